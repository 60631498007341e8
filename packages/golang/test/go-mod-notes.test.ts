import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseReleaseNotes, retractionsOf } from "#golang/go-mod-notes.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "go-mod-notes-"));
});
afterAll(() => rm(directory, { recursive: true }));

/** What `go mod edit -json` reads of a file. */
interface Edited {
  Module: { Path: string; Deprecated?: string };
  Retract: { Low: string; High: string; Rationale?: string }[] | null;
}

async function asGoReads(text: string) {
  const file = join(directory, "go.mod");
  await writeFile(file, text);
  const edited: Edited = JSON.parse(execFileSync("go", ["mod", "edit", "-json", file], { encoding: "utf8" }));
  const retractions = (edited.Retract ?? []).map(({ Low, High, Rationale }) => ({
    low: Low,
    high: High,
    why: Rationale ?? "",
  }));
  const deprecated = edited.Module.Deprecated;
  return { ...(deprecated && { deprecated }), retractions };
}

const files: [title: string, text: string][] = [
  ["nothing", "module example.com/m\n"],
  ["a version, an interval", "module example.com/m\nretract v1.0.0\nretract [v1.1.0, v1.2.0] // broken build\n"],
  ["comments above", "module example.com/m\n\n// Lost data.\n// All of it.\nretract v1.0.0 // really\n"],
  ["a blank line cuts a comment off", "module example.com/m\n// Not of the line.\n\nretract v1.0.0\n"],
  [
    "a block with comments of its own",
    "module example.com/m\n\n// Of the block.\nretract (\n\tv1.0.0\n\t// Of the line.\n\tv1.0.1\n\n\tv1.0.2\n\t[v1.1.0, v1.2.0] // at the line\n\t// Above,\n\n\t// and with a blank line.\n\tv1.3.0\n)\n",
  ],
  ["no spaces", "module example.com/m\nretract[v1.1.0,v1.2.0]//broken\nretract (\n[v1.3.0,v1.4.0]\n)\n"],
  ["an empty block", "module example.com/m\n// Nothing.\nretract ()\nretract v1.0.0\n"],
  ["deprecated above", "// Deprecated: use example.com/m/v2 instead.\nmodule example.com/m\n"],
  ["deprecated at the line", "module example.com/m // Deprecated: use another.\n"],
  [
    "one paragraph of several",
    "// Package m does things.\n//\n// Deprecated: it is\n// over.\n//\n// More words.\nmodule example.com/m\n",
  ],
  ["not at a paragraph's start", "// Sadly\n// Deprecated: no.\nmodule example.com/m\n"],
  ["without a reason", "// Deprecated:\nmodule example.com/m\n"],
  ["a module block", "module (\n\t// Deprecated: over.\n\texample.com/m\n)\n"],
  ["line ends of Windows", "// Deprecated: over.\r\nmodule example.com/m\r\nretract v1.0.0 // broken\r\n"],
];

test.each(files)("%s: the same as the go command reads", async (_title, text) => {
  expect(parseReleaseNotes(text)).toEqual(await asGoReads(text));
});

test("any mixture of comments, blank lines, blocks and lines is read as the go command reads it", async () => {
  const line = fc.constantFrom("v1.0.0", "[v1.1.0, v1.2.0]", "v1.3.0 // why", "// a comment", "//", "");
  const top = line.map((each) => (/^[v[]/.test(each) ? `retract ${each}` : each));
  const block = fc.array(line, { maxLength: 8 }).map((lines) => ["retract (", ...lines, ")"].join("\n"));
  const file = fc
    .array(fc.oneof(top, block), { maxLength: 12 })
    .map((parts) => `module m.example/m\n${parts.join("\n")}\n`);
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      expect(parseReleaseNotes(text)).toEqual(await asGoReads(text));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test.each([
  ["v1.0.0", ["one", "two"]],
  ["v1.1.0", ["two"]],
  ["v1.2.0-rc.1", ["two"]],
  ["v1.2.0", ["two"]],
  ["v1.2.1", undefined],
  ["v0.9.0", undefined],
  ["v2.0.0", []],
])("%s is retracted because of %j", (version, reasons) => {
  const retractions = [
    { low: "v1.0.0", high: "v1.0.0", why: "one" },
    { low: "v1.0.0", high: "v1.2.0", why: "two" },
    { low: "v2.0.0", high: "v2.0.0", why: "" },
  ];
  expect(retractionsOf(version, retractions)).toEqual(reasons);
});

test.each(["", "retract", "retract (", "retract [", "retract [v1.0.0", "retract [,]", "module", ")"])(
  "%j is read without complaint",
  (text) => {
    expect(parseReleaseNotes(text)).toEqual({ retractions: [] });
  },
);

test("long comments and many blank lines are read in no time", () => {
  parseReleaseNotes(`${"//\n".repeat(200_000)}module m\n${"// Deprecated: \n\n".repeat(100_000)}retract v1.0.0\n`);
}, 5_000);
