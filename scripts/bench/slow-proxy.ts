import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export interface SlowProxy {
  /** Host and port. */
  host: string;
  /** How many requests came. */
  requests(): number;
  stop(): void;
}

/** A server on loopback in front of another one, from which every answer takes some milliseconds longer, as over a network. */
export async function startSlowProxy(host: string, delay: number): Promise<SlowProxy> {
  let count = 0;
  const server = createServer(async (incoming, response) => {
    count++;
    await pause(delay);
    const { method, url, headers } = incoming;
    const forwarded = request(`http://${host}${url}`, { ...(method ? { method } : {}), headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests: () => count, stop };
}
