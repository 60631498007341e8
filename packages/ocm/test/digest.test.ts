import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Component, Json, Label } from "#ocm/descriptor.js";
import { componentDigest } from "#ocm/digest.js";
import { normalise } from "#ocm/normalise.js";
import { toDescriptor } from "#ocm/read-descriptor.js";
import { unsigned, vectorDescriptor, vectorJson } from "#test/ocm-vectors.js";

test.each(unsigned)("%s has the digest that the OCM command line computed", async (vector) => {
  const { component } = await vectorDescriptor(vector);
  expect(componentDigest(component)).toEqual(vectorJson(vector, "digest.json"));
});

const bare = { name: "acme.test/a", version: "1.0.0", provider: "acme.test" };
const component = (more: object = {}) =>
  toDescriptor({ meta: { schemaVersion: "v2" }, component: { ...bare, ...more } as Json }).component;
const normal = (more: object) => JSON.parse(normalise(component(more))).component;

test("missing lists are empty lists, missing strings empty strings, empty labels and identities nothing", () => {
  expect(normal({ resources: [{ labels: [], extraIdentity: {} }], sources: null, labels: [] })).toEqual({
    ...bare,
    provider: { name: "acme.test" },
    resources: [{ name: "", version: "", type: "", relation: "" }],
    sources: [],
    componentReferences: [],
  });
});

test("a reference without digest has one of three empty strings", () => {
  const digest = { hashAlgorithm: "", normalisationAlgorithm: "", value: "" };
  expect(normal({ componentReferences: [{}] }).componentReferences).toEqual([
    { name: "", version: "", componentName: "", digest },
  ]);
});

const labels = [
  { name: "signed", value: 1, signing: true, version: "v1" },
  { name: "unsigned", value: 2 },
];

test("only signed labels count, but on references all do; their versions never do", () => {
  const provider = JSON.stringify({ name: "acme.test", labels });
  const all = normal({
    labels,
    provider,
    resources: [{ labels }],
    sources: [{ labels }],
    componentReferences: [{ labels }],
  });
  const signed = [{ name: "signed", value: 1, signing: true }];
  expect(all.labels).toEqual(signed);
  expect(all.provider).toEqual({ name: "acme.test", labels: signed });
  expect(all.resources[0].labels).toEqual(signed);
  expect(all.sources[0].labels).toEqual(signed);
  expect(all.componentReferences[0].labels).toEqual([...signed, { name: "unsigned", value: 2 }]);
});

const digest = { hashAlgorithm: "SHA-256", normalisationAlgorithm: "genericBlobDigest/v1", value: "00" };

test.each([
  ["none", undefined],
  ["None", undefined],
  ["LocalBlob/v1", digest],
])("a resource with access %s", (type, expected) => {
  expect(normal({ resources: [{ access: { type }, digest }] }).resources[0].digest).toEqual(expected);
});

test("an empty creation time is none, another counts", () => {
  expect(normal({ creationTime: "" })).not.toHaveProperty("creationTime");
  expect(normal({ creationTime: "2026-01-02T03:04:05Z" }).creationTime).toBe("2026-01-02T03:04:05Z");
});

test("nulls go from objects and stay in lists, and __proto__ is a key like others", () => {
  const value = JSON.parse('{"a":null,"__proto__":{"b":null,"c":[null,{"d":null}]}}');
  const signed = [{ name: "x", value, signing: true }];
  expect(normalise(component({ labels: signed }))).toContain('"value":{"__proto__":{"c":[null,{}]}}');
});

test("numbers and keys are as RFC 8785 writes and orders them", () => {
  const value = JSON.parse(
    '{"\\uD83D\\uDE00":-0,"\\uFB33":1E21,"b":0.000001,"10":1e-7,"9":333333333.33333329,"é":4.50}',
  );
  expect(normalise(component({ labels: [{ name: "x", value, signing: true }] }))).toContain(
    '{"10":1e-7,"9":333333333.3333333,"b":0.000001,"é":4.5,"😀":0,"\uFB33":1e+21}',
  );
});

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    text,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(text, fc.constant("__proto__")), tie("value"), { maxKeys: 4, noNullPrototype: false }),
  ),
})).value;
const label: fc.Arbitrary<Label> = fc.record(
  { name: text, value: json, signing: fc.boolean(), version: fc.constant("v1") },
  { requiredKeys: ["name", "value"] },
);
const element = {
  name: text,
  version: text,
  labels: fc.array(label, { maxLength: 3 }),
  extraIdentity: fc.dictionary(text, text, { maxKeys: 3 }),
};
const descriptor = fc.record(
  {
    name: text,
    version: text,
    provider: fc.constantFrom("acme.test", '{"name":"acme.test","labels":[{"name":"l","value":[1],"signing":true}]}'),
    creationTime: text,
    labels: fc.array(label, { maxLength: 3 }),
    resources: fc.array(fc.record({ ...element, type: text, relation: text, access: json }, { requiredKeys: [] })),
    componentReferences: fc.array(fc.record({ ...element, componentName: text }, { requiredKeys: [] })),
  },
  { requiredKeys: ["provider"] },
);

/** Access is an object; anything else is refused elsewhere. */
const read = (value: object): Component => {
  const copy = structuredClone(value) as { resources?: { access?: unknown }[] };
  for (const resource of copy.resources ?? []) delete resource.access;
  return toDescriptor({ meta: { schemaVersion: "v2" }, component: copy as Json }).component;
};

test("the order of keys never matters", () => {
  fc.assert(
    fc.property(descriptor, (value) => {
      expect(componentDigest(read(shuffled(value)))).toEqual(componentDigest(read(value)));
    }),
  );
});

test("what is normalised is JSON, in order, and normalising what was read from it again changes nothing", () => {
  fc.assert(
    fc.property(descriptor, (value) => {
      const once = normalise(read(value));
      expect(JSON.stringify(JSON.parse(once))).toHaveLength(once.length);
      const { provider, ...rest } = JSON.parse(once).component;
      expect(normalise(read({ ...rest, provider: JSON.stringify(provider) }))).toBe(once);
    }),
  );
});

test("a signed label's value counts, an unsigned one's does not", () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      const withLabel = (value: Json, signing: boolean) =>
        componentDigest(component({ labels: [{ name: "l", value, signing }] }));
      expect(withLabel(one, false)).toEqual(withLabel(other, false));
      const differ = JSON.stringify(one) !== JSON.stringify(other);
      if (!differ) expect(withLabel(one, true)).toEqual(withLabel(other, true));
    }),
  );
});

function shuffled(value: unknown): object {
  return JSON.parse(reversed(value));
}

function reversed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(reversed).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).toReversed();
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${reversed(member)}`).join(",")}}`;
}
