import type { Code } from "#diagnostics/codes.js";
import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { TransportError } from "#transport/errors.js";
import type { Response } from "#transport/response.js";

const errorBodyLimit = 64 * 1024;

/** Whom a request was meant for. */
export interface Addressee {
  registry: string;
  origin: string;
}

/** Says why an answer cannot be used; `what` names the request: `read the manifest of ghcr.io/acme/server:1`. */
export async function refusal(what: string, response: Response, from: Addressee): Promise<DiagnosticError> {
  const said = await serverMessage(response);
  const answer = `HTTP ${response.status}${said ? `: ${said}` : ""}`;
  const { origin, host } = new URL(response.url);
  // Where a registry redirects to, it vouches for the access itself: logging in does not help there.
  if (origin !== from.origin) return failedWith(response.status, what, `${host} answers ${answer}`);
  if (response.status === 401 || response.status === 403) return denied(what, answer, from.registry);
  return failedWith(response.status, what, answer);
}

function failedWith(status: number, what: string, why: string): DiagnosticError {
  return problem(status === 429 ? "registry-busy" : "registry-failed", what, why, adviceFor(status));
}

export function denied(what: string, why: string, registry: string): DiagnosticError {
  return new DiagnosticError([
    diagnostic("registry-denied", `cannot ${what}: ${why}`, {
      fix: `Log in with an account that may do this: docker login ${registry}.`,
    }),
  ]);
}

export function failed(what: string, why: string, fix: string): DiagnosticError {
  return problem("registry-failed", what, why, fix);
}

function problem(code: Code, what: string, why: string, fix: string): DiagnosticError {
  return new DiagnosticError([diagnostic(code, `cannot ${what}: ${why}`, { fix })]);
}

/** Turns a TransportError into a diagnostic of its kind with that cause; anything else stays what it is. */
export function explain(what: string, error: unknown): unknown {
  if (!(error instanceof TransportError)) return error;
  const code = transportCodes[error.kind] ?? "registry-failed";
  const explained = problem(code, what, error.message, transportAdvice[error.kind]);
  explained.cause = error;
  return explained;
}

const transportCodes: Partial<Record<TransportError["kind"], Code>> = {
  unreachable: "registry-unreachable",
  tls: "registry-untrusted",
  timeout: "registry-too-slow",
  "too-large": "content-too-large",
};

const transportAdvice: Record<TransportError["kind"], string> = {
  unreachable: "Check the registry's name and the network, and HTTPS_PROXY and NO_PROXY where there is a proxy.",
  tls: "Name the file with the registry's certificate authority in NODE_EXTRA_CA_CERTS.",
  timeout: "Try again; if it stays slow, look at the registry's status.",
  cut: "Try again; if it happens again, look at the registry's status and at proxies on the way.",
  "too-large": "Check that the reference names an image.",
  "redirect-refused": "Ask who runs the registry to redirect to HTTPS addresses, and to other hosts only what is read.",
  malformed: "Check that the address is that of an OCI registry.",
  aborted: "Run it again.",
};

function adviceFor(status: number): string {
  if (status === 429) return "Wait, or log in: registries allow more to those they know.";
  if (status >= 500) return "Try again later; the registry has a problem.";
  if (status === 404) return "Check the repository's name, and that the registry may create it.";
  return "Check that the address is that of an OCI registry.";
}

/** The registry's own words (distribution specification, error codes), made safe to show. */
async function serverMessage(response: Response): Promise<string> {
  const text = await response.text(errorBodyLimit).catch(() => "");
  return sanitize(firstError(text) ?? "", 200);
}

function firstError(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as { errors?: { code?: unknown; message?: unknown }[] };
    const error = body.errors?.[0];
    const parts = [error?.code, error?.message].filter((part) => typeof part === "string" && part !== "");
    return parts.length > 0 ? parts.join(": ") : undefined;
  } catch {
    return undefined;
  }
}
