import { createServer, request as send } from "node:http";
import { listen } from "#test/listen.js";

/** A request as it went to the registry. */
export interface Recorded {
  method: string;
  /** With its query. */
  path: string;
  /** The body's. */
  bytes: number;
  status: number;
}

/** Stands before a registry, hands on what is not too large, and notes what is sent. */
export interface RecordingRegistry {
  host: string;
  requests: Recorded[];
  stop(): Promise<void>;
}

/** @param largest bytes that a request's body may have, as proxies before registries limit it */
export async function recordRequests(registry: string, largest = Number.POSITIVE_INFINITY): Promise<RecordingRegistry> {
  const [hostname, port] = registry.split(":");
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const recorded: Recorded = { method, path: url, bytes: 0, status: 0 };
    requests.push(recorded);
    if (Number(headers["content-length"] ?? 0) > largest) {
      recorded.status = 413;
      response.writeHead(413, { connection: "close" }).end("<html>Request Entity Too Large</html>");
      return;
    }
    // The registry names its upload addresses by the Host that it is asked at.
    const behind = send({ hostname, port, method, path: url, headers }, (answer) => {
      recorded.status = answer.statusCode ?? 0;
      response.writeHead(recorded.status, answer.headers);
      answer.pipe(response);
    });
    behind.on("error", () => response.destroy());
    request.on("data", (piece: Buffer) => {
      recorded.bytes += piece.length;
    });
    request.pipe(behind);
  });
  const { host, stop } = await listen(server);
  return { host, requests, stop };
}
