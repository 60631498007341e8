import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { atOnce } from "#golang/proxy-access.js";
import { type Figure, ratioFigure, withMemory } from "#scripts/bench/figure.js";
import { compare, timeOf } from "#scripts/bench/measure.js";
import { publishPlugin } from "#scripts/bench/modules.js";
import { listen } from "#test/listen.js";
import { givesParts } from "#test/served-modules.js";

const node = process.execPath;
const script = fileURLToPath(new URL("./bundled/ask-versions.ts", import.meta.url));
const loop = fileURLToPath(new URL("./keep-alive-loop.mjs", import.meta.url));
const module = "github.com/acme/catalog-plugins/plugin-0";
const versions = 200;

/** Milliseconds that an answer takes: a module proxy nearby. */
const latency = 10;

/** The metadata of all versions of a module, from a module proxy on loopback; both sides are whole processes of Node, ours bundled as all commands are. */
export async function moduleVersionsFigure(work: string): Promise<Figure> {
  const folder = join(work, "module-versions");
  for (let index = 0; index < versions; index++) await publishPlugin(folder, 0, `v1.${index}.0`);
  const bundle = join(work, "ask-versions");
  await promisify(execFile)(node, ["scripts/bundle.ts", script, bundle]);
  const command = join(bundle, "index.js");
  const near = await compareWithLoop(work, command, await startModuleProxy(folder, latency));
  const loopback = await compareWithLoop(work, command, await startModuleProxy(folder, 0));
  const what = `metadata of ${versions} versions of a module from a module proxy on loopback, whole process, against a bare keep-alive loop of the same requests at the same concurrency`;
  const details = `${withMemory(near.ours)}; loop ${withMemory(near.theirs)}; ${near.requests} requests, ${atOnce} at a time, answers take ${latency} ms; without that ${withMemory(loopback.ours)} and ${withMemory(loopback.theirs)}, because starting takes as long as the requests`;
  return ratioFigure(what, 1.5, near.ours.seconds, near.theirs.seconds, details);
}

async function compareWithLoop(work: string, command: string, proxy: ModuleProxy) {
  try {
    const ours = { name: "released versions", command: node, args: [command, proxy.origin, module, String(versions)] };
    await timeOf(ours);
    const asked = proxy.asked();
    const requests = join(work, "module-requests");
    await writeFile(requests, asked.map((each) => `${proxy.origin}${each}\n`).join(""));
    const theirs = { name: "keep-alive loop", command: node, args: [loop, requests, String(atOnce)] };
    return { ...(await compare({ ours, theirs }, 15)), requests: asked.length };
  } finally {
    await proxy.stop();
  }
}

type ModuleProxy = Awaited<ReturnType<typeof startModuleProxy>>;

/** A module proxy that keeps in memory what it was asked for. */
async function startModuleProxy(folder: string, delay: number) {
  const files = new Map<string, Promise<Buffer | undefined>>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    if (!files.has(path))
      files.set(
        path,
        readFile(join(folder, path)).catch(() => undefined),
      );
    const file = await files.get(path);
    if (delay > 0) await pause(delay);
    if (givesParts({ path, request, response, before: 0, file })) return;
    response.writeHead(file ? 200 : 404).end(file);
  });
  const { origin, stop } = await listen(server);
  return { origin, stop, asked: () => [...files.keys()] };
}
