import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Command } from "#cli/command.js";
import { parseCommandLine } from "#cli/parse.js";
import { commandsOf, inlineCommands, readPage } from "#test/page-commands.js";

const below = (folder: string, ending = ".md") =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(ending))
    .map((each) => join(folder, each));
const pages = [
  ...readdirSync(".").filter((each) => each.endsWith(".md")),
  ...["docs", "examples", "test"].flatMap((folder) => below(folder)),
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

test("pages and their parts that a message names are there", () => {
  const named = ["packages", "actions"]
    .flatMap((folder) => below(folder, ".ts").filter((file) => file.includes("/src/")))
    .flatMap((file) => readFileSync(file, "utf8").match(/(?<!fulcio\S*)\bdocs\/[\w/-]+\.md(?:#[\w-]+)?/g) ?? []);
  expect(named).toContain("docs/release.md#on-github-once");
  const dead = named.filter((each) => {
    const [page = "", anchor] = each.split("#");
    return !existsSync(page) || (anchor !== undefined && !anchors(page).has(anchor));
  });
  expect(dead).toEqual([]);
});

test("the index names every page", () => {
  const index = readFileSync("docs/README.md", "utf8");
  const all = readdirSync("docs").filter((each) => each.endsWith(".md") && each !== "README.md");
  const guides = readdirSync("docs/guides").map((each) => `guides/${each}`);
  expect([...all, ...guides].filter((each) => !index.includes(`](${each})`))).toEqual([]);
});

/** Pages whose blocks can be read: the others show what rules and decisions are about. */
const readable = pages.filter((each) => !/^(README|docs\/(?:rules|decisions)\/.*|test\/.*)\.md$/.test(each));

/** Pages whose commands are only held to the command's own table: what they show is typed on other pages, or done by the command's tests. */
const heldOnly = [
  "docs/matrix.md",
  "docs/conformance.md",
  "docs/scan.md",
  "docs/signed-components.md",
  "docs/site.md",
  "examples/suites/README.md",
];

test("a page with commands is typed by a test that names it", () => {
  const tests = below("test", ".ts").concat(
    readdirSync("packages").flatMap((each) => below(`packages/${each}/test`, ".ts")),
  );
  const texts = tests.filter((each) => each !== "test/doc-links.test.ts").map((each) => readFileSync(each, "utf8"));
  const typed = readable.filter((page) => commandsOf(readPage(page)).length > 0 && !heldOnly.includes(page));
  expect(typed.filter((page) => !texts.some((text) => text.includes(`"${page}"`)))).toEqual([]);
});

describe("what works on the real github.com alone", () => {
  test.each(readable)("%s counts none", (page) => expect(readPage(page).onGitHub).toEqual([]));
});

describe("the command as pages call it", () => {
  const commands = new Map<string, Command>();
  beforeAll(async () => {
    for (const file of readdirSync("packages/cli/src/commands")) {
      const found: object = await import(pathToFileURL(resolve("packages/cli/src/commands", file)).href);
      for (const each of Object.values(found)) if ("operands" in Object(each)) commands.set(each.name, each);
    }
  });

  /** A verb of one word, or of two, and what follows. */
  function find(words: readonly string[]): [Command | undefined, string[]] {
    const two = commands.get(words.slice(0, 2).join(" "));
    return two ? [two, words.slice(2)] : [commands.get(words[0] ?? ""), words.slice(1)];
  }
  const isGroup = (word = "") => [...commands.keys()].some((name) => name.startsWith(`${word} `));
  const isOther = ([verb = "", ...more]: readonly string[]) =>
    /^(?:help|version|--version|--help)$/.test(verb) || (isGroup(verb) && more.length === 0);

  test("there are commands", () => expect(commands.size).toBeGreaterThan(20));

  test.each(readable)("%s types what can be read", (file) => {
    for (const { text } of commandsOf(readPage(file))) {
      const calls = text
        .replaceAll("\\\n", " ")
        .matchAll(/(?:^|[;&|(\n] *|! )plugin-release ((?:'[^']*'|"[^"]*"|[^|;&>\n)'"])*)/g);
      for (const [call, rest = ""] of calls) {
        const words = rest.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
        const [command, args] = find(words);
        if (!isOther(words)) expect([call, command?.name]).toEqual([call, expect.any(String)]);
        if (command) expect(() => parseCommandLine(command, args)).not.toThrow();
      }
    }
  });

  test.each(readable)("%s names in passing what there is", (file) => {
    for (const text of inlineCommands(readPage(file))) {
      const words = text.split(/\s+/).slice(1);
      const [command] = find(words);
      if (!isOther(words)) expect([text, command?.name]).toEqual([text, expect.any(String)]);
      const options = [...text.matchAll(/ \[?--([\w-]+)/g)].map(([, name]) => name);
      const known = command?.options.map(({ name }) => name) ?? options;
      expect([text, options.filter((each = "") => each !== "help" && !known.includes(each))]).toEqual([text, []]);
    }
  });
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

test.each(figures)("docs/growing.md says of %s what was measured, rounded", (_what, rounded, measured, unit = 1) => {
  const numberIn = (file: string, pattern: RegExp) =>
    Number(pattern.exec(readFileSync(file, "utf8"))?.[1]?.replaceAll(",", ""));
  const ratio = (numberIn("docs/growing.md", rounded) * unit) / numberIn("docs/benchmarks.md", measured);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.7);
});
