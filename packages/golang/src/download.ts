import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { ModulePlaces } from "#golang/composition.js";
import { parseGoMod } from "#golang/go-mod.js";
import { explainModuleError, mayRead } from "#golang/module-error.js";
import { runGoOnline } from "#golang/network.js";
import { parseJsonObjects } from "#golang/process.js";
import { withTemporaryFolder } from "#golang/temporary-folder.js";
import type { Toolchain } from "#golang/toolchain.js";

/** A base or a plugin of a composition: only what a download needs of it. */
export interface WantedModule {
  module: string;
  version: string;
  /** The plugin's name; a base has none. */
  name?: string;
  /** An absolute path of a working copy to read instead. */
  directory?: string;
  at?: ModulePlaces;
}

/** A module whose files are on this machine. */
export interface DownloadedModule {
  module: string;
  version: string;
  /** Absolute path of its files (read-only in the module cache, or the working copy). */
  directory: string;
  /** Absolute path of its go.mod. */
  goMod: string;
  /** The `h1:` sum of its files; a working copy has none. */
  sum?: string;
  /** The commit that it was taken from, where whoever served it says so. */
  commit?: string;
}

export interface Downloads {
  modules: DownloadedModule[];
  diagnostics: Diagnostic[];
}

/** One object of `go mod download -json`. */
interface DownloadAnswer {
  Path: string;
  Version: string;
  Error?: string;
  Dir?: string;
  GoMod?: string;
  Sum?: string;
  Origin?: { Hash?: string };
}

/** Linux gives a process 2 MiB for its arguments and environment: room for some ten thousand modules. */
const argumentLimit = 1024 * 1024;

/**
 * Downloads all modules with one `go` process, more only where the arguments exceed 1 MiB.
 * What could not be had is missing from `modules` and has a diagnostic.
 */
export async function downloadModules(toolchain: Toolchain, wanted: readonly WantedModule[]): Promise<Downloads> {
  const released = new Map<string, WantedModule>();
  const downloads: Downloads = { modules: [], diagnostics: [] };
  for (const each of wanted) {
    if (each.directory !== undefined) await addIfWhole(downloads, each, workingCopy(each, each.directory));
    else if (!released.has(queryOf(each))) released.set(queryOf(each), each);
  }
  if (released.size === 0) return downloads;
  await withTemporaryFolder(toolchain, async (directory) => {
    for (const chunk of chunks([...released.values()])) await downloadChunk(toolchain, directory, chunk, downloads);
  });
  return downloads;
}

async function downloadChunk(
  toolchain: Toolchain,
  directory: string,
  wanted: readonly WantedModule[],
  downloads: Downloads,
): Promise<void> {
  const result = await runGoOnline(toolchain, ["mod", "download"], ["-json", ...wanted.map(queryOf)], { directory });
  const answers = new Map(
    parseJsonObjects<DownloadAnswer>(result.stdout).map((answer) => [`${answer.Path}@${answer.Version}`, answer]),
  );
  const unanswered = wanted.filter((each) => !answers.has(queryOf(each)));
  for (const each of wanted) {
    const answer = answers.get(queryOf(each));
    if (answer?.Error !== undefined) downloads.diagnostics.push(moduleProblem(each, answer.Error));
    else if (answer) await addIfWhole(downloads, each, downloaded(each, answer));
  }
  if (unanswered.length > 0) downloads.diagnostics.push(...giveUp(unanswered, result.stderr));
}

/** Go stops at an argument that it cannot read as a module version; the others then have no answer either. */
function giveUp(unanswered: readonly WantedModule[], stderr: string): Diagnostic[] {
  const guilty = unanswered.filter((each) => stderr.includes(queryOf(each)));
  if (guilty.length > 0) return guilty.map((each) => moduleProblem(each, stderr));
  const { code, why, fix } = explainModuleError(stderr);
  return [diagnostic(code, `the modules could not be downloaded: ${why}`, { fix })];
}

function downloaded(wanted: WantedModule, answer: DownloadAnswer): DownloadedModule {
  const { module, version } = wanted;
  const { Dir = "", GoMod = "", Sum, Origin } = answer;
  const commit = Origin?.Hash;
  return { module, version, directory: Dir, goMod: GoMod, ...(Sum && { sum: Sum }), ...(commit && { commit }) };
}

function workingCopy({ module, version }: WantedModule, directory: string): DownloadedModule {
  return { module, version, directory, goMod: join(directory, "go.mod") };
}

/** Adds a module whose go.mod declares the path that it was asked for by, which `go mod download` does not check. */
async function addIfWhole(downloads: Downloads, wanted: WantedModule, module: DownloadedModule): Promise<void> {
  const text = await readFile(module.goMod, "utf8").catch(() => undefined);
  if (text === undefined) {
    downloads.diagnostics.push(
      diagnostic(
        isBase(wanted) ? "base-path-unknown" : "plugin-path-unknown",
        `${quoted(module.directory, 200)} has no go.mod that can be read`,
        {
          ...whereOf(wanted, "module"),
          fix: `Name the folder that holds the ${isBase(wanted) ? "base" : "plugin"}'s go.mod.`,
        },
      ),
    );
    return;
  }
  const declared = parseGoMod(text).module;
  if (declared === module.module) downloads.modules.push(module);
  else downloads.diagnostics.push(otherPath(wanted, declared));
}

function isBase({ name }: WantedModule): boolean {
  return name === undefined;
}

function otherPath(wanted: WantedModule, declared: string | undefined): Diagnostic {
  const own = declared === undefined ? "no module path" : `the module path ${quoted(declared, 200)}`;
  return diagnostic("module-path-other", `the go.mod of ${nameOf(wanted)} declares ${own}`, {
    ...whereOf(wanted, "module"),
    fix: "Name the module by the path that its go.mod declares.",
  });
}

const baseUnpublished = "One that is not published yet is built from a checkout: spec.base.path and commit name it.";
const pluginUnpublished =
  "One that is not published yet is built from a working copy: its path in spec.plugins names it.";

function moduleProblem(wanted: WantedModule, text: string): Diagnostic {
  const { code, why, fix } = explainModuleError(text);
  const rest = why.replace(`${queryOf(wanted)}: `, "");
  const said = fix === mayRead ? `${fix} ${isBase(wanted) ? baseUnpublished : pluginUnpublished}` : fix;
  return diagnostic(code, `${nameOf(wanted)} cannot be used: ${rest}`, { ...whereOf(wanted, "version"), fix: said });
}

function nameOf(wanted: WantedModule): string {
  return wanted.directory === undefined ? queryOf(wanted) : `the working copy of ${wanted.module}`;
}

function whereOf({ name, at }: WantedModule, part: keyof ModulePlaces): Pick<Diagnostic, "place" | "plugin"> {
  return { ...(at?.[part] && { place: at[part] }), ...(name !== undefined && { plugin: name }) };
}

function queryOf({ module, version }: WantedModule): string {
  return `${module}@${version}`;
}

function* chunks(wanted: readonly WantedModule[]): Generator<WantedModule[]> {
  let chunk: WantedModule[] = [];
  let size = 0;
  for (const each of wanted) {
    const length = Buffer.byteLength(queryOf(each)) + 1;
    if (size + length > argumentLimit) {
      yield chunk;
      chunk = [];
      size = 0;
    }
    chunk.push(each);
    size += length;
  }
  yield chunk;
}
