import { yamlText } from "#cli/init/names.js";

/** The reusable workflows whose input `branch` is `main` where nothing is said. */
export const workflowsOfMain = [
  "registry-publish.yml",
  "registry-sweep.yml",
  "registry-update.yml",
  "server-matrix.yml",
  "server-update.yml",
];

/** A workflow of an example whose calls name the repository's own default branch, where that is another than `main`. */
export function withBranch(text: string, branch: string): string {
  if (branch === "main") return text;
  const input = `      branch: ${yamlText(branch)}\n`;
  return text.replace(
    /^( {4}uses: \S+\/\.github\/workflows\/([\w-]+\.yml)@.*\n)( {4}with:\n)?/gm,
    (call: string, uses: string, name: string) =>
      workflowsOfMain.includes(name) ? `${uses}    with:\n${input}` : call,
  );
}
