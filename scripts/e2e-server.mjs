// The built app in demo mode on fresh data, for the browser tests. The data goes when it ends.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSeeded, secretOf } from "./support/data-folder.mjs";
import { beforeEnd, leave, leaveOnSignals } from "./support/run.mjs";
import { startServer } from "./support/server.mjs";

leaveOnSignals(() => 0);
// The embedded database, whatever else this machine is set up for.
delete process.env.DATABASE_URL;
const place = mkdtempSync(join(tmpdir(), "evenkeel-e2e-"));
beforeEnd(() => rmSync(place, { recursive: true, force: true }));
try {
  const folder = join(place, "data");
  await createSeeded(folder);
  const port = process.env.PORT || "3210";
  const server = await startServer({
    EVENKEEL_DEMO: "1",
    EVENKEEL_DATA: folder,
    NEXTAUTH_SECRET: secretOf(folder),
    NEXTAUTH_URL: `http://localhost:${port}`,
    PORT: port,
  });
  server.on("exit", (code) => leave(code ?? 1));
} catch (error) {
  console.error(error.message);
  await leave(1);
}
