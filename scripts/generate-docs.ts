/**
 * Generates action-docs.md, the README's table of actions, the index of rules and the table of all jobs' rights; `--check` fails where
 * one is stale instead.
 */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { readAction } from "#scripts/docs/action.js";
import { renderActionDocs, renderActionTable } from "#scripts/docs/render-actions.js";
import { renderRights } from "#scripts/docs/rights.js";
import { checkRulePages, renderRules } from "#scripts/docs/rules.js";
import { ours, reusable, workflowOf } from "#test/workflows.js";

const isCheck = process.argv.includes("--check");
const problems: string[] = [];

const names = (await readdir("actions")).filter((name) => existsSync(`actions/${name}/action.yml`)).sort();
const actions = await Promise.all(
  names.map(async (name) => readAction(name, await readFile(`actions/${name}/action.yml`, "utf8"))),
);
await put("action-docs.md", renderActionDocs(actions));
await put("README.md", await withTable("README.md", "actions", renderActionTable(actions)));
await put("docs/rules/README.md", renderRules(await readFile("packages/diagnostics/src/codes.ts", "utf8")));
const workflows = ours.map((file) => [file.slice(reusable.length + 1), workflowOf(file)] as const);
const guide = "docs/guides/security-reviewer.md";
await put(guide, await withTable(guide, "rights", renderRights(workflows.sort())));
problems.push(...checkRulePages(await readPages()));

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${actions.length} actions and all rules are documented.`);

async function put(file: string, text: string): Promise<void> {
  const current = existsSync(file) ? await readFile(file, "utf8") : "";
  if (current === text) return;
  if (isCheck) problems.push(`${file} is stale: run \`npm run docs\` and commit it`);
  else await writeFile(file, text);
}

/** The file's text with the table between its markers. */
async function withTable(file: string, name: string, table: string): Promise<string> {
  const text = await readFile(file, "utf8");
  const markers = new RegExp(`(<!-- ${name}:start -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!markers.test(text)) throw new Error(`${file} has no <!-- ${name}:start --> and <!-- ${name}:end -->`);
  return text.replace(markers, (_all, start, end) => `${start}${table}\n${end}`);
}

async function readPages(): Promise<Map<string, string>> {
  const files = (await readdir("docs/rules")).filter((file) => file.endsWith(".md") && file !== "README.md").sort();
  const pages = files.map(
    async (file): Promise<[string, string]> => [
      file.slice(0, -".md".length),
      await readFile(`docs/rules/${file}`, "utf8"),
    ],
  );
  return new Map(await Promise.all(pages));
}
