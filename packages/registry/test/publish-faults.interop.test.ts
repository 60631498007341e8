import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { type Fate, type FaultProxy, startFaultProxy } from "#test/fault-proxy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commitTo, startGitHub, type TestGitHub } from "#test/github/github.js";
import { problemsOf } from "#test/problems.js";
import { pluginConstructor, publishText, readBack, registryConstructor, tagsOf, testAccess } from "#test/publishing.js";
import { constructorFile, publishBranch } from "#test/publishing-branch.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";
import { policyText } from "#test/registry-repository.js";
import { publicPem, rsaPair } from "#test/signing-keys.js";
import { createTransport } from "#transport/transport.js";

const list = "acme.software/plugin-registry";
let registry: TestRegistry;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  registry = await startDistribution();
});

afterAll(async () => {
  for (const stop of stops) await stop();
  await registry.stop();
  await removeTemporaryFolders();
});

/** Who signs, and whom the policy demands as the signer of its plugins. */
const pair = rsaPair();
const signer = { key: pair.privateKey, publicKey: pair.publicKey, name: "default" };
const policyFile = "plugin-policy.yaml";

interface World {
  proxy: FaultProxy;
  server: TestGitHub;
  /** The OCM repository, straight to the registry. */
  direct: string;
  publish(): ReturnType<typeof publishBranch>;
  gitTags(): Promise<string>;
  head: string;
}

/** One registry repository whose v0.1.0 is published, and whose head lists one plugin more; the registry is reached through a proxy. */
async function world(name: string, { signed = false } = {}): Promise<World> {
  const server = await startGitHub(await temporaryFolder());
  const proxy = await startFaultProxy(registry.host);
  stops.push(server.stop, proxy.stop);
  const before = registryConstructor("v0.1.0", ["one v1.0.0"]);
  const entries = ["one", "two"].map((each) => ({ name: each, signer: { key: "keys/owner.pub" } }));
  const demanded = { [policyFile]: policyText(entries), "keys/owner.pub": publicPem(pair) };
  const files = { [constructorFile]: before, ...(signed && demanded) };
  const repository = await server.addRepository("acme/registry", { files });
  const direct = `${registry.host}/acme/${name}`;
  const signing = signed ? { signer } : {};
  for (const plugin of ["one", "two"]) await publishText(pluginConstructor(plugin, "v1.0.0"), direct, signing);
  const token = server.token("registry[bot]");
  const target = `${proxy.host}/acme/${name}`;
  const options = { server, token, repository: "acme/registry", target, ...(signed && { policy: policyFile }) };
  await publishBranch(options, signing);
  const after = registryConstructor("v0.2.0", ["one v1.0.0", "two v1.0.0"]);
  const head = await commitTo(repository, "main", { [constructorFile]: after }, server.user("maintainer"), "Merge");
  proxy.log.length = 0;
  server.log.length = 0;
  return {
    proxy,
    server,
    direct,
    head,
    publish: () => publishBranch({ ...options, registry: testAccess() }, signing),
    gitTags: () => repository.git.run(["for-each-ref", "--format=%(refname:short) %(objectname)", "refs/tags/v0.2.0"]),
  };
}

/** Counts the requests to both servers, and lets the run die with one of them. */
function dieAt({ proxy, server }: World, index: number, carriedOut: boolean): () => number {
  let count = 0;
  const next = () => {
    const mine = count++;
    return mine < index ? "pass" : mine === index && carriedOut ? "cut-after" : "cut";
  };
  proxy.fate = next;
  server.intercept(() => {
    const fate = next();
    return fate === "pass" ? undefined : { kind: "cut", after: fate === "cut-after" };
  });
  return () => count;
}

function heal({ proxy, server }: World): void {
  proxy.fate = () => "pass";
  server.heal();
}

