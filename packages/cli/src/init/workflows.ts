import type { Examples } from "#cli/init/examples.js";
import { type Choices, type Facts, type Plan, type Planned, type Suite, unknownName } from "#cli/init/model.js";
import { adapt } from "#cli/init/substitute.js";

const folder = ".github/workflows/";
/** What a workflow takes of this suite, from wherever it takes it. */
const used =
  /\b([A-Za-z0-9][\w-]*\/plugin-release-actions)\/(\.github\/workflows|actions)\/([\w.-]+)@([\w./-]+)(?:[ \t]+#[ \t]*(v[\w.+-]+|main\b))?/g;

/** The suite that the repository's workflows take already, at a commit; nothing where none does. */
export function suiteInUse({ files }: Facts): Suite | undefined {
  for (const [, text] of workflowsOf(files)) {
    for (const [, repository = "", , , commit = "", version] of text.matchAll(used)) {
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
    if (!parts(text).includes(called)) continue;
    const value = new RegExp(`\\b${input}:[ \\t]*["']?([\\w./@:-]+)`).exec(text)?.[1];
    if (value !== undefined && !value.includes(unknownName)) return value;
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
  const prefix = `${example}/${folder}`;
  for (const [path, original] of Object.entries(examples).filter(([each]) => each.startsWith(prefix))) {
    const name = path.slice(prefix.length);
    const edited = edit(name, original);
    if (edited === undefined) continue;
    const other = doesTheSame(facts, name, original);
    if (other) plan.present.push(`${other} does what ${name} of the example does`);
    else {
      const file = named(facts, example, name, adapt(edited, facts, choices));
      plan.files.push(file);
      if (file.path !== folder + name) plan.steps.push(renamed(name, file.path));
    }
  }
  return plan;
}

/** Another file that calls all that the example's calls. */
function doesTheSame({ files }: Facts, name: string, example: string): string | undefined {
  const wanted = parts(example);
  return workflowsOf(files).find(([path, text]) => {
    const isOurs = path === folder + name || path.endsWith(`-${name}`);
    return !isOurs && wanted.length > 0 && wanted.every((each) => parts(text).includes(each));
  })?.[0];
}

function renamed(name: string, path: string): string {
  return `${name} is called ${path} here, because ${folder}${name} does something else: whoever starts it by its name uses that one.`;
}

function named({ files }: Facts, example: string, name: string, text: string): Planned {
  const present = files.get(folder + name);
  if (present === undefined || parts(present).length > 0) return { path: folder + name, text };
  const prefix = `${example.replace(/s$/, "")}-`;
  const word = name.replace(/\.ya?ml$/, "");
  // Two workflows with one group would cancel each other.
  const renamed = text
    .replace(new RegExp(`^name: ${word}$`, "m"), `name: ${prefix}${word}`)
    .replace(new RegExp(`(group: "?)${word}\\b`, "g"), `$1${prefix}${word}`);
  return { path: folder + prefix + name, text: renamed };
}

/** The reusable workflows and actions of this suite that a workflow names. */
function parts(text: string): string[] {
  return [...text.matchAll(used)].map(([, , , name = ""]) => name);
}

function workflowsOf(files: Facts["files"]): [path: string, text: string][] {
  return [...files].filter(([path]) => path.startsWith(folder));
}
