import type { KeyObject } from "node:crypto";
import { existsSync } from "node:fs";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import { parseRepository } from "#oci/reference.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { type ComponentReference, ociRepository, parseComponentReference } from "#ocm/component-reference.js";
import { parseConstructor } from "#ocm/constructor.js";
import type { Descriptor, Reference } from "#ocm/descriptor.js";
import { DESCRIPTOR_LIMIT, readDescriptor } from "#ocm/descriptor-bytes.js";
import { componentDigest } from "#ocm/digest.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { ocmMediaTypes } from "#ocm/media-types.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { readPublicKeys } from "#ocm/signing-key.js";
import { newestVersion, versionOfTag } from "#ocm/version.js";
import { readKeyText } from "#registry/key-file.js";

/** What one component version lists. */
export interface ListedComponent {
  name: string;
  version: string;
  references: readonly Reference[];
  /** What a plugin's own component holds: its binaries. A registry has none. */
  resources: readonly unknown[];
  /** The names of the signatures that one of the wanted keys verifies, where keys are wanted. */
  signatures?: string[];
}

/**
 * What a registry lists, from a constructor's file or, where it is named as the OCM world does, as it was published; that one has to be
 * signed with one of the keys, where there are any. Throws component-not-signed and other diagnostics.
 *
 * @param keyFiles public keys in PEM
 */
export async function listedReferences(
  where: string,
  access: () => RegistryAccess,
  keyFiles: readonly string[] = [],
): Promise<ListedComponent[]> {
  const keys = keyFiles.flatMap(publicKeysIn);
  if (isReference(where)) {
    const descriptor = await publishedDescriptor(where, access());
    const { name, version, componentReferences: references, resources } = descriptor.component;
    if (keyFiles.length === 0) return [{ name, version, references, resources }];
    return [{ name, version, references, resources, signatures: signaturesOf(descriptor, keys, keyFiles) }];
  }
  if (keyFiles.length > 0) {
    fail("input-invalid", `${quoted(where, 300)} is a constructor, and what is signed is published`, {
      fix: "Name the published component, such as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.",
    });
  }
  const { located, diagnostics } = parseConstructor(where, textOf(where));
  if (located === undefined) throw new DiagnosticError(diagnostics);
  return located.components;
}

/** The normalised digest, in hex, of a component descriptor's file or of a published component version. Throws diagnostics. */
export async function digestOfDescriptor(where: string, access: () => RegistryAccess): Promise<string> {
  if (isReference(where)) return componentDigest((await publishedDescriptor(where, access())).component).value;
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

async function publishedDescriptor(text: string, access: RegistryAccess): Promise<Descriptor> {
  const reference = parseComponentReference(text);
  const repository = openRepository(parseRepository(ociRepository(reference)), access);
  const version = reference.version ?? newestVersion((await repository.tags()).map(versionOfTag));
  const stored = version && (await readComponentVersion(repository, { component: reference.component, version }));
  return stored ? stored.descriptor : absent(text, reference);
}

function publicKeysIn(file: string): KeyObject[] {
  const read = readKeyText(file);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return readPublicKeys(read.text, file);
}

function signaturesOf(descriptor: Descriptor, keys: readonly KeyObject[], files: readonly string[]): string[] {
  const judged = keys.map((key) => judgeSignatures(descriptor, key));
  const verified = [...new Set(judged.flatMap((each) => each.verified))];
  if (verified.length > 0) return verified;
  const { name, version } = descriptor.component;
  const [{ refused } = { refused: [] }] = judged;
  const why = refused.length === 0 ? "it has no signature" : refused.slice(0, 3).join("; ");
  return fail("component-not-signed", `${name} ${version} is not signed with ${files.join(", ")}: ${why}`, {
    fix: "Do not use it; ask whoever publishes it which key signs.",
  });
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
