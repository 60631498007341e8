import type { BundleWithDsseEnvelope } from "@sigstore/bundle";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { parseJsonObject } from "#signing/json.js";
import { statementPayloadType } from "#signing/statement.js";

/** The media type of a Sigstore bundle of version 0.3, as cosign writes it. */
export const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** Bytes: an SBOM of ten thousand components is smaller. */
export const bundleLimit = 32 * 1024 * 1024;
/** Bytes: a certificate with log entries and timestamps takes ten thousand. They become objects before anything of them is verified. */
const proofLimit = 64 * 1024;
/** Each is verified, and compared with each other. */
const mostProofs = 8;

/**
 * Reads a Sigstore bundle of versions 0.1 to 0.3 that holds one signed in-toto statement in a DSSE envelope. Nothing is verified.
 * Throws bundle-invalid.
 */
export async function parseBundle(bytes: Uint8Array): Promise<BundleWithDsseEnvelope> {
  if (bytes.length > bundleLimit) return refuse(`it is larger than ${bundleLimit / 1024 / 1024} MiB`);
  if (bytes.length - payloadLength(bytes) > proofLimit) {
    return refuse(`what is in it beside its payload is larger than ${proofLimit / 1024} KiB`);
  }
  const value = parseJsonObject(bytes, "a bundle");
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await import("@sigstore/bundle");
  const bundle = read(() => bundleFromJSON(value));
  if (!isBundleWithDsseEnvelope(bundle)) return refuse("it holds a signature of a file, not a signed statement");
  const { payloadType } = bundle.content.dsseEnvelope;
  if (payloadType !== statementPayloadType) {
    return refuse(`its payload is ${quoted(payloadType)}, not ${statementPayloadType}`);
  }
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
  if (tlogEntries.length > mostProofs || timestamps.length > mostProofs) {
    return refuse(`it has more than ${mostProofs} log entries or timestamps`);
  }
  return bundle;
}

/** How long the text named payload is, before anything is parsed: anybody's JSON can be thirty times as large in memory. */
function payloadLength({ buffer, byteOffset, length }: Uint8Array): number {
  const text = Buffer.from(buffer, byteOffset, length).toString("latin1");
  return /"payload"\s*:\s*"([^"]*)"/.exec(text)?.[1]?.length ?? 0;
}

/** The library throws errors of its own, and TypeErrors for values of a wrong type. */
function read<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const { message, fields } = error as Error & { fields?: string[] };
    return refuse(sanitize(fields ? `${message}: ${fields.join(", ")}` : message, 300));
  }
}

function refuse(why: string): never {
  return fail("bundle-invalid", `a bundle cannot be used: ${why}`, {
    fix: "Sign it again with cosign, or with publish-image.",
  });
}
