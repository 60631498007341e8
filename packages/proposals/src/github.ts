import { setTimeout as pause } from "node:timers/promises";
import { DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { type Connection, exchange } from "#proposals/exchange.js";
import { parseJson, text } from "#proposals/json.js";
import { isLimit, waitBefore } from "#proposals/limits.js";
import { explain } from "#proposals/problems.js";
import { TransportError } from "#transport/errors.js";
import { isLoopback } from "#transport/loopback.js";
import type { Transport } from "#transport/transport.js";

export interface GitHubOptions {
  transport: Transport;
  /** Without one, public repositories can be read. */
  token?: string;
  /** GITHUB_API_URL; github.com's when left out. */
  apiUrl?: string;
  /** The login that the token acts as; asked of GitHub, once and when it matters, when left out. */
  identity?: string;
  /** Milliseconds that one request may take in all before it is not sent again; ten minutes when left out. */
  patience?: number;
  /** Told before each wait for GitHub, in one line. */
  onWait?: (line: string) => void;
  /** The clock, in milliseconds, and waiting: for tests. */
  clock?: { now(): number; sleep(milliseconds: number): Promise<unknown> };
}

export interface GitHubCall {
  method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** After the API's URL, encoded: `/repos/acme/registry`. */
  path: string;
  body?: object;
  /** A file's bytes as they are, not JSON about them. */
  raw?: boolean;
  /** Statuses besides success that the caller understands; every other one is thrown as a diagnostic. */
  accept?: readonly number[];
  /** Doing it twice is more than doing it once: not sent again when nobody knows whether it was done. */
  once?: boolean;
  /** Completes "when asked to …". */
  purpose: string;
}

export interface GitHubAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  bytes: Buffer;
  /** What an error body says, its list of errors included; empty for success. */
  message: string;
}

/** GitHub's REST API with its limits honoured. Problems are thrown as diagnostics. */
export interface GitHub {
  send(call: GitHubCall): Promise<GitHubAnswer>;
  /** The login that the token acts as. */
  identity(): Promise<string>;
  /** Waits, by the client's clock. */
  sleep(milliseconds: number): Promise<unknown>;
}

/** Of a run that nobody looks at: another one finds everything as it was left. */
const usualPatience = 10 * 60_000;

export function createGitHub(options: GitHubOptions): GitHub {
  const { patience = usualPatience } = options;
  const clock = options.clock ?? { now: Date.now, sleep: pause };
  const connection: Connection = {
    transport: options.transport,
    base: checkedUrl(options.apiUrl ?? "https://api.github.com"),
    headers: requestHeaders(options.token),
    known: new Map(),
  };
  const send = async (call: GitHubCall): Promise<GitHubAnswer> => {
    const begun = clock.now();
    let waited = 0;
    for (let attempt = 1, limited = 0; ; attempt++) {
      const result = await exchange(connection, call);
      const outcome = result instanceof TransportError ? { error: result.kind } : result;
      if ("status" in outcome && isLimit(outcome)) limited++;
      const wait = waitBefore(outcome, { attempt, limited, repeatable: !call.once }, clock.now());
      const spent = Math.max(waited, clock.now() - begun);
      if (!wait || spent + wait.delay > patience) return settle(result, call);
      if (wait.because === "limit") {
        options.onWait?.(`GitHub limits this token's requests: waiting ${Math.ceil(wait.delay / 1000)} s`);
      }
      waited += wait.delay;
      await clock.sleep(wait.delay);
    }
  };
  let identity: Promise<string> | undefined;
  return {
    send,
    sleep: clock.sleep,
    identity: () => {
      identity ??= options.identity ? Promise.resolve(options.identity) : askIdentity(send, connection.base);
      return identity;
    },
  };
}

/** An answer that is success or that the caller understands; everything else is thrown. */
function settle(result: GitHubAnswer | TransportError, call: GitHubCall): GitHubAnswer {
  if (result instanceof TransportError) {
    const message = `GitHub could not be asked to ${call.purpose}: ${sanitize(result.message)}.`;
    throw new DiagnosticError([diagnostic("github-failed", message, { fix: "Run this again." })]);
  }
  if (isLimit(result)) {
    const message = `GitHub's rate limit leaves no room to ${call.purpose}, and waiting for it takes too long.`;
    fail("github-rate-limited", message, { fix: "Run this again later, or use a token of its own." });
  }
  if (result.status < 300 || call.accept?.includes(result.status)) return result;
  const permissions = result.headers["x-accepted-github-permissions"];
  throw new DiagnosticError([explain({ ...result, ...(permissions ? { permissions } : {}) }, call.purpose)]);
}

/** Every kind of token may ask this; `GET /user` is denied to GITHUB_TOKEN and to Apps. */
async function askIdentity(send: GitHub["send"], base: string): Promise<string> {
  const path = base.endsWith("/api/v3") ? "/../graphql" : "/graphql";
  const purpose = "say whom the token belongs to";
  const answer = await send({ method: "POST", path, body: { query: "query { viewer { login } }" }, purpose });
  return text(parseJson(answer.bytes, "viewer"), "data", "viewer", "login");
}

function checkedUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const safe = parsed?.protocol === "https:" || (parsed?.protocol === "http:" && isLoopback(parsed.hostname));
  if (!parsed || !safe) fail("input-invalid", `GITHUB_API_URL is not an HTTPS URL: "${sanitize(url, 100)}".`);
  return parsed.href.replace(/\/+$/, "");
}

function requestHeaders(token: string | undefined): Record<string, string> {
  const headers = { "x-github-api-version": "2022-11-28" };
  if (!token) return headers;
  if (!/^[\x21-\x7e]+$/.test(token)) {
    fail("github-denied", "The token holds blanks or control characters.", {
      fix: "Pass the token alone, without a line break.",
    });
  }
  return { ...headers, authorization: `Bearer ${token}` };
}
