import { type Command, exitCodes } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { showDiagnostics } from "#cli/show.js";
import { hasErrors } from "#diagnostics/diagnostic.js";

export const bumpCommand: Command = {
  name: "bump",
  summary: "Take the newest fitting versions of a manifest's plugins, or add one, in place",
  operands: { usage: "[PLUGIN[@VERSION]]", most: 1 },
  options: [
    { name: "manifest", value: "FILE", about: `Changed in place (default: ${defaultManifest})` },
    { name: "policy", value: "FILE", about: "Which plugins may be taken (default: plugin-policy.yaml)" },
    {
      name: "matrix",
      value: "FILE",
      about: "The compatibility matrix, read if it is there (default: compatibility-matrix.json)",
    },
    { name: "short-names", value: "WHERE", about: "Where short image names are looked up before Docker Hub" },
    { name: "dry-run", about: "Show what would change, and leave the file as it is" },
  ],
  examples: [
    "plugin-release bump --dry-run",
    "plugin-release bump agents",
    "plugin-release bump agents@v0.4.0 && plugin-release generate",
  ],
  async run(parsed) {
    const [plugin = "", version] = (parsed.operands[0] ?? "").split(/@(.*)/s);
    const { parseModuleRequest } = await import("#server/manifest-update-request.js");
    const { bumpLocally } = await import("#server/manifest-update-local.js");
    const { serverUrlOf } = await import("#proposals/surroundings.js");
    const shortNames = parsed.text("short-names");
    const result = await bumpLocally({
      manifestFile: parsed.text("manifest") ?? defaultManifest,
      policyFile: parsed.text("policy") ?? "plugin-policy.yaml",
      matrixFile: parsed.text("matrix") ?? "compatibility-matrix.json",
      plugins: parsed.operands.length === 0 ? "all" : parseModuleRequest({ plugin, version }),
      dryRun: parsed.flag("dry-run"),
      environment: process.env,
      serverUrl: serverUrlOf(process.env),
      ...(shortNames === undefined ? {} : { shortNames }),
    });
    const { changes, version: raised, failed, diagnostics } = result;
    await showDiagnostics(diagnostics, "text", process.stderr);
    const lines = [
      ...changes,
      ...(raised ? [`metadata.version ${raised.before} -> ${raised.after}`] : []),
      ...(failed > 0 ? [`${failed} plugin${failed === 1 ? "" : "s"} could not be looked up`] : []),
    ];
    process.stdout.write(`${(lines.length > 0 ? lines : ["nothing to change"]).join("\n")}\n`);
    return hasErrors(diagnostics) ? exitCodes.problems : exitCodes.done;
  },
};
