import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 bits, in 43 characters of base64url. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** SHA-256 in hex. Enough for secrets of full entropy; passwords go through Argon2id. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");
