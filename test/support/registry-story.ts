import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import type { WorkflowResult, WorkflowRun } from "#test/act.js";
import { fileAt } from "#test/github/github.js";
import type { Dispatch, Repository } from "#test/github/state.js";
import { killTree } from "#test/kill-tree.js";
import type { RegistrySite } from "#test/registry-site.js";

/** The dispatch that arrived first and was not taken yet; waits for it. */
export async function nextDispatch({ dispatches }: Pick<Repository, "dispatches">): Promise<Dispatch> {
  for (let left = 6000; left > 0; left--) {
    const dispatch = dispatches.shift();
    if (dispatch) return dispatch;
    await sleep(50);
  }
  throw new Error("no dispatch was sent");
}

/** Does what GitHub does with a dispatch: starts the workflow that it names, or the one that listens, with the payload as it came. */
export async function answer(
  site: RegistrySite,
  { event, name, payload }: Dispatch,
  started?: WorkflowRun["started"],
): Promise<WorkflowResult> {
  if (event === "workflow_dispatch") return site.run(name, event, { inputs: payload }, started);
  const [workflow = "", ...others] = await listeners(site.registry, name);
  if (workflow === "" || others.length > 0) throw new Error(`not one workflow listens to ${name}`);
  return site.run(workflow, event, { action: name, client_payload: payload }, started);
}

/** The workflows on main that a repository_dispatch of a type starts. */
async function listeners(repository: Repository, type: string): Promise<string[]> {
  const folder = ".github/workflows";
  const files = (await repository.git.run(["ls-tree", "--name-only", `main:${folder}`])).split("\n");
  const found: string[] = [];
  for (const file of files) {
    const { on } = parse((await fileAt(repository, "main", `${folder}/${file}`)) ?? "") as Listening;
    if (on.repository_dispatch?.types.includes(type)) found.push(file);
  }
  return found;
}

interface Listening {
  on: { repository_dispatch?: { types: string[] } };
}

/** A request on its way to one of the site's two servers. */
export interface Asked {
  server: "oci" | "github";
  method: string;
  path: string;
}

/**
 * Runs a workflow until a request that matches arrives, and kills act with all that it started, as a runner does that goes away: then
 * the request is carried out, or not. Returns what had been printed by then; throws where there was no such request.
 */
export async function killedAt(
  site: Pick<RegistrySite, "oci" | "github">,
  work: (started: (act: ChildProcess) => void) => Promise<WorkflowResult>,
  { matches, carriedOut }: { matches: (asked: Asked) => boolean; carriedOut: boolean },
): Promise<WorkflowResult> {
  let act: ChildProcess | undefined;
  let isDead = false;
  const dies = async (asked: Asked) => {
    if (isDead || !act?.pid || !matches(asked)) return false;
    isDead = true;
    await killTree(act.pid);
    return true;
  };
  site.oci.fate = async (asked) =>
    (await dies({ server: "oci", ...asked })) ? (carriedOut ? "cut-after" : "cut") : "pass";
  site.github.intercept(async (asked) =>
    (await dies({ server: "github", ...asked })) ? { kind: "cut", after: carriedOut } : undefined,
  );
  try {
    const result = await work((started) => {
      act = started;
    });
    if (!isDead) throw new Error(`no request matched:\n${result.log}`);
    return result;
  } finally {
    site.oci.fate = () => "pass";
    site.github.heal();
  }
}
