import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { DiagnosticError, diagnostic, fail, hasErrors } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { modulePathProblem } from "#documents/go-paths.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { readText } from "#documents/read-text.js";
import { readYaml } from "#documents/yaml-source.js";
import { parseGoMod } from "#golang/go-mod.js";

/** A plugin as its team has it before it is released. */
export interface WorkingCopy {
  metadata: PluginMetadata;
  module: string;
  /** Absolute path of the folder with go.mod. */
  directory: string;
  /** The package's import path, where plugin.yaml is not beside go.mod: then it is beside the package. */
  import?: string;
}

/**
 * Reads the plugin whose plugin.yaml is in a folder; its go.mod is there too, or in a folder above it in the same repository.
 * Throws what is wrong with either: `metadata-missing`, `plugin-path-unknown`, `module-path-invalid`, and all that a plugin.yaml can be.
 */
export async function readWorkingCopy(folder: string): Promise<WorkingCopy> {
  const metadata = await readMetadata(folder);
  const directory = moduleFolder(resolve(folder)) ?? moduleMissing(folder);
  const module = readModule(join(relative(process.cwd(), directory), "go.mod"));
  const inside = relative(directory, resolve(folder)).split(sep).join("/");
  return { metadata, module, directory, ...(inside === "" ? {} : { import: `${module}/${inside}` }) };
}

async function readMetadata(folder: string): Promise<PluginMetadata> {
  const file = join(folder, "plugin.yaml");
  if (!existsSync(`${folder}/`)) {
    fail("plugin-path-unknown", `the plugin's working copy ${quoted(folder, 300)} is no folder`, {
      fix: "Name the folder that holds the plugin's plugin.yaml.",
    });
  }
  if (!existsSync(file)) {
    fail("metadata-missing", `the working copy ${quoted(folder, 300)} has no plugin.yaml`, {
      fix: "Add a plugin.yaml beside the plugin's package, or name the folder that has it.",
      place: { file },
    });
  }
  const { source, diagnostics } = await readYaml(file);
  const { metadata, diagnostics: problems } = source ? parsePluginMetadata(source) : { diagnostics: [] };
  const found = [...diagnostics, ...problems];
  if (!metadata || hasErrors(found)) throw new DiagnosticError(found);
  return metadata;
}

/** The nearest folder with a go.mod, not above the repository's own. */
function moduleFolder(folder: string): string | undefined {
  if (existsSync(join(folder, "go.mod"))) return folder;
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, ".git")) ? undefined : moduleFolder(parent);
}

function moduleMissing(folder: string): never {
  return fail("plugin-path-unknown", `the plugin's working copy ${quoted(folder, 300)} has no go.mod`, {
    fix: "Name the folder that holds the plugin's plugin.yaml, in a Go module.",
  });
}

function readModule(file: string): string {
  const read = readText(file);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  const { module = "" } = parseGoMod(read.text);
  const why = modulePathProblem(module);
  if (why === undefined) return module;
  throw new DiagnosticError([
    diagnostic("module-path-invalid", `go.mod says ${quoted(module)}, which is no module path: ${sanitize(why)}`, {
      fix: "Correct the module line, such as module github.com/acme/catalog-plugins/agents.",
      place: { file, line: 1 },
    }),
  ]);
}
