import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { withOptionNames } from "#cli/option-names.js";
import { type Places, publishedPlaces } from "#cli/publish-places.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { interruption } from "#diagnostics/interruption.js";
import type { PublishImageTexts } from "#server/publish-image-inputs.js";

export const publishCommand: Command = {
  name: "publish",
  summary: "Push an image by digest, sign and attest it, verify it as consumers do, and then move its tags",
  operands: { usage: "", most: 0 },
  options: [
    { name: "layout", value: "DIR", about: "The OCI layout that build wrote (default: image)" },
    { name: "digest", value: "DIGEST", about: "The image in the layout, where it holds several" },
    {
      name: "repository",
      value: "REPOSITORY",
      required: true,
      about: "Where to publish, such as ghcr.io/acme/catalog-server",
    },
    { name: "tag", input: "tags", value: "TAG", many: true, about: "A tag that never moves" },
    {
      name: "moving-tag",
      input: "moving-tags",
      value: "TAG",
      many: true,
      about: "A tag that moves to this image, after all others",
    },
    { name: "sbom", value: "DIR", about: "The SBOMs that build wrote (default: LAYOUT.sbom, if it is there)" },
    { name: "scan", value: "DIR[@DIGEST]", about: "What scan wrote (default: scan-report, if it is there)" },
    {
      name: "conformance",
      value: "DIR[@DIGEST]",
      many: true,
      about: "What conformance wrote (default: conformance-report, if it is there)",
    },
    { name: "without", value: "KIND", many: true, about: "Leave out sbom, scan or conformance on purpose" },
    { name: "manifest", value: "FILE", about: "The manifest that the image was built from" },
    { name: "directory", value: "DIR", about: "The generated module that was compiled" },
    {
      name: "signing",
      value: "MODE",
      about: "keyless, key, kms or none (default: what the manifest says, else by the key or as the job)",
    },
    { name: "key", value: "KEY", about: "A private key's path, env://NAME, or a KMS URI; COSIGN_PASSWORD opens it" },
    { name: "transparency-log", value: "LOG", about: "public or none (default: none for keys)" },
    { name: "signing-config", value: "FILE", about: "Sigstore services of your own" },
    { name: "trusted-root", value: "FILE", about: "The trusted root of these services" },
    { name: "policy", value: "FILE", about: "Verify with this VerificationPolicy before the tags move" },
    { name: "cosign", value: "FILE", about: "The cosign command (default: the one on PATH)" },
    { name: "signed-reports", about: "Put the bundle that signs a conformance report beside it" },
    { name: "timeout", value: "SECONDS", about: "How long signing may take in all (default: 600)" },
  ],
  examples: [
    "plugin-release publish --repository ghcr.io/acme/catalog-server --tag 1.2.0 --moving-tag latest --key cosign.key",
    "plugin-release publish --repository localhost:5000/acme/try --tag dev --signing none --without sbom --without scan --without conformance",
  ],
  async run(parsed) {
    const { readPublishImage } = await import("#server/publish-image-inputs.js");
    const options = readPublishImage({ ...textsOf(parsed), ...(await publishedPlaces(parsed)) });
    const { publishImage } = await import("#server/publish-image.js");
    const { renderPublishedImage } = await import("#server/publish-image-outcome.js");
    const published = await publishImage({
      ...options,
      // A layout of another name may be that of another manifest.
      ...(parsed.text("layout") === undefined ? { likelyManifest: defaultManifest } : {}),
      environment: process.env,
      progress: terminalProgress(),
      signal: interruption(),
    });
    process.stdout.write(renderPublishedImage(published));
    const told = published.diagnostics.map((each) => withOptionNames(publishCommand, each));
    await showDiagnostics(told, "text", process.stderr);
    return exitCodes.done;
  },
};

function textsOf(parsed: Parsed): Omit<PublishImageTexts, keyof Places> {
  return {
    repository: parsed.text("repository"),
    tags: parsed.texts("tag"),
    "moving-tags": parsed.texts("moving-tag"),
    without: parsed.texts("without"),
    manifest: parsed.text("manifest"),
    directory: parsed.text("directory"),
    signing: parsed.text("signing"),
    key: parsed.text("key"),
    "transparency-log": parsed.text("transparency-log"),
    "signing-config": parsed.text("signing-config"),
    "trusted-root": parsed.text("trusted-root"),
    policy: parsed.text("policy"),
    cosign: parsed.text("cosign"),
    timeout: parsed.text("timeout"),
    "signed-reports": parsed.flag("signed-reports"),
  };
}
