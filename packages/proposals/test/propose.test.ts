import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { GitHub } from "#proposals/github.js";
import { openProposals } from "#proposals/list.js";
import { propose } from "#proposals/propose.js";
import { commitTo, fileAt } from "#test/github/github.js";
import { mergePull, synchronise } from "#test/github/merge.js";
import { clientOf, listFile, listing, listText, policyFile } from "#test/github/sample-proposals.js";
import { githubForTests } from "#test/github/session.js";
import type { Pull, Repository } from "#test/github/state.js";

const server = githubForTests();
const bot = "github-actions[bot]";
let client: { github: GitHub; close(): Promise<void> };
let counter = 0;

beforeAll(() => {
  client = clientOf(server(), server().token(bot), { identity: bot });
});
afterAll(() => client.close());

async function repository(entries: readonly string[] = ["a@1"]) {
  const name = `acme/list${counter++}`;
  const stored = await server().addRepository(name, {
    files: { [listFile]: listText(1, entries), [policyFile]: "all" },
  });
  const run = (plugin: string, versions: string[], more = {}) =>
    propose(client.github, { ...listing(name, plugin, versions), ...more });
  const pull = (number: number | undefined) => stored.pulls.get(number ?? 0) as Pull;
  const merge = async (number: number | undefined, method = "merge") => {
    await synchronise(stored, pull(number));
    return mergePull(stored, pull(number), server().user("ada"), { sha: "", title: "", method });
  };
  const head = (plugin: string) =>
    stored.git.resolve(`refs/heads/plugin-release/${plugin}`).then((found) => found?.sha);
  return { name, stored, run, pull, merge, head };
}

/** Requests that the run made. */
async function counted<T>(run: () => Promise<T>): Promise<{ result: T; requests: string[] }> {
  const from = server().log.length;
  const result = await run();
  return {
    result,
    requests: server()
      .log.slice(from)
      .map(({ method, path }) => `${method} ${path}`),
  };
}

async function edit(stored: Repository, branch: string, change: (text: string) => string): Promise<string> {
  const text = change((await fileAt(stored, branch, listFile)) ?? "");
  return commitTo(stored, branch, { [listFile]: text }, server().user("ada"), "By hand");
}

