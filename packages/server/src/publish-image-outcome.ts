import { sanitize } from "#diagnostics/sanitize.js";
import type { PublishedImage } from "#server/publish-image-options.js";
import { kindOfPredicate } from "#signing/predicate-types.js";

/** By whom, or that nobody signed and what follows from that. */
export function describeSigner({ signing, signer }: Pick<PublishedImage, "signing" | "signer">): string {
  if (signing === "none") return "no, as asked; SBOM, scan, conformance and provenance are not attached";
  return signing === "key" ? signer : `${signing}, ${signer}`;
}

/** `signature, sbom, scan`: each kind once, however many statements there are of it. */
export function namePredicates(statements: readonly { predicateType: string }[]): string {
  const names = statements.map(({ predicateType }) => kindOfPredicate(predicateType) ?? sanitize(predicateType, 200));
  return [...new Set(names)].join(", ");
}

/** What a person at a terminal wants to know of a published image. */
export function renderPublishedImage({
  image,
  tags,
  verified,
  signing,
  signer,
  evidence,
  trusted,
}: PublishedImage): string {
  const width = Math.max(...evidence.map(({ what }) => what.length));
  const lines = [
    `${verified ? "published and verified" : "published UNSIGNED"}  ${image}`,
    `  tags: ${tags.join(", ") || "none"}`,
    `  signed: ${sanitize(describeSigner({ signing, signer }))}`,
    ...evidence.map(({ what, says }) => `  ${what.padEnd(width)}  ${sanitize(says)}`),
    ...(trusted.length === 0 ? [] : [`  verified: ${namePredicates(trusted)}`]),
  ];
  return `${lines.join("\n")}\n`;
}
