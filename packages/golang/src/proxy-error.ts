import { quoted } from "#diagnostics/sanitize.js";
import { TransportError } from "#transport/errors.js";

/** Why a proxy did not give what it was asked for: it does not have it (404, 410), or anything else. The message is the end of a sentence. */
export class ProxyError extends Error {
  override name = "ProxyError";
  readonly kind: "missing" | "failed";
  /** The proxy has a problem (429, 5xx) that other files would meet too. */
  readonly isBusy: boolean;

  constructor(kind: "missing" | "failed", message: string, { isBusy = false } = {}) {
    super(message);
    this.kind = kind;
    this.isBusy = isBusy;
  }
}

/** What a transport or the file system says, as a ProxyError; a defect stays what it is and is thrown. */
export function toProxyError(error: unknown): ProxyError {
  if (error instanceof ProxyError) return error;
  if (error instanceof TransportError) return new ProxyError("failed", error.message);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new ProxyError("missing", "the proxy's folder does not have it");
  if (code !== undefined && path !== undefined) return new ProxyError("failed", `${quoted(path, 300)}: ${code}`);
  throw error;
}
