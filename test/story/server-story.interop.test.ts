import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseMatrix } from "#matrix/matrix-read.js";
import type { WorkflowResult } from "#test/act.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { fileAt } from "#test/github/github.js";
import { killedAt } from "#test/registry-story.js";
import { type Attempt, type ServerStory, startServerStory } from "#test/server-story.js";
import { tool } from "#test/tools.js";

let story: ServerStory;

beforeAll(async () => {
  story = await startServerStory();
}, 900_000);

afterAll(async () => {
  await story?.stop();
  await removeTemporaryFolders();
}, 60_000);

const manifestFile = "catalog-server-manifest.yaml";
const image = "acme/catalog-server";
const branchOf = (plugin: string) => `plugin-release/server/main/catalog-server-manifest/${plugin}`;

const outputOf = ({ log }: WorkflowResult, name: string) =>
  [...log.matchAll(new RegExp(`::set-output:: ${name}=(.*)$`, "gm"))].at(-1)?.[1];

/** Of the image that a run published. */
const digestOf = (run: WorkflowResult) => outputOf(run, "image")?.split("@")[1];

const ended = ({ code, log }: WorkflowResult) => [code, log];
const well = [0, expect.stringContaining("Job succeeded")];

/** `open Bump agents to v0.3.2` */
const proposals = () =>
  [...story.server.pulls.values()].map(({ merged, state, title }) => `${merged ? "merged" : state} ${title}`);
const pullOf = (plugin: string) =>
  [...story.server.pulls.values()].find(({ head, state }) => head === branchOf(plugin) && state === "open");

/** The tags of a repository with their digests, without those that list referrers. */
const tagged = async (repository: string) =>
  (await story.images.content(repository)).filter((each) => !each.startsWith("sha256-"));

/** A request in the middle: index and platforms are there, and some of what is said of them. */
const inTheMiddle = (repository: string) => {
  let seen = 0;
  return ({ method, path }: { method: string; path: string }) =>
    method === "PUT" && path.startsWith(`/v2/${repository}/manifests/sha256`) && ++seen === 5;
};

/** What is said of an image once, however often it is published: the SBOM of the index, where it is from, and that it is signed. */
const once = {
  "https://cyclonedx.org/bom": 1,
  "https://slsa.dev/provenance/v1": 1,
  "https://sigstore.dev/cosign/sign/v1": 1,
};

/** How often each of these is said. */
async function saidOnce(repository: string, digest: string | undefined): Promise<Record<string, number>> {
  const list = await story.images.document(repository, "manifests", digest?.replace(":", "-") ?? "");
  const types = (list.manifests as { annotations?: Record<string, string> }[]).map(
    ({ annotations = {} }) => annotations["dev.sigstore.bundle.predicateType"],
  );
  return Object.fromEntries(Object.keys(once).map((type) => [type, types.filter((each) => each === type).length]));
}

/** What the image's signed provenance says it was built from, as stock cosign reads it. */
async function sourcesOf(name: string): Promise<unknown> {
  const options = ["--key", story.key, "--insecure-ignore-tlog", "--allow-http-registry", "--type", "slsaprovenance1"];
  const { stdout } = await story.images.loggedIn(await tool("cosign"), ["verify-attestation", ...options, name]);
  const { payload } = JSON.parse(stdout.split("\n")[0] ?? "") as { payload: string };
  return JSON.parse(Buffer.from(payload, "base64").toString()).predicate.buildDefinition.resolvedDependencies;
}

