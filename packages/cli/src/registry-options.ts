import type { Option, Parsed } from "#cli/command.js";
import { readChoice } from "#diagnostics/choice.js";
import { fail } from "#diagnostics/diagnostic.js";
import type { LocalEdits, LocalRegistry } from "#registry/local.js";

export const defaultConstructor = "component-constructor.yaml";

export const registryOptions: readonly Option[] = [
  { name: "constructor", value: "FILE", about: `The registry's constructor (default: ${defaultConstructor})` },
  { name: "policy", value: "FILE", about: "Which plugins may be listed (default: plugin-policy.yaml)" },
  {
    name: "repository",
    value: "REPOSITORY",
    required: true,
    about: "The registry's OCM repository, such as ghcr.io/acme/registry",
  },
  { name: "level", value: "LEVEL", about: "Raise the registry's version by patch, minor or major at least" },
  { name: "modernise", about: "Write the spelling that today's OCM command line reads" },
  { name: "recompute", about: "Compute digests of older normalisations again" },
  { name: "dry-run", about: "Show what would change, and leave the file as it is" },
];

export function readLocalRegistry(parsed: Parsed): Omit<LocalRegistry, "access"> {
  const target = parsed.text("repository");
  if (target === undefined) {
    return fail("input-invalid", "--repository does not say which OCM repository the registry is in", {
      fix: "Add --repository, such as --repository ghcr.io/acme/registry.",
    });
  }
  return {
    constructorFile: parsed.text("constructor") ?? defaultConstructor,
    policyFile: parsed.text("policy") ?? "plugin-policy.yaml",
    target,
  };
}

export function readEdits(parsed: Parsed): Omit<LocalEdits, "plugins"> {
  const level = parsed.text("level");
  return {
    ...(level === undefined ? {} : { raise: readChoice("level", level, ["patch", "minor", "major"]) }),
    modernise: parsed.flag("modernise"),
    recompute: parsed.flag("recompute"),
    dryRun: parsed.flag("dry-run"),
  };
}
