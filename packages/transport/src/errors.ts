/**
 * Why a request got no usable answer. An HTTP status is never one of these: it is an answer.
 * - unreachable: no connection (name, address, refused)
 * - tls: the server's certificate is not trusted
 * - timeout: headers, the next piece of a body, or the whole took too long
 * - cut: the connection ended in the middle
 * - too-large: a body exceeds the caller's limit
 * - redirect-refused: too many redirects, or one that leaves HTTPS
 * - malformed: the answer is not HTTP, or not the JSON that was asked for
 * - aborted: the caller's signal
 */
export type TransportErrorKind =
  | "unreachable"
  | "tls"
  | "timeout"
  | "cut"
  | "too-large"
  | "redirect-refused"
  | "malformed"
  | "aborted";

/** A request without a usable answer. The message is one sentence and holds no credentials. */
export class TransportError extends Error {
  override name = "TransportError";
  readonly kind: TransportErrorKind;
  /** Without credentials and query. */
  readonly url: string;

  constructor(kind: TransportErrorKind, url: string | URL, reason: string, cause?: unknown) {
    const shown = printableUrl(url);
    super(`${shown}: ${reason}`, cause === undefined ? {} : { cause });
    this.kind = kind;
    this.url = shown;
  }
}

/** A URL that may be shown: user information, query and fragment can hold secrets and are left out. */
export function printableUrl(url: string | URL): string {
  const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
  return parsed ? `${parsed.origin}${parsed.pathname}` : "an invalid URL";
}

const unreachable = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const timeouts = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);

/** Says what an exception of the HTTP client means. */
export function toTransportError(error: unknown, url: string | URL): TransportError {
  if (error instanceof TransportError) return error;
  const { name, code, message } = rootCause(error);
  const refused = /^Proxy response \((\d+)\)/.exec(message)?.[1];
  if (refused) return new TransportError("unreachable", url, `the proxy answers HTTP ${refused}`, error);
  if (name === "TimeoutError") return new TransportError("timeout", url, "the whole request took too long", error);
  if (name === "AbortError") return new TransportError("aborted", url, "the request was cancelled", error);
  if (unreachable.has(code)) return new TransportError("unreachable", url, `cannot connect (${code})`, error);
  if (timeouts.has(code)) return new TransportError("timeout", url, "the server took too long to answer", error);
  if (isCertificateProblem(code)) return new TransportError("tls", url, `certificate not trusted (${code})`, error);
  if (name === "HTTPParserError") return new TransportError("malformed", url, "the answer is not HTTP", error);
  return new TransportError("cut", url, `the connection ended early (${code || name})`, error);
}

/** The innermost error that carries a code: connection attempts to several addresses come as an AggregateError. */
function rootCause(error: unknown): { name: string; code: string; message: string } {
  let current = error as NodeJS.ErrnoException & { errors?: unknown[] };
  for (let depth = 0; depth < 5 && current && !current.code; depth++) {
    const inner = current.errors?.[0] ?? current.cause;
    if (!(inner instanceof Error)) break;
    current = inner;
  }
  return { name: current?.name ?? "", code: String(current?.code ?? ""), message: String(current?.message ?? "") };
}

function isCertificateProblem(code: string): boolean {
  return /CERT|^ERR_TLS_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
}
