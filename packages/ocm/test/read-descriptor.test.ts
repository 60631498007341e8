import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { pack } from "tar-stream";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { Descriptor } from "#ocm/descriptor.js";
import { readDescriptor } from "#ocm/descriptor-bytes.js";
import { componentDigest } from "#ocm/digest.js";
import { vectorDescriptor, vectorFile } from "#test/ocm-vectors.js";

const json = "application/vnd.ocm.software.component-descriptor.v2+json";
const yaml = "application/vnd.ocm.software.component-descriptor.v2+yaml";
const tar = `${yaml}+tar`;

const read = (text: string | Uint8Array, mediaType = json) => readDescriptor(Buffer.from(text), mediaType, "acme");

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !(error instanceof DiagnosticError)) throw error;
  return error?.diagnostics[0]?.code;
}

const head =
  '{"meta":{"schemaVersion":"v2"},"component":{"name":"acme.test/a","version":"1.0.0","provider":"acme.test"';
const withMember = (member: string) => `${head},${member}}}`;
const label = (value: string) => withMember(`"labels":[{"name":"l","value":${value}}]`);

test.each([
  "components:\n- name: acme.test/a\n  version: v1.0.0\n  provider: {name: acme.test}\n",
  "name: acme.test/a\nversion: v1.0.0\nprovider: {name: acme.test}\n",
])("a constructor is told from a descriptor", async (text) => {
  await expect(read(text, yaml)).rejects.toThrow(
    expect.objectContaining({
      diagnostics: [
        expect.objectContaining({
          code: "descriptor-invalid",
          message: "acme: this is a component constructor, from which a descriptor is made, and no descriptor",
          fix: expect.stringMatching(/^Name the component version that was published/),
        }),
      ],
    }),
  );
});

test.each<[string, string, string | undefined]>([
  ["a plain descriptor", `${head}}}`, undefined],
  ["an unknown field", withMember('"futureField":1'), undefined],
  ["a surrogate pair", label('"\\ud83d\\ude00"'), undefined],
  ["line breaks and tabs in a text", label('"a\\n\\tb\\r"'), undefined],
  ["__proto__ in a label", label('{"__proto__":{"x":1}}'), undefined],
  ["a key twice in different objects", label('[{"a":1},{"a":1}]'), undefined],
  ["a key and a value alike", label('{"a":"a"}'), undefined],
  ["no JSON", `${head}}`, "descriptor-invalid"],
  ["a byte order mark", `\ufeff${head}}}`, "descriptor-invalid"],
  ["an empty file", "", "descriptor-invalid"],
  ["a list", "[]", "descriptor-invalid"],
  ["no component", '{"meta":{"schemaVersion":"v2"}}', "descriptor-invalid"],
  ["schema v3", '{"meta":{"schemaVersion":"v3"},"component":{}}', "descriptor-invalid"],
  ["schema v20", '{"meta":{"schemaVersion":"v20"},"component":{}}', "descriptor-invalid"],
  ["no provider", '{"meta":{"schemaVersion":"v2"},"component":{}}', "descriptor-invalid"],
  [
    "a provider that is an object",
    withMember('"provider":{"name":"x"}').replace('"provider":"acme.test",', ""),
    "descriptor-invalid",
  ],
  ["a provider of null as text", `${head}}}`.replace('"acme.test"', '"null"'), "descriptor-invalid"],
  ["a provider of broken JSON", `${head}}}`.replace('"acme.test"', '"{x"'), "descriptor-invalid"],
  ["a number as version", `${head}}}`.replace('"1.0.0"', "1.0"), "descriptor-invalid"],
  ["null as a resource", withMember('"resources":[null]'), "descriptor-invalid"],
  ["signing as text", withMember('"labels":[{"name":"l","value":1,"signing":"true"}]'), "descriptor-invalid"],
  ["an extra identity with a number", withMember('"resources":[{"extraIdentity":{"os":1}}]'), "descriptor-invalid"],
  ["a raw control character", label('"\u0000"'), "descriptor-invalid"],
  ["an escaped control character", label('"\\u0001"'), "descriptor-ambiguous"],
  ["a C1 control character", label('"\u0081"'), "descriptor-ambiguous"],
  ["half of a surrogate pair", label('"\\ud83d"'), "descriptor-ambiguous"],
  ["half of a pair as key", label('{"\\ude00":1}'), "descriptor-ambiguous"],
  ["a number out of range", label("1e400"), "descriptor-ambiguous"],
  ["a key twice", label('{"a":1,"\\u0061":2}'), "descriptor-ambiguous"],
  ["component twice", `${head}},"component":{}}`, "descriptor-ambiguous"],
  ["a key in other case", withMember('"Labels":[]'), "descriptor-ambiguous"],
  ["a key with a long s", withMember('"re\u017fources":[]'), "descriptor-ambiguous"],
  ["a digest's key in other case", withMember('"resources":[{"digest":{"Value":"x"}}]'), "descriptor-ambiguous"],
  ["many levels", label("[".repeat(200) + "]".repeat(200)), "descriptor-too-large"],
  ["very many levels", label("[".repeat(500_000) + "]".repeat(500_000)), "descriptor-too-large"],
])("%s", async (_what, text, code) => {
  expect(await codeOf(read(text))).toBe(code);
});

