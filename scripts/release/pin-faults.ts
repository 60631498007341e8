import { parseAllDocuments, parseDocument } from "yaml";
import { type Pin, type Use, usesIn, versionIn } from "#scripts/release/pins.js";

/** A text of this suite at a commit; undefined where that commit has no such file. */
export type ReadAt = (commit: string, path: string) => string | undefined;

/** What is wrong with the pins of examples and docs, a sentence each: not one and the same, or not what the commit can run. */
export function pinFaults(files: ReadonlyMap<string, string>, read: ReadAt): string[] {
  const all = [...files].flatMap(([file, text]) => usesIn(text).map((use): [string, Use] => [file, use]));
  const pin = mostUsed(all.map(([, use]) => use));
  if (pin === undefined) return ["nothing names this suite at a commit"];
  const other = all.filter(([, use]) => use.ref !== pin.commit || versionIn(use) !== pin.version);
  return [
    ...other.map(
      ([file, { line }]) => `${file}:${line} does not say @${pin.commit} # ${pin.version}, as the others do`,
    ),
    ...[...files].flatMap(([file, text]) => callsIn(file, text).flatMap((call) => callFaults(file, call, pin, read))),
  ];
}

function mostUsed(uses: readonly Use[]): Pin | undefined {
  const counts = new Map<string, number>();
  for (const use of uses) {
    const key = `${use.ref} ${versionIn(use)}`;
    if (/^[0-9a-f]{40}$/.test(use.ref)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, left], [, right]) => right - left);
  const [commit = "", version = ""] = first?.[0].split(" ") ?? [];
  return first && { commit, version };
}

/** A step or a job that uses a part of this suite, with the names of what it is given. */
interface Call {
  path: string;
  inputs: string[];
  secrets: string[];
}

/** The calls in a YAML file, or in the YAML blocks of a page; blocks that are no whole YAML have their names looked at alone. */
function callsIn(file: string, text: string): Call[] {
  if (!file.endsWith(".md")) return callsOf(parseDocument(text).toJS());
  const blocks = [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", block = ""]) =>
    block.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
  return blocks.flatMap((block) =>
    parseAllDocuments(block).flatMap((document) =>
      "errors" in document && document.errors.length === 0 ? callsOf(document.toJS()) : [],
    ),
  );
}

function callsOf(value: unknown): Call[] {
  if (typeof value !== "object" || value === null) return [];
  const { uses, with: inputs, secrets } = value as Record<string, unknown>;
  const [use] = typeof uses === "string" ? usesIn(`uses: ${uses}`) : [];
  const own = use
    ? [{ path: use.path, inputs: Object.keys(Object(inputs)), secrets: Object.keys(Object(secrets)) }]
    : [];
  return [...own, ...Object.values(value).flatMap(callsOf)];
}

function callFaults(file: string, { path, inputs, secrets }: Call, { commit }: Pin, read: ReadAt): string[] {
  const text = read(commit, path.endsWith(".yml") ? path : `${path}/action.yml`);
  if (text === undefined) return [`${file} uses ${path}, which ${commit} does not have`];
  const definition = parseDocument(text).toJS() as Definition;
  const known = definition.on?.workflow_call ?? definition;
  return [
    ...inputs.filter((name) => !(name in Object(known.inputs))).map((name) => `the input ${name}`),
    ...secrets.filter((name) => !(name in Object(known.secrets))).map((name) => `the secret ${name}`),
  ].map((what) => `${file} gives ${path} ${what}, which ${commit} does not have`);
}

interface Interface {
  inputs?: unknown;
  secrets?: unknown;
}

/** Of an action, or of a reusable workflow. */
interface Definition extends Interface {
  on?: { workflow_call?: Interface };
}
