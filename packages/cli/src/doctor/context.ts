import type { RepositoryApi } from "#proposals/repository.js";

/** What all checks of one repository know. */
export interface Context {
  repository: RepositoryApi;
  /** The default branch. */
  branch: string;
  /** The repository's settings, without a slash at the end. */
  settings: string;
  /** The workflows' texts by path, as the default branch has them. */
  workflows: ReadonlyMap<string, string>;
}

/** Values of one input of the suite's workflows and actions, in order, each once; expressions and placeholders are none. */
export function inputsOf({ workflows }: Pick<Context, "workflows">, name: string): string[] {
  const pattern = new RegExp(`^[ \\t]*${name}:[ \\t]*["']?([^\\s"'#]+)`, "gm");
  const users = [...workflows.values()].filter((text) => /\/plugin-release-actions\//.test(text));
  return [...new Set(users.flatMap((text) => [...text.matchAll(pattern)].map(([, value = ""]) => value)))].filter(
    (value) => value !== "" && !value.includes("${{"),
  );
}
