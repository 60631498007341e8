import type { TrustMaterial } from "@sigstore/verify";

/** Whom to believe about certificates and time. */
export interface Trust {
  /** Certificate authorities and logs; without them nothing keyless is believed. */
  root?: TrustMaterial;
  /** What a keyless signature must be proven by: an entry in the transparency log, or an authority's timestamp. */
  proof: "transparency-log" | "timestamp";
}

/** Reads a Sigstore trusted root (`trusted_root.json`, media type v0.1 or v0.2). Throws file-unreadable, trusted-root-invalid. */
export async function readTrustedRoot(_file: string): Promise<TrustMaterial> {
  throw new Error("not yet");
}
