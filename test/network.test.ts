import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { openRepository } from "#oci/repository.js";
import { type CertificateAuthority, createAuthority } from "#test/certificates.js";
import { startConnectProxy } from "#test/connect-proxy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { listen } from "#test/listen.js";
import { readRulePage } from "#test/rule-page.js";
import { writeSampleImage } from "#test/sample-image.js";
import { smallManifest } from "#test/small-build.js";
import { startTlsFront, type TlsFront } from "#test/tls-front.js";
import { createTransport } from "#transport/transport.js";

/**
 * A company's network: names that only its proxy knows, and certificates of its own authority. `registry.test` trusts the tokens
 * of `auth.test` and keeps its blobs at `storage.test`. The command runs as a process of its own, since Node reads
 * NODE_EXTRA_CA_CERTS only when it starts.
 */
let folder: string;
let workspace: GoWorkspace;
let authority: CertificateAuthority;
let registry: HostileRegistry;
let proxy: Awaited<ReturnType<typeof startConnectProxy>>;
const fronts = new Map<string, TlsFront>();
const heard: { host: string; path: string; authorization: string | undefined }[] = [];
const stopping: (() => Promise<void>)[] = [];
const token = "a-token-of-auth-test";

beforeAll(async () => {
  folder = await temporaryFolder();
  workspace = await openGoWorkspace();
  authority = await createAuthority(folder, "company");
  registry = await startHostileRegistry();
  await pushBase();
  demandTokens();
  const tokens = await listen(
    createServer((request, response) => {
      hear("auth.test", request);
      response.end(JSON.stringify({ token, expires_in: 300 }));
    }),
  );
  const storage = await listen(
    createServer((request, response) => {
      hear("storage.test", request);
      response.end(registry.blobs.get(request.url?.slice(1) ?? ""));
    }),
  );
  const behind = { "registry.test": registry.host, "auth.test": tokens.host, "storage.test": storage.host };
  for (const [name, host] of Object.entries(behind))
    fronts.set(name, await startTlsFront(await authority.issue(name), host));
  proxy = await startConnectProxy(Object.fromEntries([...fronts].map(([name, { port }]) => [`${name}:443`, port])));
  const stops = [proxy.stop, tokens.stop, storage.stop, registry.stop, workspace.close];
  stopping.push(...[...fronts.values()].map((each) => each.stop), ...stops);
});
beforeEach(() => {
  heard.length = 0;
  proxy.tunnels.length = 0;
  for (const front of fronts.values()) front.clients.length = 0;
});
afterAll(async () => {
  for (const stop of stopping) await stop();
  await removeTemporaryFolders();
});

function hear(host: string, { url, headers }: IncomingMessage): void {
  heard.push({ host, path: url?.split("?")[0] ?? "", authorization: headers.authorization });
}

async function pushBase(): Promise<void> {
  const layout = join(folder, "base");
  const top = await writeSampleImage(layout, { platforms: [{ os: "linux", architecture: "amd64" }] });
  const transport = createTransport({ environment: {} });
  const access = { transport, credentials: async () => undefined };
  await copyImage(
    await openLayout(layout),
    top,
    openRepository({ registry: registry.host, repository: "acme/base" }, access),
  );
  const document = registry.manifests.get(top.digest);
  if (document) registry.manifests.set("1.0.0", document);
  await transport.close();
}

function demandTokens(): void {
  registry.fault = ({ request, response, path }) => {
    hear("registry.test", request);
    const blob = /\/blobs\/(sha256:[0-9a-f]+)$/.exec(path)?.[1];
    if (request.headers.authorization !== `Bearer ${token}`) {
      const challenge = 'Bearer realm="https://auth.test/token",service="registry.test"';
      response.writeHead(401, { "www-authenticate": challenge }).end();
    } else if (request.method === "GET" && blob) {
      response.writeHead(307, { location: `https://storage.test/${blob}` }).end();
    } else {
      return false;
    }
    return true;
  };
}

interface Result {
  code: number;
  output: string;
  /** Where the process itself connected to. */
  connections: string[];
}

