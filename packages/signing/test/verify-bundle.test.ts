import { createPublicKey, generateKeyPairSync, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { signaturePredicate } from "#signing/predicate-types.js";
import { type KeylessSigner, keyHint, type Signer } from "#signing/signer.js";
import { isAbout } from "#signing/statement.js";
import { readTrustedRoot, type Trust } from "#signing/trust.js";
import { verifyBundle } from "#signing/verify-bundle.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { signKeyless, signWithKey, statementAbout } from "#test/sign-statement.js";
import { type Identity, type LocalSigstore, startSigstore } from "#test/sigstore.js";

const digest = "sha256:7fc20f8e6b2fd2506aee967a5cf71ef0df152abc59e3a21c7869e7db79262fc2";
const statement = statementAbout(digest, signaturePredicate);
const pair = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const [ours, theirs] = [pair(), pair()];
const signer = (key = ours.publicKey, name = "ours.pub"): Signer => ({ kind: "key", key, name });
const caller: Identity = {
  issuer: "https://token.actions.githubusercontent.com",
  subject: "https://github.com/acme/ci/.github/workflows/release.yml@refs/heads/main",
  repositoryId: "123456789",
  ownerId: "42",
  ref: "refs/heads/main",
};

const untrusting: Trust = { proof: "transparency-log" };

describe("with a key", () => {
  const verify = (bytes: Uint8Array, signers: Signer[] = [signer()]) => verifyBundle(bytes, signers, untrusting);

  test("what stock cosign wrote is verified", async () => {
    const at = "test/vectors/cosign";
    const key = createPublicKey(readFileSync(`${at}/cosign.pub`));
    const verified = await verify(readFileSync(`${at}/bundle.json`), [signer(), signer(key, "cosign.pub")]);
    expect(verified.statement).toEqual(JSON.parse(readFileSync(`${at}/statement.json`, "utf8")));
    expect(isAbout(verified.statement, digest)).toBe(true);
    expect(verified.signer).toBe("key cosign.pub");
    expect(JSON.parse(readFileSync(`${at}/bundle.json`, "utf8")).verificationMaterial.publicKey.hint).toBe(
      keyHint(key),
    );
  });

  test.each([
    ["P-256", pair()],
    ["P-384", generateKeyPairSync("ec", { namedCurve: "P-384" })],
    ["RSA", generateKeyPairSync("rsa", { modulusLength: 2048 })],
  ])("of type %s", async (_type, key) => {
    expect(await verify(signWithKey(statement, key), [signer(key.publicKey)])).toMatchObject({ statement });
  });

  test("one of many, named by its hint, another hint or none", async () => {
    const many = [...Array(20).keys()].map((each) => signer(pair().publicKey, `${each}.pub`));
    for (const hint of [undefined, "", "a name of its own"]) {
      const bytes = signWithKey(statement, ours, hint === undefined ? {} : { hint });
      expect(await verify(bytes, [...many, signer()])).toMatchObject({ signer: "key ours.pub" });
    }
  });

  test.each<[string, () => Uint8Array, Signer[], RegExp]>([
    ["by another key", () => signWithKey(statement, theirs), [signer()], /^bundle-refused: .*not by the key ours.pub/],
    [
      "by another key under our key's hint",
      () => signWithKey(statement, theirs, { hint: keyHint(ours.publicKey) }),
      [signer(), signer(theirs.publicKey, "theirs.pub")],
      /^bundle-refused: .*not by the key ours.pub$/,
    ],
    ["where no key is trusted", () => signWithKey(statement, ours), [keyless()], /^bundle-refused: .*no key is among/],
    ["with a changed statement", () => changed(signWithKey(statement, ours)), [signer()], /^bundle-refused: /],
    [
      "over another payload type",
      () => signWithKey(statement, ours, { payloadType: "text/plain" }),
      [signer()],
      /^bundle-invalid: .*"text\/plain"/,
    ],
    [
      "over a statement of another type",
      () => signWithKey({ ...statement, _type: "x" }, ours),
      [signer()],
      /^bundle-invalid: .*_type is "x"/,
    ],
    [
      "over a statement without subject",
      () => signWithKey({ ...statement, subject: [] }, ours),
      [signer()],
      /^bundle-invalid: .*subject/,
    ],
    [
      "over a statement without predicate type",
      () => signWithKey({ ...statement, predicateType: "" }, ours),
      [signer()],
      /^bundle-invalid: .*predicateType/,
    ],
    ["over what is no JSON", () => signWithKey("text", ours), [signer()], /^bundle-invalid: a statement is not JSON/],
    [
      "over a deep statement",
      () => signWithKey(`{"a":${"[".repeat(200)}${"]".repeat(200)}}`, ours),
      [signer()],
      /^bundle-invalid: .*deeper/,
    ],
  ])("%s it is refused", async (_what, make, signers, expected) => {
    await expect(verify(make(), signers)).rejects.toThrow(expected);
  });

  test("a statement of other digests is not about this one", () => {
    const about = (subject: object[]) => isAbout({ ...statement, subject } as never, digest);
    expect(about([{ digest: { sha256: "0".repeat(64) } }, { digest: { sha256: digest.slice(7) } }])).toBe(true);
    for (const subject of [
      [{ digest: { sha512: digest.slice(7) } }],
      [{ name: digest, digest: {} }],
      [{ digest: { sha256: digest } }],
    ]) {
      expect(about(subject)).toBe(false);
    }
  });
});

test("a statement of megabytes is verified; what stands beside it has to be small before anything is made of it", async () => {
  const large = { ...statement, predicate: { text: "a".repeat(4_000_000) } };
  const bytes = signWithKey(large, ours);
  expect((await verifyBundle(bytes, [signer()], untrusting)).statement).toEqual(large);
  const { verificationMaterial, ...rest } = JSON.parse(bytes.toString());
  for (const material of [
    { ...verificationMaterial, tlogEntries: Array(30_000).fill({}) },
    { certificate: { rawBytes: "A".repeat(70_000) } },
  ]) {
    const beside = Buffer.from(JSON.stringify({ ...rest, verificationMaterial: material }));
    await expect(verifyBundle(beside, [signer()], untrusting)).rejects.toThrow(
      /^bundle-invalid: .*beside its payload is larger than 64 KiB/,
    );
  }
});

describe("what is no bundle is refused:", () => {
  const refusal = (bytes: Uint8Array) =>
    verifyBundle(bytes, [signer()], untrusting).then(
      () => "accepted",
      (error) => (error instanceof DiagnosticError ? error.message : `a defect: ${error.stack}`),
    );
  const good = JSON.parse(signWithKey(statement, ours).toString());
  const { dsseEnvelope: envelope, verificationMaterial: material } = good;
  const file = { messageSignature: { messageDigest: { algorithm: "SHA2_256", digest: "AA==" }, signature: "AA==" } };

  test.each<[string, unknown]>([
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["an empty object", {}],
    ["another media type", { ...good, mediaType: "application/json" }],
    ["no envelope", { ...good, dsseEnvelope: undefined }],
    ["a signed file", { mediaType: good.mediaType, verificationMaterial: material, ...file }],
    ["no signature", { ...good, dsseEnvelope: { ...envelope, signatures: [] } }],
    [
      "two signatures",
      { ...good, dsseEnvelope: { ...envelope, signatures: [...envelope.signatures, ...envelope.signatures] } },
    ],
    ["a payload that is a number", { ...good, dsseEnvelope: { ...envelope, payload: 1 } }],
    ["no key", { ...good, verificationMaterial: {} }],
    [
      "a thousand entries",
      {
        ...good,
        verificationMaterial: {
          ...material,
          tlogEntries: Array(1000).fill({ logId: { keyId: "" }, kindVersion: {}, inclusionProof: { checkpoint: {} } }),
        },
      },
    ],
    ["a certificate that is none", { ...good, verificationMaterial: { certificate: { rawBytes: "AAAA" } } }],
    ["deep", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["huge", Buffer.alloc(33 * 1024 * 1024, " ")],
    ["not UTF-8", Buffer.from([0x7b, 0xff, 0x7d])],
  ])("%s", async (_what, content) => {
    const bytes = Buffer.isBuffer(content)
      ? content
      : Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
    expect(await refusal(bytes)).toMatch(/^bundle-(invalid|refused): /);
  });

  test("anything: it never breaks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.constantFrom("verificationMaterial", "dsseEnvelope", "mediaType"),
        async (json, field) => {
          const bytes = Buffer.from(JSON.stringify({ ...good, [field]: JSON.parse(json) }));
          expect(await refusal(bytes)).toMatch(/^bundle-(invalid|refused): /);
        },
      ),
    );
  });
});

