import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "@jest/globals";

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
