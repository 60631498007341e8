import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { commandsOf, readPage } from "#test/page-commands.js";

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(".md"))
    .map((each) => join(folder, each));
const pages = [
  ...readdirSync(".").filter((each) => each.endsWith(".md")),
  ...["docs", "examples", "test"].flatMap(below),
];

/** The page without what is shown as text. */
const prose = (file: string) =>
  readFileSync(file, "utf8")
    .replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2$/gm, "")
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]]/g, ""));

/** What GitHub makes of headings, to be linked to. */
function anchors(file: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = [...prose(file).matchAll(/^#{1,6} (.*)$/gm)].map(([, text = ""]) => {
    const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("`", "");
    const slug = plain
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return new Set(headings);
}

/** Links of a page that lead nowhere. */
function deadLinks(file: string): string[] {
  const targets = [...prose(file).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [path = "", anchor] = target.split("#");
    const page = path === "" ? file : normalize(join(dirname(file), decodeURI(path)));
    if (!existsSync(page)) return true;
    return anchor !== undefined && page.endsWith(".md") && !anchors(page).has(anchor);
  });
}

test("there are pages to look at", () => expect(pages.length).toBeGreaterThan(250));

describe("links lead somewhere", () => {
  test.each(pages)("%s", (file) => expect(deadLinks(file)).toEqual([]));
});

describe("the guide for security reviewers", () => {
  const file = "docs/guides/security-reviewer.md";
  const section = (heading: string) =>
    readFileSync(file, "utf8").split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows =
    section("How each threat is met")
      .match(/^\| .*$/gm)
      ?.slice(2) ?? [];

  test.each(rows.map((row) => row.split(" | ")))("%s", (_threat, how, shown = "") => {
    expect(how?.length).toBeGreaterThan(20);
    expect(shown).toMatch(/\]\([^)]*\.test\.ts\)/);
  });

  test("says of each threat that is listed how it is met", () => expect(rows.length).toBeGreaterThan(25));

  test("has no command that nobody runs", () => expect(commandsOf(readPage(file))).toEqual([]));

  test("names every third-party action that a workflow uses", () => {
    const files = readdirSync(".github/workflows").map((each) => readFileSync(`.github/workflows/${each}`, "utf8"));
    const used = files.flatMap((text) =>
      [...text.matchAll(/uses: ((?!\$)[\w-]+\/[\w-]+)@/g)].map(([, name = ""]) => name),
    );
    const trusted = section("What you trust");
    const missing = [...new Set(used)].filter((name) => !trusted.includes(name.replace(/^(?:actions|sigstore)\//, "")));
    expect(missing).toEqual([]);
  });
});

/** Seconds, requests or times of the page on growth, and where benchmarks.md has them. */
const figures: [what: string, rounded: RegExp, measured: RegExp, unit?: number][] = [
  ["a sweep's time", /requests to the OCI registry, ([\d.]+) s/, /that sweep, whole process.*\| ([\d.]+) s,/],
  ["a sweep's requests", /nothing new \| ([\d,]+) requests/, /sweep of 1,000 plugins.*\| (\d+) \| counted/],
  ["a new proposal", /a new proposal \| (\d+) requests/, /for a new proposal.*\| (\d+) \| counted/],
  ["a bump", /a bump of the constructor \| ([\d.]+) s/, /with 1,000 references.*\| (\d+) ms \|/, 1000],
  ["a bump of ten thousand", /([\d.]+) s at 10,000/, /10,000 references, against.*\| (\d+) ms \|/, 1000],
  ["fifty plugins", /50 plugins take ([\d.]+) times/, /50 plugins against 5.*\| ([\d.]+)x \|/],
  ["the matrix", /from 50 servers \| ([\d.]+) s/, /1,000 plugins by 50 servers.*\| (\d+) ms \|/, 1000],
  ["the site", /the site \| ([\d.]+) s/, /site of 1000 plugins.*\| ([\d.]+) s \|/],
  ["validating", /validating a manifest \| ([\d.]+) s/, /10,000 plugins in memory.*1000: (\d+) ms/, 1000],
];

test.each(figures)("docs/operating.md says of %s what was measured, rounded", (_what, rounded, measured, unit = 1) => {
  const numberIn = (file: string, pattern: RegExp) =>
    Number(pattern.exec(readFileSync(file, "utf8"))?.[1]?.replaceAll(",", ""));
  const ratio = (numberIn("docs/operating.md", rounded) * unit) / numberIn("docs/benchmarks.md", measured);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.7);
});
