import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { publishModule } from "#test/module-proxy.js";
import { account, startDistribution, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";
import { tool } from "#test/tools.js";

const agents = "github.com/acme/catalog-plugins/agents";
const caller = ".github/workflows/release.yml";
const password = "a throw-away";
const results: WorkflowResult[] = [];

let work: string;
let published: ExampleModules;
let registry: TestRegistry;
let cosign: string;
/** Of a key pair made for these tests. */
let keys: { private: string; publicFile: string };
/** In which no module of the server is listed. */
let clean: string;

beforeAll(async () => {
  await tool("act");
  cosign = await tool("cosign");
  work = await temporaryFolder();
  published = await publishExamples();
  registry = await startDistribution("basic");
  keys = await makeKeys();
  clean = await writeDatabase("clean", []);
}, 900_000);

afterAll(async () => {
  for (const each of results) await each.remove();
  await published.remove();
  await registry.stop();
  await removeTemporaryFolders();
});

async function makeKeys(): Promise<typeof keys> {
  const folder = join(work, "keys");
  await mkdir(folder);
  const made = await run(cosign, ["generate-key-pair"], { ...process.env, COSIGN_PASSWORD: password }, folder);
  expect([made.stderr, made.code]).toEqual([expect.any(String), 0]);
  return { private: await readFile(join(folder, "cosign.key"), "utf8"), publicFile: join(folder, "cosign.pub") };
}

/** A vulnerability database, as a folder; about Go's own library it knows something long mended. */
async function writeDatabase(name: string, affected: object[]): Promise<string> {
  const folder = join(work, name);
  const entries = [
    {
      module: "stdlib",
      id: "GO-2020-0001",
      ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "1.2.0" }] }],
      imports: [{ path: "fmt", symbols: ["Print"] }],
    },
    ...affected.map((each) => ({
      id: "GO-2026-0002",
      ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }],
      ...each,
    })),
  ] as { module: string; id: string; ranges: object[]; imports: object[] }[];
  const modified = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
  await mkdir(join(folder, "index"), { recursive: true });
  await mkdir(join(folder, "ID"));
  await writeFile(join(folder, "index/db.json"), JSON.stringify({ modified }));
  const index = entries.map(({ module, id }) => ({ path: module, vulns: [{ id, modified }] }));
  await writeFile(join(folder, "index/modules.json"), JSON.stringify(index));
  for (const { module, id, ranges, imports } of entries) {
    const entry = {
      schema_version: "1.3.1",
      id,
      modified,
      published: modified,
      summary: `A fault in ${module}`,
      details: "Made up for a test.",
      affected: [{ package: { name: module, ecosystem: "Go" }, ranges, ecosystem_specific: { imports } }],
      database_specific: { url: `https://pkg.go.dev/vuln/${id}` },
    };
    await writeFile(join(folder, `ID/${id}.json`), JSON.stringify(entry));
  }
  return folder;
}

const secretOf = (name: string) => ["$", `{{ secrets.${name} }}`].join("");

interface Circumstances {
  database?: string;
  environment?: Record<string, string>;
}

