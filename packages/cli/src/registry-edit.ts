import { exitCodes, type Parsed } from "#cli/command.js";
import { readEdits, readLocalRegistry } from "#cli/registry-options.js";
import { showDiagnostics } from "#cli/show.js";
import { hasErrors } from "#diagnostics/diagnostic.js";
import type { LocalEdits } from "#registry/local.js";

/** Edits the constructor in the working copy and tells what was done. */
export async function editAndTell(parsed: Parsed, plugins: LocalEdits["plugins"]): Promise<number> {
  const registry = readLocalRegistry(parsed);
  const { editLocally } = await import("#registry/local.js");
  const { registryAccess } = await import("#oci/registry.js");
  const wanted = { ...readEdits(parsed), ...(plugins === undefined ? {} : { plugins }) };
  const { changes, before, version, changed, failed, diagnostics } = await editLocally(
    { ...registry, access: registryAccess(process.env) },
    wanted,
  );
  await showDiagnostics(diagnostics, "text", process.stderr);
  const line = [
    changed ? `${before} -> ${version}` : before,
    ...(failed > 0 ? [`${failed} plugin${failed === 1 ? "" : "s"} could not be looked up`] : []),
    ...(changed || failed > 0 ? [] : ["nothing to change"]),
  ].join(", ");
  process.stdout.write([line, ...changes.map((each) => `  ${each}`), ""].join("\n"));
  return hasErrors(diagnostics) ? exitCodes.problems : exitCodes.done;
}
