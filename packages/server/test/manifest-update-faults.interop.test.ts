import { describe, expect, test } from "@jest/globals";
import { createGitHub } from "#proposals/github.js";
import { beforeRequest, type Fault, killedAt, nextRequests } from "#test/github/faults.js";
import { answer, type ModuleRequest } from "#test/hostile-module-proxy.js";
import {
  branchOf,
  codesOf,
  manifestFile,
  newServerHome,
  policyFile,
  proxyEnvironment,
  type ServerHome,
  serverWorld,
} from "#test/server-home.js";

const world = serverWorld();

async function agentsHome() {
  const home = await newServerHome(world, ["agents", "zeta"], { listed: ["agents v0.3.1", "zeta v1.0.0"] });
  await home.release("zeta", "v1.0.0");
  for (const version of ["v0.3.1", "v0.4.0"]) await home.release("agents", version);
  return home;
}

/** What people see: nothing else may differ between an undisturbed run and a disturbed one. */
async function visible({ stored, list, name }: ServerHome) {
  const branches = (await stored.git.run(["for-each-ref", "--format=%(refname:short)", "refs/heads"])).split("\n");
  const id = name.replace("acme/server-", "");
  const pulls = [...stored.pulls.values()].map(({ head, state, title, labels, body }) => {
    const text = (body ?? "").replace(/^<!--.*-->\n/, "").replaceAll(id, "ID");
    return { head, state, title, labels, text: text.replaceAll(id, "ID") };
  });
  return { branches, pulls, lists: await Promise.all(branches.map((branch) => list(branch))) };
}

describe("a run that is killed at any request to GitHub", () => {
  async function inSituation(disturb?: (home: ServerHome, from: number) => Promise<unknown>) {
    const home = await agentsHome();
    await home.ring("agents", "v0.4.0");
    await home.release("agents", "v0.4.1");
    const from = world.github().log.length;
    await (disturb ? disturb(home, from) : home.ring("agents", "v0.4.1"));
    return { state: await visible(home), requests: world.github().log.slice(from) };
  }

  test("is made good by the next one", async () => {
    const undisturbed = await inSituation();
    expect(undisturbed.requests.length).toBeGreaterThan(6);
    for (const [index, { method }] of undisturbed.requests.entries()) {
      for (const carriedOut of method === "GET" ? [false] : [false, true]) {
        const { state } = await inSituation(async ({ ring }, from) => {
          world.github().intercept(killedAt(from + index, carriedOut));
          await expect(ring("agents", "v0.4.1")).rejects.toThrow(/github-failed/);
          world.github().heal();
          await ring("agents", "v0.4.1");
        });
        expect({ index, carriedOut, state }).toEqual({ index, carriedOut, state: undisturbed.state });
      }
    }
  }, 300_000);
});

describe("the base branch moves between read and write", () => {
  test("and takes another plugin's version meanwhile: both are there in the end", async () => {
    const home = await agentsHome();
    await home.release("zeta", "v1.1.0");
    const moved = (await home.text())?.replace("v1.0.0 # zeta", "v1.1.0 # zeta").replace("1.0.0", "1.1.0") ?? "";
    world.github().intercept(
      beforeRequest(
        ({ path }) => path.includes("/git/trees"),
        () => home.commit("main", { [manifestFile]: moved }),
      ),
    );
    const { number } = await home.ring("agents", "v0.4.0");
    await home.refresh();
    await home.merge(number);
    expect(await home.list()).toEqual({ version: "1.2.0", plugins: ["agents v0.4.0", "zeta v1.1.0"] });
  });

  test("and takes the very version: nothing is left to propose", async () => {
    const home = await agentsHome();
    const moved = (await home.text())?.replace("v0.3.1", "v0.4.0") ?? "";
    world.github().intercept(
      beforeRequest(
        ({ path }) => path.includes("/branches/main"),
        () => home.commit("main", { [manifestFile]: moved }),
      ),
    );
    expect(await home.ring("agents", "v0.4.0")).toMatchObject({ outcome: "unneeded", changed: false });
    expect(home.stored.pulls.size).toBe(0);
  });
});