/** A push to the example's main branch, with a registry of loopback in the place of ghcr.io, a key, and a database that is a folder. */
async function release(
  image: string,
  { database = clean, environment = published.environment }: Circumstances = {},
): Promise<WorkflowResult> {
  const repository = await temporaryFolder();
  await cp("examples/server", repository, { recursive: true });
  const inputs = { login: registry.host, signing: "key", database };
  const secrets = {
    "signing-key": secretOf("SIGNING_KEY"),
    "signing-password": secretOf("SIGNING_PASSWORD"),
    "registry-user": secretOf("REGISTRY_USER"),
    "registry-password": secretOf("REGISTRY_PASSWORD"),
  };
  const lines = (of: object) => Object.entries(of).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`);
  const text = (await readFile(join(repository, caller), "utf8")).replace("ghcr.io/acme/catalog-server", image);
  const called = `${text}${lines(inputs).join("")}    secrets:\n${lines(secrets).join("")}`;
  await writeFile(join(repository, caller), called);
  const result = await runWorkflow({
    repository,
    name: "acme/catalog-server",
    workflow: caller,
    event: "push",
    payload: (commit) => ({ ref: "refs/heads/main", after: commit, repository: { visibility: "private" } }),
    environment: { ...environment, COSIGN: cosign },
    secrets: {
      SIGNING_KEY: keys.private,
      SIGNING_PASSWORD: password,
      REGISTRY_USER: account.username,
      REGISTRY_PASSWORD: account.password,
    },
  });
  results.push(result);
  return result;
}

const authorization = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString("base64")}`;

/** The repository's tags without those of referrers; undefined where the repository does not exist. */
async function tagsOf(image: string): Promise<string[] | undefined> {
  const [host, ...path] = image.split("/");
  const response = await fetch(`http://${host}/v2/${path.join("/")}/tags/list`, { headers: { authorization } });
  if (response.status === 404) return undefined;
  const { tags } = (await response.json()) as { tags: string[] | null };
  return (tags ?? []).filter((each) => !each.startsWith("sha256-")).sort();
}

/** Everything that the registry has under a repository: a name and a digest a line. */
async function contentOf(image: string): Promise<string[]> {
  const [host, ...path] = image.split("/");
  const response = await fetch(`http://${host}/v2/${path.join("/")}/tags/list`, { headers: { authorization } });
  const { tags } = (await response.json()) as { tags: string[] };
  const digests = tags.map(async (tag) => {
    const { headers } = await fetch(`http://${host}/v2/${path.join("/")}/manifests/${tag}`, {
      method: "HEAD",
      headers: { authorization, accept: "application/vnd.oci.image.index.v1+json" },
    });
    return `${tag} ${headers.get("docker-content-digest")}`;
  });
  return (await Promise.all(digests)).sort();
}

/** Stock cosign, logged in. */
async function stock(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const home = await temporaryFolder();
  await mkdir(join(home, ".docker"));
  const auth = authorization.slice("Basic ".length);
  await writeFile(join(home, ".docker/config.json"), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const options = ["--key", keys.publicFile, "--insecure-ignore-tlog", "--allow-http-registry"];
  return run(cosign, [...args.slice(0, 1), ...options, ...args.slice(1)], { ...process.env, HOME: home });
}

const outputOf = ({ log }: WorkflowResult, name: string) =>
  [...log.matchAll(new RegExp(`::set-output:: ${name}=(.*)$`, "gm"))].at(-1)?.[1];

describe("server-release.yml, called by the example's server repository", () => {
  let image: string;
  let first: WorkflowResult;

  beforeAll(async () => {
    image = `${registry.host}/acme/catalog-server`;
    first = await release(image);
  }, 600_000);

  test("ends well, with the tags of the manifest's version and of the caller", async () => {
    expect([first.code, first.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    expect(await tagsOf(image)).toEqual(["1.0.0", "latest"]);
    expect(outputOf(first, "image")).toMatch(new RegExp(`^${image}@sha256:[0-9a-f]{64}$`));
  });

  test("stock cosign verifies the signature, and each attestation that was promised", async () => {
    const verified = await stock("verify", `${image}:1.0.0`);
    expect([verified.stderr, verified.code]).toEqual([expect.stringContaining("were performed"), 0]);
    for (const type of ["cyclonedx", "vuln", "openvex", "slsaprovenance1"]) {
      const { code, stderr } = await stock("verify-attestation", "--type", type, `${image}:latest`);
      expect([type, stderr, code]).toEqual([type, expect.any(String), 0]);
    }
  });

  test("a run of everything again changes nothing in the registry", async () => {
    const before = await contentOf(image);
    const again = await release(image);
    expect([again.code, again.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    expect(outputOf(again, "image")).toBe(outputOf(first, "image"));
    expect(await contentOf(image)).toEqual(before);
  }, 600_000);
});

describe("nothing is published", () => {
  test("where a plugin reaches a vulnerability", async () => {
    const database = await writeDatabase("reachable", [
      { module: agents, imports: [{ path: agents, symbols: ["New"] }] },
    ]);
    const image = `${registry.host}/acme/vulnerable`;
    const result = await release(image, { database });
    expect([result.code, result.log]).toEqual([1, expect.stringContaining("GO-2026-0002")]);
    expect(await tagsOf(image)).toBeUndefined();
    expect(result.log).not.toContain("Run Main acme/plugin-release-actions/actions/publish-image@");
    const report = JSON.parse(await readFile(join(result.artifacts, "server-scan/scan.json"), "utf8"));
    expect(report.vulnerabilities).toMatchObject([{ state: "reachable", reachedBy: [{ plugin: "agents" }] }]);
  }, 600_000);

  test("where a plugin does not conform", async () => {
    const broken = await publishExamples();
    try {
      const directory = await temporaryFolder();
      await cp("examples/plugins/agents", directory, { recursive: true });
      const file = join(directory, "agents.go");
      const text = (await readFile(file, "utf8"))
        .replace("return catalog.NewManaged(", "return moved{catalog.NewManaged(")
        .replace(/\}\)\n\}\n$/, "})}\n}\n\ntype moved struct{ *catalog.Managed }\n")
        .concat('\nfunc (moved) BasePath() string { return "/api/agents" }\n');
      await writeFile(file, text);
      await publishModule(broken.proxy, { path: agents, version: "v0.3.1", directory });
      const image = `${registry.host}/acme/broken`;
      const result = await release(image, { environment: broken.environment });
      expect([result.code, result.log]).toEqual([
        1,
        expect.stringContaining("::error title=check-failed::B-list (agents"),
      ]);
      expect(await tagsOf(image)).toBeUndefined();
      expect(result.log).not.toContain("Run Main acme/plugin-release-actions/actions/publish-image@");
    } finally {
      await broken.remove();
    }
  }, 600_000);
});
