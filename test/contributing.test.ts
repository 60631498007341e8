import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseDocument } from "yaml";
import { codes } from "#diagnostics/codes.js";
import { readPage } from "#test/page-commands.js";
import { run } from "#test/run-action.js";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe.each(["CONTRIBUTING.md", "docs/releasing.md", "docs/ghes.md"])("%s", (file) => {
  const text = readFileSync(file, "utf8");

  test("links to what is there", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = ""]) =>
      join(dirname(file), to),
    );
    expect([links.length > 0, links.filter((each) => !existsSync(each))]).toEqual([true, []]);
  });

  test("names scripts of npm that are there, and what they are given", () => {
    const named = [...text.matchAll(/\bnpm (?:run )?(?:--silent )?([\w:]+)(?: -- ([^`\n#&|]*))?/g)].map(
      ([, name = "", rest = ""]): [string, string] => [name, rest.trim()],
    );
    const places = named.flatMap(([name, rest]) => (name === "jest" ? rest.split(" ") : []));
    const missing = places.filter((each) => each !== "test/actions/NAME" && !existsAsStart(each));
    expect([named.filter(([name]) => !(name in scripts)), missing]).toEqual([[], []]);
  });
});

/** jest takes the beginning of a path. */
const existsAsStart = (path: string) => existsSync(path) || existsSync(`${path}.test.ts`);

describe("CONTRIBUTING.md", () => {
  const text = readFileSync("CONTRIBUTING.md", "utf8");

  test("says of every folder what it holds, and has every package in its layer", () => {
    const layers = /const layers = \[([^\]]*)\]/.exec(readFileSync("test/architecture.test.ts", "utf8"))?.[1] ?? "";
    const names = [...layers.matchAll(/"([\w-]+)"/g)].map(([, name]) => name);
    expect(/^Packages import downwards only: (.*?)\. \[/m.exec(text)?.[1]).toBe(names.join(", "));
  });

  test.each(["npm run jest -- packages/versions", "npm run check:docs"])(
    "what it says to run runs: %s",
    async (command) => {
      const typed = readPage("CONTRIBUTING.md").steps.flatMap((step) => (step.kind === "command" ? [step.text] : []));
      expect(typed.some((each) => each.startsWith(command))).toBe(true);
      const { code, stdout, stderr } = await run("bash", ["-c", command], { ...process.env, NODE_OPTIONS: "" });
      expect([code, stdout + stderr]).toEqual([0, expect.anything()]);
    },
    120_000,
  );

  test("its steps for a rule hold for a rule that is there", () => {
    const code = "plugin-name-duplicate";
    expect(code in codes).toBe(true);
    const headings = readFileSync(`docs/rules/${code}.md`, "utf8").match(/^## .*$/gm);
    expect(headings).toEqual(["## Why", "## How to fix", "## Before", "## After"]);
    expect(readFileSync("packages/documents/test/rules.test.ts", "utf8")).toContain(`"${code}"`);
  });
});

describe("what people are asked for", () => {
  test.each(["bug", "feature"])("the form %s has what GitHub asks of one", (name) => {
    const form = parseDocument(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, "utf8")).toJS();
    expect(Object.keys(form)).toEqual(["name", "description", "labels", "body"]);
    for (const { type, id, attributes, validations } of form.body) {
      const isText = type === "markdown";
      expect(["markdown", "textarea", "input", "dropdown", "checkboxes"]).toContain(type);
      expect([typeof id, typeof attributes.label, typeof attributes.value]).toEqual(
        isText ? ["undefined", "undefined", "string"] : ["string", "string", "undefined"],
      );
      if (type === "dropdown") expect(attributes.options.length).toBeGreaterThan(1);
      if (type === "checkboxes") expect(attributes.options.every((each: object) => "label" in each)).toBe(true);
      if (validations) expect(validations).toEqual({ required: true });
    }
  });

  test("CODEOWNERS names paths that are there", () => {
    const lines = readFileSync(".github/CODEOWNERS", "utf8")
      .split("\n")
      .filter((line) => /^\//.test(line));
    const paths = lines.map((line) => line.split(/\s+/)[0]?.slice(1) ?? "");
    expect([paths.length > 5, paths.filter((each) => !existsSync(each))]).toEqual([true, []]);
  });
});
