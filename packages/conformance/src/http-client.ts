import type { ClientRequest, IncomingMessage } from "node:http";
import { sanitize } from "#diagnostics/sanitize.js";
import { isLoopback } from "#transport/loopback.js";

/** One request as it goes over the wire. */
export interface WireRequest {
  method: string;
  /** Path and query, every character printable ASCII. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  /** By lower-case name; those that come several times joined by a comma, as RFC 9110 has it. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** Why there is no answer, safe to show. */
export interface NoAnswer {
  problem: string;
  /** The connection was refused or cut: the server may have ended. */
  lost: boolean;
}

export interface AskLimits {
  /** For the whole answer, from the first byte of the request. */
  milliseconds: number;
  /** Of the body. */
  bytes: number;
}

export const defaultAskLimits: AskLimits = { milliseconds: 10_000, bytes: 8 * 1024 * 1024 };

const maxHeaderSize = 16 * 1024;

/** Asks one server: redirects are not followed, answers come as they are. */
export interface HttpClient {
  ask(request: WireRequest, signal: AbortSignal): Promise<Answer | NoAnswer>;
  close(): void;
}

/** @param connections how many at once, which are kept and used again */
export async function httpClient(
  url: string,
  connections: number,
  limits: AskLimits = defaultAskLimits,
): Promise<HttpClient> {
  const base = new URL(url);
  const settings = { keepAlive: true, maxSockets: connections };
  const isSecure = base.protocol === "https:";
  const proxied = isSecure && !isLoopback(base.hostname) ? { proxyEnv: process.env } : {};
  const { Agent, request: send } = isSecure ? await import("node:https") : await import("node:http");
  const agent = new Agent({ ...settings, ...proxied });
  const prefix = base.pathname.replace(/\/$/, "");
  const start = ({ method, path, headers, body }: WireRequest): ClientRequest => {
    const sent = { "accept-encoding": "identity", "user-agent": "plugin-release", ...lowerCased(headers) };
    const about = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const { hostname, port } = base;
    const options = { agent, maxHeaderSize, method, path: prefix + path, headers: { ...sent, ...about } };
    return send({ ...options, hostname: hostname.replace(/^\[|\]$/g, ""), ...(port ? { port } : {}) }).end(body);
  };
  const once = (request: WireRequest, signal: AbortSignal) => exchange(() => start(request), limits, signal);
  return {
    async ask(request, signal) {
      const first = await once(request, signal);
      // The server may close a kept connection just when it is used again, which says nothing about the server.
      if (!("stale" in first && first.stale && /^(?:GET|HEAD)$/.test(request.method))) return first;
      const second = await once(request, signal);
      // Unless it is gone: then the question that it was cut at tells more than the one that it was refused.
      return "problem" in second && second.problem === refused ? first : second;
    },
    close: () => agent.destroy(),
  };
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

type Outcome = Answer | (NoAnswer & { stale: boolean });

function exchange(start: () => ClientRequest, limits: AskLimits, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = start();
    let answered = false;
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      resolve(outcome);
      if ("problem" in outcome) request.destroy();
    };
    const give = (problem: string, lost = false, stale = false) => finish({ problem, lost, stale });
    const late = `the answer took longer than ${limits.milliseconds / 1000} s`;
    const timer = setTimeout(() => give(late), limits.milliseconds);
    const abort = () => give("the run ended");
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    request.on("error", (error: NodeJS.ErrnoException) => {
      const stale = request.reusedSocket && !answered && error.code === "ECONNRESET";
      give(explain(error), isLost(error), stale);
    });
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      give("the server switches protocols, which nobody asked for");
    });
    request.on("response", (response) => {
      answered = true;
      read(response, limits.bytes, finish, give);
    });
  });
}

function read(
  response: IncomingMessage,
  limit: number,
  finish: (answer: Answer) => void,
  give: (problem: string, lost?: boolean) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) {
      response.destroy();
      give(`the answer is longer than ${limit / 1024 / 1024} MiB`);
    } else chunks.push(chunk);
  });
  response.on("error", (error: NodeJS.ErrnoException) => {
    const isCut = error.code === "ECONNRESET";
    give(isCut ? "the connection was cut before the answer was complete" : explain(error), isCut);
  });
  response.on("end", () => {
    finish({ status: response.statusCode ?? 0, headers: headersOf(response), body: Buffer.concat(chunks) });
  });
}

function headersOf({ rawHeaders }: IncomingMessage): Map<string, string> {
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name, value] = [rawHeaders[at]?.toLowerCase() ?? "", rawHeaders[at + 1] ?? ""];
    const earlier = headers.get(name);
    headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return headers;
}

function isLost({ code }: NodeJS.ErrnoException): boolean {
  return code === "ECONNREFUSED" || code === "ECONNRESET" || code === "EPIPE";
}

const refused = "the connection was refused";

function explain({ code = "", message }: NodeJS.ErrnoException): string {
  if (code === "ECONNREFUSED") return refused;
  if (code === "ECONNRESET" || code === "EPIPE") return "the connection was cut before there was an answer";
  if (code === "HPE_HEADER_OVERFLOW") return "the answer's headers are longer than 16 KiB";
  if (code.startsWith("HPE_")) return `the answer is not HTTP: ${sanitize(message, 120)}`;
  return `the request failed: ${sanitize(message, 200)}`;
}
