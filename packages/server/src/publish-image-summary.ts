import { markdownTable } from "#diagnostics/markdown-table.js";
import { markdownText } from "#diagnostics/render-markdown.js";
import type { PublishedImage } from "#server/publish-image-options.js";
import { describeSigner } from "#server/publish-image-outcome.js";
import type { VerifyResult } from "#server/verify-image.js";
import { attests, kindOfPredicate } from "#signing/predicate-types.js";
import type { TrustedStatement } from "#signing/verify-image.js";

type Outputs = Pick<PublishedImage, "image" | "digest" | "verified" | "trusted">;

/** The action's outputs that both of its modes have. */
export function imageOutputs({ image, digest, verified, trusted }: Outputs): [string, string | boolean][] {
  const attestations = trusted.map(({ predicateType, subject, digest: bundle, signer }) => ({
    predicateType,
    subject,
    digest: bundle,
    signer,
  }));
  return [
    ["image", image],
    ["digest", digest],
    ["verified", verified],
    [
      "report",
      reference(
        image,
        trusted.findLast(({ predicateType }) => attests(predicateType, "conformance")),
      ),
    ],
    ["attestations", JSON.stringify(attestations)],
  ];
}

/** Where what was verified is attached, as somebody else can ask for it. */
const reference = (image: string, found: TrustedStatement | undefined) =>
  found ? `${image.replace(/@.*$/, "")}@${found.digest}` : "";

export function verifyImageSummary({ image, verified, trusted }: VerifyResult): string {
  return `## ${verified ? "✅ Verified" : "❌ Not verified"}: ${markdownText(image)}\n\n${statements(trusted)}\n`;
}

/** What a maintainer decides from: what stands in the registry now, who vouches for it, and what is known of it. */
export function publishImageSummary(published: PublishedImage): string {
  const { image, tags, verified, signing, platforms, evidence, trusted } = published;
  const title = verified ? "✅ Published, signed and verified" : "⚠️ Published unsigned (`signing: none`)";
  const facts = markdownTable(
    ["", ""],
    [
      ["image", image],
      ["tags", tags.join(", ") || "none"],
      ["signed", signedBy(published)],
      ...platforms.map(({ platform, digest }): [string, string] => [platform, digest]),
      ...evidence.map(({ what, says }): [string, string] => [what, says]),
    ],
  );
  return `## ${title}\n\n${facts}\n### What was verified before the tags moved\n\n${statements(trusted)}\n\n${check(image, signing)}`;
}

function statements(trusted: readonly TrustedStatement[]): string {
  if (trusted.length === 0) return "Nobody vouches for this image: its origin cannot be checked.";
  return markdownTable(
    ["Verified statement", "About", "Why it is trusted"],
    trusted.map(({ predicateType, subject, why }) => [called(predicateType), subject, why.join("; ")]),
  );
}

function signedBy(published: PublishedImage): string {
  const { signing, signed, trusted } = published;
  if (signing === "none") return describeSigner(published);
  const how = signed === 0 ? "by an earlier run" : `${signed} of ${trusted.length} statements by this run`;
  return `${describeSigner(published)}; ${how}`;
}

/** An image's name needs no escapes, and code would show them. */
function check(image: string, signing: PublishedImage["signing"]): string {
  if (signing === "none") return "";
  const by = signing === "keyless" ? "--policy verification-policy.yaml" : "--key cosign.pub";
  return `Check it yourself: \`plugin-release verify ${image} ${by}\`\n`;
}

function called(predicateType: string): string {
  return kindOfPredicate(predicateType) ?? predicateType;
}
