import type { Compared } from "#cli/init/compare.js";
import type { Choices, Facts } from "#cli/init/model.js";
import { pinOf, schemaLine } from "#cli/init/substitute.js";
import { inputOf, usesIn, workflowsFolder } from "#cli/init/workflows.js";
import { applyPatches, type Patch } from "#documents/patch.js";

/**
 * Files as they are, with what an option says now in place of what they say: the suite's commit, the server, the registry. All else in them
 * stays. Workflows that init did not plan take the same commit.
 */
export function amendFiles(files: readonly Compared[], { files: present }: Facts, choices: Choices): Compared[] {
  const others = [...present].filter(([path]) => isWorkflow(path) && !files.some((each) => each.path === path));
  const kept = others.map(([path, text]): Compared => ({ path, text, present: text, state: "kept" }));
  return [...files, ...kept.filter((each) => amended(each, choices) !== each)].map((each) => amended(each, choices));
}

function amended(file: Compared, choices: Choices): Compared {
  const { path, present, state } = file;
  if (state !== "kept" || present === undefined) return file;
  const text = isWorkflow(path) ? amendWorkflow(present, choices) : amendSchema(present, choices);
  return text === present ? file : { ...file, text, state: "changed" };
}

function isWorkflow(path: string): boolean {
  return path.startsWith(workflowsFolder);
}

/** A workflow with the values that were given; those that were not given stay. */
export function amendWorkflow(text: string, { suite, server, registry }: Choices): string {
  const edits = usesIn(text).flatMap((use) => [
    ...(suite === undefined
      ? []
      : [{ start: use.start, end: use.end, text: pinOf(suite, `/${use.kind}/${use.part}`) }]),
    ...(/^plugin-(?:check|release)\.yml$/.test(use.part) ? edit(inputOf(text, use, "server"), server) : []),
    ...(use.part === "notify-release" ? edit(inputOf(text, use, "repository"), registry) : []),
  ]);
  return applyPatches(text, edits);
}

function edit(at: { start: number; end: number } | undefined, text: string | undefined): Patch[] {
  return at === undefined || text === undefined ? [] : [{ ...at, text }];
}

/** A document's first line, where it is the one that init writes. */
function amendSchema(text: string, { suite }: Choices): string {
  const ours =
    /^# yaml-language-server: \$schema=https:\/\/[^\s/]+\/[\w-]+\/plugin-release-actions\/[\w.-]+\/schemas\/([\w.-]+)(\r?\n)/;
  return suite === undefined
    ? text
    : text.replace(ours, (_, schema: string, end: string) => schemaLine(suite, schema).replace("\n", end));
}
