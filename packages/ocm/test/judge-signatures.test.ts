import { createPublicKey } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Component, Descriptor, Reference, Resource, Signature } from "#ocm/descriptor.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { signComponent } from "#ocm/signature.js";
import { vectorDescriptor, vectorFile } from "#test/ocm-vectors.js";
import { rsaPair } from "#test/signing-keys.js";

const signed = await vectorDescriptor("signed-registry");
const vectorKey = createPublicKey(vectorFile("signed-registry", "pub.pem"));
const [stock] = signed.signatures as [Signature];
const other = await vectorDescriptor("registry-one");
const plugin = await vectorDescriptor("plugin-blob");
const [ours, theirs] = [rsaPair(), rsaPair()];
const good = signComponent(signed.component, ours.privateKey, "good");
const foreign = signComponent(signed.component, theirs.privateKey, "foreign");

function judge(signatures: Signature[], of: Descriptor = signed) {
  return judgeSignatures({ ...of, signatures }, ours.publicKey);
}

test("the OCM command line's signature counts for its key", () => {
  expect(judgeSignatures(signed, vectorKey)).toEqual({ verified: [stock.name], refused: [] });
});

test("one that verifies is enough, whatever stands beside it and in whatever order", () => {
  const bad = { ...good, name: "bad", signature: { ...good.signature, value: "00" } };
  for (const signatures of [
    [bad, good, foreign],
    [foreign, good, bad],
  ]) {
    const { verified, refused } = judge(signatures);
    expect([verified, refused.length]).toEqual([["good"], 2]);
  }
});

const withInfo = (info: Partial<Signature["signature"]>) => ({ ...good, signature: { ...good.signature, ...info } });
const withDigest = (digest: Partial<Signature["digest"]>) => ({ ...good, digest: { ...good.digest, ...digest } });
const replayed = signComponent(other.component, ours.privateKey, "replayed");

test.each<[string, Signature, string]>([
  ["by another key", foreign, "by another key"],
  [
    "changed in one digit",
    withInfo({ value: good.signature.value.replace(/.$/, (d) => (d === "0" ? "1" : "0")) }),
    "by another key, or was changed",
  ],
  ["of another version", replayed, "is over another content"],
  [
    "of another version, with this one's digest",
    { ...replayed, digest: good.digest },
    "by another key, or was changed",
  ],
  [
    "over an older normalisation",
    withDigest({ normalisationAlgorithm: "jsonNormalisation/v1" }),
    "over another digest",
  ],
  ["over another hash", withDigest({ hashAlgorithm: "SHA-512" }), "over another digest"],
  ["whose digest is another", withDigest({ value: "0".repeat(64) }), "is over another content"],
  [
    "of PKCS#1 v1.5",
    withInfo({ algorithm: "RSASSA-PKCS1-V1_5", mediaType: "application/vnd.ocm.signature.rsa" }),
    "a kind that cannot be verified",
  ],
  [
    "in PEM, with a chain of certificates",
    withInfo({ mediaType: "application/x-pem-file" }),
    "a kind that cannot be verified",
  ],
  ["of PGP", withInfo({ algorithm: "PGP", mediaType: "application/pgp-signature" }), "a kind that cannot be verified"],
  [
    "of Sigstore",
    withInfo({ algorithm: "sigstore", mediaType: "application/vnd.ocm.signature.sigstore" }),
    "a kind that cannot be verified",
  ],
  ["of no kind", withInfo({ algorithm: "", mediaType: "" }), "a kind that cannot be verified"],
  [
    "that is not hexadecimal",
    withInfo({ value: Buffer.from(good.signature.value, "hex").toString("base64") }),
    "hexadecimal",
  ],
  ["that is empty", withInfo({ value: "" }), "hexadecimal"],
  ["with a name for a terminal", { ...foreign, name: "\u001b[2J::error::x\n" }, "by another key"],
])("a signature %s does not count, and the reason is said", (_what, signature, why) => {
  const { verified, refused } = judge([signature]);
  expect([verified, refused]).toEqual([[], [expect.stringContaining(why)]]);
  expect(refused[0]).not.toMatch(/\p{Cc}/u);
});

test("nothing counts where there are more signatures than anybody makes", () => {
  expect(judge([good, ...Array.from({ length: 100 }, () => foreign)]).verified).toEqual([]);
});

test("an unsigned component has none to refuse", () => {
  expect(judge([])).toEqual({ verified: [], refused: [] });
});

describe("a good signature of what leaves content open counts for nothing", () => {
  const [resource] = plugin.component.resources as [Resource];
  const { digest: _, ...undigested } = resource;
  const [reference] = signed.component.componentReferences as [Reference];
  const blank = { hashAlgorithm: "", normalisationAlgorithm: "", value: "" };

  test.each<[string, Component, string | undefined]>([
    ["nothing", plugin.component, undefined],
    [
      "a resource without content",
      { ...plugin.component, resources: [{ ...undigested, access: { type: "none" } }] },
      undefined,
    ],
    ["a resource", { ...plugin.component, resources: [undigested] }, "its content is not signed"],
    [
      "a resource with an empty digest",
      { ...plugin.component, resources: [{ ...resource, digest: blank }] },
      "its content is not signed",
    ],
    [
      "a reference",
      { ...signed.component, componentReferences: [{ ...reference, digest: blank }] },
      "what it names is not signed",
    ],
  ])("%s", (_what, component, why) => {
    const signatures = [signComponent(component, ours.privateKey, "good")];
    const { verified, refused } = judge(signatures, { ...signed, component });
    expect([verified, refused]).toEqual(why ? [[], [expect.stringContaining(why)]] : [["good"], []]);
  });

  test("as after content was put where the signer had none", () => {
    const none = { ...plugin.component, resources: [{ ...undigested, access: { type: "none" } }] };
    const signatures = [signComponent(none, ours.privateKey, "good")];
    const filled = { ...none, resources: [{ ...undigested, access: resource.access }] };
    expect(judge(signatures, { ...signed, component: filled }).verified).toEqual([]);
  });
});