describe("a run that was killed with any of its requests, and a run after it", () => {
  test.each([
    ["a list", false],
    ["a list that is signed, of plugins that have to be", true],
  ])(
    "%s: end as one undisturbed run does; readers see the old or the complete new version all the time",
    async (_what, signed) => {
      const undisturbed = await world(`undisturbed-${signed}`, { signed });
      const counted = dieAt(undisturbed, Number.POSITIVE_INFINITY, true);
      const wanted = await undisturbed.publish();
      const requests = counted();
      expect(requests).toBeGreaterThan(15);

      const cases = Array.from({ length: requests * 2 }, (_each, at) => ({ at: at >> 1, carriedOut: at % 2 === 0 }));
      const ends = await Promise.all(cases.map((each) => killedAndRunAgain(each.at, each.carriedOut, signed)));
      const complete = `one v1.0.0,two v1.0.0${signed ? " signed" : ""}`;
      for (const end of ends) {
        expect([[complete], [undefined, complete]]).toContainEqual([...new Set(end.seen)]);
        expect(end).toMatchObject({ digest: wanted.digest, tags: ["v0.1.0", "v0.2.0"], tagged: true });
        // Each signature has other bytes, so that the manifest is that of the run which gave it its tag.
        if (!signed) expect(end.manifest).toBe(wanted.manifest);
      }
    },
  );
});

test.each([
  ["", undefined],
  [", and signed", signer],
])(
  "a release that was killed with any of its requests is the whole release after the next run%s",
  async (_what, by) => {
    const signing = by ? { signer: by } : {};
    const text = pluginConstructor("helm", "v1.0.0");
    const release = async (at: number, name: string) => {
      const proxy = await startFaultProxy(registry.host);
      stops.push(proxy.stop);
      proxy.fate = ({ index }) => (index < at ? "pass" : index === at ? "cut-after" : "cut");
      const target = `${proxy.host}/acme/${name}`;
      await publishText(text, target, signing).catch(() => undefined);
      const requests = proxy.log.length;
      proxy.fate = () => "pass";
      const { manifest, digest, signed } = await publishText(text, target, signing);
      return { content: by ? { digest, signed } : { manifest }, requests };
    };
    const kind = by ? "signed" : "plain";
    const whole = await release(Number.POSITIVE_INFINITY, `release-${kind}-whole`);
    const indexes = Array.from({ length: whole.requests }, (_each, index) => index);
    const ends = await Promise.all(indexes.map((at) => release(at, `release-${kind}-${at}`)));
    for (const { content } of ends) expect(content).toEqual(whole.content);
  },
);

async function killedAndRunAgain(at: number, carriedOut: boolean, signed: boolean) {
  const here = await world(`killed-${at}-${carriedOut}-${signed}`, { signed });
  dieAt(here, at, carriedOut);
  const killed = await here.publish().catch(() => undefined);
  heal(here);
  const seen = [await listed(here)];
  const { manifest, digest } = killed ?? (await here.publish());
  seen.push(await listed(here));
  return {
    seen,
    manifest,
    digest,
    tags: (await tagsOf(here.direct, list)).sort(),
    tagged: (await here.gitTags()) === `v0.2.0 ${here.head}`,
  };
}

async function listed({ direct }: World): Promise<string | undefined> {
  const found = await readBack(direct, list, "v0.2.0");
  if (found === undefined) return undefined;
  const names = found.component.componentReferences.map((each) => `${each.name} ${each.version}`).join();
  return `${names}${judgeSignatures(found, pair.publicKey).verified.length > 0 ? " signed" : ""}`;
}

/** What reading can meet: each stops the run before anything is written. */
const unreadable: [string, RegExp, Fate, string][] = [
  ["the tags: 401", /tags\/list/, { status: 401 }, "registry-denied"],
  ["the tags: 403", /tags\/list/, { status: 403 }, "registry-denied"],
  ["the tags: 429", /tags\/list/, { status: 429, headers: { "retry-after": "3600" } }, "registry-busy"],
  ["the tags: 500", /tags\/list/, { status: 500 }, "registry-failed"],
  ["the tags: something else", /tags\/list/, { status: 200, body: "{}" }, "registry-failed"],
  ["the tags: no list", /tags\/list/, { status: 200, body: '{"name":"x","tags":"v1"}' }, "registry-failed"],
  ["the tags: cut", /tags\/list/, "cut", "registry-failed"],
  ["the tags: cut in the middle", /tags\/list/, "cut-body", "registry-failed"],
  ["the newest version: 401", /registry\/manifests/, { status: 401 }, "registry-denied"],
  ["the newest version: 404, though its tag is listed", /registry\/manifests/, { status: 404 }, "registry-failed"],
  ["the newest version: 500", /registry\/manifests/, { status: 500 }, "registry-failed"],
  ["the newest version: cut in the middle", /registry\/manifests/, "cut-body", "registry-failed"],
  ["the newest version: other bytes", /registry\/manifests/, { status: 200, body: "{}" }, "component-version-invalid"],
  [
    "the newest version: oversized",
    /registry\/manifests/,
    { status: 200, body: Buffer.alloc(8 * 1024 * 1024, " ") },
    "content-too-large",
  ],
  ["its descriptor: wrong digest", /registry\/blobs/, { status: 200, body: "{}" }, "content-mismatch"],
  ["its descriptor: 404", /registry\/blobs/, { status: 404 }, "registry-failed"],
  ["a new plugin: 403", /plugins\/two\/manifests/, { status: 403 }, "registry-denied"],
  ["a new plugin: 404", /plugins\/two\/manifests/, { status: 404 }, "plugin-version-missing"],
  ["a new plugin: 500", /plugins\/two\/manifests/, { status: 500 }, "registry-failed"],
  ["a new plugin: wrong digest", /plugins\/two\/blobs/, { status: 200, body: "{}" }, "content-mismatch"],
];

