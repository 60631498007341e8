import { createGitHub, type GitHub } from "#proposals/github.js";
import type { EditInput, ProposalRequest } from "#proposals/types.js";
import { fileAt, type TestGitHub } from "#test/github/github.js";
import type { Pull, Repository } from "#test/github/state.js";
import { createTransport, type Transport } from "#transport/transport.js";

/** A list that proposals edit: a version line, and a line for each plugin's version, in order. Blank lines keep plugins apart. */
export function listText(version: number, entries: readonly string[]): string {
  const names = [..."abcdefgh"];
  const sections = names.map((name) => [`[${name}]`, ...entries.filter((each) => each.startsWith(`${name}@`)), "", ""]);
  return [`version: ${version}`, "", "", ...sections.flat(), ""].join("\n");
}

export const listFile = "list.txt";
export const policyFile = "policy.txt";

/** A proposal that lists versions of a plugin: the shape of what registries and manifests need. */
export function listing(repository: string, plugin: string, versions: readonly string[]): ProposalRequest {
  return {
    repository,
    base: "main",
    branch: `plugin-release/${plugin}`,
    key: `list/${plugin}`,
    paths: [listFile, policyFile],
    labels: ["plugin-release"],
    edit: (input) => listEdit(input, plugin, versions),
  };
}

function listEdit({ files, declined }: EditInput, plugin: string, versions: readonly string[]) {
  const lines = (files.get(listFile) ?? "").split("\n");
  const items = versions.map((version) => `${plugin}@${version}`).filter((item) => !lines.includes(item));
  if (items.length === 0) return undefined;
  const wanted = items.every(declined) ? items : items.filter((item) => !declined(item));
  const version = Number(lines[0]?.slice("version: ".length)) + 1;
  const section = lines.indexOf(`[${plugin}]`);
  const last = lines.findLastIndex((line) => line.startsWith(`${plugin}@`));
  const edited = lines.toSpliced(Math.max(section, last) + 1, 0, ...wanted).with(0, `version: ${version}`);
  return {
    files: new Map([[listFile, edited.join("\n")]]),
    items: wanted,
    fingerprint: wanted.join("\n"),
    title: `List ${wanted.join(", ")}`,
    body: `Version ${version} lists ${wanted.join(", ")}.`,
  };
}

/** A client as an action has it, whose waits take no time. */
export function clientOf(server: TestGitHub, token: string, more: { identity?: string; waits?: number[] } = {}) {
  const transport: Transport = createTransport({ environment: {} });
  const clock = { now: Date.now, sleep: async (delay: number) => void more.waits?.push(delay) };
  const identity = more.identity ? { identity: more.identity } : {};
  const github: GitHub = createGitHub({ transport, token, apiUrl: server.url, clock, ...identity });
  return { github, close: () => transport.close() };
}

/** What people see of a repository's proposals: nothing else may differ between an undisturbed run and a disturbed one. */
export async function visibleState(repository: Repository) {
  const branches = await repository.git.run(["for-each-ref", "--format=%(refname:short)", "refs/heads"]);
  const pulls = await Promise.all([...repository.pulls.values()].map((pull) => visiblePull(repository, pull)));
  return { branches: branches.split("\n").filter((name) => name !== "main"), pulls };
}

async function visiblePull(repository: Repository, pull: Pull) {
  const body = (pull.body ?? "").replace(/^<!--.*-->\n/, "");
  const { head, state, title, labels, comments } = pull;
  return {
    head,
    state,
    title,
    body,
    labels,
    comments: comments.length,
    list: await fileAt(repository, head, listFile),
  };
}
