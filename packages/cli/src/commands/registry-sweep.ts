import type { Command } from "#cli/command.js";
import { editAndTell } from "#cli/registry-edit.js";
import { registryOptions } from "#cli/registry-options.js";

export const registrySweepCommand: Command = {
  name: "registry sweep",
  summary: "Look up every plugin of the policy, and bring the constructor up to date in place",
  operands: { usage: "", most: 0 },
  options: registryOptions,
  examples: [
    "plugin-release registry sweep --repository ghcr.io/acme/registry --dry-run",
    "plugin-release registry sweep --repository ghcr.io/acme/registry//acme.software/plugin-registry",
  ],
  run: (parsed) => editAndTell(parsed, "all"),
};
