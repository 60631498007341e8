import { type Command, exitCodes } from "#cli/command.js";
import { fail } from "#diagnostics/diagnostic.js";

export const registryDigestCommand: Command = {
  name: "registry digest",
  summary: "Print the normalised digest of a component descriptor, as references carry it",
  operands: { usage: "FILE | REPOSITORY//COMPONENT:VERSION", most: 1 },
  options: [],
  examples: [
    "plugin-release registry digest component-descriptor.json",
    "plugin-release registry digest ghcr.io/acme/plugins//acme.software/plugins/helminput:0.2.0",
  ],
  async run({ operands: [where] }) {
    if (where === undefined) {
      return fail("input-invalid", "plugin-release registry digest: no descriptor is named", {
        fix: "Name a file, or a published component version.",
      });
    }
    const { digestOfDescriptor } = await import("#registry/listed-table.js");
    const { registryAccess } = await import("#oci/registry.js");
    process.stdout.write(`${await digestOfDescriptor(where, () => registryAccess(process.env))}\n`);
    return exitCodes.done;
  },
};
