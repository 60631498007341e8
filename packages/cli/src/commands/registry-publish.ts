import { type Command, exitCodes } from "#cli/command.js";
import { defaultConstructor } from "#cli/registry-options.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { fail } from "#diagnostics/diagnostic.js";

export const registryPublishCommand: Command = {
  name: "registry publish",
  summary: "Publish the component version that a constructor describes, and read it back",
  operands: { usage: "[CONSTRUCTOR]", most: 1 },
  options: [
    {
      name: "repository",
      value: "REPOSITORY",
      required: true,
      about: "The OCM repository to publish to, such as ghcr.io/acme/registry; log in with docker login",
    },
    { name: "policy", value: "FILE", about: "Says which plugins may be listed, where each lies and who signs it" },
    {
      name: "signing-key",
      value: "PLACE",
      about: "Sign with the RSA private key that is there: a PEM file, or env://NAME for an environment variable",
    },
    { name: "signing-passphrase", value: "PLACE", about: "Where the key's passphrase is: a file, or env://NAME" },
    { name: "signature-name", value: "NAME", about: "What the signature is called; default, if left out" },
    {
      name: "next",
      about:
        "A registry: do nothing if the newest version says the same, and take the next version where this one is taken",
    },
  ],
  examples: [
    "plugin-release registry publish --repository ghcr.io/acme/plugins",
    "plugin-release registry publish --repository ghcr.io/acme/plugins --signing-key env://OCM_SIGNING_KEY",
    "plugin-release registry publish --repository ghcr.io/acme/registry --policy plugin-policy.yaml --next",
    "plugin-release registry publish components.yaml --repository ghcr.io/acme/plugins//acme.software/plugins/helminput",
  ],
  async run(parsed) {
    const target = parsed.text("repository");
    if (target === undefined) {
      return fail("input-invalid", "--repository does not say where to publish to", {
        fix: "Add --repository, such as --repository ghcr.io/acme/registry.",
      });
    }
    const policy = parsed.text("policy");
    const [{ publishComponent }, { readComponentSigner }, { fileSource }, { registryAccess }] = await Promise.all([
      import("#registry/publish.js"),
      import("#registry/component-signer.js"),
      import("#registry/publish-source.js"),
      import("#oci/registry.js"),
    ]);
    const [key, passphrase, name] = ["signing-key", "signing-passphrase", "signature-name"].map((each) =>
      parsed.text(each),
    );
    const signer = readComponentSigner({ key, passphrase, name }, process.env);
    const constructorFile = parsed.operands[0] ?? defaultConstructor;
    const result = await publishComponent({
      source: fileSource({ constructorFile, ...(policy === undefined ? {} : { policy }) }),
      rule: parsed.flag("next") ? "least" : "exact",
      target,
      registry: registryAccess(process.env),
      ...(signer && { signer }),
      progress: terminalProgress(),
    });
    await showDiagnostics(result.diagnostics, "text", process.stderr);
    process.stdout.write(
      `${result.component}${result.signed ? " (signed)" : ""}${result.published ? "" : " (was there already)"}\n`,
    );
    return exitCodes.done;
  },
};
