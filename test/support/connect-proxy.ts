import { createServer } from "node:http";
import { connect } from "node:net";
import { listen } from "#test/listen.js";

export interface Tunnel {
  /** As it was asked for: `registry.test:443`. */
  host: string;
  authorization: string | undefined;
  /** The port that the proxy itself connected from. */
  from: number | undefined;
}

/**
 * An HTTP proxy that only tunnels, and notes who asked for what. Names lead to servers on loopback, so that made-up hosts can be asked.
 *
 * @param target one port for every name, or a port by `name:port`; other names get HTTP 502
 */
export async function startConnectProxy(target: { port: number } | Readonly<Record<`${string}:${number}`, number>>) {
  const tunnels: Tunnel[] = [];
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on("connect", (request, client) => {
    const host = request.url ?? "";
    const tunnel: Tunnel = { host, authorization: request.headers["proxy-authorization"], from: undefined };
    tunnels.push(tunnel);
    client.on("error", () => client.destroy());
    const port = portOf(target, host);
    if (port === undefined) {
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const upstream = connect(port, "127.0.0.1", () => {
      tunnel.from = upstream.localPort;
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  const { host, stop } = await listen(server);
  /** `tunnels`: what was asked for, oldest first. */
  return { host, tunnels, stop };
}

function portOf(target: Parameters<typeof startConnectProxy>[0], host: string): number | undefined {
  return "port" in target ? target.port : (target as Record<string, number>)[host];
}
