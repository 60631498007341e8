import { isMainModule } from "#golang/main-module.js";
import { type ModuleImports, moduleImports } from "#golang/module-imports.js";
import { platformName } from "#golang/platform.js";
import type { Licences, SbomDocument } from "#sbom/contents.js";
import { makeSboms } from "#sbom/make-sboms.js";
import { readLicences } from "#sbom/read-licences.js";
import type { Assembled, BuildTask } from "#server/engine.js";
import type { Resolved } from "#server/generate.js";
import { imageContents } from "#server/sbom-contents.js";

export interface SbomTask extends Pick<BuildTask, "inputs" | "prepared"> {
  /** Somebody's own Dockerfile makes the image. */
  dockerfile: boolean;
}

/** Does what can be done while the programs are compiled. What it returns makes the SBOMs of the image; it throws `sbom-incomplete`. */
export async function prepareSboms(
  task: SbomTask,
  resolved: Resolved,
): Promise<(image: Assembled) => Promise<SbomDocument[]>> {
  const [facts] = await Promise.all([readModuleFacts(task, resolved), import("#sbom/render.js")]);
  return (image) => makeSboms(imageContents(task, image, resolved, facts));
}

/** What SBOMs need to know beside the programs: it can be read while these are compiled. */
export interface ModuleFacts {
  /** By platform, such as `linux/amd64`. */
  imports: ReadonlyMap<string, ModuleImports>;
  licences: ReadonlyMap<string, Licences>;
}

/** Reads who imports which modules of a task's platforms, and the modules' licence files. */
async function readModuleFacts({ prepared }: Pick<SbomTask, "prepared">, { lists }: Resolved): Promise<ModuleFacts> {
  const { composition } = prepared;
  const { base } = composition;
  const wanted = new Set(composition.platforms.map(platformName));
  const imports = new Map(
    lists
      .map(({ platform, list }) => [platformName(platform), list] as const)
      .filter(([name]) => wanted.has(name))
      .map(([name, list]) => [name, moduleImports(list, composition)]),
  );
  const folders = new Map([...imports.values()].flatMap((each) => [...each.folders]));
  // Its packages were listed in a folder that is gone by now.
  if (isMainModule(base) && base.files !== undefined) folders.set(base.module, base.files);
  return { imports, licences: await readLicences(folders) };
}
