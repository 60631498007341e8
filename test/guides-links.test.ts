import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { inlineCommands, readPage } from "#test/page-commands.js";
import { run } from "#test/run-action.js";

const guides = readdirSync("docs/guides").map((each) => `docs/guides/${each}`);
const pages = ["docs/README.md", "docs/operating.md", ...guides];

/** As GitHub makes a heading's anchor. */
function anchors(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test.each(pages)("every link of %s leads somewhere", (page) => {
  const prose = readFileSync(page, "utf8").replace(/^```[\s\S]*?^```$/gm, "");
  const links = [...prose.matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)];
  const broken = links.filter(([, path = "", anchor]) => {
    const file = path === "" ? page : join(dirname(page), path);
    return !existsSync(file) || (anchor !== undefined && !anchors(file).includes(anchor));
  });
  expect(links.length).toBeGreaterThan(5);
  expect(broken.map(([link]) => link)).toEqual([]);
});

test("the index names every page", () => {
  const index = readFileSync("docs/README.md", "utf8");
  const all = readdirSync("docs", { withFileTypes: true }).filter((each) => each.isFile() && each.name !== "README.md");
  const named = [...all.map(({ name }) => name), ...guides.map((each) => each.replace("docs/", ""))];
  expect(named.filter((each) => !index.includes(`](${each})`))).toEqual([]);
});

describe("what works on the real github.com alone", () => {
  test.each(guides)("%s counts none", (guide) => expect(readPage(guide).onGitHub).toEqual([]));
});

test.each(guides)("what %s names in passing is a command that there is", async (guide) => {
  const verbs = inlineCommands(readPage(guide)).map((each) => each.split(" ").slice(1, 2).join(""));
  for (const verb of new Set(verbs)) {
    const args = verb === "registry" || verb === "help" ? [verb] : [verb, "--help"];
    const { stdout, stderr } = await run(
      process.execPath,
      ["--no-warnings", "packages/cli/src/main.ts", ...args],
      process.env,
    );
    expect([verb, stderr]).toEqual([verb, ""]);
    expect([verb, stdout]).toEqual([verb, expect.stringContaining("Usage")]);
  }
});
