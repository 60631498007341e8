import { describe, expect, test } from "@jest/globals";
import { propose } from "#proposals/propose.js";
import type { ProposalRequest } from "#proposals/types.js";
import { beforeRequest, type Fault, killedAt, type LoggedRequest, nextRequests } from "#test/github/faults.js";
import { commitTo, fileAt } from "#test/github/github.js";
import { mergePull, synchronise } from "#test/github/merge.js";
import { clientOf, listFile, listing, listText, policyFile, visibleState } from "#test/github/sample-proposals.js";
import { githubForTests } from "#test/github/session.js";
import type { Pull, Repository } from "#test/github/state.js";

const server = githubForTests();
const bot = "github-actions[bot]";
let counter = 0;

async function repository(entries: readonly string[] = ["a@1"]): Promise<{ name: string; stored: Repository }> {
  const name = `acme/fault${counter++}`;
  const files = { [listFile]: listText(1, entries), [policyFile]: "all" };
  return { name, stored: await server().addRepository(name, { files }) };
}

/** A run as a job makes it: with a client of its own. */
async function runOnce(request: ProposalRequest, waits: number[] = []) {
  const { github, close } = clientOf(server(), server().token(bot), { waits });
  try {
    return await propose(github, request);
  } finally {
    await close();
  }
}

const edit = async (stored: Repository, branch: string, change: (text: string) => string) =>
  commitTo(
    stored,
    branch,
    { [listFile]: change((await fileAt(stored, branch, listFile)) ?? "") },
    server().user("ada"),
    "By hand",
  );

const onlyPull = (stored: Repository) => [...stored.pulls.values()][0] as Pull;

/** A proposal that goes on from what the open one lists, as that of a matrix does. */
function keeping(repository: string, plugin: string, versions: readonly string[]): ProposalRequest {
  return {
    ...listing(repository, plugin, versions),
    kept: [listFile],
    edit: (input) => {
      const lines = (input.kept.get(listFile) ?? "").split("\n").filter((line) => line.startsWith(`${plugin}@`));
      const all = new Set([...lines.map((line) => line.slice(plugin.length + 1)), ...versions]);
      return listing(repository, plugin, [...all].sort()).edit(input);
    },
  };
}

interface Situation {
  prepare(stored: Repository, name: string): Promise<unknown>;
  versions: string[];
  request?: typeof listing;
}

/** Every way in which a run writes: what is there before it, and what it is asked for. */
const situations: Record<string, Situation> = {
  "a new proposal": { prepare: async () => {}, versions: ["1"] },
  "further versions": { prepare: (_stored, name) => runOnce(listing(name, "b", ["1"])), versions: ["1", "2"] },
  "a conflict": {
    prepare: async (stored, name) => {
      await runOnce(listing(name, "b", ["1"]));
      await edit(stored, "main", (text) => text.replace("version: 1", "version: 7"));
    },
    versions: ["1"],
  },
  "nothing left": {
    prepare: async (stored, name) => {
      await runOnce(listing(name, "b", ["1"]));
      await edit(stored, "main", (text) => text.replace("[b]", "[b]\nb@1"));
    },
    versions: ["1"],
  },
  "a person's commit": {
    prepare: async (stored, name) => {
      await runOnce(listing(name, "b", ["1"]));
      await edit(stored, "plugin-release/b", (text) => `${text}note\n`);
    },
    versions: ["1", "2"],
  },
  "what another run proposed stays": {
    prepare: (_stored, name) => runOnce(keeping(name, "b", ["1"])),
    versions: ["2"],
    request: keeping,
  },
  "what a killed run left in its branch stays": {
    prepare: async (stored, name) => {
      await runOnce(keeping(name, "b", ["1"]));
      stored.pulls.clear();
    },
    versions: ["2"],
    request: keeping,
  },
  "a branch left after a merge": {
    prepare: async (stored, name) => {
      await runOnce(listing(name, "b", ["1"]));
      const pull = onlyPull(stored);
      await mergePull(stored, pull, server().user("ada"), { sha: "", title: "", method: "merge" });
    },
    versions: ["1", "2"],
  },
};

/** Prepares the situation anew and runs in it, disturbed or not; says what is there in the end and how many requests it took. */
async function inSituation(title: string, disturbed?: (run: () => Promise<unknown>, from: number) => Promise<unknown>) {
  const situation = situations[title];
  const { name, stored } = await repository();
  await situation?.prepare(stored, name);
  const from = server().log.length;
  const run = () => runOnce((situation?.request ?? listing)(name, "b", situation?.versions ?? []));
  await (disturbed ? disturbed(run, from) : run());
  for (const pull of stored.pulls.values()) await synchronise(stored, pull);
  return { state: await visibleState(stored), requests: server().log.slice(from) };
}

