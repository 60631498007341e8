import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { afterAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { KEY_LIMIT, readPrivateKey, readPublicKeys } from "#ocm/signing-key.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { vectorFile } from "#test/ocm-vectors.js";
import { certificate } from "#test/signing-keys.js";

afterAll(removeTemporaryFolders);

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = (key: KeyObject, type: "pkcs1" | "pkcs8" | "spki", more = {}) =>
  key.export({ format: "pem", type, ...more } as never).toString();
const secret = "correct horse";
const encrypted = { cipher: "aes-256-cbc", passphrase: secret };
const privateText = pem(privateKey, "pkcs8");
const publicText = pem(publicKey, "spki");
const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
const lowExponent = generateKeyPairSync("rsa", { modulusLength: 2048, publicExponent: 3 });
const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" });
const edwards = generateKeyPairSync("ed25519");
const onlyPss = generateKeyPairSync("rsa-pss", { modulusLength: 2048 });

const valid = await certificate({ privateKey, publicKey });
const expired = await certificate({ privateKey, publicKey }, { expired: true });

describe("a private key is read", () => {
  test.each([
    ["as PKCS#8", privateText, undefined],
    ["as PKCS#1", pem(privateKey, "pkcs1"), undefined],
    ["as PKCS#8 with a passphrase", pem(privateKey, "pkcs8", encrypted), secret],
    ["as PKCS#1 with a passphrase, the way of old OpenSSL", pem(privateKey, "pkcs1", encrypted), secret],
    ["with a passphrase that it does not need", privateText, secret],
    ["with Windows' line ends", privateText.replaceAll("\n", "\r\n"), undefined],
  ])("%s", (_what, text, passphrase) => {
    const read = readPrivateKey(text, "the key", passphrase);
    expect(createPublicKey(read).equals(publicKey)).toBe(true);
  });
});

describe("a public key is read", () => {
  test.each([
    ["as SPKI", publicText],
    ["as PKCS#1", pem(publicKey, "pkcs1")],
    ["from a certificate", valid],
    ["from an expired certificate, whose dates do not count", expired],
  ])("%s", (_what, text) => {
    expect(readPublicKeys(text, "the key").map((each) => each.equals(publicKey))).toEqual([true]);
  });

  test("with others, in their order, whatever is written between them", () => {
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
    const text = `# 2026\n${publicText}# 2025\r\n${pem(other, "pkcs1").replaceAll("\n", "\r\n")}`;
    const read = readPublicKeys(text, "the keys");
    expect(read.map((each) => [each.equals(publicKey), each.equals(other)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("as the OCM command line's users have it", () => {
    const [key] = readPublicKeys(vectorFile("signed-registry", "pub.pem").toString(), "pub.pem");
    expect(key?.asymmetricKeyDetails?.modulusLength).toBeGreaterThanOrEqual(2048);
  });
});

const damaged = privateText.replace(/\n[A-Za-z0-9+/]{64}\n/, "\n");

test.each<[string, () => unknown, string]>([
  ["of 1024 bits", () => readPrivateKey(pem(weak.privateKey, "pkcs8"), "k"), "1024 bits"],
  ["of 1024 bits, public", () => readPublicKeys(pem(weak.publicKey, "spki"), "k"), "1024 bits"],
  ["with a small exponent", () => readPublicKeys(pem(lowExponent.publicKey, "spki"), "k"), "exponent 3"],
  ["of an elliptic curve", () => readPrivateKey(pem(elliptic.privateKey, "pkcs8"), "k"), "of the type ec"],
  ["of an elliptic curve, public", () => readPublicKeys(pem(elliptic.publicKey, "spki"), "k"), "of the type ec"],
  ["of Ed25519", () => readPublicKeys(pem(edwards.publicKey, "spki"), "k"), "of the type ed25519"],
  ["for RSA-PSS alone, which Go does not read", () => readPublicKeys(pem(onlyPss.publicKey, "spki"), "k"), "rsa-pss"],
  ["with a missing passphrase", () => readPrivateKey(pem(privateKey, "pkcs8", encrypted), "k"), "no passphrase"],
  ["with a missing passphrase, old", () => readPrivateKey(pem(privateKey, "pkcs1", encrypted), "k"), "no passphrase"],
  ["with another passphrase", () => readPrivateKey(pem(privateKey, "pkcs8", encrypted), "k", "other"), "passphrase is"],
  ["that is damaged", () => readPrivateKey(damaged, "k"), "damaged"],
  ["that is public, to sign with", () => readPrivateKey(publicText, "k"), '"PUBLIC KEY"'],
  ["that is private, to verify with", () => readPublicKeys(privateText, "k"), "private key where a public one"],
  ["twice, to sign with", () => readPrivateKey(`${privateText}${privateText}`, "k"), "2 PEM blocks"],
  ["in a chain of certificates", () => readPublicKeys(`${valid}${expired}`, "k"), "a certificate among other blocks"],
  ["beside a certificate", () => readPublicKeys(`${publicText}${valid}`, "k"), "a certificate among other blocks"],
  ["beside a private one", () => readPublicKeys(`${publicText}${privateText}`, "k"), "private key where a public one"],
  ["beside a weak one", () => readPublicKeys(publicText + pem(weak.publicKey, "spki"), "k"), "1024 bits"],
  ["beside a damaged one", () => readPublicKeys(`${publicText}-----BEGIN PUBLIC KEY-----\nAAAA`, "k"), "damaged"],
  ["among many", () => readPublicKeys(publicText.repeat(11), "k"), "11 keys, more than 10"],
  ["of cosign", () => readPrivateKey(`-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n`, "k"), "SIGSTORE"],
  ["of OpenSSH", () => readPrivateKey(`-----BEGIN OPENSSH PRIVATE KEY-----\n`, "k"), "OPENSSH"],
  ["that is none", () => readPublicKeys("ssh-rsa AAAA", "k"), "no PEM block"],
  ["that is empty", () => readPublicKeys("", "k"), "no PEM block"],
  ["that is endless", () => readPublicKeys(publicText.padEnd(KEY_LIMIT + 1), "k"), "characters"],
])("a key %s is refused, and nothing of it is repeated", (_what, read, why) => {
  let found: unknown;
  try {
    read();
  } catch (error) {
    found = error;
  }
  expect(found).toBeInstanceOf(DiagnosticError);
  const [problem] = (found as DiagnosticError).diagnostics;
  expect(problem).toMatchObject({ code: "component-key-invalid", fix: expect.stringMatching(/^[A-Z].*\.$/) });
  expect(problem?.message).toContain(why);
  const told = JSON.stringify(problem);
  for (const line of privateText.split("\n").slice(1, -2)) expect(told).not.toContain(line);
  expect(told).not.toContain(secret);
});
