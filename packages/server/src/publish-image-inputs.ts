import { readChoice } from "#diagnostics/choice.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { isDigest } from "#oci/digest.js";
import { isTag, parseRepository } from "#oci/reference.js";
import { evidenceKinds, type PublishImageOptions, type SigningOptions } from "#server/publish-image-options.js";
import { readWholeNumber } from "#server/whole-number.js";
import { signingModes } from "#signing/signing-mode.js";

/** What the action's inputs and the command's options say, by the names of the former. */
export interface PublishImageTexts {
  layout: string | undefined;
  digest: string | undefined;
  repository: string | undefined;
  tags: string[];
  "moving-tags": string[];
  sbom: string | undefined;
  scan: string | undefined;
  conformance: string[];
  without: string[];
  manifest: string | undefined;
  directory: string | undefined;
  signing: string | undefined;
  key: string | undefined;
  "transparency-log": string | undefined;
  "signing-config": string | undefined;
  "trusted-root": string | undefined;
  policy: string | undefined;
  cosign: string | undefined;
  timeout: string | undefined;
  "signed-reports"?: boolean;
}

type Asked = Omit<PublishImageOptions, "environment" | "registries" | "progress" | "signal">;

/** Reads what was asked for. Throws `input-invalid`, `image-reference-invalid`. */
export function readPublishImage(texts: PublishImageTexts): Asked {
  const { sbom, scan, conformance, manifest, directory, policy } = texts;
  const digest = needed("digest", texts.digest, "Set it to what the build put out, sha256: and 64 hexadecimal digits.");
  if (!isDigest(digest)) {
    const fix = "Write sha256: and 64 hexadecimal digits.";
    fail("input-invalid", `digest is ${quoted(digest)}`, { fix, inputs: ["digest"] });
  }
  const repository = needed("repository", texts.repository, "Set it to where to publish: ghcr.io/acme/catalog-server.");
  return {
    layout: needed("layout", texts.layout, "Set it to the folder that the build wrote the image to."),
    digest,
    ...parseRepository(repository, "repository"),
    ...readTags(texts),
    conformance,
    without: texts.without.map((each) => readChoice("without", each, evidenceKinds)),
    ...given({ sbom, scan, manifest, directory, policy }),
    signing: readSigning(texts),
    ...(texts["signed-reports"] ? { signedReports: true } : {}),
  };
}

function readSigning(texts: PublishImageTexts): SigningOptions {
  const log = texts["transparency-log"];
  if (texts["trusted-root"] !== undefined && texts["signing-config"] === undefined) {
    fail("input-invalid", "trusted-root is for services that signing-config names", {
      fix: "Leave it out.",
      inputs: ["trusted-root", "signing-config"],
    });
  }
  return {
    ...given({
      mode: texts.signing === undefined ? undefined : readChoice("signing", texts.signing, signingModes),
      key: texts.key,
      signingConfig: texts["signing-config"],
      trustedRoot: texts["trusted-root"],
      cosign: texts.cosign,
    }),
    ...(log === undefined ? {} : { transparencyLog: readChoice("transparency-log", log, ["public", "none"]) }),
    seconds: readWholeNumber("timeout", texts.timeout, { most: 86_400 }) ?? 600,
  };
}

function readTags(texts: PublishImageTexts): { tags: string[]; movingTags: string[] } {
  const [tags, movingTags] = [[...new Set(texts.tags)], [...new Set(texts["moving-tags"])]];
  const bad = [...tags, ...movingTags].find((each) => !isTag(each));
  if (bad !== undefined) fail("input-invalid", `${quoted(bad)} is no tag`, { fix: "Write a tag such as v1.2.0." });
  const referrers = [...tags, ...movingTags].find((each) => /^sha256-/i.test(each));
  if (referrers !== undefined) {
    fail("input-invalid", `the tag ${referrers} is of the form under which signatures are listed`, {
      fix: "Choose another.",
    });
  }
  const both = tags.find((each) => movingTags.includes(each));
  if (both !== undefined) {
    fail("input-invalid", `the tag ${both} is to move and not to move`, {
      fix: "Name it in tags or in moving-tags.",
      inputs: ["tags", "moving-tags"],
    });
  }
  return { tags, movingTags };
}

function needed(name: string, text: string | undefined, fix: string): string {
  return text ?? fail("input-invalid", `${name} is missing`, { fix, inputs: [name] });
}

/** Only what is there. */
function given<Name extends string>(values: Record<Name, string | undefined>): Partial<Record<Name, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Record<Name, string>
  >;
}
