import { type Command, exitCodes } from "#cli/command.js";
import { generateOptions, readGenerateOptions } from "#cli/manifest-options.js";
import { showDiagnostics } from "#cli/show.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "Generate main.go, go.mod and go.sum: resolved, locked, byte-stable",
  operands: { usage: "[MANIFEST]", most: 1 },
  options: generateOptions,
  examples: [
    "plugin-release generate",
    "plugin-release generate --frozen",
    "plugin-release generate --plugin-path agents=../agents",
  ],
  async run(parsed) {
    const { generate } = await import("#server/generate.js");
    const generated = await generate(readGenerateOptions(parsed));
    await showDiagnostics(generated.diagnostics, "text", process.stderr);
    process.stdout.write(`${generated.directory}\n`);
    return exitCodes.done;
  },
};
