import { sanitize } from "#diagnostics/sanitize.js";
import type { PublishedImage } from "#server/publish-image-options.js";

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
    `  signed: ${signing === "none" ? "no, as asked" : `${signing}, ${sanitize(signer, 300)}`}`,
    ...evidence.map(({ what, says }) => `  ${what.padEnd(width)}  ${sanitize(says)}`),
    ...trusted.map(({ predicateType, subject }) => `  verified  ${sanitize(predicateType)} of ${subject}`),
  ];
  return `${lines.join("\n")}\n`;
}
