import { type Choices, type Facts, type Suite, unknownName } from "#cli/init/model.js";
import { isEnterpriseServer, yamlText } from "#cli/init/names.js";

/** From, to; every `from` stands in the example, or the example is not the one that this was written for. */
export type Change = readonly [from: string | RegExp, to: string];

/** An example with other names. Throws a defect where a name to change is not in it. */
export function change(text: string, changes: readonly Change[]): string {
  return changes.reduce((done, [from, to]) => {
    const pattern = typeof from === "string" ? from : new RegExp(from, "gm");
    const isThere = typeof pattern === "string" ? done.includes(pattern) : pattern.test(done);
    if (!isThere) throw new Error(`the example has no ${from}`);
    return done.replaceAll(pattern, () => to);
  }, text);
}

/** What an example takes of this suite: owner and name, the part, the commit and its version. */
const pinned = /\b([\w-]+\/plugin-release-actions)(\/[\w./-]+)@([0-9a-f]{40}) # (\S+)/g;

/**
 * What is changed in every example: the suite that is used, the default branch, the address of the schema. Without a suite the example's
 * own pin stays, which a release of the suite writes.
 */
export function adapt(text: string, facts: Facts, { suite }: Choices): string {
  const repository = suite?.repository ?? `${unknownName}/plugin-release-actions`;
  return text
    .replace(/^# yaml-language-server: \$schema=.*\/([\w.-]+)\n/, (_, schema: string) =>
      suite === undefined ? "" : schemaLine(suite, schema),
    )
    .replace(pinned, (pin: string, _, part: string) => (suite === undefined ? pin : pinOf(suite, part)))
    .replaceAll("acme/plugin-release-actions", repository)
    .replaceAll("branches: [main]", `branches: [${yamlText(facts.branch)}]`)
    .replaceAll(/^ *queue: max\n/gm, (line) => (isEnterpriseServer(facts) ? "" : line))
    .replaceAll(onMain, (_, start: string, condition: string) => start + onBranch(condition, facts.branch));
}

const onMain = /^( *if: )(.*'refs\/heads\/main'\S*)/gm;

/** The condition for another branch; what a branch may be called need be no plain text of YAML. */
function onBranch(condition: string, branch: string): string {
  const wanted = condition.replaceAll("refs/heads/main", () => `refs/heads/${branch.replaceAll("'", "''")}`);
  return /^[\w./-]+$/.test(branch) ? wanted : yamlText(wanted);
}

export function pinOf({ repository, commit, version }: Suite, part: string): string {
  return `${repository}${part}@${commit}${version === undefined ? "" : ` # ${version}`}`;
}

export function schemaLine({ repository, commit }: Suite, schema: string): string {
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/${commit}/schemas/${schema}\n`;
}

/** A file of lines, such as CODEOWNERS, with the wanted ones that are missing; `same` tells whether one stands for another. */
export function withLines(
  present: string | undefined,
  wanted: string,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): string {
  if (present === undefined) return wanted;
  const there = lines(present);
  const missing = lines(wanted).filter((line) => !line.startsWith("#") && !there.some((each) => same(each, line)));
  if (missing.length === 0) return present;
  const eol = present.includes("\r\n") ? "\r\n" : "\n";
  return `${[withoutBlanks(present), ...missing].join(eol)}${eol}`;
}

/** Without the empty lines at its end. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (/[\r\n]/.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((each) => each.trimEnd())
    .filter(Boolean);
}
