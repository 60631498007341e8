import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { expect, test } from "@jest/globals";
import type { Component, Signature } from "#ocm/descriptor.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { signComponent } from "#ocm/signature.js";
import { vectorDescriptor, vectorFile } from "#test/ocm-vectors.js";

const { component, signatures } = await vectorDescriptor("signed-registry");
const [signature] = signatures as [Signature];
const key = createPublicKey(vectorFile("signed-registry", "pub.pem"));

test("the OCM command line's signature is verified", () => {
  expect(verifies(component, signature, key)).toBe(true);
});

test.each<[string, Signature]>([
  ["another value", withInfo({ value: `00${signature.signature.value.slice(2)}` })],
  ["a value that is not hex", withInfo({ value: "b670x" })],
  ["an empty value", withInfo({ value: "" })],
  ["another algorithm", withInfo({ algorithm: "RSASSA-PKCS1-V1_5" })],
  ["another encoding", withInfo({ mediaType: "application/x-pem-file" })],
  ["another digest", { ...signature, digest: { ...signature.digest, value: "00" } }],
  [
    "another normalisation",
    { ...signature, digest: { ...signature.digest, normalisationAlgorithm: "jsonNormalisation/v1" } },
  ],
])("%s is not verified", (_what, changed) => {
  expect(verifies(component, changed, key)).toBe(false);
});

test("a component that was changed after signing is not verified", () => {
  expect(verifies({ ...component, version: "v0.1.1" }, signature, key)).toBe(false);
});

test("our own signatures verify with their key and no other", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const own = signComponent(component, privateKey, "default");
  expect(own.digest).toEqual(signature.digest);
  expect(verifies(component, own, publicKey)).toBe(true);
  expect(verifies(component, own, key)).toBe(false);
  expect(verifies(component, own, generateKeyPairSync("ed25519").publicKey)).toBe(false);
});

function verifies(of: Component, each: Signature, by: KeyObject): boolean {
  return (
    judgeSignatures({ meta: { schemaVersion: "v2" }, component: of, signatures: [each] }, by).verified.length === 1
  );
}

function withInfo(info: Partial<Signature["signature"]>): Signature {
  return { ...signature, signature: { ...signature.signature, ...info } };
}
