import { quoted } from "#diagnostics/sanitize.js";
import { TransportError } from "#transport/errors.js";

/**
 * Why there is no answer. Two kinds are facts about a version, which everybody meets alike:
 * - missing: the proxy does not have the file (404, 410)
 * - malformed: it has one that is not what it should be
 * The third is not, and another try may end otherwise:
 * - failed: the proxy or the way to it (busy, 5xx, 401, 403, a timeout, a cut connection)
 */
export type ProxyErrorKind = "missing" | "malformed" | "failed";

/** Why a proxy did not give what it was asked for. The message is the end of a sentence; that of what is malformed names no place. */
export class ProxyError extends Error {
  override name = "ProxyError";
  readonly kind: ProxyErrorKind;
  /** The proxy has a problem (429, 5xx) that other files would meet too. */
  readonly isBusy: boolean;

  constructor(kind: ProxyErrorKind, message: string, { isBusy = false } = {}) {
    super(message);
    this.kind = kind;
    this.isBusy = isBusy;
  }
}

/** What a transport or the file system says, as a ProxyError; a defect stays what it is and is thrown. */
export function toProxyError(error: unknown): ProxyError {
  if (error instanceof ProxyError) return error;
  if (error instanceof TransportError) {
    if (error.kind === "too-large") return new ProxyError("malformed", "the file is larger than what is read of it");
    return new ProxyError("failed", error.message);
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new ProxyError("missing", "the proxy's folder does not have it");
  if (code !== undefined && path !== undefined) return new ProxyError("failed", `${quoted(path, 300)}: ${code}`);
  throw error;
}

/** Of two reasons, the one that says more: a failure leaves open what the other one is about. */
export function worse(left: ProxyError | undefined, right: ProxyError): ProxyError {
  const ranks: ProxyErrorKind[] = ["missing", "malformed", "failed"];
  return left && ranks.indexOf(left.kind) >= ranks.indexOf(right.kind) ? left : right;
}
