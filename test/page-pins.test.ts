import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { unpinned, usesLine } from "#test/action-pins.js";

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => /\.(?:md|ya?ml)$/.test(each))
    .map((each) => join(folder, each));
const files = [
  ...readdirSync(".").filter((each) => each.endsWith(".md")),
  ...["actions", "docs", "examples"].flatMap((folder) => below(folder)),
];

test("what pages, examples and descriptions of actions show to be copied is pinned to commits, with the version behind", () => {
  const texts = files.map((file) => [file, readFileSync(file, "utf8")] as const);
  expect(texts.flatMap(([, text]) => [...text.matchAll(usesLine)]).length).toBeGreaterThan(150);
  expect(texts.flatMap(([file, text]) => unpinned(text).map((line) => `${file}: ${line}`))).toEqual([]);
});