describe("two plugin teams tag at once", () => {
  let runs: WorkflowResult[];

  beforeAll(async () => {
    await story.tag("agents", "v0.3.2");
    await story.tag("guardrails", "v0.2.1");
    runs = await Promise.all([story.release("agents/v0.3.2"), story.release("guardrails/v0.2.1")]);
    await story.lastUpdate();
  }, 600_000);

  test("each release ends well, and names the proposal that appeared while it waited", async () => {
    expect(runs.map(ended)).toEqual([well, well]);
    const urls = ["agents", "guardrails"].map(
      (plugin) => `${story.github.url}/acme/server/pull/${pullOf(plugin)?.number}`,
    );
    expect(runs.map((run) => outputOf(run, "proposal-url"))).toEqual(urls);
  });

  test("each has a candidate, and rang with it and its report", async () => {
    const digests = runs.map(digestOf);
    expect(await tagged("acme/candidates/agents")).toEqual([`v0.3.2-server-1.0.0 ${digests[0]}`]);
    expect(await tagged("acme/candidates/guardrails")).toEqual([`v0.2.1-server-1.0.0 ${digests[1]}`]);
    const payloads = story.server.dispatches.map(({ payload }) => payload);
    expect(payloads).toHaveLength(2);
    for (const run of runs) {
      const report = expect.stringMatching(/@sha256:[0-9a-f]{64}$/);
      expect(payloads).toContainEqual(expect.objectContaining({ candidate: outputOf(run, "image"), report }));
    }
  });

  test("each proposal changes its plugin's line and the server's version, and nothing else", async () => {
    const before = (await fileAt(story.server, "main", manifestFile)) ?? "";
    const changed = (from: string, to: string) => before.replace(from, to).replace('"1.0.0"', '"1.0.1"');
    expect(await fileAt(story.server, branchOf("agents"), manifestFile)).toBe(changed("v0.3.1", "v0.3.2"));
    expect(await fileAt(story.server, branchOf("guardrails"), manifestFile)).toBe(changed("v0.2.0", "v0.2.1"));
    expect(proposals().sort()).toEqual(["open Bump agents to v0.3.2", "open Bump guardrails to v0.2.1"]);
    const report = outputOf(runs[0] as WorkflowResult, "report")?.split("@")[1] ?? "";
    expect([report, pullOf("agents")?.body]).toEqual([
      expect.stringMatching(/^sha256:/),
      expect.stringContaining(report),
    ]);
  });

  test("every job of a release again makes the same candidate, and its bell changes nothing", async () => {
    const before = [await tagged("acme/candidates/agents"), proposals()];
    const again = await story.release("agents/v0.3.2", runs[0] && { earlier: runs[0] });
    expect(ended(again)).toEqual(well);
    expect(outputOf(again, "image")).toBe(outputOf(runs[0] as WorkflowResult, "image"));
    expect(outputOf(await story.lastUpdate(), "outcome")).toBe("current");
    expect([await tagged("acme/candidates/agents"), proposals()]).toEqual(before);
    expect(await saidOnce("acme/candidates/agents", digestOf(again))).toEqual(once);
    expect(story.server.dispatches).toHaveLength(3);
  }, 600_000);
});

