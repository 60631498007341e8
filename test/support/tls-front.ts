import { connect } from "node:net";
import { createServer, type TLSSocket } from "node:tls";

/** Speaks TLS for a plain HTTP server on loopback. */
export interface TlsFront {
  port: number;
  /** The ports that clients connected from. */
  clients: number[];
  stop(): Promise<void>;
}

export async function startTlsFront(identity: { key: Buffer; cert: Buffer }, behind: string): Promise<TlsFront> {
  const [hostname = "", port = ""] = behind.split(":");
  const open = new Set<TLSSocket>();
  const clients: number[] = [];
  const server = createServer(identity, (client) => {
    open.add(client);
    const upstream = connect(Number(port), hostname);
    client.pipe(upstream).pipe(client);
    client.on("error", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
    client.on("close", () => {
      open.delete(client);
      upstream.destroy();
    });
  });
  server.on("connection", (socket) => clients.push(socket.remotePort ?? 0));
  server.on("tlsClientError", (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { port: address.port, clients, stop };
}
