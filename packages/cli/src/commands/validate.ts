import { type Command, exitCodes } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { formatOption, manifestOptions, readManifestOptions } from "#cli/manifest-options.js";
import { readFormat, showDiagnostics } from "#cli/show.js";

export const validateCommand: Command = {
  name: "validate",
  summary: "Check a manifest, its plugins' metadata and compatibility, and the version rules",
  operands: { usage: "[MANIFEST]", most: 1 },
  options: [
    { name: "structure-only", about: "Ask nothing of the network: check only what the file says" },
    {
      name: "previous",
      value: "REVISION",
      about: "Apply the version rules against this git revision, or file that ends in .yaml",
    },
    formatOption,
    ...manifestOptions,
  ],
  examples: [
    "plugin-release validate",
    `plugin-release validate ${defaultManifest} --structure-only`,
    "plugin-release validate --previous origin/main --format sarif > problems.sarif",
  ],
  async run(parsed) {
    const format = readFormat(parsed.text("format"));
    const previous = parsed.text("previous");
    const { validate } = await import("#server/validate.js");
    const result = await validate({
      ...readManifestOptions(parsed),
      structureOnly: parsed.flag("structure-only"),
      ...(previous === undefined ? {} : { previous }),
    });
    await showDiagnostics(result.diagnostics, format, process.stdout);
    const { length } = result.plugins;
    if (format === "text" && result.valid) process.stdout.write(`${length} plugin${length === 1 ? "" : "s"}, valid\n`);
    return result.valid ? exitCodes.done : exitCodes.problems;
  },
};
