import { createServer } from "node:http";
import { connect } from "node:net";
import { listen } from "#test/listen.js";

/** An HTTP proxy that only tunnels. Every name leads to one server on loopback, so that made-up hosts can be asked. */
export async function startConnectProxy(target: { port: number }) {
  const tunnels: { host: string; authorization: string | undefined }[] = [];
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on("connect", (request, client) => {
    tunnels.push({ host: request.url ?? "", authorization: request.headers["proxy-authorization"] });
    const upstream = connect(target.port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
    client.on("close", () => upstream.destroy());
  });
  const { host, stop } = await listen(server);
  /** `tunnels`: what was asked for, oldest first. */
  return { host, tunnels, stop };
}
