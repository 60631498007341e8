import type { Server } from "node:http";

/** Lets a server listen on a free port of 127.0.0.1. `stop` also ends connections that are still open. */
export async function listen(server: Server): Promise<{ origin: string; host: string; stop(): Promise<void> }> {
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const host = `127.0.0.1:${address.port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://${host}`, host, stop };
}
