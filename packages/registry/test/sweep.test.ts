import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { sweep } from "#registry/sweep.js";
import { listen } from "#test/listen.js";
import { releasePlugin } from "#test/plugin-releases.js";
import { account, startTokenDistribution } from "#test/registries.js";
import {
  branchOf,
  codesOf,
  constructorFile,
  counted,
  type Entry,
  type HomeOptions,
  newHome,
  registryWorld,
} from "#test/registry-home.js";
import { referenceLines, registryText } from "#test/registry-repository.js";
import type { Transport } from "#transport/transport.js";

const world = registryWorld();
const home = (plugins: readonly Entry[], options: HomeOptions = {}) => newHome(world, plugins, options);

describe("a sweep", () => {
  test("proposes every missing version of the channel, a pull request a plugin, and skips what is current", async () => {
    const { release, sweep, list, ring } = await home([
      "alpha",
      "beta",
      { name: "gamma", channel: "prerelease" },
      "delta",
    ]);
    for (const version of ["1.0.0", "1.1.0", "2.0.0-rc.1"]) await release("alpha", version);
    await release("gamma", "1.0.0-beta.1");
    await release("delta", "1.0.0");
    await ring("delta", "1.0.0");
    const { proposals, swept, diagnostics } = await sweep();
    expect([swept, codesOf({ diagnostics })]).toEqual([4, ["notice plugin-version-missing"]]);
    expect(proposals.map(({ plugins, outcome, changes }) => [plugins, outcome, changes])).toEqual([
      [["delta"], "current", ["delta 1.0.0"]],
      [["alpha"], "created", ["alpha 1.0.0", "alpha 1.1.0"]],
      [["gamma"], "created", ["gamma 1.0.0-beta.1"]],
    ]);
    expect((await list(branchOf("alpha"))).references).toEqual(["alpha 1.0.0", "alpha 1.1.0"]);
    expect((await sweep()).proposals.map(({ outcome }) => outcome)).toEqual(["current", "current", "current"]);
  });

  test("with nothing new asks GitHub three things", async () => {
    const { release, sweep } = await home(["alpha"], { listed: [referenceLines("alpha", "1.0.0", "a".repeat(64))] });
    await release("alpha", "1.0.0");
    const { result, count } = await counted(world, () => sweep());
    expect(result).toEqual({ proposals: [], swept: 1, diagnostics: [] });
    expect(count).toBe(3);
  });

  test("lists what only a lost dispatch told of, and lets withdrawn versions go", async () => {
    const { release, sweep, mergeAll, list, policy } = await home(["alpha", { name: "beta", retention: "replace" }]);
    for (const plugin of ["alpha", "beta"]) for (const version of ["1.0.0", "1.1.0"]) await release(plugin, version);
    await sweep();
    await mergeAll();
    expect((await list()).references).toEqual(["alpha 1.0.0", "alpha 1.1.0", "beta 1.1.0"]);
    await policy([
      { name: "alpha", withdrawn: ["1.0.0"] },
      { name: "beta", retention: "replace", withdrawn: ["1.1.0"] },
    ]);
    const { proposals } = await sweep();
    expect(proposals.map(({ changes }) => changes)).toEqual([["-alpha 1.0.0"], ["beta 1.0.0"]]);
    await mergeAll();
    expect((await list()).references).toEqual(["alpha 1.1.0", "beta 1.0.0"]);
    expect((await sweep()).proposals).toEqual([]);
  });

  test("says of a plugin of which nothing was ever published where it looked for it", async () => {
    const { sweep, ocm, release, mergeAll } = await home(["alpha", "beta"]);
    await release("beta", "1.0.0");
    const { proposals, diagnostics } = await sweep();
    expect(proposals).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: "plugin-version-missing", severity: "notice", plugin: "alpha" }]);
    expect(diagnostics[0]?.message).toBe(`${ocm}//acme.software/plugins/alpha has no version yet`);
    await release("alpha", "1.0.0");
    await sweep();
    await mergeAll();
    expect((await sweep()).diagnostics).toEqual([]);
  });

  test("grouped: one proposal for all", async () => {
    const { release, sweep, list } = await home(["alpha", "beta"], { proposals: "grouped" });
    for (const plugin of ["alpha", "beta"]) await release(plugin, "1.0.0");
    const { proposals } = await sweep();
    expect(proposals).toMatchObject([{ outcome: "created", changes: ["alpha 1.0.0", "beta 1.0.0"] }]);
    expect((await list("plugin-release/registry-all")).references).toEqual(["alpha 1.0.0", "beta 1.0.0"]);
    expect((await sweep()).proposals).toMatchObject([{ outcome: "current" }]);
  });

  test("reports releases that cannot be listed, and lists the others", async () => {
    const { release, sweep } = await home(["alpha", "beta"]);
    await release("alpha", "1.0.0", { platforms: [] });
    await release("alpha", "1.1.0");
    await release("beta", "1.0.5", { tagged: "1.0.0" });
    const result = await sweep();
    expect(codesOf(result)).toEqual(["error plugin-resources-missing", "error component-identity-mismatch"]);
    expect(result.proposals.map(({ changes, outcome }) => [changes, outcome])).toEqual([
      [["alpha 1.1.0"], "created"],
      [[], "unneeded"],
    ]);
  });

  test("says which plugins have a signer that cannot be verified, and which references no plugin explains", async () => {
    const { release, sweep, stored } = await home(
      [{ name: "alpha", signer: { identity: "https://acme.example/release" } }],
      {
        listed: [referenceLines("zeta", "1.0.0", "a".repeat(64))],
      },
    );
    await release("alpha", "1.0.0");
    const result = await sweep();
    expect(codesOf(result)).toEqual(["error plugin-signer-unverified", "warning reference-not-in-policy"]);
    expect(result.diagnostics.map(({ place }) => place?.line)).toEqual([9, 7]);
    expect(stored.pulls.size).toBe(0);
  });

  test("closes the proposal of a plugin that left the policy", async () => {
    const { release, ring, sweep, policy } = await home(["alpha", "beta"]);
    await release("alpha", "1.0.0");
    const { number } = await ring("alpha");
    await policy(["beta"]);
    expect((await sweep()).proposals).toMatchObject([{ outcome: "withdrawn", number }]);
  });
});

