import { access, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { type Layout, openLayout, refName } from "#oci/layout.js";
import type { ImageReference } from "#oci/reference.js";
import type { Descriptor, Document } from "#oci/types.js";

/** Whether the place where short names are looked up is a folder rather than a registry, which has a dot, a colon, or is localhost. */
export function isFolder(shortNames: string): boolean {
  if (/^(\.{1,2}$|\.{0,2}\/)/.test(shortNames)) return true;
  const first = shortNames.split("/")[0] ?? "";
  return first !== "localhost" && !/[.:]/.test(first);
}

/**
 * Looks for an image in a layout, and in a layout of its name below the folder. Throws input-invalid where there is no such
 * folder: what is looked for elsewhere then could be somebody else's.
 */
export async function findInFolder(
  folder: string,
  wanted: ImageReference,
  text: string,
): Promise<{ source: Layout; location: string; document: Document } | undefined> {
  const path = wanted.repository.replace(/^library\//, "");
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    return fail("input-invalid", `short-names: ${quoted(folder)} is not a folder`, {
      fix: "Name a folder that holds OCI layouts, or a registry by its host name with a dot or a port.",
      inputs: ["short-names"],
    });
  }
  for (const directory of [folder, join(folder, path)]) {
    if (!(await isLayout(directory))) continue;
    const source = await openLayout(directory);
    const listed = source.index.manifests.find((each) => isWanted(each, wanted, path, text));
    const document = listed && (await source.manifest(listed));
    if (document) return { source, location: directory, document };
  }
  return undefined;
}

/** A digest decides where there is one; else the name that the layout's index gives the image: in full, or the tag alone. */
function isWanted(listed: Descriptor, wanted: ImageReference, path: string, text: string): boolean {
  if (wanted.digest !== undefined) return listed.digest === wanted.digest;
  const tag = wanted.tag ?? "latest";
  const name = listed.annotations?.[refName];
  return name !== undefined && [text, `${path}:${tag}`, tag].includes(name);
}

async function isLayout(directory: string): Promise<boolean> {
  return access(join(directory, "oci-layout")).then(
    () => true,
    () => false,
  );
}
