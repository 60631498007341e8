import { fail } from "#diagnostics/diagnostic.js";
import { markdownTable } from "#diagnostics/markdown-table.js";
import type { WaitedPlugin, WaitOptions } from "#server/wait-for-release.js";
import { readWholeNumber } from "#server/whole-number.js";

/** What the action's inputs and the command's options say, by the names of the former. */
export interface WaitTexts {
  tag: string | undefined;
  plugin: string | undefined;
  timeout: string | undefined;
}

type Asked = Pick<WaitOptions, "root" | "tag" | "commit" | "plugin" | "seconds">;

/** Seconds that a job can reasonably wait. */
const longest = 6 * 3600;

/** Reads what was asked for. What a run is of counts where no tag is given, its commit with it. Throws `input-invalid`. */
export function readWait({ tag, plugin, timeout }: WaitTexts, environment: NodeJS.ProcessEnv): Asked {
  const seconds = readWholeNumber("timeout", timeout, { most: longest }) ?? 1800;
  const asked = { root: ".", plugin, seconds };
  if (tag !== undefined) return { ...asked, tag };
  const { GITHUB_REF = "", GITHUB_SHA } = environment;
  const [, own] = /^refs\/tags\/(.+)$/.exec(GITHUB_REF) ?? [];
  if (own !== undefined) return { ...asked, tag: own, commit: GITHUB_SHA };
  return fail("input-invalid", "no tag is given, and this run is not one of a tag", {
    fix: "Give it, such as agents/v0.3.1, or start the workflow by a push of a tag.",
  });
}

export function waitSummary({ name, module, version, sum }: WaitedPlugin): string {
  const rows: [string, string][] = [
    ["plugin", name],
    ["module", `${module}@${version}`],
    ["checksum", sum],
  ];
  return `## 📦 Released\n\n${markdownTable(["", ""], rows)}`;
}
