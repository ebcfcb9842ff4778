import net from "node:net";

/** A TCP port of this machine on which nobody listens: the preferred one where that is free. */
export async function findFreePort(preferred: number | null = null): Promise<number> {
  if (preferred === null) return listenOnce(0);
  return listenOnce(preferred).catch(() => listenOnce(0));
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