test("bytes that are not UTF-8 are refused", async () => {
  expect(await codeOf(read(Buffer.from([0x22, 0xff, 0x22])))).toBe("descriptor-invalid");
});

test("more than 16 MiB are refused", async () => {
  expect(await codeOf(read(Buffer.alloc(16 * 1024 * 1024 + 1, 0x20)))).toBe("descriptor-too-large");
});

test("a media type that holds no descriptor is refused", async () => {
  expect(await codeOf(read(`${head}}}`, "text/plain"))).toBe("component-version-invalid");
});

const document = `meta:
  schemaVersion: v2
component:
  name: acme.test/plugins/delta
  version: 2.3.4-rc.1
  provider: acme.test
  labels:
  - name: note
    value: {since: "012", ok: true}
  resources: []
  componentReferences: []
  sources: []
  repositoryContexts: []
`;

async function tarOf(...files: [name: string, content: string][]): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of files) archive.entry({ name }, content);
  archive.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of archive) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

test("older layers hold YAML, plain or in a tar", async () => {
  const plain = await read(document, yaml);
  expect(plain.component.labels).toEqual([{ name: "note", value: { since: "012", ok: true } }]);
  const file = await tarOf(
    ["readme", "x"],
    ["component-descriptor.yaml", document],
    ["component-descriptor.yaml", "x"],
  );
  expect(await read(file, tar)).toEqual(plain);
  expect(await read(file, "application/vnd.gardener.cloud.cnudie.component-descriptor.v2+yaml+tar")).toEqual(plain);
});

test.each<[string, string, string | undefined]>([
  ["an octal number of YAML 1.1", document.replace('"012"', "012"), "descriptor-ambiguous"],
  ["a truth value of YAML 1.1", document.replace("true", "yes"), "descriptor-ambiguous"],
  ["a key that is a truth value", document.replace("ok:", "on:"), "descriptor-ambiguous"],
  ["an alias", document.replace("[]", "&a []").replace("[]", "*a"), "yaml-refused-feature"],
  ["an escaped control character", document.replace('"012"', '"\\x01"'), "descriptor-ambiguous"],
  ["an infinite number", document.replace('"012"', ".inf"), "descriptor-ambiguous"],
  ["no YAML", document.replace("meta:", "meta: ]"), "yaml-syntax"],
])("YAML with %s", async (_what, text, code) => {
  expect(await codeOf(read(text, yaml))).toBe(code);
});

test("a tar that is cut, empty, or has no descriptor is refused", async () => {
  const whole = await tarOf(["component-descriptor.yaml", document]);
  expect(await codeOf(read(whole.subarray(0, 700), tar))).toBe("descriptor-invalid");
  expect(await codeOf(read(Buffer.alloc(0), tar))).toBe("descriptor-invalid");
  expect(await codeOf(read(await tarOf(["other", "x"]), tar))).toBe("descriptor-invalid");
  expect(await codeOf(read(Buffer.alloc(2048, 0x41), tar))).toBe("descriptor-invalid");
});

test("a descriptor in YAML has the digest of the same descriptor in JSON", async () => {
  const fromJson = await vectorDescriptor("registry-versions");
  const fromYaml = await read(vectorFile("registry-versions", "descriptor.json"), yaml);
  expect(componentDigest(fromYaml.component)).toEqual(componentDigest(fromJson.component));
});

test("whatever bytes come, the answer is a descriptor or a diagnostic", async () => {
  const seed = vectorFile("plugin-labels", "descriptor.json").toString("utf8");
  const change = fc.tuple(fc.nat(seed.length), fc.nat(20), fc.string({ unit: "binary", maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 4 }),
      fc.constantFrom(json, yaml, tar),
      async (changes, mediaType) => {
        const text = changes.reduce(
          (all, [at, length, insert]) => all.slice(0, at) + insert + all.slice(at + length),
          seed,
        );
        const result = await read(text, mediaType).catch((error: unknown) => error);
        expect(result instanceof DiagnosticError || (result as Descriptor).component.name !== undefined).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
