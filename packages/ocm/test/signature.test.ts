import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { expect, test } from "@jest/globals";
import type { Signature } from "#ocm/descriptor.js";
import { signComponent, verifySignature } from "#ocm/signature.js";
import { vectorDescriptor, vectorFile } from "#test/ocm-vectors.js";

const { component, signatures } = await vectorDescriptor("signed-registry");
const [signature] = signatures as [Signature];
const key = createPublicKey(vectorFile("signed-registry", "pub.pem"));

test("the OCM command line's signature is verified", () => {
  expect(verifySignature(component, signature, key)).toBe(true);
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
  expect(verifySignature(component, changed, key)).toBe(false);
});

test("a component that was changed after signing is not verified", () => {
  expect(verifySignature({ ...component, version: "v0.1.1" }, signature, key)).toBe(false);
});

test("our own signatures verify with their key and no other", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const own = signComponent(component, privateKey, "default");
  expect(own.digest).toEqual(signature.digest);
  expect(verifySignature(component, own, publicKey)).toBe(true);
  expect(verifySignature(component, own, key)).toBe(false);
  expect(verifySignature(component, own, generateKeyPairSync("ed25519").publicKey)).toBe(false);
});

function withInfo(info: Partial<Signature["signature"]>): Signature {
  return { ...signature, signature: { ...signature.signature, ...info } };
}
