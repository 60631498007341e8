import { resolve } from "node:path";
import { DiagnosticError, diagnostic, stopOnErrors } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { Composition } from "#golang/composition.js";
import { generate as generateModule } from "#golang/generate.js";
import { isMainModule } from "#golang/main-module.js";
import type { PlatformList } from "#golang/resolve.js";
import type { Toolchain } from "#golang/toolchain.js";
import { findBaseImage } from "#server/base-image.js";
import { readCheckout } from "#server/checkout.js";
import { type Lock, lockFile, readLock, renderLock } from "#server/lock.js";
import { readManifestFile } from "#server/manifest-file.js";
import type { Generated, GenerateOptions } from "#server/options.js";
import { checkOutputFolder } from "#server/output-folder.js";
import { type Prepared, prepare, type Sources } from "#server/prepare.js";
import { openToolchain } from "#server/toolchain.js";

/** A manifest that is well-formed, with the toolchain and the base image that it will be built with. */
export interface Inputs extends Sources {
  toolchain: Toolchain;
  lock: Lock | undefined;
}

/** What the server's module came to. */
export interface Resolved {
  /** The text of its go.mod. */
  goMod: string;
  /** The packages of every platform of the manifest. */
  lists: readonly PlatformList[];
}

/** Generates main.go, go.mod, go.sum and lock.json. Throws where anything is wrong; then nothing was written. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { diagnostics, ...inputs } = await readInputs(options);
  const { prepared, generated } = await generateFrom(inputs, options);
  return { ...generated, diagnostics: [...diagnostics, ...prepared.diagnostics, ...generated.diagnostics] };
}

/** Reads all that decides what is generated. A frozen lock also decides which digest a base image's tag means. */
export async function readInputs(options: GenerateOptions) {
  const { located, diagnostics } = await readManifestFile(options);
  stopOnErrors(diagnostics);
  if (!located) throw new DiagnosticError(diagnostics);
  await checkOutputFolder("directory", options.directory, { written: !options.frozen });
  const toolchain = await openToolchain(located, options);
  const lock = await readLock(options.directory);
  const locked = options.frozen && lock?.base.image === located.manifest.base.image ? lock.base.digest : undefined;
  const [image, checkout] = await Promise.all([findBaseImage(located, options, locked), readCheckout(located)]);
  return { located, toolchain, image, checkout, lock, diagnostics };
}

export async function generateFrom(
  { located, toolchain, image, checkout, lock }: Inputs,
  options: GenerateOptions,
): Promise<{ prepared: Prepared; generated: Generated; resolved: Resolved }> {
  const { step } = options.progress;
  const prepared = await step("Fetch modules and check compatibility", () =>
    prepare({ located, image, checkout }, toolchain),
  );
  stopOnErrors(prepared.diagnostics);
  const directory = resolve(options.directory);
  const { frozen } = options;
  const wanted = renderLock(toolchain.version, located.manifest.base.image, image, mainVersion(prepared.composition));
  const lockChanged = wanted !== renderedLock(lock);
  const result = await step("Resolve and generate the server's module", () =>
    generateModule(toolchain, prepared.composition, {
      directory,
      frozen,
      downloaded: prepared.modules,
      others: lockChanged ? { [lockFile]: wanted } : {},
    }),
  );
  stopOnErrors(result.diagnostics);
  if (lockChanged && frozen) throw staleLock(located, renderedLock(lock), wanted);
  const changed = result.changed || lockChanged;
  const generated = { directory, goVersion: result.goVersion, changed, diagnostics: result.diagnostics };
  return { prepared, generated, resolved: { goMod: result.files?.["go.mod"] ?? "", lists: result.lists } };
}

/** The version of a base that is the main module, which go.mod cannot say. */
function mainVersion({ base }: Composition): string | undefined {
  return isMainModule(base) ? base.version : undefined;
}

function renderedLock(lock: Lock | undefined): string | undefined {
  return lock && `${JSON.stringify(lock, null, 2)}\n`;
}

function staleLock({ source }: LocatedManifest, committed: string | undefined, wanted: string): DiagnosticError {
  const was = committed === undefined ? "missing, or not one of this suite's," : compact(committed);
  return new DiagnosticError([
    diagnostic("lock-stale", `${lockFile} is ${was}, and would be ${compact(wanted)}`, {
      fix: "Run generate without frozen and commit the directory, or use the toolchain and base that the lock names.",
      place: source.place(["spec", "base"]),
    }),
  ]);
}

function compact(json: string): string {
  return json.replaceAll(/\s+/g, " ").trim();
}