describe.each(Object.keys(situations))("killed at any request: %s", (title) => {
  test("the next run ends where an undisturbed one does", async () => {
    const undisturbed = await inSituation(title);
    for (const [index, { method }] of undisturbed.requests.entries()) {
      // To have been read or not is all the same.
      for (const carriedOut of method === "GET" ? [false] : [false, true]) {
        const { state } = await inSituation(title, async (run, from) => {
          server().intercept(killedAt(from + index, carriedOut));
          await expect(run()).rejects.toThrow(/github-failed/);
          server().heal();
          await run();
          expect(await run()).toMatchObject({ changed: false });
        });
        expect({ index, carriedOut, state }).toEqual({ index, carriedOut, state: undisturbed.state });
      }
    }
  });
});

const passing: [string, Fault, number[]][] = [
  ["a secondary limit without a time", { kind: "secondary-limit" }, [60_000]],
  ["a secondary limit with a time", { kind: "secondary-limit", retryAfter: 7 }, [7000]],
  ["429 with a time", { kind: "secondary-limit", status: 429, retryAfter: 2 }, [2000]],
  ["500", { kind: "error", status: 500 }, []],
  ["a connection cut before the work", { kind: "cut" }, []],
  ["a connection cut after the work", { kind: "cut", after: true }, []],
];

test.each(["what another run proposed stays", "what a killed run left in its branch stays"])("%s", async (title) => {
  const { state } = await inSituation(title);
  expect(state.pulls.map(({ list }) => list?.match(/^b@.$/gm))).toEqual([["b@1", "b@2"]]);
});

describe.each(passing)("once, at any request: %s", (_title, fault, expectedWaits) => {
  test("is waited for and changes nothing", async () => {
    const undisturbed = await inSituation("a new proposal");
    for (const index of undisturbed.requests.keys()) {
      const { name, stored } = await repository();
      const waits: number[] = [];
      const from = server().log.length;
      server().intercept(nextRequests(1, fault, (request) => request.index === from + index));
      const result = await runOnce(listing(name, "b", ["1"]), waits);
      server().heal();
      expect(result.number).toBeDefined();
      expect(waits).toEqual(expect.arrayContaining(expectedWaits));
      expect(waits.length).toBeGreaterThan(0);
      expect({ index, state: await visibleState(stored) }).toEqual({ index, state: undisturbed.state });
    }
  });
});

test("a comment whose fate is unknown is not sent again by the same run, and not twice by the next", async () => {
  for (const after of [false, true]) {
    const { name, stored } = await repository();
    await situations["a person's commit"]?.prepare(stored, name);
    server().intercept(
      nextRequests(1, { kind: "cut", after }, ({ path, method }) => method === "POST" && path.endsWith("comments")),
    );
    await expect(runOnce(listing(name, "b", ["1", "2"]))).rejects.toThrow(/github-failed/);
    await runOnce(listing(name, "b", ["1", "2"]));
    expect(onlyPull(stored).comments).toHaveLength(1);
    server().heal();
  }
});

describe("limits that do not pass", () => {
  test.each<[string, Fault]>([
    ["the primary limit, reset in an hour", { kind: "exhausted", resetIn: 3600 }],
    ["the secondary limit, again and again", { kind: "secondary-limit" }],
    ["a very long Retry-After", { kind: "secondary-limit", retryAfter: 86_400 }],
  ])("%s ends the run with a diagnostic", async (_title, fault) => {
    const { name } = await repository();
    server().intercept(nextRequests(1000, fault));
    const waits: number[] = [];
    await expect(runOnce(listing(name, "b", ["1"]), waits)).rejects.toThrow(/github-rate-limited/);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(10 * 60_000);
  });

  test("the primary limit is waited for when it is reset soon", async () => {
    const { name } = await repository();
    server().intercept(nextRequests(1, { kind: "exhausted", resetIn: 30 }));
    const waits: number[] = [];
    expect((await runOnce(listing(name, "b", ["1"]), waits)).outcome).toBe("created");
    expect(waits[0]).toBeGreaterThanOrEqual(30_000);
    expect(waits[0]).toBeLessThan(33_000);
  });
});

