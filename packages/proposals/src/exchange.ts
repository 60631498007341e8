import type { GitHubAnswer, GitHubCall } from "#proposals/github.js";
import { TransportError } from "#transport/errors.js";
import type { Transport } from "#transport/transport.js";

/** What all requests of one client share. */
export interface Connection {
  transport: Transport;
  /** The API's URL without a slash at its end. */
  base: string;
  headers: Readonly<Record<string, string>>;
  /** Answers that GitHub may say are still right. */
  known: Map<string, GitHubAnswer>;
}

const largestAnswer = 32 * 1024 * 1024;

/** One attempt. What has not changed since an earlier answer comes without its body, and does not count against the limit. */
export async function exchange(connection: Connection, call: GitHubCall): Promise<GitHubAnswer | TransportError> {
  const { transport, base, headers, known } = connection;
  const method = call.method ?? "GET";
  const accept = `application/vnd.github${call.raw ? ".raw" : ""}+json`;
  const key = `${accept} ${call.path}`;
  const earlier = method === "GET" ? known.get(key) : undefined;
  try {
    const response = await transport.request(`${base}${call.path}`, {
      method,
      headers: { ...headers, accept, ...(earlier ? { "if-none-match": earlier.headers.etag ?? "" } : {}) },
      ...(call.body ? { body: Buffer.from(JSON.stringify(call.body)) } : {}),
      once: true,
    });
    const bytes = await response.bytes(largestAnswer);
    if (response.status === 304 && earlier) return earlier;
    const message = response.status < 400 ? "" : errorMessage(bytes);
    const answer = { status: response.status, headers: response.headers, bytes, message };
    if (method === "GET" && response.status === 200 && response.headers.etag) remember(known, key, answer);
    return answer;
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  }
}

/** A run reads the same few things again and again; of the many that it reads once the oldest are dropped. */
function remember(known: Map<string, GitHubAnswer>, key: string, answer: GitHubAnswer): void {
  if (answer.bytes.length > 1024 * 1024) return;
  known.delete(key);
  known.set(key, answer);
  const oldest = known.keys().next();
  if (known.size > 50 && !oldest.done) known.delete(oldest.value);
}

/** The message of an error body and of the errors that it lists, in one line. */
function errorMessage(bytes: Buffer): string {
  try {
    const body = JSON.parse(bytes.toString("utf8")) as { message?: unknown; errors?: unknown };
    const errors = Array.isArray(body.errors) ? body.errors.map(describe) : [];
    return [body.message, ...errors].filter((part) => typeof part === "string" && part !== "").join(": ");
  } catch {
    return bytes.toString("utf8", 0, 200);
  }
}

function describe(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return error;
  const { message, field, code } = error as { message?: unknown; field?: unknown; code?: unknown };
  return message ?? [field, code].filter((part) => typeof part === "string").join(" ");
}
