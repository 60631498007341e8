import type { Report, Verdict } from "#conformance/report.js";
import { failureLink } from "#conformance/report-html-failures.js";
import { escaped, type Html, mark, section, shown, verdictBadge } from "#conformance/report-html-parts.js";
import type { Tier } from "#documents/manifest.js";

/** What was decided on a report, of one plugin. */
export interface ShownTier {
  plugin: string;
  version: string;
  claimed: Tier;
  granted: Tier;
  /** By platform; `reportDigest` is of the report that the verdict follows from. */
  evidence: readonly { platform: string; verdict: Verdict; reportDigest?: string }[];
  /** What it lacks for `supported`, whatever it claims. */
  missing: readonly string[];
}

/** A list of checks, on one platform. */
const longestLack = 1000;

/** What the page's style needs beside the rest where there are tiers. */
export const tiersStyle = `.lacks, .proof { margin: 0; padding-left: 1.1rem; }
.proof { padding-left: 0; list-style: none; }
.lacks li + li, .proof li + li { margin-top: .3rem; }
`;

/** A sentence for the banner, which leads to the rest; nothing where nobody claims `supported`. */
export function tiersLead(tiers: readonly ShownTier[]): Html {
  const said = claimsInWords(tiers);
  return said === "" ? "" : `<p class="lead"><a href="#tiers">${said}</a></p>\n`;
}

/** What each plugin claims, what it is granted on which evidence, and what it lacks; claims that are refused come first. */
export function tiersSection(tiers: readonly ShownTier[], report: Report): Html {
  if (tiers.length === 0) return "";
  const sorted = tiers.toSorted((one, other) => rank(one) - rank(other));
  const first = tiers.some(isRefused) ? " What is refused comes first." : "";
  return section(
    "tiers",
    "Tiers",
    `<div class="wide" role="region" tabindex="0" aria-label="Tiers">
<table class="stacked"><caption>What the manifest claims, and what is granted in this image. ${claimsInWords(tiers) || "Nothing claims supported."}${first}</caption>
<thead><tr><th scope="col">Plugin</th><th scope="col">Claimed</th><th scope="col">Granted</th><th scope="col">Missing for supported</th><th scope="col">Evidence</th></tr></thead>
<tbody>
${sorted.map((each) => row(each, report)).join("")}</tbody></table>
</div>`,
  );
}

function claimsInWords(tiers: readonly ShownTier[]): string {
  const claims = tiers.filter(({ claimed }) => claimed === "supported");
  const refused = claims.filter(isRefused).length;
  if (claims.length === 0) return "";
  if (claims.length === 1) return `The one claim of supported is ${refused === 0 ? "" : "not "}granted.`;
  if (refused === 0) return `All ${claims.length} claims of supported are granted.`;
  return `${refused} of ${claims.length} claims of supported ${refused === 1 ? "is" : "are"} not granted.`;
}

function row(tier: ShownTier, report: Report): Html {
  const { plugin, version, claimed, evidence, missing } = tier;
  const known = report.plugins.find(({ name }) => name === plugin);
  const title = known ? failureLink(known, report) : shown(plugin);
  const lacks = list(
    isRefused(tier) ? "lacks" : "lacks quiet",
    missing.map((each) => shown(each, longestLack)),
  );
  const proof = list("proof", evidence.map(proofOf));
  return `<tr><th scope="row">${title}<br><span class="quiet mono module">${shown(version)}</span></th><td class="count" data-label="Claimed">${escaped(claimed)}</td><td class="count" data-label="Granted">${grantedBadge(tier)}</td><td data-label="Missing for supported">${lacks}</td><td data-label="Evidence">${proof}</td></tr>\n`;
}

function grantedBadge(tier: ShownTier): Html {
  const word = escaped(tier.granted);
  if (isRefused(tier)) return mark("failed", word);
  if (hasFailed(tier)) return mark("not-run", word, "!");
  return tier.granted === "supported" ? mark("passed", word) : word;
}

/** With the first digits of the report's digest. */
function proofOf({ platform, verdict, reportDigest }: ShownTier["evidence"][number]): Html {
  const report = reportDigest === undefined ? "" : ` <code class="quiet">${shown(reportDigest.slice(0, 19))}</code>`;
  return `${verdictBadge(verdict)} ${shown(platform)}${report}`;
}

/** Nothing for nothing: on a phone an empty cell is left out. */
function list(kind: string, items: readonly Html[]): Html {
  return items.length === 0 ? "" : `<ul class="${kind}">${items.map((each) => `<li>${each}</li>`).join("")}</ul>`;
}

function isRefused({ claimed, granted }: ShownTier): boolean {
  return granted !== claimed;
}

function hasFailed({ evidence }: ShownTier): boolean {
  return evidence.some(({ verdict }) => verdict === "failed");
}

/** Refused claims, then what failed, then the rest, each in the order given. */
function rank(tier: ShownTier): number {
  return isRefused(tier) ? 0 : hasFailed(tier) ? 1 : 2;
}