describe("what cannot be read stops the run before anything is written", () => {
  test.each(unreadable)("%s", async (title, path, fate, code) => {
    const here = await world(`unreadable-${title.replaceAll(/\W+/g, "-").toLowerCase()}`);
    here.proxy.fate = (passing) => (path.test(passing.path) ? fate : "pass");
    expect((await problemsOf(here.publish())).map((each) => each.code)).toEqual([code]);
    expect(here.proxy.log.filter((line) => !/^(GET|HEAD) /.test(line))).toEqual([]);
    expect(here.server.log.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("silence, after the transport's patience", async () => {
    const here = await world("silent");
    here.proxy.fate = ({ path }) => (path.includes("tags/list") ? "silence" : "pass");
    const transport = createTransport({ environment: {}, retry: { attempts: 1 }, limits: { headers: 300 } });
    const access = { transport, credentials: async () => undefined };
    const target = `${here.proxy.host}/acme/silent`;
    const text = registryConstructor("v0.2.0", ["one v1.0.0", "two v1.0.0"]);
    const problems = await problemsOf(publishText(text, target, { rule: "least", registry: access }));
    expect(problems).toMatchObject([{ code: "registry-too-slow" }]);
  });

  test("tags that are listed late: what is published already is found all the same", async () => {
    const here = await world("late");
    const { manifest } = await here.publish();
    here.proxy.fate = ({ path }) =>
      path.includes("tags/list") ? { status: 200, body: '{"name":"late","tags":["v0.1.0"]}' } : "pass";
    here.proxy.log.length = 0;
    expect(await here.publish()).toMatchObject({ published: false, version: "v0.2.0", manifest });
    expect(here.proxy.log.filter((line) => !/^(GET|HEAD) /.test(line))).toEqual([]);
  });

  test.each([401, 403, 404, 500])("GitHub answers %i to the branch", async (status) => {
    const here = await world(`github-${status}`);
    here.server.intercept(({ path }) => (path.includes("/branches/") ? { kind: "error", status } : undefined));
    await problemsOf(here.publish());
    expect(await tagsOf(here.direct, list)).toEqual(["v0.1.0"]);
  });
});

describe("what cannot be written leaves no version behind", () => {
  test.each<[string, RegExp, Fate, string]>([
    ["blobs: 403", /^POST .*uploads/, { status: 403 }, "registry-denied"],
    ["blobs: 404", /^POST .*uploads/, { status: 404 }, "registry-failed"],
    ["the manifest: 500", /^PUT .*manifests\/sha256/, { status: 500 }, "registry-failed"],
    [
      "reading back: other content",
      /^GET .*registry\/manifests\/sha256/,
      { status: 200, body: "{}" },
      "content-mismatch",
    ],
    ["the tag: 500", /^PUT .*manifests\/v0/, { status: 500 }, "registry-failed"],
  ])("%s", async (title, line, fate, code) => {
    const here = await world(`unwritable-${title.replaceAll(/\W+/g, "-").toLowerCase()}`);
    here.proxy.fate = ({ method, path }) => (line.test(`${method} ${path}`) ? fate : "pass");
    expect((await problemsOf(here.publish())).map((each) => each.code)).toEqual([code]);
    expect(await tagsOf(here.direct, list)).toEqual(["v0.1.0"]);
    heal(here);
    expect(await here.publish()).toMatchObject({ published: true, version: "v0.2.0", diagnostics: [] });
  });
});