describe("the proposals are merged, one after the other", () => {
  const commits: string[] = [];
  const released: WorkflowResult[] = [];
  let killed: WorkflowResult;
  let between: unknown;

  /** What GitHub starts for a push to main: the release is killed in the middle of publishing, and run again. */
  beforeAll(async () => {
    commits.push(await story.merge(pullOf("agents")?.number ?? 0));
    await story.update("push");
    const publish = (more: Attempt) => story.publish(commits[0] ?? "", more);
    killed = await killedAt(story, (started) => publish({ started }), {
      matches: inTheMiddle(image),
      carriedOut: true,
    });
    between = await tagged(image);
    released.push(await publish({ earlier: killed }));
    commits.push(await story.merge(pullOf("guardrails")?.number ?? 0));
    released.push(await story.publish(commits[1] ?? ""));
  }, 600_000);

  test("the second one counts on from the first", async () => {
    expect(await story.listed()).toEqual(["1.0.2", "agents v0.3.2", "guardrails v0.2.1"]);
  });

  test("a machine that dies while it publishes leaves no tag, and the next run ends what it began", async () => {
    expect([killed.code, between]).toEqual([-1, []]);
    expect(released.map(ended)).toEqual([well, well]);
    const [first, second] = released.map(digestOf);
    expect(await tagged(image)).toEqual([`1.0.1 ${first}`, `1.0.2 ${second}`, `latest ${second}`]);
    expect(await saidOnce(image, first)).toEqual(once);
  });

  test.each([
    ["1.0.1", ["agents v0.3.2", "guardrails v0.2.0"], 0],
    ["1.0.2", ["agents v0.3.2", "guardrails v0.2.1"], 1],
  ])(
    "consumers verify %s: it has %j, and says which commit it is from",
    async (version, plugins, index) => {
      const name = `${story.oci.host}/${image}:${version}`;
      const all = ["sbom", "scan", "openvex", "conformance", "provenance"].flatMap((each) => ["--require", each]);
      const verify = [resolve("dist/cli/index.js"), "verify", name, "--key", story.key, ...all];
      const verified = await story.images.loggedIn(process.execPath, verify);
      expect([verified.code, verified.stdout + verified.stderr]).toEqual([0, expect.stringContaining("sha256:")]);
      const config = await story.images.loggedIn(await tool("crane"), ["config", "--platform", "linux/amd64", name]);
      const { Labels: labels } = JSON.parse(config.stdout).config as { Labels: Record<string, string> };
      const listed = JSON.parse(labels["io.plugin-release.plugins"] ?? "[]") as { name: string; version: string }[];
      expect(listed.map((each) => `${each.name} ${each.version}`)).toEqual(plugins);
      expect(await sourcesOf(name)).toContainEqual({
        uri: "git+https://github.com/acme/server@refs/heads/main",
        digest: { gitCommit: commits[index] },
      });
    },
    60_000,
  );

  test("what the suite found of both is proposed to the matrix", async () => {
    expect(proposals()).toContain("open Update the compatibility matrix");
    const text = await fileAt(
      story.server,
      "plugin-release/matrix/main/compatibility-matrix",
      "compatibility-matrix.json",
    );
    const { input } = parseMatrix("compatibility-matrix.json", text ?? "");
    const found = input?.evidence.map((each) => `${each.plugin} ${each.version} on ${each.server} ${each.verdict}`);
    expect(found?.sort()).toEqual([
      "agents v0.3.2 on v0.9.0 passed",
      "guardrails v0.2.0 on v0.9.0 passed",
      "guardrails v0.2.1 on v0.9.0 passed",
    ]);
  });

  test("every job of a release again leaves images, tags and proposals", async () => {
    const before = [await tagged(image), proposals()];
    const again = await story.publish(commits[1] ?? "", released[1] && { earlier: released[1] });
    expect(ended(again)).toEqual(well);
    expect([await tagged(image), proposals()]).toEqual(before);
    expect(await saidOnce(image, digestOf(again))).toEqual(once);
  }, 600_000);
});

describe("two versions of a plugin at once", () => {
  test("become one proposal of the newer one, whichever came first", async () => {
    await story.waitNoMore();
    await story.tag("agents", "v0.3.3");
    await story.tag("agents", "v0.3.4");
    const runs = await Promise.all([story.release("agents/v0.3.3"), story.release("agents/v0.3.4")]);
    await story.lastUpdate();
    expect(runs.map(ended)).toEqual([well, well]);
    expect(proposals().filter((each) => each.startsWith("open Bump"))).toEqual(["open Bump agents to v0.3.4"]);
    expect(await story.listed(branchOf("agents"))).toEqual(["1.0.3", "agents v0.3.4", "guardrails v0.2.1"]);
    expect((await story.images.tags("acme/candidates/agents"))?.slice(-2)).toEqual([
      "v0.3.3-server-1.0.2",
      "v0.3.4-server-1.0.2",
    ]);
  }, 600_000);
});