describe("between read and write", () => {
  const writes = (method: string, part: string) => (request: LoggedRequest) =>
    request.method === method && request.path.includes(part);

  test.each([
    ["GET", "/branches/main", "before it is fixed"],
    ["POST", "/git/trees", "after it was fixed"],
    ["POST", "/git/refs", "before the branch"],
    ["POST", "/pulls", "before the pull request"],
  ])("%s %s: the base branch may move %s, and nothing of it is lost", async (method, part) => {
    const { name, stored } = await repository();
    server().intercept(
      beforeRequest(writes(method, part), () =>
        edit(stored, "main", (text) => text.replace("version: 1", "version: 5").replace("[a]", "[a]\na@0")),
      ),
    );
    expect((await runOnce(listing(name, "b", ["1"]))).outcome).toBe("created");
    await runOnce(listing(name, "b", ["1"]));
    const pull = onlyPull(stored);
    await synchronise(stored, pull);
    await mergePull(stored, pull, server().user("ada"), { sha: "", title: "", method: "merge" });
    expect(await fileAt(stored, "main", listFile)).toBe(listText(6, ["a@0", "a@1", "b@1"]));
  });

  test("a person may push to the proposal: the push stays and the person is told", async () => {
    const { name, stored } = await repository();
    await runOnce(listing(name, "b", ["1"]));
    const push = () => edit(stored, "plugin-release/b", (text) => `${text}note\n`);
    server().intercept(beforeRequest(writes("PATCH", "/git/refs"), push));
    expect((await runOnce(listing(name, "b", ["1", "2"]))).outcome).toBe("edited");
    expect(await fileAt(stored, "plugin-release/b", listFile)).toContain("note");
    expect(onlyPull(stored).comments).toHaveLength(1);
  });

  test("a person may merge the proposal while it is brought up to date", async () => {
    for (const part of ["/git/refs", "/pulls/"]) {
      const { name, stored } = await repository();
      await runOnce(listing(name, "b", ["1"]));
      const merge = async () => {
        await synchronise(stored, onlyPull(stored));
        await mergePull(stored, onlyPull(stored), server().user("ada"), { sha: "", title: "", method: "merge" });
      };
      server().intercept(beforeRequest(writes("PATCH", part), merge));
      await runOnce(listing(name, "b", ["1", "2"]));
      server().heal();
      for (const pull of stored.pulls.values()) {
        await synchronise(stored, pull);
        if (pull.state === "open")
          await mergePull(stored, pull, server().user("ada"), { sha: "", title: "", method: "merge" });
      }
      expect(await fileAt(stored, "main", listFile)).toMatch(/a@1[\s\S]*b@1\nb@2/);
      expect((await runOnce(listing(name, "b", ["1", "2"]))).outcome).toBe("unneeded");
    }
  });

  test("a person may delete the branch or close the proposal", async () => {
    const { name, stored } = await repository();
    await runOnce(listing(name, "b", ["1"]));
    const remove = () => stored.git.run(["update-ref", "-d", "refs/heads/plugin-release/b"]);
    server().intercept(beforeRequest(writes("PATCH", "/git/refs"), remove));
    const result = await runOnce(listing(name, "b", ["1", "2"]));
    expect(result).toMatchObject({ outcome: "created", change: { items: ["b@2"] } });
  });
});

describe("at once", () => {
  test("ten same dispatches make one proposal", async () => {
    const { name, stored } = await repository();
    const results = await Promise.all(Array.from({ length: 10 }, () => runOnce(listing(name, "b", ["1"]))));
    expect(results.map((each) => each.outcome).sort()).toEqual(["created", ...Array(9).fill("current")].sort());
    expect(new Set(results.map((each) => each.number)).size).toBe(1);
    expect(await stored.git.run(["rev-list", "--count", "main..plugin-release/b"])).toBe("1");
    expect(await visibleState(stored)).toMatchObject({ pulls: [{ labels: ["plugin-release"], state: "open" }] });
  });

  test("ten same dispatches for a further version make one commit more", async () => {
    const { name, stored } = await repository();
    await runOnce(listing(name, "b", ["1"]));
    await Promise.all(Array.from({ length: 10 }, () => runOnce(listing(name, "b", ["1", "2"]))));
    expect(await stored.git.run(["rev-list", "--count", "main..plugin-release/b"])).toBe("2");
    expect((await visibleState(stored)).pulls).toMatchObject([{ title: "List b@1, b@2", state: "open" }]);
    expect(await runOnce(listing(name, "b", ["1", "2"]))).toMatchObject({ outcome: "current", changed: false });
  });

  test.each([["abcdefgh"], ["hgfedcba"], ["daehbgcf"]])("eight plugins, merged in the order %s", async (order) => {
    const { name, stored } = await repository([]);
    const plugins = [..."abcdefgh"];
    const opened = await Promise.all(plugins.map((plugin) => runOnce(listing(name, plugin, ["1", "2"]))));
    expect(opened.map((each) => each.outcome)).toEqual(plugins.map(() => "created"));
    for (const plugin of order) {
      const pull = [...stored.pulls.values()].find((each) => each.head === `plugin-release/${plugin}`) as Pull;
      await synchronise(stored, pull);
      await mergePull(stored, pull, server().user("ada"), { sha: "", title: "", method: "merge" });
      const rest = [...stored.pulls.values()]
        .filter((each) => each.state === "open")
        .map((each) => each.head.slice(-1));
      await Promise.all(rest.map((each) => runOnce(listing(name, each, ["1", "2"]))));
    }
    const entries = plugins.flatMap((plugin) => [`${plugin}@1`, `${plugin}@2`]);
    expect((await fileAt(stored, "main", listFile))?.split("\n").slice(1)).toEqual(
      listText(0, entries).split("\n").slice(1),
    );
    expect(stored.pulls.size).toBe(8);
  });
});
