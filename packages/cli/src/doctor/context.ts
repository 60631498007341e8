import { unknownName } from "#cli/init/model.js";
import { inputOf, type Use, usesIn } from "#cli/init/workflows.js";
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

/** What a workflow takes of this suite; what is commented out is nothing. */
export function usedIn(text: string): Use[] {
  return usesIn(text).filter(({ start }) => !/^[ \t]*#/.test(text.slice(startOfLine(text, start), start)));
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf("\n", at) + 1;
}

/** Values that parts of the suite are given for an input, in order, each once; expressions and placeholders are none. */
export function inputsOf({ workflows }: Pick<Context, "workflows">, input: string, parts = /./): string[] {
  const values = [...workflows.values()].flatMap((text) =>
    usedIn(text)
      .filter(({ part }) => parts.test(part))
      .flatMap((use) => {
        const at = inputOf(text, use, input);
        return at ? [text.slice(at.start, at.end)] : [];
      }),
  );
  return [...new Set(values)].filter((value) => !value.includes(unknownName));
}

/** Whether a workflow calls one of these of the suite's. */
export function calls({ workflows }: Pick<Context, "workflows">, parts: RegExp): boolean {
  return [...workflows.values()].some((text) => usedIn(text).some(({ part }) => parts.test(part)));
}
