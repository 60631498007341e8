import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Diagnostic, DiagnosticError, fail, stopOnErrors } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { Composition } from "#golang/composition.js";
import { type GoMod, parseGoMod } from "#golang/go-mod.js";
import { isMainModule, mainModuleOf } from "#golang/main-module.js";
import { renderMain } from "#golang/source.js";
import type { Toolchain } from "#golang/toolchain.js";
import { sha256 } from "#oci/digest.js";
import type { Program } from "#scan/programs.js";
import { lockDigest, readLock } from "#server/lock.js";
import type { ScanOptions } from "#server/scan-image-options.js";

/** A generated module that is what its manifest says, ready to be scanned. */
export interface ScanSource {
  located: LocatedManifest;
  toolchain: Toolchain;
  composition: Composition;
  /** Absolute path. */
  directory: string;
  goMod: GoMod;
  /** Digest of the manifest's bytes. */
  manifest: string;
  lock?: string;
  diagnostics: Diagnostic[];
}

/** Reads manifest and generated module, with the modules that the base's own files are in. Throws what generating throws, and `scan-source-differs`. */
export async function openSource(options: ScanOptions): Promise<ScanSource | undefined> {
  if (!options.source) return undefined;
  // Loaded only where source is scanned.
  const { readManifestFile } = await import("#server/manifest-file.js");
  const { openToolchain } = await import("#server/toolchain.js");
  const { findBaseImage } = await import("#server/base-image.js");
  const { readCheckout } = await import("#server/checkout.js");
  const { prepare } = await import("#server/prepare.js");
  const directory = resolve(options.source.directory);
  const read = await readManifestFile({ ...options, manifest: options.source.manifest, release: false });
  stopOnErrors(read.diagnostics);
  const { located } = read;
  if (!located) throw new DiagnosticError(read.diagnostics);
  const toolchain = await openToolchain(located, options);
  const locked = await readLock(directory);
  const digest = locked?.base.image === located.manifest.base.image ? locked.base.digest : undefined;
  const [image, checkout] = await Promise.all([findBaseImage(located, options, digest), readCheckout(located)]);
  const prepared = await options.progress.step("Find the server's modules", () =>
    prepare({ located, image, checkout }, toolchain),
  );
  // What is compatible was decided when it was generated.
  const problems = prepared.diagnostics.filter((each) => each.code.startsWith("module-") && each.severity === "error");
  stopOnErrors(problems);
  const { composition } = prepared;
  const goMod = await readGenerated(directory, composition);
  const lock = await lockDigest(directory);
  return {
    located,
    toolchain,
    composition,
    directory,
    goMod,
    manifest: sha256(located.source.text),
    ...(lock === undefined ? {} : { lock }),
    diagnostics: read.diagnostics,
  };
}

/** The generated go.mod, held against the manifest. Throws `scan-source-differs`, file-unreadable. */
export async function readGenerated(directory: string, composition: Composition): Promise<GoMod> {
  const [main, goMod] = await Promise.all(
    ["main.go", "go.mod"].map((name) =>
      readFile(join(directory, name), "utf8").catch((error: NodeJS.ErrnoException) =>
        fail("file-unreadable", `${join(directory, name)} cannot be read: ${error.code}`, {
          fix: "Name the folder that generate-main put out as directory.",
        }),
      ),
    ),
  );
  const parsed = parseGoMod(goMod ?? "");
  const { base, plugins } = composition;
  const required = new Map(parsed.require.map(({ path, version }) => [path, version]));
  const moved = [...(isMainModule(base) ? [] : [base]), ...plugins].find(
    ({ module, version }) => module !== base.module && required.get(module) !== version,
  );
  if (moved)
    differs(`${directory} has ${moved.module} at ${required.get(moved.module) ?? "no version"}, not ${moved.version}`);
  if (parsed.module !== mainModuleOf(composition))
    differs(`${directory} is the module ${parsed.module ?? "of no name"}`);
  if (main !== renderMain(composition)) differs(`${join(directory, "main.go")} is not what the manifest says`);
  return parsed;
}

/** Whether a program was compiled from a source: others in the image are not judged by its calls. */
export function isCompiledFrom({ info }: Program, { composition }: ScanSource): boolean {
  return info.main.path === mainModuleOf(composition);
}

/** Throws `scan-source-differs` where no program of an image was compiled from the source, or one with other modules or build tags, or another Go. */
export function checkPrograms(programs: readonly Program[], source: ScanSource): void {
  const { composition, goMod, toolchain } = source;
  const own = programs.filter((each) => isCompiledFrom(each, source));
  if (own.length === 0) differs(`the image has no program of the module ${mainModuleOf(composition)}`);
  const required = new Map(goMod.require.map(({ path, version }) => [path, version]));
  for (const { path, info } of own) {
    // Go's own library is another with each Go: what one calls in it says nothing of the other's.
    if (!isSameGo(info.goVersion, toolchain.version))
      differs(`${path} was compiled with ${quoted(info.goVersion, 60)}, and ${toolchain.version} is installed`, {
        fix: "Scan with the Go that compiled the image.",
      });
    const [compiled, given] = [info.settings["-tags"] ?? "", composition.tags.join(",")];
    if (compiled !== given)
      differs(
        `${path} was compiled with ${compiled ? `the build tags ${quoted(compiled, 200)}` : "no build tags"}, the manifest names ${quoted(given, 200)}`,
      );
    const other = info.dependencies.find((each) => !each.replace && required.get(each.path) !== each.version);
    if (other)
      differs(
        `${path} holds ${quoted(`${other.path} ${other.version}`, 200)}, the source ${required.get(other.path) ?? "no such module"}`,
      );
  }
}

/** Build information names experiments behind the version. */
function isSameGo(compiled: string, installed: string): boolean {
  return compiled.replace(/ X:\S+$/, "") === installed.replace(/ X:\S+$/, "");
}

const sameSource = "Generate from this manifest, build the image from what was generated, and scan both in one run.";

function differs(why: string, { fix } = { fix: sameSource }): never {
  return fail("scan-source-differs", `source and image are not the same server: ${why}`, { fix });
}