describe("many at once", () => {
  test("the same dispatch ten times: one pull request", async () => {
    const home = await agentsHome();
    const results = await Promise.all(Array.from({ length: 10 }, () => home.ring("agents", "v0.4.0")));
    expect(new Set(results.map(({ number }) => number)).size).toBe(1);
    expect(results.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
    expect(home.stored.pulls.size).toBe(1);
  });

  test("thirty plugins at once, merged in any order: each is raised once, and every merge raises the server", async () => {
    const plugins = Array.from({ length: 30 }, (_each, index) => `plugin-${String(index).padStart(2, "0")}`);
    const home = await newServerHome(world, plugins, { listed: plugins.map((each) => `${each} v1.0.0`) });
    for (const plugin of plugins) for (const version of ["v1.0.0", "v1.0.1"]) await home.release(plugin, version);
    const results = await Promise.all(plugins.map((plugin) => home.ring(plugin, "v1.0.1")));
    expect(new Set(results.map(({ number }) => number)).size).toBe(30);
    for (const { number } of results.toSorted(() => Math.random() - 0.5)) {
      await home.refresh(number);
      await home.merge(number);
    }
    expect(await home.list()).toEqual({ version: "1.0.30", plugins: plugins.map((each) => `${each} v1.0.1`) });
    expect((await home.sweep()).proposals).toEqual([]);
  }, 300_000);
});

describe("GitHub refuses", () => {
  const refusals: [string, Fault, RegExp][] = [
    ["401", { kind: "error", status: 401 }, /github-denied/],
    ["403", { kind: "error", status: 403 }, /github-denied/],
    ["404", { kind: "error", status: 404 }, /github-not-found|file-unreadable/],
    ["422", { kind: "error", status: 422 }, /github-refused/],
  ];
  test.each(refusals)(
    "with %s at any request: said, and made good by the next run",
    async (_status, fault, message) => {
      const twin = await agentsHome();
      const start = world.github().log.length;
      await twin.ring("agents", "v0.4.0");
      const count = world.github().log.length - start;
      const home = await agentsHome();
      for (let index = 0; index < count; index++) {
        const from = world.github().log.length;
        world.github().intercept(nextRequests(1, fault, (request) => request.index === from + index));
        const problem = await home.ring("agents", "v0.4.0").catch((error: Error) => error.message);
        world.github().heal();
        if (typeof problem === "string") expect(problem).toMatch(message);
      }
      await home.ring("agents", "v0.4.0");
      expect(home.stored.pulls.size).toBe(1);
      expect(await home.list(branchOf("agents"))).toEqual(await twin.list(branchOf("agents")));
    },
  );

  test("tokens that may not write, and leaves nothing behind", async () => {
    const home = await agentsHome();
    const permissions = { metadata: "read", contents: "read", pull_requests: "write" } as const;
    const token = world.github().token("github-actions[bot]", { permissions });
    const github = createGitHub({ transport: world.transport, token, apiUrl: world.github().url });
    const errand = { mode: "plugin", request: { plugin: "agents" } } as const;
    await expect(home.run(errand, { github })).rejects.toThrow(/github-denied/);
    expect(home.stored.pulls.size).toBe(0);
  });
});

describe("documents that are broken", () => {
  test.each<[string, (text: string) => Record<string, string | null>, RegExp]>([
    ["no policy", () => ({ [policyFile]: null }), /file-unreadable/],
    ["a policy that is no YAML", () => ({ [policyFile]: "a: [" }), /yaml-syntax/],
    ["no manifest", () => ({ [manifestFile]: null }), /file-unreadable/],
    ["a manifest that is no YAML", () => ({ [manifestFile]: "spec: 'x" }), /yaml-syntax/],
    ["a manifest with an alias", (text) => ({ [manifestFile]: `${text}x: &a [*a]\n` }), /yaml-refused-feature/],
    [
      "a manifest with a name twice",
      (text) => ({ [manifestFile]: text.replace("name: zeta", "name: agents") }),
      /plugin-name-duplicate/,
    ],
    [
      "a manifest that takes the plugin from elsewhere",
      (text) => ({ [manifestFile]: text.replace(/module: (.*)\/agents/, "module: $1/other") }),
      /plugin-identity-refused/,
    ],
  ])("%s: said, and nothing is written", async (_what, files, message) => {
    const home = await agentsHome();
    await home.commit("main", files((await home.text()) ?? ""));
    await expect(home.ring("agents", "v0.4.0")).rejects.toThrow(message);
    const swept = await home.sweep().then(codesOf, (error: Error) => [error.message]);
    expect(swept).toContainEqual(expect.stringMatching(message));
    expect(home.stored.pulls.size).toBe(0);
  });
});

describe("a module proxy that fails", () => {
  const page = "<html>Sign in</html>";
  const faults: [string, (request: ModuleRequest) => unknown][] = [
    ["401", answer(401)],
    ["404", answer(404)],
    ["500", answer(500)],
    ["a page", answer(200, page)],
    [
      "a cut body",
      ({ response }) => response.writeHead(200, { "content-length": 100 }).write("x", () => response.destroy()),
    ],
  ];

  test.each(faults)(
    "with %s at any request: never a wrong proposal, and the next run makes it right",
    async (_what, fault) => {
      const twin = await agentsHome();
      const start = world.modules().proxy.paths.length;
      await twin.ring("agents", "v0.4.0");
      const paths = world
        .modules()
        .proxy.paths.slice(start)
        .map((each) => each.replace(twin.modules, "MODULES").replace(twin.base, "BASE"));
      expect(new Set(paths).size).toBeGreaterThan(6);
      const home = await agentsHome();
      for (const path of new Set(paths)) {
        const own = path.replace("MODULES", home.modules).replace("BASE", home.base);
        world.modules().proxy.fault = (request) => {
          if (request.path !== own) return false;
          fault(request);
          return true;
        };
        const outcome = await home.ring("agents", "v0.4.0").then(
          () => "ok",
          (error: Error) => error.message,
        );
        world.modules().proxy.fault = () => false;
        if (outcome !== "ok") expect(outcome).toMatch(/^(module-|plugin-version-missing)/);
        for (const { head } of home.stored.pulls.values()) {
          expect((await home.list(head)).plugins).toEqual(["agents v0.4.0", "zeta v1.0.0"]);
        }
      }
      await home.ring("agents", "v0.4.0");
      expect(await home.list(branchOf("agents"))).toEqual(await twin.list(branchOf("agents")));
    },
    120_000,
  );

  test("that is off: said, and nothing is written", async () => {
    const home = await agentsHome();
    const environment = { ...proxyEnvironment(world), GOPROXY: "off" };
    await expect(home.run({ mode: "plugin", request: { plugin: "agents" } }, { environment })).rejects.toThrow(
      /module-not-found: .*GOPROXY is off/,
    );
    expect(home.stored.pulls.size).toBe(0);
  });
});
