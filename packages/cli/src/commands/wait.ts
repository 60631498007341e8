import { type Command, exitCodes } from "#cli/command.js";
import { terminalProgress } from "#cli/terminal-progress.js";

export const waitCommand: Command = {
  name: "wait",
  summary: "Check a plugin's tag, and wait until Go can download the module that it names",
  operands: { usage: "TAG", most: 1 },
  options: [
    { name: "plugin", value: "DIR", about: "Folder with plugin.yaml (default: the one that the tag names)" },
    { name: "timeout", value: "SECONDS", about: "How long to wait (default: 1800)" },
  ],
  examples: ["plugin-release wait agents/v0.3.1", "plugin-release wait v1.2.0 --timeout 60"],
  async run(parsed) {
    const { readWait } = await import("#server/wait-for-release-inputs.js");
    const texts = { tag: parsed.operands[0], plugin: parsed.text("plugin"), timeout: parsed.text("timeout") };
    const asked = readWait(texts, {});
    const { waitForRelease } = await import("#server/wait-for-release.js");
    const found = await waitForRelease({ ...asked, environment: process.env, progress: terminalProgress() });
    process.stdout.write(`${found.name}: ${found.module}@${found.version}\n`);
    return exitCodes.done;
  },
};
