import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { identityOf, identityProblems } from "#signing/identity.js";
import type { KeylessSigner } from "#signing/signer.js";

const subject = "https://example.com/a";
type Extension = { oid: { id: number[] }; value: Buffer };
const extension = (number: number, value: Buffer): Extension => ({
  oid: { id: [1, 3, 6, 1, 4, 1, 57264, 1, number] },
  value,
});
/** A DER element. */
const element = (tag: number, content: Buffer) => {
  const { length } = content;
  const bytes = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
};
const text = (content: string) => element(0x0c, Buffer.from(content));
const [mail, dns, uri] = [0x81, 0x82, 0x86];
const names = (...all: [number, string | Buffer][]): Extension => ({
  oid: { id: [2, 5, 29, 17] },
  value: element(0x30, Buffer.concat(all.map(([tag, name]) => element(tag, Buffer.from(name as string))))),
});
const read = (...oids: Extension[]) => {
  const library = { subjectAlternativeName: "ignored", extensions: { issuer: "ignored" }, oids };
  return identityOf({ key: undefined as never, identity: library });
};
const identity = (...oids: Extension[]) => read(names([uri, subject]), ...oids);

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
    const broken = [
      "",
      "0c",
      "0c0131",
      "0c0231",
      "0c01313132",
      "13013100",
      "0c8131",
      "0c80",
      "0c830000013100",
      `0c80${"31".repeat(128)}`,
    ];
    for (const hex of broken.filter((each) => each !== "0c0131")) {
      expect([hex, identity(extension(15, Buffer.from(hex, "hex")))]).toEqual([hex, { subject }]);
    }
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void identity(extension(15, Buffer.from(bytes)))));
  });
});

describe("a certificate's name", () => {
  test.each([
    [uri, "https://github.com/acme/ci/.github/workflows/a.yml@refs/heads/main"],
    [uri, `https://example.com/${"a".repeat(300)}`],
    [mail, "release@acme.example"],
  ])("of kind %i is read: %s", (kind, name) => {
    expect(read(names([kind, name]))).toEqual({ subject: name });
  });

  const other: [number, string] = [uri, "https://example.com/b"];
  test.each<[string, Extension[]]>([
    ["there is none", []],
    ["the list is empty", [names()]],
    ["it is empty", [names([uri, ""])]],
    ["there are two of them", [names([uri, subject], other)]],
    ["there is a mail address beside it", [names([mail, "a@example.com"], other)]],
    ["it is of another kind", [names([dns, "example.com"])]],
    ["there are two lists", [names(other), names(other)]],
    ["something stands behind the list", [{ ...names(other), value: Buffer.concat([names(other).value, text("")]) }]],
    ["a byte is beyond ASCII, of which the library would drop a bit", [names([uri, Buffer.from([0xe1])])]],
  ])("is missing where %s", (_what, extensions) => {
    expect(read(...extensions)).toEqual({});
  });
});

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

  test("or is told by what of the certificate can be shown", () => {
    const strange = { ...found, ref: `\u001b[2J::error::${"a".repeat(1000)}` };
    const [problem] = identityProblems(strange, { kind: "keyless", issuer: "i", ref: "x" });
    expect(problem).toMatch(/^its ref is ": :error::a{280,290}…", not "x"$/);
  });

  test("by nothing where what is wanted is empty, even if the certificate says just that", () => {
    const empty = { ...found, ref: "" };
    expect(identityProblems(empty, { kind: "keyless", issuer: "i", ref: "" })).toEqual(['its ref is "", not ""']);
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
