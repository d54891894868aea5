import { nobody, withViewer } from "@/db/viewer";

/** Whether a transaction can be opened and closed. */
export const ready = () => withViewer(nobody, async () => true, { access: "read" }).catch(() => false);
