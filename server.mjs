// The server of production: the API's own requests go straight to its door, everything else to Next.
// Plain JavaScript, and only Next and Node imported: what the product is made of is compiled by Next alone.
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { hostname as machine } from "node:os";
import next from "next";

const demo = process.env.EVENKEEL_DEMO === "1";
// Many systems export HOSTNAME as the machine's own name: nobody chose that as the address to listen on.
const chosen = process.env.HOSTNAME === machine() ? "" : process.env.HOSTNAME;
const hostname = chosen || (demo ? "127.0.0.1" : "0.0.0.0");
const behindProxy = process.env.EVENKEEL_BEHIND_PROXY === "1";
const port = Number(process.env.PORT || 3000);

if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
if (!existsSync(".next/BUILD_ID")) fail("The app has not been built. Run npm run build first.");

const server = createServer();
// Slow senders must not hold a connection for minutes.
server.headersTimeout = 15_000;
server.requestTimeout = 60_000;
server.on("error", (error) =>
  fail(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use by another program. Stop it, or choose another with PORT=3001.`
      : `The server cannot listen on ${hostname}:${port}: ${error.message}`,
  ),
);

// How many answers each open connection waits for.
const requests = new Map();
server.on("connection", (socket) => {
  requests.set(socket, 0);
  socket.once("close", () => requests.delete(socket));
});

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
// Started by another program of ours (the demo): end with it, however it ended.
if (process.send) process.once("disconnect", stop);

const app = next({ dev: false, hostname, port, httpServer: server });
await app.prepare().catch((error) => fail(`The app could not start: ${error.message}`));
// instrumentation.ts leaves the door here once the database is open; until then, and without it, Next answers the
// same requests, more slowly. So it is looked up at each request.
const doorKey = Symbol.for("evenkeel.door");
const page = app.getRequestHandler();
const isApi = (url) => url.startsWith("/api/graphql") && (url.length === 12 || url[12] === "?");
server.on("request", (req, res) => {
  // Limits count by where a request comes from: what the sender writes there itself is not believed.
  if (!behindProxy) req.headers["x-forwarded-for"] = req.socket.remoteAddress;
  requests.set(req.socket, (requests.get(req.socket) ?? 0) + 1);
  res.once("close", () => requests.has(req.socket) && requests.set(req.socket, requests.get(req.socket) - 1));
  const door = isApi(req.url) && globalThis[doorKey]?.door;
  return door ? door(req, res) : page(req, res);
});
server.listen(port, hostname, () => {
  const shown = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(hostname) ? "localhost" : hostname;
  console.log(`Listening on http://${shown}:${server.address().port}`);
  // Whoever started this may be gone by now; the disconnection is heard on its own.
  process.send?.("listening", () => {});
});

async function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 15_000).unref();
  // Event streams listen to this signal and end; nothing else would close them.
  globalThis[doorKey]?.closing?.abort();
  // Kept alive, or opened by a browser ahead of time, a connection would hold close() for seconds; an unending answer,
  // for ever.
  const idle = setInterval(() => {
    for (const [socket, count] of requests) if (count === 0) socket.destroy();
  }, 50);
  const late = setTimeout(() => server.closeAllConnections(), 10_000);
  await new Promise((done) => server.close(done));
  clearInterval(idle);
  clearTimeout(late);
  await app.close();
  // Last: the answers under way until now still needed the database.
  await globalThis[Symbol.for("evenkeel.door")]?.close?.();
  process.exit(0);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
