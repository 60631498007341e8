import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { atOnce } from "#registry/propose-scope.js";
import { type Figure, ratioFigure, withMemory } from "#scripts/bench/figure.js";
import { compare } from "#scripts/bench/measure.js";
import { editFigures } from "#scripts/bench/registry-edits.js";
import { type SlowProxy, startSlowProxy } from "#scripts/bench/slow-proxy.js";
import { startGitHub, type TestGitHub } from "#test/github/github.js";
import { anonymousAccess, releasePlugin } from "#test/plugin-releases.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { policyText, referenceLines, registryText } from "#test/registry-repository.js";

const node = process.execPath;
const action = "dist/update-registry-component/index.js";
const bare = { name: "node -e 0", command: node, args: ["-e", "0"] };
const loop = fileURLToPath(new URL("./keep-alive-loop.mjs", import.meta.url));

interface Stage {
  github: TestGitHub;
  registry: TestRegistry;
  access: ReturnType<typeof anonymousAccess>;
  work: string;
}

/** Updates of a registry: requests, start-up, a sweep, and how edits grow. GitHub is the test server on git, the registry is crane's. */
export async function registryFigures(work: string): Promise<Figure[]> {
  const folder = join(work, "github");
  await mkdir(folder);
  const registry = await startCraneRegistry();
  const github = await startGitHub(folder);
  const stage = { github, registry, access: anonymousAccess(), work };
  try {
    return [...(await requestFigures(stage)), ...(await sweepFigures(stage)), ...editFigures()];
  } finally {
    await stage.access.transport.close();
    await github.stop();
    await registry.stop();
  }
}

/** The action's environment, in a repository of its own where one version of each plugin is released. */
async function newHome(stage: Stage, name: string, plugins: readonly string[], isListed: boolean) {
  const { github, registry, access } = stage;
  const repository = `${registry.host}/acme/${name}`;
  const references: string[] = [];
  for (const plugin of plugins) {
    const release = { component: `acme.software/plugins/${plugin}`, version: "1.0.0" };
    references.push(referenceLines(plugin, "1.0.0", await releasePlugin(repository, release, access)));
  }
  await github.addRepository(`acme/${name}`, {
    files: {
      "component-constructor.yaml": registryText("v0.1.0", isListed ? references : []),
      "plugin-policy.yaml": policyText(plugins),
    },
  });
  return {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: `acme/${name}`,
    GITHUB_REF_NAME: "main",
    GITHUB_BASE_REF: "",
    GITHUB_REF_TYPE: "branch",
    GITHUB_EVENT_PATH: "",
    INPUT_MODE: "plugin",
    INPUT_PLUGIN: plugins[0] ?? "",
    "INPUT_PLUGIN-VERSION": "1.0.0",
    INPUT_CONSTRUCTOR: "component-constructor.yaml",
    INPUT_POLICY: "plugin-policy.yaml",
    INPUT_REPOSITORY: repository,
    INPUT_TOKEN: github.token("github-actions[bot]"),
  };
}

type Environment = Awaited<ReturnType<typeof newHome>>;

async function requestFigures(stage: Stage): Promise<Figure[]> {
  const asked = async (environment: Environment) => {
    const from = stage.github.log.length;
    await promisify(execFile)(node, [action], { env: { ...process.env, ...environment } });
    return stage.github.log.length - from;
  };
  const fresh = await newHome(stage, "fresh", ["alpha"], false);
  const listed = await newHome(stage, "listed", ["alpha"], true);
  const [created, current, same] = [await asked(fresh), await asked(fresh), await asked(listed)];
  const subject = { name: "update-registry-component", command: node, args: [action], environment: listed };
  const measured = await compare({ bare, subject }, 15);
  return [
    countFigure("GitHub requests for a new proposal", 10, created),
    countFigure("GitHub requests when the version is listed already", 3, same),
    countFigure("GitHub requests when the proposal is open and current", 4, current),
    ratioFigure(
      "update-registry-component, nothing to do, loopback, whole process, against a bare `node -e 0`",
      6,
      measured.subject.seconds,
      measured.bare.seconds,
      `${withMemory(measured.subject)}; node -e 0 ${withMemory(measured.bare)}; 3 requests to GitHub, 4 to the OCI registry`,
    ),
  ];
}

function countFigure(what: string, most: number, count: number): Figure {
  return { what, reach: `${most} or fewer`, measured: String(count), reached: count <= most, details: "counted" };
}

/** Milliseconds that an answer takes: a registry nearby. */
const latency = 10;

async function sweepFigures(stage: Stage): Promise<Figure[]> {
  const plugins = Array.from({ length: 1000 }, (_each, index) => `plugin-${String(index).padStart(4, "0")}`);
  const home = await newHome(stage, "thousand", plugins, true);
  const proxy = await startSlowProxy(stage.registry.host, latency);
  try {
    const requests = await requestsOf(home, proxy);
    const near = await compareSweep(stage, home, plugins, proxy.host);
    const loopback = await compareSweep(stage, home, plugins, stage.registry.host);
    const { mebibytes = Number.NaN } = near.sweep;
    const details = `${withMemory(near.sweep)}; loop ${withMemory(near.loop)}; ${atOnce} at a time, answers take ${latency} ms; without that ${withMemory(loopback.sweep)} and ${withMemory(loopback.loop)}, because starting and reading both documents takes as long as the requests`;
    return [
      countFigure("requests to the OCI registry for a sweep of 1,000 plugins, nothing new", 1000, requests),
      ratioFigure(
        "that sweep, whole process, against a bare keep-alive loop of the same requests at the same concurrency",
        1.5,
        near.sweep.seconds,
        near.loop.seconds,
        details,
      ),
      {
        what: "memory of that sweep",
        reach: "under 200 MB",
        measured: `${mebibytes.toFixed(0)} MiB`,
        reached: mebibytes * 1.048576 < 200,
        details: "highest resident set",
      },
    ];
  } finally {
    proxy.stop();
  }
}

async function requestsOf(home: Environment, proxy: SlowProxy): Promise<number> {
  const before = proxy.requests();
  const environment = { ...home, INPUT_MODE: "sweep", INPUT_REPOSITORY: `${proxy.host}/acme/thousand` };
  await promisify(execFile)(node, [action], { env: { ...process.env, ...environment } });
  return proxy.requests() - before;
}

async function compareSweep(stage: Stage, home: Environment, plugins: readonly string[], host: string) {
  const requests = join(stage.work, "requests");
  const base = `http://${host}/v2/acme/thousand/component-descriptors/acme.software/plugins`;
  await writeFile(requests, plugins.map((plugin) => `${base}/${plugin}/tags/list?n=1000\n`).join(""));
  const environment = { ...home, INPUT_MODE: "sweep", INPUT_REPOSITORY: `${host}/acme/thousand` };
  return compare(
    {
      loop: { name: "keep-alive loop", command: node, args: [loop, requests, String(atOnce)] },
      sweep: { name: "sweep", command: node, args: [action], environment },
    },
    5,
  );
}
