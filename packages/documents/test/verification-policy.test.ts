import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv, type AnySchemaObject } from "ajv";
import fc from "fast-check";
import { parseVerificationPolicy } from "#documents/verification-policy.js";
import { hostileValues } from "#test/hostile.js";

const example = `apiVersion: plugin-release/v1alpha1
kind: VerificationPolicy
spec:
  signers:
    - key: keys/release.pub
    - issuer: https://token.actions.githubusercontent.com
      workflow: acme/ci/.github/workflows/server-release.yml
      repositoryId: 123456789
      ownerId: 42
      ref: refs/heads/main
    - issuer: https://accounts.example.com
      subject: release@acme.example
  attestations: [sbom, scan, openvex, conformance, provenance]
  trustedRoot: trusted_root.json
  transparencyLog: timestamp
`;
const parse = (text: string) => parseVerificationPolicy("verification-policy.yaml", text);
const problems = (text: string) =>
  parse(text).diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);

describe("a verification policy", () => {
  test("is read", () => {
    expect(parse(example)).toEqual({
      diagnostics: [],
      policy: {
        signers: [
          { key: "keys/release.pub" },
          {
            issuer: "https://token.actions.githubusercontent.com",
            workflow: "acme/ci/.github/workflows/server-release.yml",
            repositoryId: 123456789,
            ownerId: 42,
            ref: "refs/heads/main",
          },
          { issuer: "https://accounts.example.com", subject: "release@acme.example" },
        ],
        attestations: ["sbom", "scan", "openvex", "conformance", "provenance"],
        trustedRoot: "trusted_root.json",
        transparencyLog: "timestamp",
      },
    });
  });

  test("may name a key alone: then no attestation is demanded, and keyless ones would have to be in the log", () => {
    const text =
      "apiVersion: plugin-release/v1alpha1\nkind: VerificationPolicy\nspec: {signers: [{key: cosign.pub}]}\n";
    expect(parse(text).policy).toEqual({
      signers: [{ key: "cosign.pub" }],
      attestations: [],
      transparencyLog: "required",
    });
  });

  const without = (line: RegExp) => example.replace(line, "");
  test.each<[string, string, string[]]>([
    ["no signers", example.replace(/signers:[\s\S]*(?= {2}attest)/, "signers: []\n"), ["field-value 4:12"]],
    [
      "a key and an issuer",
      example.replace("    - issuer: https://acc", "    - key: k\n      issuer: https://acc"),
      ["field-value 11:7"],
    ],
    [
      "a key and a repository",
      example.replace("release.pub", "release.pub\n      repositoryId: 1"),
      ["field-value 5:7"],
    ],
    ["neither", example.replace("- key: keys/release.pub", "- ref: refs/heads/main"), ["field-value 5:7"]],
    ["a misspelt field", example.replace("workflow:", "workflw:"), ["field-unknown 7:7"]],
    ["an unknown attestation", example.replace("openvex", "vex"), ["field-value 13:30"]],
    ["an attestation twice", example.replace("openvex", "sbom"), ["field-value 13:17"]],
    ["a number as text", example.replace("123456789", '"123456789"'), ["field-type 8:21"]],
    [
      "an issuer that is no address",
      example.replace("https://accounts.example.com", "accounts"),
      ["field-value 11:15"],
    ],
    [
      "a workflow that is none",
      example.replace("acme/ci/.github/workflows/server-release.yml", "release"),
      ["field-value 7:17"],
    ],
    ["a short ref", example.replace("refs/heads/main", "main"), ["field-value 10:12"]],
    ["an empty subject", example.replace("release@acme.example", '""'), ["field-value 12:16"]],
    ["no trusted root", without(/ {2}trustedRoot.*\n/), ["trusted-root-missing 6:15"]],
    ["whoever calls the workflow", without(/ {6}(?:repositoryId|ownerId).*\n/g), ["signer-too-broad 6:15"]],
    ["everybody on GitHub", without(/ {6}(?:repositoryId|ownerId|workflow).*\n/g), ["signer-too-broad 6:15"]],
    ["everybody with an account", without(/ {6}subject.*\n/), ["signer-too-broad 11:15"]],
    [
      "a workflow by its full name alone",
      example.replace("release@acme.example", "https://github.com/a/b/.github/workflows/c.yml@refs/heads/main"),
      ["signer-too-broad 11:15"],
    ],
    [
      "a configuration that other projects of GitLab can name as theirs",
      example.replace("release@acme.example", "https://gitlab.example/a/b//.gitlab-ci.yml@refs/heads/main"),
      ["signer-too-broad 11:15"],
    ],
    ["another kind", example.replace("VerificationPolicy", "PluginPolicy"), ["field-value 2:7"]],
  ])("with %s is refused where it stands", (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
    expect(parse(text).policy).toBeUndefined();
  });

  test("a likely name is suggested", () => {
    expect(parse(example.replace("ownerId", "ownerID")).diagnostics[0]?.fix).toBe('Did you mean "ownerId"? Rename it.');
  });

  test("with anything in its fields is read or refused, and never breaks", () => {
    for (const value of hostileValues) {
      for (const line of ["key: keys/release.pub", "ref: refs/heads/main", "trustedRoot: trusted_root.json"]) {
        const { policy, diagnostics } = parse(example.replace(line, `${line.split(":")[0]}: ${JSON.stringify(value)}`));
        if (policy === undefined) expect(diagnostics.length).toBeGreaterThan(0);
        for (const { message } of diagnostics) expect(message).not.toMatch(/\p{Cc}/u);
      }
    }
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parse(text)));
  });
});

test("the schema's examples are valid, every mapping is closed, and every field is described", () => {
  const schema: AnySchemaObject = JSON.parse(readFileSync("schemas/verification-policy.schema.json", "utf8"));
  const ajv = new Ajv({ strict: false });
  const check = (node: AnySchemaObject, path: string) => {
    expect([path, typeof node.description]).toEqual([path, "string"]);
    if (node.properties) expect([path, node.additionalProperties]).toEqual([path, false]);
    if (node.pattern) expect([path, typeof node.patternErrorMessage]).toEqual([path, "string"]);
    const { $id: _id, $schema: _schema, ...rest } = node;
    for (const each of (node.examples ?? []) as unknown[])
      expect([path, ajv.validate(rest, each)]).toEqual([path, true]);
    for (const [name, child] of Object.entries(node.properties ?? {}))
      check(child as AnySchemaObject, `${path}/${name}`);
    if (node.items) check(node.items, `${path}/items`);
  };
  check(schema, "#");
});