describe("keyless", () => {
  let sigstore: LocalSigstore;
  let trust: Trust;
  const hour = 3_600_000;

  beforeAll(async () => {
    sigstore = await startSigstore(await temporaryFolder());
    trust = { root: await readTrustedRoot(sigstore.trustedRoot), proof: "transparency-log" };
  });
  afterAll(async () => {
    await sigstore.stop();
    await removeTemporaryFolders();
  });

  test("the wanted identity is verified, and why is told", async () => {
    const verified = await verifyBundle(await signKeyless(statement, sigstore, caller), [signer(), keyless()], trust);
    expect(verified).toMatchObject({ statement, signer: caller.subject });
    expect(verified.why).toEqual([
      `a certificate of ${caller.subject}, whom ${caller.issuer} vouched for`,
      "it was issued for repository 123456789, owner 42, refs/heads/main",
      expect.stringMatching(/^entry \d+ of the transparency log$/),
    ]);
  });

  test.each<[string, Partial<Identity>, Partial<KeylessSigner>, RegExp]>([
    [
      "another repository through the same reusable workflow",
      { repositoryId: "666", ownerId: "6" },
      {},
      /repository id is "666", not "123456789"/,
    ],
    ["another owner", { ownerId: "6" }, {}, /owner id is "6", not "42"/],
    ["another ref", { ref: "refs/heads/hack" }, {}, /its ref is "refs\/heads\/hack"/],
    [
      "another issuer",
      { issuer: "https://accounts.example.com" },
      {},
      /its issuer is "https:\/\/accounts.example.com"/,
    ],
    [
      "another workflow",
      { subject: "https://github.com/acme/ci/.github/workflows/releaseXyml@refs/heads/main" },
      {},
      /its workflow is/,
    ],
    [
      "a longer name",
      {
        subject: `https://evil.example/?${"https://github.com/acme/ci/.github/workflows/release.yml@refs/heads/main"}`,
      },
      {},
      /its workflow is/,
    ],
    ["a certificate without the wanted fields", { repositoryId: "", ownerId: "" }, {}, /repository id is (missing|"")/],
    ["an empty subject, which would match everything", {}, { subject: "" }, /its subject is .* not ""/],
    ["an empty workflow", {}, { workflow: "" }, /its workflow is .* not ""/],
    ["a pattern, which is only text", {}, { subject: ".*" }, /its subject is .* not "\.\*"/],
    [
      "a subject that is the beginning of the wanted one",
      {},
      { subject: `${"https://github.com/acme/ci"}` },
      /its subject is/,
    ],
    [
      "a workflow at another ref",
      {},
      { workflow: "acme/ci/.github/workflows/release.yml@refs/tags/v1" },
      /its workflow is/,
    ],
    [
      "a workflow on another host",
      {},
      { workflow: "https://git.example/acme/ci/.github/workflows/release.yml" },
      /its workflow is/,
    ],
  ])("%s is refused", async (_what, change, wanted, expected) => {
    const bytes = await signKeyless(statement, sigstore, { ...caller, ...change });
    await expect(verifyBundle(bytes, [keyless(wanted)], trust)).rejects.toThrow(expected);
  });

  test.each<Partial<KeylessSigner>>([
    { subject: "https://github.com/acme/ci/.github/workflows/release.yml@refs/heads/main" },
    { workflow: "acme/ci/.github/workflows/release.yml@refs/heads/main" },
    { workflow: "https://github.com/acme/ci/.github/workflows/release.yml" },
  ])("%j is met", async (wanted) => {
    const bytes = await signKeyless(statement, sigstore, caller);
    await expect(verifyBundle(bytes, [keyless(wanted)], trust)).resolves.toMatchObject({ signer: caller.subject });
  });

  test("extensions of more than 127 bytes are compared in full", async () => {
    const ref = `refs/heads/${"a".repeat(300)}`;
    const bytes = await signKeyless(statement, sigstore, { ...caller, ref });
    await expect(verifyBundle(bytes, [keyless({ ref })], trust)).resolves.toMatchObject({ statement });
    await expect(verifyBundle(bytes, [keyless({ ref: ref.slice(0, -1) })], trust)).rejects.toThrow(/its ref is/);
  });

  test.each([
    ["an hour before it was signed", -hour],
    ["an hour after", hour],
  ])("a certificate that was issued %s is refused", async (_when, offset) => {
    const issued = new Date(Date.now() + offset);
    const bytes = await signKeyless(statement, sigstore, caller, { issued });
    await expect(verifyBundle(bytes, [keyless()], trust)).rejects.toThrow(/^bundle-refused: .*certificate/);
  });

  test("without an entry in the log it is refused, even where timestamps would do: nothing says when it was signed", async () => {
    const bytes = await signKeyless(statement, sigstore, caller, { unlogged: true });
    for (const proof of ["transparency-log", "timestamp"] as const) {
      await expect(verifyBundle(bytes, [keyless()], { ...trust, proof })).rejects.toThrow(/^bundle-refused: /);
    }
  });

  test("with a timestamp and without an entry it is refused, unless timestamps are enough", async () => {
    const bytes = await signKeyless(statement, sigstore, caller, { unlogged: true, stamped: true });
    await expect(verifyBundle(bytes, [keyless()], trust)).rejects.toThrow(/^bundle-refused: expected 1 tlog entries/);
    const { why } = await verifyBundle(bytes, [keyless()], { ...trust, proof: "timestamp" });
    expect(why.at(-1)).toBe("a timestamp of the certificate's life time");
  });

  test("with an entry that nothing dates it is refused: the log has not promised its time", async () => {
    const bundle = JSON.parse(String(await signKeyless(statement, sigstore, caller)));
    delete bundle.verificationMaterial.tlogEntries[0].inclusionPromise;
    await expect(verifyBundle(Buffer.from(JSON.stringify(bundle)), [keyless()], trust)).rejects.toThrow(
      /^bundle-refused: expected 1 timestamps/,
    );
  });

  test("an entry's place is told as the log proves it", async () => {
    const bundle = JSON.parse(String(await signKeyless(statement, sigstore, caller, { stamped: true })));
    const [entry] = bundle.verificationMaterial.tlogEntries;
    delete entry.inclusionPromise;
    entry.logIndex = "666";
    const { why } = await verifyBundle(Buffer.from(JSON.stringify(bundle)), [keyless()], trust);
    expect(why.at(-1)).toBe(`entry ${entry.inclusionProof.logIndex} of the transparency log`);
  });

  test("by a certificate that no log of certificates has seen it is refused", async () => {
    const secretly = {
      ...sigstore,
      authority: async () => Object.assign(await sigstore.authority(), { ctLog: undefined }),
    };
    const bytes = await signKeyless(statement, secretly, caller);
    await expect(verifyBundle(bytes, [keyless()], trust)).rejects.toThrow(/^bundle-refused: expected 1 SCTs/);
  });

  test("by services that nobody trusts it is refused", async () => {
    const other = await startSigstore(await temporaryFolder());
    const bytes = await signKeyless(statement, other, caller);
    await other.stop();
    await expect(verifyBundle(bytes, [keyless()], trust)).rejects.toThrow(/^bundle-refused: /);
  });

  test("with the entry of another signature it is refused", async () => {
    const [one, two] = await Promise.all(
      [0, 1].map(async () => JSON.parse(String(await signKeyless(statement, sigstore, caller)))),
    );
    one.verificationMaterial.tlogEntries = two.verificationMaterial.tlogEntries;
    await expect(verifyBundle(Buffer.from(JSON.stringify(one)), [keyless()], trust)).rejects.toThrow(
      /^bundle-refused: .*tlog/,
    );
  });

  test("a stranger's certificate that carries another one in PEM form is the stranger's", async () => {
    const mail = { issuer: "https://accounts.example.com", subject: "release@acme.example" };
    const stranger = { ...mail, subject: "stranger@evil.example" };
    const [wanted, own] = await Promise.all(
      [mail, stranger].map(async (each) => JSON.parse(String(await signKeyless(statement, sigstore, each)))),
    );
    const der = Buffer.from(own.verificationMaterial.certificate.rawBytes, "base64");
    const pem = `\n-----BEGIN CERTIFICATE-----\n${wanted.verificationMaterial.certificate.rawBytes}\n-----END CERTIFICATE-----\n`;
    // A fourth element of the outermost sequence, which nobody has signed.
    const fields = Buffer.concat([
      der.subarray(4),
      Buffer.from([0x04, 0x82, pem.length >> 8, pem.length & 255]),
      Buffer.from(pem),
    ]);
    const both = Buffer.concat([Buffer.from([0x30, 0x82, fields.length >> 8, fields.length & 255]), fields]);
    expect(new X509Certificate(both).subjectAltName).toBe(`URI:${mail.subject}`);
    own.verificationMaterial.certificate.rawBytes = both.toString("base64");
    await expect(verifyBundle(Buffer.from(JSON.stringify(own)), [{ kind: "keyless", ...mail }], trust)).rejects.toThrow(
      /^bundle-refused: its subject is "stranger@evil.example"/,
    );
  });

  test("where all signers are keys it is refused", async () => {
    const bytes = await signKeyless(statement, sigstore, caller);
    await expect(verifyBundle(bytes, [signer()], trust)).rejects.toThrow(/every signer is a key/);
  });

  test("without a trusted root the command that makes one is told", async () => {
    const bytes = await signKeyless(statement, sigstore, caller);
    const error = await verifyBundle(bytes, [keyless()], untrusting).catch((thrown) => thrown);
    expect(error.diagnostics[0]).toMatchObject({
      code: "trusted-root-missing",
      fix: expect.stringContaining("cosign trusted-root create"),
    });
  });
});

function keyless(change: Partial<KeylessSigner> = {}): KeylessSigner {
  const { issuer, repositoryId = "", ownerId = "", ref = "" } = caller;
  const workflow = "acme/ci/.github/workflows/release.yml";
  return { kind: "keyless", issuer, workflow, repositoryId, ownerId, ref, ...change };
}

/** A bundle whose payload says something else than what was signed. */
function changed(bytes: Uint8Array): Buffer {
  const bundle = JSON.parse(Buffer.from(bytes).toString());
  const payload = JSON.stringify({ ...statement, predicateType: "https://slsa.dev/provenance/v1" });
  bundle.dsseEnvelope.payload = Buffer.from(payload).toString("base64");
  return Buffer.from(JSON.stringify(bundle));
}
