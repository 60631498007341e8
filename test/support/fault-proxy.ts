import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "#test/listen.js";

/** A request on its way to the server behind. */
export interface Passing {
  /** Counts from 0. */
  index: number;
  method: string;
  path: string;
}

/**
 * What happens to a request.
 * - pass: it is carried out and answered
 * - cut: the connection breaks before it arrives
 * - cut-after: it is carried out, and the connection breaks instead of the answer
 * - cut-body: it is carried out, and the answer breaks off in the middle
 * - silence: no answer at all
 * - a status, with a body or headers: an answer in the server's place
 */
export type Fate =
  | "pass"
  | "cut"
  | "cut-after"
  | "cut-body"
  | "silence"
  | { status: number; body?: string | Buffer; headers?: Record<string, string> };

/** A proxy in front of a real server, which a test tells what goes wrong. */
export interface FaultProxy {
  host: string;
  /** Every request, `GET /v2/…`, in the order of arrival. */
  log: string[];
  /** Asked for every request; may do anything first. */
  fate: (passing: Passing) => Fate | Promise<Fate>;
  stop(): Promise<void>;
}

export async function startFaultProxy(host: string): Promise<FaultProxy> {
  const server = createServer(async (request, response) => {
    const passing = { index: proxy.log.length, method: request.method ?? "", path: request.url ?? "" };
    proxy.log.push(`${passing.method} ${passing.path}`);
    const body = await buffer(request).catch(() => undefined);
    if (!body) return;
    const fate = await proxy.fate(passing);
    if (fate === "silence") return;
    if (fate === "cut") return void request.socket.destroy();
    if (typeof fate === "object") return void response.writeHead(fate.status, fate.headers).end(fate.body);
    await pass(host, request, body, response, fate);
  });
  const { host: own, stop } = await listen(server);
  const proxy: FaultProxy = { host: own, log: [], fate: () => "pass", stop };
  return proxy;
}

/** The Host header stays: servers name their uploads' addresses by it. */
async function pass(
  host: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  fate: "pass" | "cut-after" | "cut-body",
): Promise<void> {
  const [hostname, port] = host.split(":");
  const { method, url, headers } = request;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    forward({ hostname, port, method, path: url, headers, agent: false }, resolve).on("error", reject).end(body);
  });
  const content = await buffer(answer);
  if (fate === "cut-after") return void request.socket.destroy();
  response.writeHead(answer.statusCode ?? 500, answer.headers);
  if (fate === "pass") return void response.end(content);
  response.write(content.subarray(0, content.length / 2), () => request.socket.destroy());
}
