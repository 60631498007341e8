import type { ChildProcess } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Figure, milliseconds } from "#scripts/bench/figure.js";
import type { WorkflowResult } from "#test/act.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { startGitHub, type TestGitHub } from "#test/github/github.js";
import type { Repository } from "#test/github/state.js";
import { pluginConstructor, publishText } from "#test/publishing.js";
import { startRegistrySite } from "#test/registry-site.js";
import { pluginModule, startServerUpdateSite } from "#test/server-update-site.js";

const rounds = 7;
const probe = fileURLToPath(new URL("./start-probe.cjs", import.meta.url));

/** One receiver of dispatches, and what it asks while it works. */
interface Receiver {
  github: TestGitHub;
  stored: Repository;
  /** The branch of the proposal. */
  branch: string;
  run(started: (act: ChildProcess) => void): Promise<WorkflowResult>;
  /** `7 to the OCI registry`, since it was last asked. */
  others(): string;
}

/** From a dispatch to the open proposal, the examples' whole workflows under act. No limit is set: where the time goes is the figure. */
export async function chainFigures(work: string): Promise<Figure[]> {
  const folder = join(work, "chain");
  await mkdir(folder);
  const file = join(folder, "node-started");
  const environment = { NODE_OPTIONS: `--require=${probe}`, PROBE_FILE: file };
  try {
    return [await registryChain(environment, file), await serverChain(environment, file, folder)];
  } finally {
    await removeTemporaryFolders();
  }
}

async function registryChain(environment: Record<string, string>, file: string): Promise<Figure> {
  const site = await startRegistrySite({ environment });
  try {
    const plugins = `${site.oci.host}/acme/plugins`;
    const { digest } = await publishText(pluginConstructor("helminput", "v0.1.0"), plugins, { registry: site.access });
    const told = { plugin_name: "helminput", plugin_version: "v0.1.0", plugin_digest: digest.value };
    const payload = { action: "plugin-published", client_payload: told };
    return await chainFigure("a registry's repository, registry-update.yml", file, {
      github: site.github,
      stored: site.registry,
      branch: "plugin-release/registry/helminput",
      run: (started) => site.run("update.yml", "repository_dispatch", payload, started),
      others: () => `${site.oci.log.splice(0).length} to the OCI registry`,
    });
  } finally {
    await site.stop();
  }
}

async function serverChain(environment: Record<string, string>, file: string, folder: string): Promise<Figure> {
  const github = await startGitHub(folder);
  const site = await startServerUpdateSite(github, environment);
  try {
    await site.release("agents", "v0.3.2");
    const told = { plugin_name: "agents", plugin_version: "v0.3.2", plugin_module: pluginModule("agents") };
    const payload = { action: "plugin-published", client_payload: told };
    return await chainFigure("a server's repository, server-update.yml", file, {
      github,
      stored: site.stored,
      branch: "plugin-release/server/main/catalog-server-manifest/agents",
      run: (started) => site.update("repository_dispatch", payload, started),
      others: () => `${site.proxy.paths.splice(0).length} to the module proxy`,
    });
  } finally {
    await site.stop();
    await github.stop();
  }
}

/** When what happened, in milliseconds of the epoch, and what was asked. */
interface Round {
  started: number;
  /** The job begins, and then the step that is the action. */
  job: number;
  action: number;
  node: number;
  /** The first one to GitHub. */
  request: number;
  open: number;
  ended: number;
  requests: string;
}

async function chainFigure(where: string, file: string, receiver: Receiver): Promise<Figure> {
  const all: Round[] = [];
  for (let round = -1; round < rounds; round++) {
    const measured = await measure(receiver, file);
    if (round >= 0) all.push(measured); // the first one warms up
  }
  const took = ({ started, open }: Round) => open - started;
  const middle = all.toSorted((a, b) => took(a) - took(b))[Math.floor(all.length / 2)] as Round;
  const { started, job, action, node, request, open, ended, requests } = middle;
  const span = (from: number, to: number) => milliseconds((to - from) / 1000);
  const parts = [
    `act until the job ${span(started, job)}`,
    `steps before the action ${span(job, action)}, no checkout among them`,
    `act copies the action ${span(action, node)}`,
    `node until its first request ${span(node, request)}`,
    `requests and the work between them ${span(request, open)}`,
  ];
  return {
    what: `from a dispatch to the open proposal in ${where} as a whole under act, loopback`,
    reach: "stated",
    measured: `${(took(middle) / 1000).toFixed(2)} s`,
    details: `${parts.join(", ")} (${requests}); the run ends ${span(open, ended)} later; the middle one of ${rounds}. On GitHub the queue, the runner's start and fetching actions come before, which this does not have`,
  };
}

const now = () => performance.timeOrigin + performance.now();

/** A run that opens the proposal, which is taken away again. */
async function measure({ github, stored, branch, run, others }: Receiver, file: string): Promise<Round> {
  const moments = { started: 0, job: 0, action: 0, request: 0, open: 0, ended: 0 };
  const from = github.log.length;
  others();
  github.intercept(async (request) => {
    moments.request ||= now();
    // It waits for nothing else: the answer is sent when this has returned.
    if (request.method === "POST" && request.path.endsWith("/pulls"))
      void answered(request).then((at) => (moments.open = at));
    return undefined;
  });
  const hear = (text: string) => {
    if (text.includes("⭐ Run Set up job")) moments.job ||= now();
    if (/⭐ Run Main \S+\/actions\/update-/.test(text)) moments.action ||= now();
  };
  const result = await run((act) => {
    moments.started = now();
    act.stdout?.on("data", hear);
    act.on("exit", () => {
      moments.ended = now();
    });
  });
  await result.remove();
  github.heal();
  if (result.code !== 0 || moments.open === 0) throw new Error(`no proposal was opened:\n${result.log}`);
  await stored.git.run(["update-ref", "-d", `refs/heads/${branch}`]);
  stored.pulls.clear();
  const requests = `${github.log.length - from} to GitHub, ${others()}`;
  return { ...moments, node: Number(await readFile(file, "utf8")), requests };
}

async function answered(request: { status: number }): Promise<number> {
  while (request.status === 0) await sleep(1);
  return now();
}