describe("a sweep with verification", () => {
  test("reports listed versions that changed or are gone", async () => {
    const { release, sweep, commit, ocm } = await home(["alpha"]);
    const [right, wrong] = [await release("alpha", "1.0.0"), "b".repeat(64)];
    await release("alpha", "1.1.0");
    const lines = [
      referenceLines("alpha", "1.0.0", right),
      referenceLines("alpha", "1.1.0", wrong),
      referenceLines("alpha", "1.2.0", right),
    ];
    await commit("main", { [constructorFile]: registryText("v0.1.0", lines) });
    expect(codesOf(await sweep())).toEqual([]);
    const result = await sweep(true);
    expect(result.verified).toBe(3);
    expect(codesOf(result)).toEqual(["error listed-digest-mismatch", "error plugin-version-missing"]);
    expect(result.diagnostics.map(({ place }) => place?.line)).toEqual([14, 21]);
    expect(result.diagnostics[0]?.message).toContain(`${ocm}//acme.software/plugins/alpha:1.1.0`);
  });
});

describe("a registry that asks for tokens", () => {
  let registry: Awaited<ReturnType<typeof startTokenDistribution>>;
  beforeAll(async () => {
    registry = await startTokenDistribution();
  }, 600_000);
  afterAll(() => registry.stop());

  test("is asked once a plugin: only the first request is refused for its token", async () => {
    const { transport } = world.access;
    const credentials = async () => ({ kind: "password", ...account }) as const;
    const plugins = Array.from({ length: 12 }, (_each, index) => `plugin-${index + 10}`);
    const ocm = `${registry.host}/acme`;
    const listed: string[] = [];
    for (const plugin of plugins) {
      const release = { component: `acme.software/plugins/${plugin}`, version: "1.0.0" };
      listed.push(referenceLines(plugin, "1.0.0", await releasePlugin(ocm, release, { transport, credentials })));
    }
    const asked: string[] = [];
    const counting: Transport = {
      ...transport,
      request: (url, options) => {
        if (new URL(url).host === registry.host) asked.push(String(url));
        return transport.request(url, options);
      },
    };
    const { options } = await home(plugins, { listed, ocm });
    const access = { transport: counting, credentials, challenges: new Map() };
    const result = await sweep(options({ access }), { verify: false });
    expect(result).toEqual({ proposals: [], swept: 12, diagnostics: [] });
    expect(asked).toHaveLength(13);
  });
});

describe("a registry that fails for one plugin", () => {
  const answers = new Map<string, number>();
  const server = createServer((request, response) => {
    const status = [...answers].find(([name]) => request.url?.includes(name))?.[1] ?? 404;
    response.writeHead(status).end();
  });
  let other: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    other = await listen(server);
  });
  afterAll(() => other.stop());

  test("keeps neither the others from being proposed, nor closes what is open", async () => {
    const { release, sweep, ring, pull, policy } = await home(["alpha", "beta"]);
    await release("alpha", "1.0.0");
    await release("beta", "1.0.0");
    const { number } = await ring("beta");
    answers.set("beta", 403);
    await policy(["alpha", { name: "beta", repository: `${other.host}/acme` }]);
    const result = await sweep();
    expect(codesOf(result)).toEqual(["error registry-denied"]);
    expect(result.diagnostics[0]).toMatchObject({ plugin: "beta" });
    expect(result.proposals).toMatchObject([{ plugins: ["alpha"], outcome: "created" }]);
    expect(pull(number).state).toBe("open");
  });

  test("leaves a proposal that all share as it is", async () => {
    const { release, sweep, ring, pull, list, policy } = await home(["alpha", "gamma"], { proposals: "grouped" });
    await release("alpha", "1.0.0");
    await release("gamma", "1.0.0");
    const { number } = await ring("alpha");
    const before = await list("plugin-release/registry-all");
    answers.set("gamma", 403);
    await policy(["alpha", { name: "gamma", repository: `${other.host}/acme` }], "grouped");
    expect(codesOf(await sweep())).toEqual(["error registry-denied"]);
    expect([pull(number).state, await list("plugin-release/registry-all")]).toEqual(["open", before]);
  });
});
