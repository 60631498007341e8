import { type Command, exitCodes } from "#cli/command.js";
import { showErrorsFirst } from "#cli/show.js";
import { fail } from "#diagnostics/diagnostic.js";

export const verifyCommand: Command = {
  name: "verify",
  summary: "Check who signed an image and what is attested of it",
  operands: { usage: "IMAGE", most: 1 },
  options: [
    { name: "policy", value: "FILE", about: "A VerificationPolicy: who may sign, and what must be attested" },
    { name: "key", value: "FILE", many: true, about: "A public key that may sign, where there is no policy" },
    {
      name: "require",
      value: "KIND",
      many: true,
      about: "Demand this attestation, too: sbom, scan, openvex, conformance or provenance",
    },
    { name: "json", about: "Write JSON" },
  ],
  examples: [
    "plugin-release verify ghcr.io/acme/catalog-server:1.2.0 --policy verification-policy.yaml",
    "plugin-release verify ghcr.io/acme/catalog-server:1.2.0 --key cosign.pub --require sbom --require provenance",
  ],
  async run(parsed) {
    const [image] = parsed.operands;
    if (image === undefined) {
      return fail("input-invalid", "plugin-release verify: no image is named", {
        fix: "Name an image in a registry, such as ghcr.io/acme/catalog-server:1.2.0.",
      });
    }
    const { verify } = await import("#server/verify-image.js");
    const { renderVerification, renderVerificationJson } = await import("#server/verify-image-outcome.js");
    const policy = parsed.text("policy");
    const result = await verify({
      image,
      ...(policy === undefined ? {} : { policy }),
      keys: parsed.texts("key"),
      require: parsed.texts("require"),
      environment: process.env,
    });
    process.stdout.write(parsed.flag("json") ? renderVerificationJson(result) : renderVerification(result));
    showErrorsFirst(result.diagnostics, process.stderr);
    return result.verified ? exitCodes.done : exitCodes.problems;
  },
};