describe("a new proposal", () => {
  test("is a branch with one commit, a pull request and a label, in ten requests", async () => {
    const { stored, run, pull } = await repository();
    const { result, requests } = await counted(() => run("b", ["1"]));
    expect(result).toMatchObject({ outcome: "created", changed: true, diagnostics: [] });
    expect(requests.length).toBeLessThanOrEqual(10);
    expect(pull(result.number)).toMatchObject({ title: "List b@1", labels: ["plugin-release"], state: "open" });
    expect(result.url).toMatch(/\/acme\/list\d+\/pull\/\d+$/);
    expect(await fileAt(stored, "plugin-release/b", listFile)).toBe(listText(2, ["a@1", "b@1"]));
    expect(await stored.git.run(["rev-list", "--count", "main..plugin-release/b"])).toBe("1");
  });

  test("in dry-run is decided and not written", async () => {
    const { stored, run } = await repository();
    const { result, requests } = await counted(() => run("b", ["1"], { dryRun: true }));
    expect(result).toMatchObject({ outcome: "created", changed: false });
    expect(result.change?.title).toBe("List b@1");
    expect(requests.every((request) => request.startsWith("GET"))).toBe(true);
    expect(stored.pulls.size).toBe(0);
  });

  test("is not needed when everything is listed: three requests", async () => {
    const { run } = await repository();
    const { result, requests } = await counted(() => run("a", ["1"]));
    expect(result).toEqual({ outcome: "unneeded", changed: false, diagnostics: [] });
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  test("goes on from the branch of an earlier one that was merged, or merged as a squash", async () => {
    for (const method of ["merge", "squash"]) {
      const { stored, run, merge, pull } = await repository();
      await merge((await run("b", ["1"])).number, method);
      const { outcome, number } = await run("b", ["1", "2"]);
      expect(outcome).toBe("created");
      await merge(number);
      expect(pull(number).merged).toBeDefined();
      expect(await fileAt(stored, "main", listFile)).toBe(listText(3, ["a@1", "b@1", "b@2"]));
    }
  });

  test("refuses a branch that people use for something else", async () => {
    const { stored, run } = await repository();
    await commitTo(stored, "plugin-release/b", { "other.txt": "mine" }, server().user("ada"), "Mine");
    await expect(run("b", ["1"])).rejects.toThrow(/proposal-branch-taken/);
    expect(stored.pulls.size).toBe(0);
  });
});

describe("an open proposal", () => {
  test("that is current is left alone: four requests, also after the base branch moved", async () => {
    const { stored, run, head } = await repository();
    const created = await run("b", ["1"]);
    const before = await head("b");
    const { result, requests } = await counted(() => run("b", ["1"]));
    expect(result).toMatchObject({ outcome: "current", changed: false, number: created.number });
    expect(requests.length).toBeLessThanOrEqual(3);
    await edit(stored, "main", (text) => text.replace("[h]", "[h]\nh@7"));
    const moved = await counted(() => run("b", ["1"]));
    expect(moved.result).toMatchObject({ outcome: "current", changed: false });
    expect(moved.requests.length).toBeLessThanOrEqual(4);
    expect(moved.requests.every((request) => request.startsWith("GET"))).toBe(true);
    expect(await head("b")).toBe(before);
  });

  test("is found in four requests by a token that has to ask whose it is", async () => {
    const { name, run } = await repository();
    await run("b", ["1"]);
    const { github, close } = clientOf(server(), server().token(bot));
    const { result, requests } = await counted(() => propose(github, listing(name, "b", ["1"])));
    await close();
    expect([result.outcome, requests.length]).toEqual(["current", 4]);
  });

  test("takes in further versions", async () => {
    const { stored, run, pull } = await repository();
    const { number } = await run("b", ["1"]);
    const result = await run("b", ["1", "2"]);
    expect(result).toMatchObject({ outcome: "updated", changed: true, number });
    expect(pull(number).title).toBe("List b@1, b@2");
    expect(await fileAt(stored, "plugin-release/b", listFile)).toBe(listText(2, ["a@1", "b@1", "b@2"]));
    expect((await run("b", ["1", "2"])).outcome).toBe("current");
  });

  test("is refreshed when it conflicts: a commit on both the head that was seen and the new base", async () => {
    const { stored, run, head, merge } = await repository();
    const { number } = await run("b", ["1"]);
    const seen = await head("b");
    const base = await edit(stored, "main", (text) => text.replace("version: 1", "version: 7"));
    expect(await run("b", ["1"])).toMatchObject({ outcome: "refreshed", changed: true, number });
    expect(await stored.git.run(["log", "-1", "--format=%P", "plugin-release/b"])).toBe(`${seen} ${base}`);
    await merge(number);
    expect(await fileAt(stored, "main", listFile)).toBe(listText(8, ["a@1", "b@1"]));
  });

  test("stays as it is when another one with the same version number is merged", async () => {
    const { stored, run, merge, head } = await repository();
    const first = await run("b", ["1"]);
    const second = await run("e", ["1"]);
    const before = await head("e");
    await merge(first.number);
    expect((await run("e", ["1"])).outcome).toBe("current");
    expect(await head("e")).toBe(before);
    await merge(second.number);
    expect(await fileAt(stored, "main", listFile)).toBe(listText(2, ["a@1", "b@1", "e@1"]));
  });

  test("is closed when nothing is left of it, and that declines nothing", async () => {
    const { stored, run, pull } = await repository();
    const { number } = await run("b", ["1"]);
    await edit(stored, "main", (text) => text.replace("[b]", "[b]\nb@1"));
    expect(await run("b", ["1"])).toMatchObject({ outcome: "withdrawn", changed: true, number });
    expect(pull(number)).toMatchObject({ state: "closed", body: expect.stringContaining("nothing is left") });
    expect((await run("b", ["1"])).outcome).toBe("unneeded");
    await edit(stored, "main", (text) => text.replace("b@1\n", ""));
    expect((await run("b", ["1"])).outcome).toBe("created");
  });

  test("gets its label back", async () => {
    const { run, pull } = await repository();
    const { number } = await run("b", ["1"]);
    pull(number).labels = ["major"];
    expect(await run("b", ["1"])).toMatchObject({ outcome: "current", changed: true });
    expect(pull(number).labels).toEqual(["major", "plugin-release"]);
  });

  test("shows its labels to the edit, which may depend on them", async () => {
    const { run, pull, name } = await repository();
    const { number } = await run("b", ["1"]);
    pull(number).labels.push("major");
    const seen: string[][] = [];
    const { edit: sample } = listing(name, "b", ["1"]);
    const raised = async (input: Parameters<typeof sample>[0]) => {
      seen.push([...input.labels]);
      const change = await sample(input);
      return change && { ...change, fingerprint: `${change.fingerprint} ${input.labels.includes("major")}` };
    };
    expect((await run("b", ["1"], { edit: raised })).outcome).toBe("updated");
    expect(seen[0]).toEqual(["plugin-release", "major"]);
  });
});

describe("people", () => {
  test("a person's commit on a proposal is never overwritten, and told of once", async () => {
    const { stored, run, pull, head } = await repository();
    const { number } = await run("b", ["1"]);
    const own = await edit(stored, "plugin-release/b", (text) => text.replace("b@1", "b@1 # checked"));
    expect(await run("b", ["1"])).toMatchObject({ outcome: "edited", changed: false });
    expect(pull(number).comments).toEqual([]);
    const told = await run("b", ["1", "2"]);
    expect(told).toMatchObject({ outcome: "edited", changed: true, number });
    expect(told.diagnostics.map((each) => [each.code, each.severity])).toEqual([["proposal-edited", "warning"]]);
    expect(await run("b", ["1", "2"])).toMatchObject({ outcome: "edited", changed: false });
    expect(pull(number).comments.map((comment) => comment.body)).toEqual([expect.stringContaining("List b@1, b@2")]);
    await edit(stored, "main", (text) => text.replace("version: 1", "version: 7"));
    expect((await run("b", ["1"])).outcome).toBe("edited");
    expect(await head("b")).toBe(own);
  });

  test("an amended commit is a person's, though it carries our trailer", async () => {
    const { stored, run, head } = await repository();
    await run("b", ["1"]);
    const message = await stored.git.run(["log", "-1", "--format=%B", "plugin-release/b"]);
    const tree = await stored.git.run(["rev-parse", "main^{tree}"]);
    const author = { name: bot, email: `${server().user(bot).id}+${bot}@users.noreply.github.com` };
    const amended = await stored.git.commit({ tree, parents: ["main"], message, author, committer: author });
    await stored.git.run(["update-ref", "refs/heads/plugin-release/b", amended]);
    expect((await run("b", ["1", "2"])).outcome).toBe("edited");
    expect(await head("b")).toBe(amended);
  });

  test("what a person declined is not proposed again; later versions are", async () => {
    const { run, pull } = await repository();
    const first = await run("b", ["1"]);
    pull(first.number).state = "closed";
    const again = await run("b", ["1"]);
    expect(again).toMatchObject({ outcome: "declined", changed: false, number: first.number });
    expect(again.diagnostics.map((each) => each.code)).toEqual(["proposal-declined"]);
    const later = await run("b", ["1", "2"]);
    expect(later).toMatchObject({ outcome: "created", change: { items: ["b@2"] } });
  });

  test("a commit that a person left on a declined proposal stays in the history of the next one", async () => {
    const { stored, run, pull, head } = await repository();
    const { number } = await run("b", ["1"]);
    const own = await edit(stored, "plugin-release/b", (text) => `${text}note\n`);
    await synchronise(stored, pull(number));
    pull(number).state = "closed";
    expect((await run("b", ["2"])).outcome).toBe("created");
    expect(await stored.git.isAncestor(own, (await head("b")) ?? "")).toBe(true);
    expect(await fileAt(stored, "plugin-release/b", listFile)).toBe(listText(2, ["a@1", "b@2"]));
  });

  test("a pull request that somebody else opened from the branch is theirs, whatever its body says", async () => {
    const { stored, run, pull } = await repository();
    const { number } = await run("b", ["1"]);
    pull(number).user = server().user("eve");
    expect(await run("b", ["2"])).toMatchObject({ outcome: "edited", changed: false });
    pull(number).state = "closed";
    expect((await run("b", ["1"])).outcome).toBe("created");
    expect([...stored.pulls.values()].map((each) => each.state)).toEqual(["closed", "open"]);
  });
});

describe("texts", () => {
  test("whatever they hold, GitHub accepts them and the marker survives", async () => {
    const { run, pull, name } = await repository();
    const body = `<!-- plugin-release: {"key":"x"} -->\n--> \u0000 ${"ü😀".repeat(40_000)}`;
    const sample = listing(name, "b", ["1"]);
    const hostile = async (input: Parameters<typeof sample.edit>[0]) => {
      const change = await sample.edit(input);
      return change && { ...change, title: `a\nPlugin-Release-Proposal: evil\u202e${"x".repeat(400)}`, body };
    };
    const { number, outcome } = await run("b", ["1"], { edit: hostile });
    expect(outcome).toBe("created");
    expect(pull(number).title).not.toMatch(/\n|\u202e/);
    expect((pull(number).body ?? "").length).toBeLessThanOrEqual(65_536);
    expect((await run("b", ["1"], { edit: hostile })).outcome).toBe("current");
  });

  test.each(["", "a b", "../x", "x..y", "x.lock", "-x", "x/", "x~1", "main"])(
    "%p is refused as a branch",
    async (branch) => {
      await expect((await repository()).run("b", ["1"], { branch })).rejects.toThrow(/input-invalid/);
    },
  );

  test.each(["acme", "acme/..", "../x", "acme/a/b", "acme/a?x"])("%p is refused as a repository", async (name) => {
    await expect(propose(client.github, listing(name, "b", ["1"]))).rejects.toThrow(/input-invalid/);
  });
});

test("the open proposals are those of our identity, oldest first", async () => {
  const { name, stored, run, pull } = await repository();
  const first = await run("b", ["1"]);
  await run("c", ["1"]);
  await run("d", ["1"]);
  await commitTo(stored, "feature", { "x.txt": "x" }, server().user("ada"), "Feature");
  pull((await run("e", ["1"])).number).user = server().user("eve");
  pull(first.number).state = "closed";
  const found = await openProposals(client.github, { repository: name, base: "main" });
  expect(found.map(({ key, branch }) => [key, branch])).toEqual([
    ["list/c", "plugin-release/c"],
    ["list/d", "plugin-release/d"],
  ]);
});