/** Builds on the base in the registry and pushes there, by the command in a process of its own. */
async function build(name: string, environment: NodeJS.ProcessEnv): Promise<Result> {
  const directory = join(folder, name);
  await mkdir(join(directory, ".docker"), { recursive: true });
  const auths = { "registry.test": { auth: Buffer.from("ada:secret").toString("base64") } };
  await writeFile(join(directory, ".docker", "config.json"), JSON.stringify({ auths }));
  await writeFile(join(directory, "catalog-server-manifest.yaml"), smallManifest("registry.test/acme/base:1.0.0"));
  const connectionsFile = join(directory, "connections");
  const args = [
    "--import",
    resolve("test/support/record-connections.mjs"),
    resolve("packages/cli/src/main.ts"),
    "build",
  ];
  const env = { ...workspace.environment, HOME: directory, CONNECTIONS_FILE: connectionsFile, ...environment };
  const ended = await new Promise<Omit<Result, "connections">>((resolve) => {
    execFile(
      process.execPath,
      [...args, "--push", "registry.test/acme/server"],
      { cwd: directory, env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
  const connections = (await readFile(connectionsFile, "utf8").catch(() => "")).split("\n").filter(Boolean);
  return { ...ended, connections };
}

test("everything goes through the proxy, and the company's authority is trusted", async () => {
  const result = await build("behind", { HTTPS_PROXY: `http://${proxy.host}`, NODE_EXTRA_CA_CERTS: authority.file });
  expect([result.code, result.output]).toEqual([0, expect.stringContaining("registry.test/acme/server@sha256:")]);

  expect(new Set(result.connections)).toEqual(new Set([proxy.host]));
  expect(new Set(proxy.tunnels.map((each) => each.host))).toEqual(
    new Set(["registry.test:443", "auth.test:443", "storage.test:443"]),
  );
  for (const [name, front] of fronts) {
    const tunnels = proxy.tunnels.filter((each) => each.host === `${name}:443`).map((each) => each.from);
    expect(tunnels).toEqual(expect.arrayContaining(front.clients));
  }

  const password = `Basic ${Buffer.from("ada:secret").toString("base64")}`;
  const shown = (host: string) => new Set(heard.filter((each) => each.host === host).map((each) => each.authorization));
  expect(shown("auth.test")).toEqual(new Set([password]));
  expect(shown("registry.test")).toEqual(new Set([undefined, `Bearer ${token}`]));
  expect(shown("storage.test")).toEqual(new Set([undefined]));
});

test.each([
  ["no authority", {}],
  ["another authority", { NODE_EXTRA_CA_CERTS: "other" }],
])("a certificate of %s that is known is refused, and NODE_EXTRA_CA_CERTS is named", async (name, environment) => {
  const other = "NODE_EXTRA_CA_CERTS" in environment ? (await createAuthority(folder, "other")).file : undefined;
  const trust = other === undefined ? {} : { NODE_EXTRA_CA_CERTS: other };
  const result = await build(name, { HTTPS_PROXY: `http://${proxy.host}`, ...trust });
  expect(result.code).toBe(1);
  expect(result.output).toMatch(/registry-untrusted/);
  expect(result.output).toMatch(/catalog-server-manifest.yaml:5:12/);
  expect(result.output).toMatch(/Name the file with the registry's certificate authority in NODE_EXTRA_CA_CERTS/);
  expect(heard).toEqual([]);
});

test("docs/rules/registry-untrusted.md: the environment", async () => {
  const { before, after } = await readRulePage("registry-untrusted");
  for (const [files, code] of [
    [before, 1],
    [after, 0],
  ] as const) {
    const named = files.get("build.sh")?.includes("export NODE_EXTRA_CA_CERTS=");
    const trust = named ? { NODE_EXTRA_CA_CERTS: authority.file } : {};
    const result = await build(`page ${code}`, { HTTPS_PROXY: `http://${proxy.host}`, ...trust });
    expect([result.code, result.output.includes("registry-untrusted")]).toEqual([code, code === 1]);
  }
});

test("a name of NO_PROXY is not asked of the proxy, and is unreachable from here", async () => {
  const proxied = { HTTPS_PROXY: `http://${proxy.host}`, NODE_EXTRA_CA_CERTS: authority.file };
  const result = await build("direct", { ...proxied, NO_PROXY: "auth.test, .registry.test,registry.test" });
  expect([result.code, result.output]).toEqual([1, expect.stringContaining("registry-unreachable")]);
  expect([proxy.tunnels, result.connections]).toEqual([[], []]);
});

test("a proxy that does not know the name is named", async () => {
  const deaf = await startConnectProxy({});
  const result = await build("deaf", { HTTPS_PROXY: `http://${deaf.host}` });
  await deaf.stop();
  expect([result.code, result.output]).toEqual([1, expect.stringContaining("the proxy answers HTTP 502")]);
  expect(new Set(result.connections)).toEqual(new Set([deaf.host]));
});

test("a proxy may itself be spoken to by TLS", async () => {
  const front = await startTlsFront(await authority.issue("localhost"), proxy.host);
  const address = `https://localhost:${front.port}`;
  const result = await build("tls proxy", { HTTPS_PROXY: address, NODE_EXTRA_CA_CERTS: authority.file });
  await front.stop();
  expect([result.code, result.output]).toEqual([0, expect.stringContaining("registry.test/acme/server@sha256:")]);
  expect(result.connections.filter((each) => !each.endsWith(`:${front.port}`))).toEqual([]);
});
