import type { TrustMaterial } from "@sigstore/verify";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";

/** Whom to believe about certificates and time. */
export interface Trust {
  /** Certificate authorities and logs; without them nothing keyless is believed. */
  root?: TrustMaterial;
  /** What a keyless signature must be proven by: an entry in the transparency log, or an authority's timestamp. */
  proof: "transparency-log" | "timestamp";
}

/** How the public Sigstore's trusted root comes into a file: cosign gets it by TUF, and checks it. */
export const trustedRootCommand = "cosign trusted-root create --with-default-services --out trusted_root.json";

/** Reads a Sigstore trusted root (`trusted_root.json`, media type v0.1 or v0.2). Throws file-unreadable, trusted-root-invalid. */
export async function readTrustedRoot(file: string): Promise<TrustMaterial> {
  const content = readText(file);
  if ("problem" in content) throw new DiagnosticError([content.problem]);
  return parseTrustedRoot(content.text, file);
}

/** The same of a text. Throws trusted-root-invalid. */
export async function parseTrustedRoot(text: string, file: string): Promise<TrustMaterial> {
  const { TrustedRoot } = await import("@sigstore/protobuf-specs");
  const { toTrustMaterial } = await import("@sigstore/verify");
  try {
    const value: { mediaType?: unknown } | null = JSON.parse(text);
    const mediaType = String(value?.mediaType);
    if (!/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(mediaType)) {
      throw new Error(`its mediaType is ${quoted(mediaType)}`);
    }
    return toTrustMaterial(TrustedRoot.fromJSON(value));
  } catch (error) {
    return fail("trusted-root-invalid", `${quoted(file, 300)} is no trusted root: ${sanitize(String(error), 200)}`, {
      fix: `Write it again: ${trustedRootCommand}.`,
      place: { file },
    });
  }
}
