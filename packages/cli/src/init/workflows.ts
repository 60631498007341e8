import type { Examples } from "#cli/init/examples.js";
import { type Choices, type Facts, type Plan, type Planned, type Suite, unknownName } from "#cli/init/model.js";
import { adapt } from "#cli/init/substitute.js";

export const workflowsFolder = ".github/workflows/";
/** What a workflow takes of this suite, from wherever it takes it. */
const used =
  /\b([A-Za-z0-9][\w-]{0,99}\/plugin-release-actions)\/(\.github\/workflows|actions)\/([\w.-]{1,99})@([\w./-]{1,200})(?:[ \t]{1,9}#[ \t]{0,9}(v[\w.+-]{1,99}|main\b))?/g;

/** One use of the suite, from its owner to the comment with the version. */
export interface Use {
  start: number;
  end: number;
  /** Where the next one begins, or the text ends: up to here it is given inputs. */
  until: number;
  repository: string;
  kind: string;
  /** Such as `plugin-check.yml`. */
  part: string;
  commit: string;
  version?: string;
}

/** What a workflow takes of this suite, in order. */
export function usesIn(text: string): Use[] {
  const found = [...text.matchAll(used)];
  return found.map((match, index) => {
    const [whole, repository = "", kind = "", part = "", commit = "", version] = match;
    const until = found[index + 1]?.index ?? text.length;
    const start = match.index;
    return { start, end: start + whole.length, until, repository, kind, part, commit, ...(version ? { version } : {}) };
  });
}

/** Where the value stands that a use is given, such as `server`. */
export function inputOf(text: string, { end, until }: Use, input: string): { start: number; end: number } | undefined {
  const given = new RegExp(`\\b${input}:[ \\t]{0,9}["']?(?=([\\w./@:-]+))`).exec(text.slice(end, until));
  if (!given) return undefined;
  const start = end + given.index + given[0].length;
  return { start, end: start + (given[1] ?? "").length };
}

/** The suite that the repository's workflows take already, at a commit; nothing where none does. */
export function suiteInUse({ files }: Facts): Suite | undefined {
  for (const [, text] of workflowsOf(files)) {
    for (const { repository, commit, version } of usesIn(text)) {
      // What nobody filled in yet: init wrote it.
      if (repository.startsWith(`${unknownName}/`)) continue;
      if (!/^[0-9a-f]{40}$/.test(commit) || /^0+$/.test(commit)) continue;
      return { repository, commit, ...(version ? { version } : {}) };
    }
  }
  return undefined;
}

/** A value that the workflow which calls one of the suite's gives it, such as `server`; nothing for a placeholder. */
export function inputInUse({ files }: Facts, called: string, input: string): string | undefined {
  for (const [, text] of workflowsOf(files)) {
    for (const use of usesIn(text).filter(({ part }) => part === called)) {
      const at = inputOf(text, use, input);
      const value = at && text.slice(at.start, at.end);
      if (value !== undefined && !value.includes(unknownName)) return value;
    }
  }
  return undefined;
}

/**
 * The example's workflows, unless another file does the same. A name that a workflow of the repository's own has is left to it: ours is
 * then called after the example, `plugin-check.yml`.
 */
export function planWorkflows(
  example: string,
  { examples, facts, choices }: { examples: Examples; facts: Facts; choices: Choices },
  edit: (name: string, text: string) => string | undefined,
): Plan {
  const plan: Plan = { files: [], present: [], steps: [] };
  const prefix = `${example}/${workflowsFolder}`;
  for (const [path, original] of Object.entries(examples).filter(([each]) => each.startsWith(prefix))) {
    const name = path.slice(prefix.length);
    const edited = edit(name, original);
    if (edited === undefined) continue;
    const other = doesTheSame(facts, name, original);
    if (other) plan.present.push(`${other} does what ${name} of the example does`);
    else {
      const file = named(facts, example, name, adapt(edited, facts, choices));
      plan.files.push(file);
      if (file.path !== workflowsFolder + name) plan.steps.push(renamed(name, file.path));
    }
  }
  return plan;
}

/** Another file that calls all that the example's calls. */
function doesTheSame({ files }: Facts, name: string, example: string): string | undefined {
  const wanted = parts(example);
  return workflowsOf(files).find(([path, text]) => {
    const isOurs = path === workflowsFolder + name || path.endsWith(`-${name}`);
    return !isOurs && wanted.length > 0 && wanted.every((each) => parts(text).includes(each));
  })?.[0];
}

function renamed(name: string, path: string): string {
  return `${name} is called ${path} here, because another workflow has its file, name or concurrency group: whoever starts it by its name uses that one.`;
}

function named(facts: Facts, example: string, name: string, text: string): Planned {
  const prefix = `${example.replace(/s$/, "")}-`;
  const path = workflowsFolder + prefix + name;
  const word = name.replace(/\.ya?ml$/, "");
  if (!facts.files.has(path) && !isTaken(facts, name, text)) return { path: workflowsFolder + name, text };
  const renamed = text
    .replace(new RegExp(`^name: ${word}$`, "m"), `name: ${prefix}${word}`)
    .replace(new RegExp(`(group: "?)${word}\\b`, "g"), `$1${prefix}${word}`);
  return { path, text: renamed };
}

/** By another workflow's file, name or concurrency group: of two workflows with one group, one cancels the other. */
function isTaken({ files }: Facts, name: string, text: string): boolean {
  const groups = groupsOf(text);
  const title = titleOf(text);
  return workflowsOf(files).some(([path, other]) => {
    if (parts(other).length > 0) return false;
    const isFile = path.replace(/a?ml$/, "ml") === workflowsFolder + name;
    return (
      isFile ||
      (title !== undefined && titleOf(other) === title) ||
      groupsOf(other).some((each) => groups.includes(each))
    );
  });
}

function titleOf(text: string): string | undefined {
  return /^name:[ \t]{0,9}["']?([^"'\r\n#]{1,200})/m.exec(text)?.[1]?.trim();
}

function groupsOf(text: string): string[] {
  const found = text.matchAll(/\bgroup:[ \t]{0,9}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'#,][^\r\n#,]{0,200}))/g);
  return [...found].map(([, double, single, plain = ""]) => double ?? single ?? plain.replace(/(?<!\})\}$/, "").trim());
}

/** The reusable workflows and actions of this suite that a workflow names. */
function parts(text: string): string[] {
  return usesIn(text).map(({ part }) => part);
}

function workflowsOf(files: Facts["files"]): [path: string, text: string][] {
  return [...files].filter(([path]) => path.startsWith(workflowsFolder));
}