describe("nothing comes of", () => {
  /** Images, dispatches and proposals, which stay what they were. */
  const all = async () => [
    await tagged("acme/candidates/agents"),
    await tagged("acme/candidates/guardrails"),
    story.server.dispatches.length,
    proposals(),
  ];

  test("a version that does not conform: no candidate, no bell, no proposal", async () => {
    await story.tag("guardrails", "v0.2.2", moved);
    const before = await all();
    const result = await story.release("guardrails/v0.2.2");
    expect(ended(result)).toEqual([1, expect.stringContaining("::error title=check-failed::B-list (guardrails, ")]);
    expect(await all()).toEqual(before);
    // The tag is there all the same, and a sweep sees it.
    const swept = await story.update("schedule");
    expect(ended(swept)).toEqual([0, expect.stringContaining("::warning title=plugin-report-missing")]);
    expect(await all()).toEqual(before);
  }, 600_000);

  test("a machine that dies while it publishes a candidate, until everything is run again", async () => {
    const code = await readFile("examples/plugins/guardrails/guardrails.go", "utf8");
    await story.tag("guardrails", "v0.2.3", () => code);
    const before = await all();
    const killed = await killedAt(story, (started) => story.release("guardrails/v0.2.3", { started }), {
      matches: inTheMiddle("acme/candidates/guardrails"),
      carriedOut: false,
    });
    expect([killed.code, await all()]).toEqual([-1, before]);
    const again = await story.release("guardrails/v0.2.3", { earlier: killed });
    await story.lastUpdate();
    expect(ended(again)).toEqual(well);
    expect(await tagged("acme/candidates/guardrails")).toContainEqual(`v0.2.3-server-1.0.2 ${digestOf(again)}`);
    expect(await saidOnce("acme/candidates/guardrails", digestOf(again))).toEqual(once);
    expect(proposals()).toContain("open Bump guardrails to v0.2.3");
  }, 600_000);

  describe("a bell that is rung with a plugin team's token for", () => {
    test.each([
      ["a plugin that the policy does not know", "miner", "v1.0.0", "github.com/acme/miner", "plugin-not-in-policy"],
      ["another module", "agents", "v0.3.9", "github.com/mallory/agents", "plugin-identity-refused"],
      [
        "a module from another repository than the policy's",
        "tools",
        "v1.0.0",
        "github.com/acme/tools",
        "plugin-identity-refused",
      ],
      [
        "a version that nobody tagged",
        "agents",
        "v9.9.9",
        "github.com/acme/catalog-plugins/agents",
        "plugin-version-missing",
      ],
    ])(
      "%s",
      async (_what, plugin_name, plugin_version, plugin_module, code) => {
        const before = await all();
        await story.ring({ plugin_name, plugin_version, plugin_module });
        const update = await story.lastUpdate();
        expect(ended(update)).toEqual([1, expect.stringContaining(`::error title=${code}`)]);
        expect((await all()).slice(-1)).toEqual(before.slice(-1));
      },
      120_000,
    );
  });
});

describe("two proposals that are merged before either is brought up to date", () => {
  test("name one version, which stays what the first made of it; raised by hand, the second is released too", async () => {
    const commits = [
      await story.merge(pullOf("agents")?.number ?? 0),
      await story.merge(pullOf("guardrails")?.number ?? 0),
    ];
    expect(await story.listed()).toEqual(["1.0.3", "agents v0.3.4", "guardrails v0.2.3"]);
    expect(ended(await story.publish(commits[0] ?? ""))).toEqual(well);
    const before = await tagged(image);
    const refused = await story.publish(commits[1] ?? "");
    expect(ended(refused)).toEqual([1, expect.stringContaining("::error title=tag-taken")]);
    expect(await tagged(image)).toEqual(before);
    const raised = await story.publish(await story.raise("1.0.4"));
    expect(ended(raised)).toEqual(well);
    const digest = digestOf(raised);
    expect(await tagged(image)).toEqual([...before.slice(0, 3), `1.0.4 ${digest}`, `latest ${digest}`]);
  }, 600_000);
});

/** The plugin, at another path than the contract's. */
function moved(text: string): string {
  const wrapped = text
    .replace("return catalog.New(", "return moved{catalog.New(")
    .replace(/\}\)\n\}\n$/, "})}\n}\n\ntype moved struct{ *catalog.Catalog }\n");
  return `${wrapped}\nfunc (moved) BasePath() string { return "/api/guardrails" }\n`;
}
