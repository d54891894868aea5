import { createServer } from "node:net";

/**
 * Why `port` cannot be listened on, as one word of the system ("EADDRINUSE", "EACCES"), or "" when it can. Both
 * loopback addresses are tried: a browser that opens localhost may reach either.
 */
export async function portProblem(port) {
  for (const host of ["127.0.0.1", "::1"]) {
    const code = await listenOnce(port, host);
    if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") continue;
    if (code) return code;
  }
  return "";
}

/** A port of the loopback address that nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve("")));
  });
}
