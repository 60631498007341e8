import { parse } from "yaml";

export interface Input {
  name: string;
  description: string;
  default?: string;
  required: boolean;
}

export interface Output {
  name: string;
  description: string;
}

/** What the documentation tells of one action. */
export interface Action {
  /** The folder's name, by which workflows use it. */
  name: string;
  title: string;
  description: string;
  inputs: Input[];
  outputs: Output[];
  /** Markdown: what the job must be allowed to do. */
  permissions: string;
  /** A step, as YAML. */
  example: string;
}

type Fields = Record<string, { description?: string; default?: string | boolean | number; required?: boolean } | null>;

/** Reads an action.yml with its `# Permissions:` line and its `# Example:` comment, which both must be there. */
export function readAction(name: string, text: string): Action {
  const file = `actions/${name}/action.yml`;
  const metadata = parse(text) as { name: string; description: string; inputs?: Fields; outputs?: Fields };
  const permissions = /^# Permissions: (.+)$/m.exec(text)?.[1];
  if (!permissions) throw new Error(`${file} has no "# Permissions:" line`);
  const example = /^# Example:\n((?:#.*\n)+)/m.exec(text)?.[1];
  if (!example) throw new Error(`${file} has no "# Example:" comment`);
  return {
    name,
    title: metadata.name,
    description: metadata.description,
    inputs: Object.entries(metadata.inputs ?? {}).map(([input, field]) => ({
      name: input,
      description: described(field?.description, `${file}: input ${input}`),
      required: field?.required ?? false,
      ...(field?.default === undefined ? {} : { default: String(field.default) }),
    })),
    outputs: Object.entries(metadata.outputs ?? {}).map(([output, field]) => ({
      name: output,
      description: described(field?.description, `${file}: output ${output}`),
    })),
    permissions,
    example: dedent(example.replace(/^# ?/gm, "")),
  };
}

function described(description: string | undefined, where: string): string {
  if (!description?.trim()) throw new Error(`${where} has no description`);
  return description.trim();
}

function dedent(text: string): string {
  const margins = text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const margin = Math.min(...margins);
  return text
    .split("\n")
    .map((line) => line.slice(margin))
    .join("\n")
    .trimEnd();
}
