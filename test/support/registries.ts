import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "#test/ports.js";
import { startTokenServer, type TokenServer } from "#test/token-server.js";
import { tool } from "#test/tools.js";

/** A real registry on loopback. */
export interface TestRegistry {
  /** Host and port, as image references begin. */
  host: string;
  stop(): Promise<void>;
}

/** The account of registries that ask for one. */
export const account = { username: "docker", password: "open sesame" };
/** The account's line in a htpasswd file: Distribution reads bcrypt only. */
const htpasswd = `${account.username}:$2a$04$GT0bYWLoTyEKeTQb2CbQPeFw4hEwjIqWHFrFeLTHgGJNNe.RyvSoi\n`;

/** The registry of go-containerregistry, anonymous. */
export async function startCraneRegistry(): Promise<TestRegistry> {
  const crane = await tool("crane");
  return startServer(async (host, directory) => {
    const data = join(directory, "data");
    await mkdir(data);
    return spawn(crane, ["registry", "serve", "--address", host, "--disk", data], { stdio: "ignore" });
  });
}

/** The registry of go-containerregistry, which keeps lists of referrers: it answers the referrers API. */
export async function startReferrersRegistry(): Promise<TestRegistry> {
  const registry = await tool("referrers-registry");
  return startServer(async (host) => spawn(registry, [host], { stdio: "ignore" }));
}

/** CNCF Distribution: anonymous, or with htpasswd (basic authentication). */
export async function startDistribution(authentication: "anonymous" | "basic" = "anonymous"): Promise<TestRegistry> {
  return startServer(async (host, directory) => {
    const path = join(directory, "htpasswd");
    await writeFile(path, htpasswd);
    return runDistribution(host, directory, authentication === "basic" ? { htpasswd: { realm: "test", path } } : {});
  });
}

/** CNCF Distribution that trusts a token server, which is stopped with it. */
export async function startTokenDistribution(): Promise<TestRegistry & { tokens: TokenServer }> {
  const tokens = await startTokenServer(account);
  const registry = await startServer(async (host, directory) => {
    const jwks = join(directory, "jwks.json");
    await writeFile(jwks, JSON.stringify(tokens.jwks));
    const { realm, issuer, service } = tokens;
    return runDistribution(host, directory, { token: { realm, issuer, service, jwks } });
  });
  const stop = async () => {
    await registry.stop();
    await tokens.stop();
  };
  return { ...registry, tokens, stop };
}

async function runDistribution(host: string, directory: string, auth: object): Promise<ChildProcess> {
  const config = join(directory, "config.yml");
  // JSON is YAML.
  await writeFile(
    config,
    JSON.stringify({
      version: "0.1",
      log: { level: "error" },
      storage: { filesystem: { rootdirectory: join(directory, "data") }, delete: { enabled: true } },
      http: { addr: host },
      ...(Object.keys(auth).length > 0 ? { auth } : {}),
    }),
  );
  const env = { ...process.env, OTEL_TRACES_EXPORTER: "none" };
  return spawn(await tool("registry"), ["serve", config], { stdio: "ignore", env });
}

/** Starts a server on a free port and waits until it answers. Another process may take the port meanwhile: then a new one is tried. */
async function startServer(
  start: (host: string, directory: string) => Promise<ChildProcess>,
  attempts = 3,
): Promise<TestRegistry> {
  const directory = await mkdtemp(join(tmpdir(), "registry-"));
  const host = `127.0.0.1:${await freePort()}`;
  const child = await start(host, directory);
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, "exit");
      kill();
      await gone;
    }
    await rm(directory, { recursive: true, force: true });
  };
  if (await answers(host, child)) return { host, stop };
  await stop();
  if (attempts > 1) return startServer(start, attempts - 1);
  throw new Error(`no registry answers at ${host}`);
}

async function answers(host: string, child: ChildProcess): Promise<boolean> {
  for (let count = 0; count < 200 && child.exitCode === null; count++) {
    const response = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (response) {
      await response.arrayBuffer();
      return true;
    }
    await sleep(50);
  }
  return false;
}
