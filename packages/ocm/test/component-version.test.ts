import { expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { isDigest, type Digest as OciDigest, sha256 } from "#oci/digest.js";
import { mediaTypes } from "#oci/media-types.js";
import type { Document } from "#oci/types.js";
import { componentContents } from "#ocm/artifact-content.js";
import { type ComponentVersionLayout, layoutComponentVersion } from "#ocm/component-version.js";
import { parseConstructor } from "#ocm/constructor.js";
import { describeComponent, referenceKey } from "#ocm/describe.js";
import type { Descriptor, Digest } from "#ocm/descriptor.js";
import { componentDigest } from "#ocm/digest.js";
import { ocmMediaTypes } from "#ocm/media-types.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { sameContent, writeDescriptor } from "#ocm/write-descriptor.js";
import { unsigned, vectorDescriptor, vectorFile, vectorJson } from "#test/ocm-vectors.js";

/** The plugins' digests as their own folders give them, for references that state none. */
const digests = new Map<string, Digest>();
for (const vector of unsigned) {
  const { component } = await vectorDescriptor(vector);
  digests.set(referenceKey({ componentName: component.name, version: component.version }), componentDigest(component));
}

async function build(vector: string): Promise<{ descriptor: Descriptor; layout: ComponentVersionLayout }> {
  const { located, diagnostics } = parseConstructor(
    "constructor.yaml",
    vectorFile(vector, "constructor.yaml").toString(),
  );
  expect(diagnostics).toEqual([]);
  const [component] = located?.components ?? [];
  if (component === undefined) throw new Error(vector);
  const contents = await componentContents(component, ".");
  const local = new Map([...contents.values()].map((blob) => [blob.descriptor.digest as string, blob]));
  const descriptor = describeComponent(component, { digests, contents });
  return { descriptor, layout: layoutComponentVersion(descriptor, local) };
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

test.each(unsigned)(
  "%s: the constructor gives the descriptor and the config that the OCM command line wrote, byte for byte",
  async (vector) => {
    const { layout } = await build(vector);
    const written = await Promise.all(
      layout.blobs.slice(0, 2).map(async ({ open }) => (await bytesOf(open())).toString()),
    );
    expect(written).toEqual(["descriptor.json", "config.json"].map((file) => vectorFile(vector, file).toString()));
  },
);

test.each(unsigned)(
  "%s: the manifest has the same layout, media types and annotations but the creator",
  async (vector) => {
    const { layout } = await build(vector);
    const manifest = JSON.parse(Buffer.from(layout.manifest.bytes).toString());
    const wanted = vectorJson(vector, "manifest.json");
    wanted.annotations["software.ocm.creator"] = "plugin-release-actions";
    expect(manifest).toEqual(wanted);
  },
);

test("a version with build metadata gets a tag without +", async () => {
  expect((await build("plugin-buildmeta")).layout.tag).toBe("1.0.0.build-build.7");
});

/** Content in memory behind the interface of a registry. */
function source(...documents: { tag?: string; document: Document; blobs?: ComponentVersionLayout["blobs"] }[]) {
  const manifests = new Map(
    documents.flatMap(({ tag, document }): [string, Document][] => [
      [document.descriptor.digest, document],
      ...(tag === undefined ? [] : ([[tag, document]] as [string, Document][])),
    ]),
  );
  const blobs = new Map(documents.flatMap(({ blobs = [] }) => blobs.map((each) => [each.descriptor.digest, each])));
  return {
    name: "registry.acme.test/component-descriptors/x",
    manifest: async (wanted: string | { digest: string }) =>
      manifests.get(typeof wanted === "string" ? wanted : wanted.digest),
    blob: ({ digest }: { digest: OciDigest }) => {
      const blob = blobs.get(digest);
      if (blob === undefined) throw new Error(`no blob ${digest}`);
      return blob.open();
    },
  };
}

test.each(unsigned)("%s: what was laid out is read back the same", async (vector) => {
  const { descriptor, layout } = await build(vector);
  const { name: component, version } = descriptor.component;
  const stored = await readComponentVersion(
    source({ tag: layout.tag, document: layout.manifest, blobs: layout.blobs }),
    {
      component,
      version,
    },
  );
  expect(stored?.digest).toBe(layout.manifest.descriptor.digest);
  expect(stored && writeDescriptor(stored.descriptor)).toBe(writeDescriptor(descriptor));
});

function documentOf(value: object, mediaType: string): Document {
  const bytes = Buffer.from(JSON.stringify(value));
  return { descriptor: { mediaType, digest: sha256(bytes), size: bytes.length }, bytes };
}

const delta = { component: "acme.test/plugins/delta", version: "2.3.4-rc.1" };

test("a component version behind an index is its first manifest", async () => {
  const { layout } = await build("plugin-platforms");
  const other = { ...layout.manifest.descriptor, digest: sha256("other") };
  const index = documentOf({ schemaVersion: 2, manifests: [layout.manifest.descriptor, other] }, mediaTypes.index);
  const found = await readComponentVersion(
    source({ tag: layout.tag, document: index }, { document: layout.manifest, blobs: layout.blobs }),
    delta,
  );
  expect(found?.digest).toBe(index.descriptor.digest);
  expect(found?.descriptor.component.name).toBe(delta.component);
});

test("the descriptor is the layer that the config names, wherever that is", async () => {
  const { layout } = await build("plugin-platforms");
  const manifest = JSON.parse(Buffer.from(layout.manifest.bytes).toString());
  const document = documentOf({ ...manifest, layers: manifest.layers.toReversed() }, mediaTypes.manifest);
  const found = await readComponentVersion(source({ tag: layout.tag, document, blobs: layout.blobs }), delta);
  expect(found?.descriptor.component.name).toBe(delta.component);
});

test("what is not there is undefined", async () => {
  expect(await readComponentVersion(source(), delta)).toBeUndefined();
});

interface Manifest {
  config: object;
  layers: object[];
}
type Change = (manifest: Manifest) => object;

test.each<[string, Change, string]>([
  [
    "an image's config",
    (all) => ({ ...all, config: { ...all.config, mediaType: mediaTypes.config } }),
    "component-version-invalid",
  ],
  ["no layers", (all) => ({ ...all, layers: [] }), "component-version-invalid"],
  ["no config", (all) => ({ ...all, config: undefined }), "content-mismatch"],
  ["a huge config", (all) => ({ ...all, config: { ...all.config, size: 1e9 } }), "descriptor-too-large"],
  [
    "a huge descriptor",
    (all) => ({ ...all, layers: all.layers.map((each) => ({ ...each, size: 1e9 })) }),
    "descriptor-too-large",
  ],
  [
    "a descriptor of an unknown media type",
    (all) => ({ ...all, layers: all.layers.map((each) => ({ ...each, mediaType: "text/plain" })) }),
    "component-version-invalid",
  ],
])("a manifest with %s is refused", async (_what, change, code) => {
  const { layout } = await build("plugin-platforms");
  const manifest = JSON.parse(Buffer.from(layout.manifest.bytes).toString());
  const document = documentOf(change(manifest), mediaTypes.manifest);
  const reading = readComponentVersion(source({ tag: layout.tag, document, blobs: layout.blobs }), delta);
  await expect(reading).rejects.toMatchObject({ diagnostics: [{ code }] });
});

test.each([
  ["another component", { component: "acme.test/plugins/other", version: delta.version }],
  ["another version", { component: delta.component, version: "2.3.4" }],
])("a tag that holds %s than it says is refused", async (_what, wanted) => {
  const { layout } = await build("plugin-platforms");
  const tag = wanted.version;
  const reading = readComponentVersion(source({ tag, document: layout.manifest, blobs: layout.blobs }), wanted);
  await expect(reading).rejects.toMatchObject({ diagnostics: [{ code: "component-identity-mismatch" }] });
});

test("an index without manifests, or of what is no manifest, is refused", async () => {
  const empty = documentOf({ schemaVersion: 2, manifests: [] }, mediaTypes.index);
  const reading = readComponentVersion(source({ tag: delta.version, document: empty }), delta);
  await expect(reading).rejects.toBeInstanceOf(DiagnosticError);
  const nested = documentOf({ schemaVersion: 2, manifests: [empty.descriptor] }, mediaTypes.index);
  const other = readComponentVersion(source({ tag: delta.version, document: nested }), delta);
  await expect(other).rejects.toBeInstanceOf(DiagnosticError);
});

test("the same content: version, signatures and former places aside, null as an empty list", async () => {
  const unsignedOne = await vectorDescriptor("registry-versions");
  const signedOne = await vectorDescriptor("signed-registry");
  expect(sameContent(unsignedOne.component, signedOne.component)).toBe(true);
  const moved = { ...signedOne.component, version: "v9.9.9", repositoryContexts: [{ type: "OCIRegistry" }] };
  expect(sameContent(unsignedOne.component, moved)).toBe(true);
  const [, ...fewer] = signedOne.component.componentReferences;
  expect(sameContent(unsignedOne.component, { ...signedOne.component, componentReferences: fewer })).toBe(false);
});

test("a signed descriptor is written as it was read", async () => {
  const signed = await vectorDescriptor("signed-registry");
  expect(writeDescriptor(signed)).toBe(vectorFile("signed-registry", "descriptor.json").toString());
});

test("all blobs have the digests that the manifest names", async () => {
  const { layout } = await build("plugin-platforms");
  for (const { descriptor, open } of layout.blobs) expect(sha256(await bytesOf(open()))).toBe(descriptor.digest);
  expect(isDigest(layout.manifest.descriptor.digest)).toBe(true);
  expect(layout.blobs.map(({ descriptor }) => descriptor.mediaType).slice(0, 2)).toEqual([
    ocmMediaTypes.descriptor,
    ocmMediaTypes.config,
  ]);
});
