import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { RegistryAccess } from "#oci/registry.js";
import { listedReferences } from "#registry/listed-table.js";
import { updatePlugin } from "#registry/update.js";
import { beforeRequest, type Fault, killedAt, nextRequests } from "#test/github/faults.js";
import type { Pull } from "#test/github/state.js";
import { type Attempt, type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import {
  branchOf,
  codesOf,
  constructorFile,
  type Home,
  newHome,
  policyFile,
  registryWorld,
} from "#test/registry-home.js";
import { policyText, referenceLines, registryText } from "#test/registry-repository.js";
import { createTransport } from "#transport/transport.js";

const world = registryWorld();
const listed = [referenceLines("zeta", "1.0.0", "a".repeat(64))];

/** What people see: nothing else may differ between an undisturbed run and a disturbed one. */
async function visible({ stored, list }: Home) {
  const branches = (await stored.git.run(["for-each-ref", "--format=%(refname:short)", "refs/heads"])).split("\n");
  const pulls = [...stored.pulls.values()].map(({ head, state, title, labels, body }) => {
    const text = (body ?? "").replace(/^<!--.*-->\n/, "").replaceAll(stored.name, "REGISTRY");
    return { head, state, title, labels, text: text.replace(/[0-9a-f]{8}-?/g, "") };
  });
  return { branches, pulls, lists: await Promise.all(branches.map((branch) => list(branch))) };
}

describe("a run that is killed at any request to GitHub", () => {
  async function inSituation(disturb?: (home: Home, from: number) => Promise<unknown>) {
    const home = await newHome(world, ["alpha", "zeta"], { listed });
    await home.release("alpha", "1.0.0");
    await home.ring("alpha", "1.0.0");
    await home.release("alpha", "1.1.0");
    const from = world.github().log.length;
    await (disturb ? disturb(home, from) : home.ring("alpha", "1.1.0"));
    return { state: await visible(home), requests: world.github().log.slice(from) };
  }

  test("is made good by the next one", async () => {
    const undisturbed = await inSituation();
    expect(undisturbed.requests.length).toBeGreaterThan(6);
    for (const [index, { method }] of undisturbed.requests.entries()) {
      for (const carriedOut of method === "GET" ? [false] : [false, true]) {
        const { state } = await inSituation(async ({ ring }, from) => {
          world.github().intercept(killedAt(from + index, carriedOut));
          await expect(ring("alpha", "1.1.0")).rejects.toThrow(/github-failed/);
          world.github().heal();
          await ring("alpha", "1.1.0");
        });
        expect({ index, carriedOut, state }).toEqual({ index, carriedOut, state: undisturbed.state });
      }
    }
  });
});

describe("the base branch moves between read and write", () => {
  test("and lists another plugin meanwhile: both are there in the end", async () => {
    const home = await newHome(world, ["alpha", "zeta"], { listed });
    await home.release("alpha", "1.0.0");
    const other = [...listed, referenceLines("zeta", "1.1.0", "c".repeat(64))];
    const change = () => home.commit("main", { [constructorFile]: registryText("v0.1.1", other) });
    world.github().intercept(beforeRequest(({ path }) => path.includes("/git/trees"), change));
    const { number } = await home.ring("alpha", "1.0.0");
    await home.refresh();
    await home.merge(number);
    expect((await home.list()).references).toEqual(["alpha 1.0.0", "zeta 1.0.0", "zeta 1.1.0"]);
  });

  test("and lists the very version: nothing is left to propose", async () => {
    const home = await newHome(world, ["alpha"], { listed });
    const digest = await home.release("alpha", "1.0.0");
    const change = () =>
      home.commit("main", { [constructorFile]: registryText("v0.2.0", [referenceLines("alpha", "1.0.0", digest)]) });
    world.github().intercept(beforeRequest(({ path }) => path.includes("/branches/main"), change));
    expect(await home.ring("alpha", "1.0.0")).toMatchObject({ outcome: "unneeded", changed: false });
    expect(home.stored.pulls.size).toBe(0);
  });
});

describe("many at once", () => {
  test("the same dispatch ten times: one pull request", async () => {
    const home = await newHome(world, ["alpha"], { listed });
    await home.release("alpha", "1.0.0");
    const results = await Promise.all(Array.from({ length: 10 }, () => home.ring("alpha", "1.0.0")));
    expect(new Set(results.map(({ number }) => number)).size).toBe(1);
    expect(results.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
    expect(home.stored.pulls.size).toBe(1);
    expect((await home.list(branchOf("alpha"))).references).toEqual(["alpha 1.0.0", "zeta 1.0.0"]);
    await home.merge(results[0]?.number);
    expect((await home.list()).references).toEqual(["alpha 1.0.0", "zeta 1.0.0"]);
  });

  test("fifty plugins at once, merged in any order: each is listed and published once", async () => {
    const plugins = Array.from({ length: 50 }, (_each, index) => `plugin-${String(index).padStart(2, "0")}`);
    const home = await newHome(world, plugins);
    for (const plugin of plugins) await home.release(plugin, "1.0.0");
    const results = await Promise.all(plugins.map((plugin) => home.ring(plugin, "1.0.0")));
    expect(new Set(results.map(({ number }) => number)).size).toBe(50);
    const order = results.map(({ number }) => number).toSorted(() => Math.random() - 0.5);
    for (const [index, number] of order.entries()) {
      // As the workflow does where GitHub says that a pull request conflicts.
      await home.merge(number).catch(async () => {
        await home.refresh(number);
        await home.merge(number);
      });
      if (index % 10 === 9) await home.publish();
    }
    const { references } = await home.list();
    expect(references.toSorted()).toEqual(plugins.map((plugin) => `${plugin} 1.0.0`));
    expect([...home.stored.pulls.values()].every(({ merged }) => merged)).toBe(true);
    const again = await home.publish();
    expect(again.published).toBe(false);
    const published = await listedReferences(
      `${home.ocm}//acme.software/plugin-registry:${again.version}`,
      () => world.access,
    );
    expect(published[0]?.references.map(({ name, version }) => `${name} ${version}`)).toEqual(references);
  }, 300_000);
});

describe("GitHub refuses", () => {
  const refusals: [string, Fault, RegExp][] = [
    ["401", { kind: "error", status: 401 }, /github-denied/],
    ["403", { kind: "error", status: 403 }, /github-denied/],
    ["409", { kind: "error", status: 409 }, /github-refused/],
    ["422", { kind: "error", status: 422 }, /github-refused/],
    ["404", { kind: "error", status: 404 }, /github-not-found|file-unreadable/],
  ];
  test.each(refusals)(
    "with %s at any request: said, and made good by the next run",
    async (_status, fault, message) => {
      const home = await newHome(world, ["alpha"], { listed });
      await home.release("alpha", "1.0.0");
      const twin = await newHome(world, ["alpha"], { listed, ocm: home.ocm });
      const start = world.github().log.length;
      await twin.ring("alpha", "1.0.0");
      const count = world.github().log.length - start;
      for (let index = 0; index < count; index++) {
        const from = world.github().log.length;
        world.github().intercept(nextRequests(1, fault, (request) => request.index === from + index));
        const problem = await home.ring("alpha", "1.0.0").catch((error: Error) => error.message);
        world.github().heal();
        if (typeof problem === "string") expect(problem).toMatch(message);
      }
      await home.ring("alpha", "1.0.0");
      expect(home.stored.pulls.size).toBe(1);
      expect(await home.list(branchOf("alpha"))).toEqual(await twin.list(branchOf("alpha")));
    },
  );

  test.each<[string, Fault, number]>([
    ["a secondary limit that says how long", { kind: "secondary-limit", retryAfter: 7 }, 7000],
    ["a secondary limit that does not say it", { kind: "secondary-limit", status: 429 }, 60_000],
  ])("for %s: it is waited for", async (_what, fault, wait) => {
    const { createGitHub } = await import("#proposals/github.js");
    const home = await newHome(world, ["alpha"], { listed });
    await home.release("alpha", "1.0.0");
    const waits: number[] = [];
    const clock = { now: Date.now, sleep: async (delay: number) => void waits.push(delay) };
    const { transport } = world.access;
    const token = world.github().token("github-actions[bot]");
    const github = createGitHub({
      transport,
      token,
      apiUrl: world.github().url,
      identity: "github-actions[bot]",
      clock,
    });
    world.github().intercept(nextRequests(1, fault));
    const { proposals } = await updatePlugin(home.options({ github }), { plugin: "alpha" });
    expect([proposals[0]?.outcome, waits]).toEqual(["created", [wait]]);
  });

  test("tokens that may not write, and leaves nothing behind", async () => {
    const { createGitHub } = await import("#proposals/github.js");
    const home = await newHome(world, ["alpha"], { listed });
    await home.release("alpha", "1.0.0");
    const permissions = { metadata: "read", contents: "read", pull_requests: "write" } as const;
    const token = world.github().token("github-actions[bot]", { permissions });
    const github = createGitHub({ transport: world.access.transport, token, apiUrl: world.github().url });
    await expect(updatePlugin(home.options({ github }), { plugin: "alpha" })).rejects.toThrow(/github-denied/);
    expect(home.stored.pulls.size).toBe(0);
  });
});

describe("documents that are broken", () => {
  const good = registryText("v0.1.0", listed);
  test.each<[string, Record<string, string | null>, RegExp]>([
    ["no policy", { [policyFile]: null }, /file-unreadable/],
    ["a policy that is no YAML", { [policyFile]: "a: [" }, /yaml-syntax/],
    ["a policy of another kind", { [policyFile]: "apiVersion: v1\nkind: ConfigMap\n" }, /field-value/],
    ["a policy with a name twice", { [policyFile]: policyText(["alpha", "alpha"]) }, /plugin-name-duplicate/],
    [
      "a policy with a component twice",
      { [policyFile]: policyText(["alpha", { name: "beta", component: "acme.software/plugins/alpha" }]) },
      /policy-release-duplicate/,
    ],
    ["no constructor", { [constructorFile]: null }, /file-unreadable/],
    ["a constructor that is no YAML", { [constructorFile]: "name: 'x" }, /yaml-syntax/],
    ["a constructor with an alias", { [constructorFile]: `${good}labels: &a [*a]\n` }, /yaml-refused-feature/],
    ["a constructor with a variable", { [constructorFile]: `${good}# $HOME\n` }, /constructor-variable/],
    [
      "a constructor with a reference twice",
      { [constructorFile]: registryText("v0.1.0", [...listed, ...listed]) },
      /element-duplicate/,
    ],
    [
      "a constructor with the plugin's name for something else",
      { [constructorFile]: good.replaceAll("name: zeta", "name: alpha") },
      /plugin-identity-refused/,
    ],
    ["a constructor of two components", { [constructorFile]: twoComponents() }, /constructor-component-unclear/],
  ])("%s: said, and nothing is written", async (_what, files, message) => {
    const home = await newHome(world, ["alpha"], { listed });
    await home.release("alpha", "1.0.0");
    await home.commit("main", files);
    await expect(home.ring("alpha", "1.0.0")).rejects.toThrow(message);
    const swept = await home.sweep().then(codesOf, (error: Error) => [error.message]);
    expect(swept).toContainEqual(expect.stringMatching(message));
    expect(home.stored.pulls.size).toBe(0);
  });

  function twoComponents(): string {
    const one = (name: string) =>
      `- name: acme.software/${name}\n  version: v1.0.0\n  provider:\n    name: acme.software\n`;
    return `components:\n${one("first")}${one("second")}`;
  }
});

describe("an OCI registry that fails", () => {
  let registry: HostileRegistry;
  let access: RegistryAccess;
  beforeAll(async () => {
    registry = await startHostileRegistry();
    const transport = createTransport({
      environment: {},
      retry: { attempts: 2, firstDelay: 1 },
      limits: { headers: 200, idle: 200 },
    });
    access = { transport, credentials: async () => undefined };
  });
  afterEach(() => {
    registry.fault = () => false;
  });
  afterAll(async () => {
    await access.transport.close();
    await registry.stop();
  });

  type Answer = (attempt: Attempt) => void;
  const status =
    (code: number): Answer =>
    ({ response }) =>
      void response.writeHead(code).end();
  const faults: [string, Answer, RegExp][] = [
    ["401", status(401), /registry-denied/],
    ["403", status(403), /registry-denied/],
    ["404", status(404), /plugin-version-missing|registry-failed/],
    ["429", status(429), /registry-busy/],
    ["500", status(500), /registry-failed/],
    ["silence", () => {}, /registry-too-slow/],
    [
      "a cut body",
      ({ response }) => void response.writeHead(200, { "content-length": 100 }).write("{", () => response.destroy()),
      /registry-failed/,
    ],
    [
      "another content",
      ({ response }) => void response.end('{"schemaVersion":2}'),
      /content-mismatch|component-version-invalid|registry-failed/,
    ],
    [
      "an endless body",
      ({ response }) => void response.end(Buffer.alloc(20 * 1024 * 1024, " ")),
      /content-too-large|content-mismatch/,
    ],
  ];

  test.each(faults)(
    "with %s at any request: said, nothing is written, and the next run does it",
    async (what, answer, message) => {
      const home = await newHome(world, ["alpha"], { listed, ocm: `${registry.host}/acme` });
      const options = () => home.options({ access });
      await home.release("alpha", "1.0.0");
      registry.log.length = 0;
      await updatePlugin({ ...options(), dryRun: true }, { plugin: "alpha", version: "1.0.0" });
      const paths = [...new Set(registry.log.map((line) => line.replace(/^\w+ /, "")))];
      expect(paths).toHaveLength(5); // tags of both, manifest, config, descriptor
      for (const path of paths) {
        registry.fault = (attempt) => {
          if (attempt.path !== path) return false;
          answer(attempt);
          return true;
        };
        const run = () => updatePlugin(options(), { plugin: "alpha", version: "1.0.0" });
        const isList = path.endsWith("/tags/list");
        // A list that is not there, or names no tags, is that of a component without versions.
        if (isList && ["404", "another content"].includes(what)) continue;
        await expect(run()).rejects.toThrow(message);
        expect(home.stored.pulls.size).toBe(0);
      }
      registry.fault = () => false;
      const { proposals } = await updatePlugin(options(), { plugin: "alpha", version: "1.0.0" });
      expect(proposals).toMatchObject([{ outcome: "created" }]);
      expect([...home.stored.pulls.values()].map(({ title }: Pull) => title)).toEqual(["List alpha 1.0.0"]);
    },
  );
});
