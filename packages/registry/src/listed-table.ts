import { existsSync } from "node:fs";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import { parseRepository } from "#oci/reference.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { type ComponentReference, ociRepository, parseComponentReference } from "#ocm/component-reference.js";
import { parseConstructor } from "#ocm/constructor.js";
import type { Component, Reference } from "#ocm/descriptor.js";
import { DESCRIPTOR_LIMIT, readDescriptor } from "#ocm/descriptor-bytes.js";
import { componentDigest } from "#ocm/digest.js";
import { ocmMediaTypes } from "#ocm/media-types.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { newestVersion, versionOfTag } from "#ocm/version.js";

/** What a registry lists, from a constructor's file or, where it is named as the OCM world does, as it was published. Throws diagnostics. */
export async function listedReferences(
  where: string,
  access: () => RegistryAccess,
): Promise<{ name: string; version: string; references: readonly Reference[] }[]> {
  if (isReference(where)) {
    const { name, version, componentReferences: references } = await publishedComponent(where, access());
    return [{ name, version, references }];
  }
  const { located, diagnostics } = parseConstructor(where, textOf(where));
  if (located === undefined) throw new DiagnosticError(diagnostics);
  return located.components;
}

/** The normalised digest, in hex, of a component descriptor's file or of a published component version. Throws diagnostics. */
export async function digestOfDescriptor(where: string, access: () => RegistryAccess): Promise<string> {
  if (isReference(where)) return componentDigest(await publishedComponent(where, access())).value;
  const text = textOf(where);
  // The media type of descriptors as they are stored, by how the text begins.
  const isJson = /^\ufeff?\s*\{/.test(text);
  const mediaType = isJson ? ocmMediaTypes.descriptor : ocmMediaTypes.descriptor.replace("+json", "+yaml");
  const { component } = await readDescriptor(new TextEncoder().encode(text), mediaType, where);
  return componentDigest(component).value;
}

/** Whether a published component is meant rather than a file: its repository begins with a host, which no name of a YAML file does. */
function isReference(where: string): boolean {
  if (where.includes("//")) return true;
  const [first = "", ...more] = where.split("/");
  const looksLikeHost = /^[^.].*[.:]/.test(first) && more.length > 0 && !/\.(?:ya?ml|json)$/.test(where);
  return looksLikeHost && !existsSync(where);
}

async function publishedComponent(text: string, access: RegistryAccess): Promise<Component> {
  const reference = parseComponentReference(text);
  const repository = openRepository(parseRepository(ociRepository(reference)), access);
  const version = reference.version ?? newestVersion((await repository.tags()).map(versionOfTag));
  const stored = version && (await readComponentVersion(repository, { component: reference.component, version }));
  return stored ? stored.descriptor.component : absent(text, reference);
}

function absent(text: string, { version }: ComponentReference): never {
  const what = version === undefined ? "has no versions" : "does not exist";
  return fail("plugin-version-missing", `${quoted(text, 300)} ${what}`, {
    fix: "Check the names; a version is written exactly as it was published.",
  });
}

function textOf(file: string): string {
  const read = readText(file, DESCRIPTOR_LIMIT);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return read.text;
}
