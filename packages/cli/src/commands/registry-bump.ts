import type { Command } from "#cli/command.js";
import { editAndTell } from "#cli/registry-edit.js";
import { registryOptions } from "#cli/registry-options.js";
import { fail } from "#diagnostics/diagnostic.js";

export const registryBumpCommand: Command = {
  name: "registry bump",
  summary: "List a plugin's released versions in the constructor, in place",
  operands: { usage: "[PLUGIN[@VERSION]]", most: 1 },
  options: [
    { name: "digest", value: "HEX", about: "The digest that the version was announced with" },
    ...registryOptions,
  ],
  examples: [
    "plugin-release registry bump helminput@0.2.0 --repository ghcr.io/acme/registry",
    "plugin-release registry bump helminput --repository ghcr.io/acme/registry --level major",
    "plugin-release registry bump --modernise --recompute --repository ghcr.io/acme/registry",
  ],
  async run(parsed) {
    const [plugin = "", version] = (parsed.operands[0] ?? "").split(/@(.*)/s);
    if (plugin === "") {
      if (parsed.flag("modernise") || parsed.flag("recompute")) return editAndTell(parsed, undefined);
      return fail("input-invalid", "plugin-release registry bump: neither a plugin nor an edit is named", {
        fix: "Name a plugin, or add --modernise or --recompute.",
      });
    }
    const { parseRequest } = await import("#registry/request.js");
    return editAndTell(parsed, parseRequest({ plugin, version, digest: parsed.text("digest") }));
  },
};
