import type { Report, Verdict } from "#conformance/report.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { LocatedManifest, Tier } from "#documents/manifest.js";
import type { Prepared } from "#server/prepare.js";

/** A report with what names it: the digest of its file's bytes, and the file. */
export interface NamedReport {
  report: Report;
  /** `sha256:…` */
  digest: string;
  file?: string;
}

/** What tiers are granted on. */
export interface TierSubject {
  located: LocatedManifest;
  prepared: Pick<Prepared, "base" | "reports" | "metadata">;
  /** Digest of the index, or of the manifest where there is one platform; `platforms` with the digest of each manifest. */
  image: { digest: string; platforms: readonly { platform: string; digest: string }[] };
  /** Of the manifest's bytes, as the reports and the image's labels have it. */
  manifestDigest: string;
  reports: readonly NamedReport[];
  /** Every plugin that is not built-in has to be granted `supported`. */
  curated: boolean;
}

/** What is known of a plugin on one platform of the image. */
export interface TierEvidence {
  platform: string;
  verdict: Verdict;
  /** Of the report that the verdict follows from. */
  reportDigest?: string;
}

export interface TierDecision {
  plugin: string;
  version: string;
  claimed: Tier;
  /** Never above what is claimed. */
  granted: Tier;
  /** One for each platform of the image, in the image's order. */
  evidence: TierEvidence[];
  /** What it lacks for `supported`, whatever it claims; noun phrases, safe to show. Empty for what is built-in. */
  missing: string[];
}

/** Grants or refuses what a manifest claims, from reports of this very image and from what each plugin declares. */
export function decideTiers(_subject: TierSubject): { tiers: TierDecision[]; diagnostics: Diagnostic[] } {
  throw new Error("comes with the next commit");
}
