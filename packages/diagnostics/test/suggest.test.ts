import { expect, test } from "@jest/globals";
import { suggest } from "#diagnostics/suggest.js";

const fields = ["name", "module", "version", "import", "tier", "metadata", "path"];

test.each([
  ["modul", "module"],
  ["Module", "module"],
  ["vresion", "version"],
  ["metdata", "metadata"],
  ["imprt", "import"],
  ["teir", "tier"],
  ["nmae", "name"],
  ["teri", "tier"],
  ["description", undefined],
  ["x", undefined],
  ["", undefined],
  ["v".repeat(100_000), undefined],
])("%s suggests %s", (word, expected) => expect(suggest(word, fields)).toBe(expected));

test("neighbours that changed places are one slip, in short words too", () => {
  expect(suggest("kye", ["kms", "key", "keyless"])).toBe("key");
  expect(suggest("ba", ["ab"])).toBe("ab");
  expect(suggest("aa", ["aab"])).toBe("aab");
  expect(suggest("xyz", ["abc"])).toBeUndefined();
});

test("the first of equally near candidates wins, and none of none", () => {
  expect(suggest("ab", ["aa", "bb"])).toBe("aa");
  expect(suggest("ab", [])).toBeUndefined();
});
