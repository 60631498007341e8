import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { findAmbiguousScalars } from "#documents/scalar-text.js";
import { parseYaml } from "#documents/yaml-source.js";
import type { Descriptor, Json } from "#ocm/descriptor.js";
import { ambiguous, invalid, tooLarge } from "#ocm/descriptor-problems.js";
import { descriptorEncoding } from "#ocm/media-types.js";
import { toDescriptor } from "#ocm/read-descriptor.js";
import { checkText, parseStrictJson } from "#ocm/strict-json.js";

/** Bytes that a descriptor may have: about 40,000 references. */
export const DESCRIPTOR_LIMIT = 16 * 1024 * 1024;

/**
 * Reads a component descriptor as a layer of this media type holds it: JSON, or in older component versions YAML, or a tar with YAML.
 * `name` says in messages whose descriptor it is. Throws component-version-invalid, descriptor-* and yaml-*.
 */
export async function readDescriptor(bytes: Uint8Array, mediaType: string, name: string): Promise<Descriptor> {
  try {
    return toDescriptor(await decode(bytes, mediaType));
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const named = error.diagnostics.map((each) => ({ ...each, message: `${name}: ${each.message}` }));
    throw new DiagnosticError(named);
  }
}

async function decode(bytes: Uint8Array, mediaType: string): Promise<Json> {
  if (bytes.length > DESCRIPTOR_LIMIT) tooLarge(`the descriptor has ${bytes.length} bytes`);
  switch (descriptorEncoding(mediaType)) {
    case "json":
      return parseStrictJson(textOf(bytes), "the descriptor");
    case "yaml":
      return yamlValue(textOf(bytes));
    case "yaml+tar":
      return yamlValue(textOf(await descriptorFile(bytes)));
    default:
      return fail("component-version-invalid", `the descriptor has the unknown media type ${quoted(mediaType)}`, {
        fix: "Check that the reference names a component version that OCM tools wrote.",
      });
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return invalid("the descriptor is not UTF-8");
  }
}

/** Descriptors were written as YAML 1.1: what YAML 1.2 reads in another way is refused rather than guessed. */
function yamlValue(text: string): Json {
  const { source, diagnostics } = parseYaml(DESCRIPTOR_FILE, text, DESCRIPTOR_LIMIT);
  if (source === undefined || diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  findAmbiguousScalars(source.root, ({ source: scalar = "" }) =>
    ambiguous(`the descriptor holds ${quoted(scalar)} without quotes`),
  );
  checkValues(source.value as Json);
  return source.value as Json;
}

/** YAML's escapes can make what `parseStrictJson` refuses in JSON. */
function checkValues(value: Json): void {
  if (typeof value === "string") checkText(value, "the descriptor");
  if (typeof value === "number" && !Number.isFinite(value)) ambiguous("the descriptor holds a number out of range");
  if (value === null || typeof value !== "object") return;
  for (const [key, member] of Object.entries(value)) {
    checkText(key, "the descriptor");
    checkValues(member);
  }
}

const DESCRIPTOR_FILE = "component-descriptor.yaml";

/** The first file of that name in a tar. */
async function descriptorFile(bytes: Uint8Array): Promise<Uint8Array> {
  const { extract } = await import("tar-stream");
  const archive = extract();
  const entries = archive[Symbol.asyncIterator]();
  archive.end(bytes);
  try {
    for (let next = await entries.next(); !next.done; next = await entries.next()) {
      const pieces: Uint8Array[] = [];
      for await (const piece of next.value) pieces.push(piece as Uint8Array);
      const { name, type } = next.value.header;
      if (type === "file" && name.replace(/^(?:\.?\/)+/, "") === DESCRIPTOR_FILE) return Buffer.concat(pieces);
    }
  } catch (error) {
    const reason = error instanceof Error ? sanitize(error.message, 200) : "it cannot be read";
    return invalid(`the descriptor is no tar: ${reason}`);
  } finally {
    archive.destroy();
  }
  return invalid(`the descriptor is a tar without ${DESCRIPTOR_FILE}`);
}
