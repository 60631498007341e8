import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { readPublicKey, readVerificationPolicy } from "#server/verification-policy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { keyPair } from "#test/signed-image.js";
import { startSigstore } from "#test/sigstore.js";

const key = keyPair();
const head = "apiVersion: plugin-release/v1alpha1\nkind: VerificationPolicy\nspec:\n";
let folder: string;
let policy: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  policy = join(folder, "verification-policy.yaml");
  const sigstore = await startSigstore(join(folder, "trust"));
  await sigstore.stop();
  await mkdir(join(folder, "keys"));
  await writeFile(join(folder, "keys/release.pub"), key.publicKey.export({ type: "spki", format: "pem" }));
  await writeFile(join(folder, "keys/release.key"), key.privateKey.export({ type: "pkcs8", format: "pem" }));
  await writeFile(join(folder, "keys/release.der"), key.privateKey.export({ type: "pkcs8", format: "der" }));
  await writeFile(join(folder, "keys/text.pub"), "ssh-ed25519 AAAA\n");
  const { publicKey } = keyPair();
  const both = [key.publicKey, publicKey].map((each) => each.export({ type: "spki", format: "pem" }));
  await writeFile(join(folder, "keys/two.pub"), both.join(""));
  await writeFile(join(folder, "keys/certificate.pem"), await certificate());
});
afterAll(removeTemporaryFolders);

const read = async (spec: string) => {
  await writeFile(policy, head + spec);
  return readVerificationPolicy(policy);
};
const problem = async (promise: Promise<unknown>) => {
  const error = await promise.catch((thrown) => thrown);
  if (!(error instanceof DiagnosticError)) throw error;
  return error.diagnostics.map(({ code, message, place }) => [code, message, place?.file]);
};

describe("a policy's files", () => {
  test("are found beside it", async () => {
    const rules = await read(`  signers:
    - key: keys/release.pub
    - {issuer: "https://accounts.example.com", subject: a@example.com, repositoryId: 1, ownerId: 2}
  attestations: [sbom]
  trustedRoot: trust/trusted_root.json
`);
    expect(rules).toEqual({
      signers: [
        { kind: "key", name: "keys/release.pub", key: expect.objectContaining({ type: "public" }) },
        {
          kind: "keyless",
          issuer: "https://accounts.example.com",
          subject: "a@example.com",
          repositoryId: "1",
          ownerId: "2",
        },
      ],
      attestations: ["sbom"],
      trust: { proof: "transparency-log", root: expect.objectContaining({ tlogs: [expect.anything()] }) },
    });
  });

  test("timestamps are enough where it says so", async () => {
    const rules = await read("  signers: [{key: keys/release.pub}]\n  transparencyLog: timestamp\n");
    expect(rules.trust).toEqual({ proof: "timestamp" });
  });

  test.each([
    ["a private key", "release.key", /it is a private key/],
    ["a key in another form", "text.pub", /not in PEM form/],
    ["a key in DER form", "release.der", /not in PEM form/],
    ["a certificate, which says until when and for what", "certificate.pem", /it is a certificate/],
    ["a file of two keys, of which one would count", "two.pub", /it holds more than one key/],
  ])("%s is refused", async (_what, name, why) => {
    const file = join(folder, "keys", name);
    expect(await problem(read(`  signers: [{key: keys/${name}}]\n`))).toEqual([
      ["public-key-invalid", expect.stringMatching(why), file],
    ]);
  });

  test("a key that is not there is told by its path", async () => {
    expect(await problem(read("  signers: [{key: keys/absent.pub}]\n"))).toEqual([
      ["file-unreadable", expect.stringContaining("keys/absent.pub"), join(folder, "keys/absent.pub")],
    ]);
  });

  test("a trusted root that is not there is told with the policy that names it, and how to get one", async () => {
    const spec = "  signers: [{issuer: 'https://a.example', subject: a}]\n  trustedRoot: absent.json\n";
    await expect(read(spec)).rejects.toMatchObject({
      diagnostics: [
        {
          code: "file-unreadable",
          message: expect.stringContaining(`named by trustedRoot in ${policy}, relative to that file`),
          fix: expect.stringContaining("`cosign trusted-root create --with-default-services --out FILE` writes it"),
          place: { file: join(folder, "absent.json") },
        },
      ],
    });
  });

  test.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a bundle", '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'],
    ["a root without media type", '{"tlogs":[]}'],
    [
      "a root with a broken key",
      '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"publicKey":{"rawBytes":"AAAA"}}]}',
    ],
  ])("%s is no trusted root", async (_what, text) => {
    await writeFile(join(folder, "root.json"), text);
    const spec = "  signers: [{issuer: 'https://a.example', subject: a}]\n  trustedRoot: root.json\n";
    expect(await problem(read(spec))).toEqual([
      ["trusted-root-invalid", expect.stringMatching(/is no trusted root: /), join(folder, "root.json")],
    ]);
  });
});

/** By openssl, of a key that nobody keeps. */
async function certificate(): Promise<string> {
  const key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -keyout /dev/null".split(" ");
  return (await promisify(execFile)("openssl", ["req", "-x509", ...key, "-subj", "/CN=test"])).stdout;
}

test.each([
  ["1024 bits", { modulusLength: 1024 }, "has 1024 bits, fewer than 2048"],
  ["a small exponent", { modulusLength: 2048, publicExponent: 3 }, "has the exponent 3, less than 65537"],
])("an RSA key with %s is not trusted", async (_what, options, weakness) => {
  const file = join(folder, "weak.pub");
  const weak = [generateKeyPairSync("rsa", options), generateKeyPairSync("rsa-pss", options)];
  for (const { publicKey } of weak) {
    await writeFile(file, publicKey.export({ type: "spki", format: "pem" }));
    expect(await problem(read("  signers: [{key: weak.pub}]\n"))).toEqual([
      ["public-key-invalid", `"${file}" is an RSA key that ${weakness}: others may be able to sign`, file],
    ]);
  }
});

test("keys of other kinds are read", async () => {
  for (const { publicKey } of [generateKeyPairSync("rsa", { modulusLength: 2048 }), generateKeyPairSync("ed25519")]) {
    await writeFile(join(folder, "other.pub"), publicKey.export({ type: "spki", format: "pem" }));
    expect(readPublicKey(join(folder, "other.pub")).key.equals(publicKey)).toBe(true);
  }
});
