import { type Command, exitCodes } from "#cli/command.js";
import { defaultConstructor } from "#cli/registry-options.js";
import { sanitize } from "#diagnostics/sanitize.js";

export const registryListCommand: Command = {
  name: "registry list",
  summary: "Show what a registry lists, in its constructor or as it was published",
  operands: { usage: "[FILE | REPOSITORY//COMPONENT[:VERSION]]", most: 1 },
  options: [
    { name: "key", value: "FILE", many: true, about: "A public key; what was published has to be signed with it" },
    { name: "json", about: "Write JSON" },
  ],
  examples: [
    "plugin-release registry list",
    "plugin-release registry list ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0 --json",
    "plugin-release registry list ghcr.io/acme/registry//acme.software/plugin-registry --key registry.pub",
    "plugin-release registry list ghcr.io/acme/plugins//acme.software/plugins/helminput:v0.1.0 --key helminput.pub",
  ],
  async run(parsed) {
    const { listedReferences } = await import("#registry/listed-table.js");
    const { registryAccess } = await import("#oci/registry.js");
    const where = parsed.operands[0] ?? defaultConstructor;
    const components = await listedReferences(where, () => registryAccess(process.env), parsed.texts("key"));
    for (const { name, version, references, resources, signatures } of components) {
      const rows = references.map((each) => [each.name, each.version, each.componentName, each.digest?.value ?? ""]);
      const text = parsed.flag("json")
        ? JSON.stringify({ name, version, references, signatures })
        : [`${name} ${version}${signed(signatures)}`, ...(rows.length > 0 ? table(rows) : nothing(resources))].join(
            "\n",
          );
      process.stdout.write(`${text}\n`);
    }
    return exitCodes.done;
  },
};

/** Names of signatures come from whoever could write to the registry. */
function signed(signatures: readonly string[] | undefined): string {
  return signatures ? `, signed: ${signatures.map((each) => sanitize(each, 80)).join(", ")}` : "";
}

/** A plugin's own component lists nothing, and nobody expects it to. */
function nothing(resources: readonly unknown[]): string[] {
  return resources.length > 0 ? [] : ["  no plugins listed"];
}

function table(rows: readonly string[][]): string[] {
  const clean = rows.map((row) => row.map((cell) => sanitize(cell, 300)));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...clean.map((row) => row[column]?.length ?? 0)));
  return clean.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
