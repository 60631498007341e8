import { describe, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { propose } from "#proposals/propose.js";
import { notifyRelease } from "#registry/notify.js";
import type { Dispatch, NotifyOptions } from "#registry/notify-options.js";
import { type Fault, nextRequests } from "#test/github/faults.js";
import { clientOf, listFile, listing, listText, policyFile } from "#test/github/sample-proposals.js";
import { githubForTests } from "#test/github/session.js";
import type { Repository, Token } from "#test/github/state.js";
import { problemsOf } from "#test/problems.js";

const github = githubForTests();
const repositoryDispatch: Dispatch = { kind: "repository", event: "plugin-published" };
const digest = "a".repeat(64);
const release = { plugin: "helminput", version: "v0.1.0", component: "acme.software/plugins/helminput", digest };
const inputs = ["name", "version", "component", "digest"].map((each) => `      plugin_${each}: {type: string}\n`);
const workflow = `on:\n  workflow_dispatch:\n    inputs:\n${inputs.join("")}`;
let count = 0;

async function receiver(): Promise<{ name: string; repository: Repository }> {
  const name = `acme/receiver-${++count}`;
  const files = { [listFile]: listText(1, []), [policyFile]: "", ".github/workflows/registry-update.yml": workflow };
  return { name, repository: await github().addRepository(name, { files }) };
}

function notify(repository: string, options: Partial<NotifyOptions> = {}, restrictions: Partial<Token> = {}) {
  const token = github().token("plugin-releaser[bot]", restrictions);
  const client = clientOf(github(), token).github;
  const defaults = {
    github: client,
    repository,
    dispatch: repositoryDispatch,
    release,
    extra: {},
    wait: 0,
    progress: silent,
  };
  return notifyRelease({ ...defaults, ...options });
}

async function problemOf(work: Promise<unknown>) {
  return (await problemsOf(work)).map(({ code, message, fix }) => ({ code, message, fix }));
}

describe("what is sent", () => {
  test("a repository_dispatch with upstream's names and the digest", async () => {
    const { name, repository } = await receiver();
    const result = await notify(name, { extra: { release: "https://example.invalid/r/1" } });
    expect(result).toMatchObject({ diagnostics: [] });
    expect(repository.dispatches).toEqual([
      expect.objectContaining({
        event: "repository_dispatch",
        name: "plugin-published",
        payload: {
          plugin_name: "helminput",
          plugin_version: "v0.1.0",
          plugin_component: "acme.software/plugins/helminput",
          plugin_digest: digest,
          release: "https://example.invalid/r/1",
        },
      }),
    ]);
  });

  test("a workflow_dispatch on the default branch, with a token that may write no contents; the run's URL comes back", async () => {
    const { name, repository } = await receiver();
    const dispatch = { kind: "workflow", file: "registry-update.yml" } as const;
    const result = await notify(name, { dispatch }, { permissions: { metadata: "read", actions: "write" } });
    expect(result.runUrl).toMatch(new RegExp(`${name}/actions/runs/\\d+$`));
    expect(repository.dispatches).toMatchObject([
      { event: "workflow_dispatch", ref: "main", payload: { plugin_name: "helminput" } },
    ]);
  });

  test("a plugin's module, for a server", async () => {
    const { name, repository } = await receiver();
    const module = "github.com/acme/catalog-plugins/agents";
    await notify(name, { release: { plugin: "agents", version: "v0.4.0", module } });
    expect(repository.dispatches[0]?.payload).toEqual({
      plugin_name: "agents",
      plugin_version: "v0.4.0",
      plugin_module: module,
    });
    await expect(notify(name, { release: { plugin: "agents", module: "not a path" } })).rejects.toThrow(
      /input-invalid/,
    );
  });

  test("the component's full name, as publish-component puts it out", async () => {
    const { name, repository } = await receiver();
    const component = "ghcr.io/acme/plugins//acme.software/plugins/helminput:v0.1.0";
    await notify(name, { release: { plugin: "helminput", component } });
    expect(repository.dispatches[0]?.payload).toEqual({
      plugin_name: "helminput",
      plugin_version: "v0.1.0",
      plugin_component: "acme.software/plugins/helminput",
    });
  });

  test("again where the answer got lost: ringing twice is ringing once", async () => {
    const { name, repository } = await receiver();
    github().intercept(nextRequests(1, { kind: "error", status: 502 }));
    await notify(name);
    expect(repository.dispatches).toHaveLength(1);
  });
});

describe("rate limits", () => {
  test.each<[string, Fault]>([
    ["with Retry-After", { kind: "secondary-limit", retryAfter: 7 }],
    ["without Retry-After", { kind: "secondary-limit" }],
    ["as 429", { kind: "secondary-limit", status: 429 }],
    ["of the hour", { kind: "exhausted", resetIn: 30 }],
  ])("%s are waited for, and the dispatch is sent once", async (_what, fault) => {
    const { name, repository } = await receiver();
    const waits: number[] = [];
    const { github: client } = clientOf(github(), github().token("plugin-releaser[bot]"), { waits });
    github().intercept(nextRequests(1, fault));
    await notify(name, { github: client });
    expect([waits.length, Math.min(...waits) >= 7000, repository.dispatches.length]).toEqual([1, true, 1]);
  });

  test("that do not end are a problem, not an endless wait", async () => {
    const { name, repository } = await receiver();
    github().intercept(() => ({ kind: "secondary-limit" }));
    expect(await problemOf(notify(name))).toMatchObject([{ code: "github-rate-limited" }]);
    expect(repository.dispatches).toEqual([]);
  });
});

describe("what GitHub would refuse is found before anything is sent", () => {
  const big = { notes: "x".repeat(64 * 1024) };
  const many = Object.fromEntries(Array.from({ length: 7 }, (_each, index) => [`key${index}`, "x"]));
  test.each<[string, Partial<NotifyOptions>, RegExp]>([
    ["more than ten names", { extra: many }, /the payload has 11 names; GitHub takes 10/],
    ["64 KiB", { extra: big }, /bytes; GitHub takes less than 65536/],
    ["a long event type", { dispatch: { kind: "repository", event: "x".repeat(101) } }, /101 characters/],
    ["no event type", { dispatch: { kind: "repository", event: "" } }, /0 characters/],
    ["a workflow's path", { dispatch: { kind: "workflow", file: "../x.yml" } }, /no file name of a workflow/],
    ["a name of ours", { extra: { plugin_name: "other" } }, /is a name of this suite/],
    ["a name that no plugin can have", { release: { plugin: "$(id)" } }, /plugin's name cannot be/],
    [
      "a version with a line break",
      { release: { plugin: "helm", version: "v1\n::set-output::" } },
      /version cannot be/,
    ],
    ["a digest that is none", { release: { ...release, digest: "latest" } }, /digest cannot be/],
    ["another repository's path", {}, /owner\/name/],
  ])("%s", async (title, options, message) => {
    const { name, repository } = await receiver();
    const before = github().log.length;
    const to = title === "another repository's path" ? `${name}/../../user` : name;
    const problems = await problemOf(notify(to, options));
    expect(problems).toMatchObject([{ code: "input-invalid", message: expect.stringMatching(message) }]);
    expect([github().log.length - before, repository.dispatches]).toEqual([0, []]);
  });
});

describe("a refusal says what to fix", () => {
  const workflowDispatch: Dispatch = { kind: "workflow", file: "registry-update.yml", ref: "main" };
  test.each<[string, Dispatch, Partial<Token>, string, RegExp]>([
    [
      "403",
      repositoryDispatch,
      { permissions: { metadata: "read" } },
      "github-denied",
      /contents: write on acme\/.*GITHUB_TOKEN/,
    ],
    ["403", workflowDispatch, { permissions: { contents: "write" } }, "github-denied", /actions: write on acme/],
    ["404", { ...workflowDispatch, file: "none.yml" }, {}, "github-not-found", /none\.yml is in \.github\/workflows/],
    ["422", { ...workflowDispatch, ref: "gone" }, {}, "github-refused", /branch of the receiver instead of "gone"/],
  ])("%s to %o", async (status, dispatch, restrictions, code, fix) => {
    const { name, repository } = await receiver();
    const problems = await problemOf(notify(name, { dispatch }, restrictions));
    expect(problems).toEqual([
      { code, message: expect.stringContaining(`GitHub answered ${status}`), fix: expect.stringMatching(fix) },
    ]);
    expect(repository.dispatches).toEqual([]);
  });

  test("401, and a private repository that the token does not see", async () => {
    const client = clientOf(github(), "expired").github;
    const { name } = await receiver();
    expect(await problemOf(notify(name, { github: client }))).toMatchObject([
      { code: "github-denied", fix: expect.stringMatching(/has not expired/) },
    ]);
    await github().addRepository("acme/secret", { files: { a: "" }, private: true });
    expect(await problemOf(notify("acme/secret", {}, { repositories: [name] }))).toMatchObject([
      { code: "github-not-found", fix: expect.stringMatching(/token may see acme\/secret/) },
    ]);
  });

  test("a workflow without the trigger", async () => {
    const files = { ".github/workflows/check.yml": "on: push\n" };
    await github().addRepository("acme/other", { files });
    const dispatch: Dispatch = { kind: "workflow", file: "check.yml" };
    expect(await problemOf(notify("acme/other", { dispatch }))).toMatchObject([
      { code: "github-refused", fix: "Ask the receiver to add workflow_dispatch to the triggers of check.yml." },
    ]);
  });

  test("a workflow that does not declare what it is told", async () => {
    const { name, repository } = await receiver();
    const problems = await problemOf(
      notify(name, { dispatch: workflowDispatch, extra: { candidate: "ghcr.io/acme/x" } }),
    );
    expect(problems).toMatchObject([{ code: "github-refused", fix: expect.stringMatching(/declare these inputs/) }]);
    expect(repository.dispatches).toEqual([]);
  });

  test("what GitHub says is shown without anything that a runner or a terminal obeys", async () => {
    const { name } = await receiver();
    const [problem] = await problemOf(
      notify(name, { dispatch: { ...workflowDispatch, ref: "::add-mask::x\u001b[31m" } }),
    );
    expect(`${problem?.message}${problem?.fix}`).not.toMatch(/\p{Cc}|^::/mu);
  });
});

describe("waiting", () => {
  test("reports the proposal once it is there", async () => {
    const { name } = await receiver();
    const app = clientOf(github(), github().token("registry[bot]")).github;
    const client = clientOf(github(), github().token("plugin-releaser[bot]"));
    let looks = 0;
    const sleep = async () => {
      if (++looks === 3) await propose(app, listing(name, "helminput", ["v0.1.0"]));
    };
    const result = await notify(name, { github: { ...client.github, sleep }, wait: 300 });
    expect(result.proposal).toMatchObject({ state: "open", url: expect.stringMatching(`${name}/pull/`) });
    expect([looks, result.diagnostics]).toEqual([3, []]);
  });

  test("ends with a warning where none comes, after just that time", async () => {
    const { name, repository } = await receiver();
    const client = clientOf(github(), github().token("plugin-releaser[bot]"));
    let slept = 0;
    const sleep = async (delay: number) => {
      slept += delay;
    };
    const result = await notify(name, { github: { ...client.github, sleep }, wait: 60 });
    expect(result).toMatchObject({ diagnostics: [{ code: "proposal-not-seen", severity: "warning" }] });
    expect([slept, repository.dispatches.length]).toEqual([60_000, 1]);
  });

  test("is not asked for without a version", async () => {
    const { name } = await receiver();
    expect(await problemOf(notify(name, { release: { plugin: "helminput" }, wait: 5 }))).toMatchObject([
      { code: "input-invalid" },
    ]);
  });
});
