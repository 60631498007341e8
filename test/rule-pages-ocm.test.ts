import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { sha256 } from "#oci/digest.js";
import { mediaTypes } from "#oci/media-types.js";
import { componentContents } from "#ocm/artifact-content.js";
import { parseComponentReference } from "#ocm/component-reference.js";
import { layoutComponentVersion } from "#ocm/component-version.js";
import { parseConstructor } from "#ocm/constructor.js";
import { readDescriptor } from "#ocm/descriptor-bytes.js";
import { ocmMediaTypes } from "#ocm/media-types.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { vectorFile } from "#test/ocm-vectors.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

type Check = (files: ExampleFiles) => Diagnostic[] | Promise<Diagnostic[]>;

const checks: Partial<Record<Code, Check>> = {
  "descriptor-invalid": checkDescriptor,
  "descriptor-ambiguous": checkDescriptor,
  "descriptor-too-large": checkDescriptor,
  "component-version-invalid": checkManifest,
  "component-identity-mismatch": checkIdentity,
  "component-reference-invalid": checkReference,
  "ocm-version-invalid": checkConstructor,
  "constructor-variable": checkConstructor,
  "constructor-old-spelling": checkConstructor,
  "scalar-ambiguous": checkConstructor,
  "element-duplicate": checkConstructor,
  "digest-obsolete": checkConstructor,
  "resource-input-invalid": checkInputs,
};

afterAll(removeTemporaryFolders);

describe.each(Object.entries(checks) as [Code, Check][])("docs/rules/%s.md", (code, check) => {
  test("what stands under Before is reported, with a fix", async () => {
    const { before } = await readRulePage(code);
    const found = (await findings(check, before)).find((each) => each.code === code);
    expect(found?.fix).toMatch(/^[A-Z].*\.$/);
    if (check === checkConstructor) expect(found?.place?.line).toBeGreaterThan(0);
  });

  test("what stands under After is right", async () => {
    const { after } = await readRulePage(code);
    expect(await findings(check, after)).toEqual([]);
  });
});

async function findings(check: Check, files: ExampleFiles): Promise<readonly Diagnostic[]> {
  try {
    return await check(files);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

/** JSON has no comments: the line that names the file goes. */
function jsonOf(files: ExampleFiles, file: string): Buffer {
  return Buffer.from((files.get(file) ?? "").replace(/^.*\n/, ""));
}

function textOf(files: ExampleFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`no example of ${file}`);
  return text;
}

function descriptorOf(files: ExampleFiles) {
  return readDescriptor(jsonOf(files, "component-descriptor.json"), ocmMediaTypes.descriptor, "the example");
}

async function checkDescriptor(files: ExampleFiles): Promise<Diagnostic[]> {
  await descriptorOf(files);
  return [];
}

/** The example's digests are those of this vector's config and descriptor. */
async function checkManifest(files: ExampleFiles): Promise<Diagnostic[]> {
  const bytes = jsonOf(files, "manifest.json");
  const descriptor = { mediaType: mediaTypes.manifest, digest: sha256(bytes), size: bytes.length };
  const blobs = ["config.json", "descriptor.json"].map((file) => vectorFile("plugin-plain", file));
  const source = {
    name: "the example",
    manifest: async () => ({ descriptor, bytes }),
    blob: async function* ({ digest }: { digest: string }) {
      yield* blobs.filter((each) => sha256(each) === digest);
    },
  };
  await readComponentVersion(source, { component: "acme.test/plugins/alpha", version: "1.0.0" });
  return [];
}

async function checkIdentity(files: ExampleFiles): Promise<Diagnostic[]> {
  const [, component = "", version = ""] = /component: (\S+)\nversion: (\S+)/.exec(textOf(files, "lookup.yaml")) ?? [];
  const { manifest, blobs } = layoutComponentVersion(await descriptorOf(files));
  const source = {
    name: "the example",
    manifest: async () => manifest,
    blob: async function* ({ digest }: { digest: string }) {
      for (const blob of blobs) if (blob.descriptor.digest === digest) yield* blob.open();
    },
  };
  await readComponentVersion(source, { component, version });
  return [];
}

function checkReference(files: ExampleFiles): Diagnostic[] {
  parseComponentReference(/list (\S+)/.exec(textOf(files, "publish.sh"))?.[1] ?? "");
  return [];
}

function checkConstructor(files: ExampleFiles): Diagnostic[] {
  const file = "component-constructor.yaml";
  return parseConstructor(file, textOf(files, file)).diagnostics;
}

/** The example's other files lie where its Before and After say: one folder up, or beside the constructor. */
async function checkInputs(files: ExampleFiles): Promise<Diagnostic[]> {
  const folder = await temporaryFolder();
  const beside = join(folder, "plugin");
  await mkdir(beside);
  const { located } = parseConstructor("component-constructor.yaml", textOf(files, "component-constructor.yaml"));
  for (const place of [folder, beside]) {
    await writeFile(join(place, "helminput-linux-amd64"), textOf(files, "helminput-linux-amd64"));
  }
  for (const component of located?.components ?? []) await componentContents(component, beside);
  return [];
}
