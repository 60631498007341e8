import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { identityOf, identityProblems, onlyName } from "#signing/identity.js";
import type { KeylessSigner } from "#signing/signer.js";

const subject = "https://example.com/a";
const extension = (number: number, value: Buffer) => ({
  oid: { id: [1, 3, 6, 1, 4, 1, 57264, 1, number] },
  value,
});
const text = (content: string, bytes = Buffer.from(content)) => {
  const length =
    bytes.length < 128
      ? [bytes.length]
      : bytes.length < 256
        ? [0x81, bytes.length]
        : [0x82, bytes.length >> 8, bytes.length & 255];
  return Buffer.concat([Buffer.from([0x0c, ...length]), bytes]);
};
const certificate = await selfSigned("URI:https://example.com/a");
const identity = (...oids: ReturnType<typeof extension>[]) => {
  const library = { subjectAlternativeName: "ignored", extensions: { issuer: "ignored" }, oids };
  return identityOf({ key: undefined as never, identity: library }, certificate);
};

describe("what a certificate says", () => {
  test("is read from its extensions, texts of any length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (value) => {
        expect(identity(extension(15, text(value)))).toEqual({
          subject,
          repositoryId: Buffer.from(value).toString(),
        });
      }),
    );
    const all = [extension(8, text("i")), extension(14, text("r")), extension(15, text("1")), extension(17, text("2"))];
    expect(identity(...all)).toEqual({ subject, issuer: "i", ref: "r", repositoryId: "1", ownerId: "2" });
  });

  test("names the issuer by the newer extension, and by the older one where there is no other", () => {
    const old = extension(1, Buffer.from("old"));
    expect(identity(old)).toMatchObject({ issuer: "old" });
    expect(identity(old, extension(8, text("new")))).toMatchObject({ issuer: "new" });
    expect(identity(old, extension(8, Buffer.from("new")))).toEqual({ subject });
    expect(identity(old, old)).toEqual({ subject });
  });

  test("is missing where it is there twice, or is no text", () => {
    expect(identity(extension(15, text("1")), extension(15, text("1")))).toEqual({ subject });
    const broken = ["", "0c", "0c0131", "0c0231", "0c01313132", "13013100", "0c8131", "0c80", "0c830000013100"];
    for (const hex of broken.filter((each) => each !== "0c0131")) {
      expect([hex, identity(extension(15, Buffer.from(hex, "hex")))]).toEqual([hex, { subject }]);
    }
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void identity(extension(15, Buffer.from(bytes)))));
  });
});

describe("a certificate's name", () => {
  test.each([
    ["URI:https://github.com/acme/ci/.github/workflows/a.yml@refs/heads/main"],
    ["email:release@acme.example"],
  ])("%s is read", async (name) => {
    const { subjectAltName } = new X509Certificate(await selfSigned(name));
    expect(onlyName(subjectAltName)).toBe(name.slice(name.indexOf(":") + 1));
  });

  test.each([
    ["two of them", "URI:https://example.com/a,URI:https://example.com/b"],
    ["a mail address beside it", "email:a@example.com,URI:https://example.com/b"],
    ["another kind", "DNS:example.com"],
  ])("is none where there are %s", async (_what, names) => {
    expect(onlyName(new X509Certificate(await selfSigned(names)).subjectAltName)).toBeUndefined();
  });

  test("is never another one: bytes beyond ASCII, commas and quotes are read as they are", () => {
    expect(onlyName('URI:"https://example.com/\\u00e1"')).toBe("https://example.com/\u00e1");
    expect(onlyName('URI:"a, URI:b"')).toBe("a, URI:b");
    for (const names of [
      undefined,
      "",
      "URI:",
      "URI:a, URI:b",
      'URI:"a", URI:"b"',
      'URI:a"',
      "othername:<unsupported>",
    ]) {
      expect([names, onlyName(names)]).toEqual([names, undefined]);
    }
  });
});

/** A certificate with such names, by openssl. */
async function selfSigned(names: string): Promise<Uint8Array> {
  const key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -keyout /dev/null".split(" ");
  const args = ["req", "-x509", ...key, "-subj", "/CN=test", "-addext", `subjectAltName=${names}`];
  const { stdout } = await promisify(execFile)("openssl", args);
  return new X509Certificate(stdout).raw;
}

describe("a signer is met", () => {
  const found = {
    issuer: "i",
    subject: "https://github.com/a/b/.github/workflows/c.yml@refs/heads/main",
    repositoryId: "1",
  };
  const problems = (wanted: Partial<KeylessSigner>) =>
    identityProblems(found, { kind: "keyless", issuer: "i", ...wanted });

  test("to the letter, in every field that it has", () => {
    expect(problems({ subject: found.subject, repositoryId: "1", workflow: "a/b/.github/workflows/c.yml" })).toEqual(
      [],
    );
    expect(problems({ ownerId: "2", ref: "x" })).toEqual([
      'its owner id is missing, not "2"',
      'its ref is missing, not "x"',
    ]);
  });

  test("by no pattern, no part and no other case: only by the same text", () => {
    const others = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ".*",
        "^",
        "",
        "1 ",
        "01",
        "https://github.com/a/b/.github/workflows/c.yml",
        found.subject.toUpperCase(),
      ),
    );
    fc.assert(
      fc.property(others, fc.constantFrom("subject", "repositoryId", "issuer"), (value, field) => {
        fc.pre(value !== found[field as keyof typeof found]);
        expect(problems({ [field]: value })).toHaveLength(1);
      }),
    );
  });

  test("by a workflow only where nothing but a ref follows its name", () => {
    for (const workflow of [
      "a/b/.github/workflows/c",
      "a/b/.github/workflows/c.yml@",
      "b/.github/workflows/c.yml",
      "a/b/.github/workflows/c.ym.",
    ]) {
      expect([workflow, problems({ workflow }).length]).toEqual([workflow, 1]);
    }
  });
});
