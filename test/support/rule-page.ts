import { readFile } from "node:fs/promises";
import type { Code } from "#diagnostics/codes.js";

/** The files of an example, by the path that their first line names. */
export type ExampleFiles = Map<string, string>;

export interface RulePage {
  before: ExampleFiles;
  after: ExampleFiles;
}

/** Reads a page of docs/rules: the fenced blocks below "Before" and "After", each with a first line like `# agents/plugin.yaml`. */
export async function readRulePage(code: Code): Promise<RulePage> {
  const text = await readFile(`docs/rules/${code}.md`, "utf8");
  return { before: filesOf(text, code, "Before"), after: filesOf(text, code, "After") };
}

function filesOf(page: string, code: Code, heading: string): ExampleFiles {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (!section) throw new Error(`docs/rules/${code}.md has no section ${heading}`);
  const files: ExampleFiles = new Map();
  for (const [, text = "", file = ""] of section.matchAll(/^```\w*\n((?:#|\/\/) (\S+)\n[\s\S]*?)^```$/gm)) {
    files.set(file, text);
  }
  if (files.size === 0) throw new Error(`docs/rules/${code}.md has no example under ${heading}`);
  return files;
}
