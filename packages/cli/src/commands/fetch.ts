import { type Command, exitCodes } from "#cli/command.js";
import { readManifestOptions, sourceOptions } from "#cli/manifest-options.js";
import { showDiagnostics } from "#cli/show.js";

export const fetchCommand: Command = {
  name: "fetch",
  summary: "Fill the module cache with all that a build needs, so that it can go on with --offline",
  operands: { usage: "[MANIFEST]", most: 1 },
  options: sourceOptions,
  examples: ["plugin-release fetch && plugin-release build --offline", "NETRC=$PWD/netrc plugin-release fetch"],
  async run(parsed) {
    const { fetchModules } = await import("#server/fetch.js");
    const fetched = await fetchModules(readManifestOptions(parsed));
    await showDiagnostics(fetched.diagnostics, "text", process.stderr);
    process.stdout.write(`${fetched.moduleCache}\n`);
    return exitCodes.done;
  },
};
