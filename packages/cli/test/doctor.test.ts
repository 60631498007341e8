import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type DoctorOptions, doctor } from "#cli/doctor/doctor.js";
import type { Finding } from "#cli/doctor/finding.js";
import { ownersOf } from "#cli/doctor/owners.js";
import { registryAccess } from "#oci/registry.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { githubForTests } from "#test/github/session.js";
import type { Settings } from "#test/github/state.js";
import { listen } from "#test/listen.js";
import { account, startCraneRegistry, startDistribution, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";

const server = githubForTests();
const pin = "kubeflow/plugin-release-actions/.github/workflows";
const commit = "4f1d2c3b5a697887766554433221100ffeeddccb";
const policy = "apiVersion: plugin-release/v1alpha1\nkind: PluginPolicy\nspec:\n  plugins: []\n";
const update = `jobs:\n  x:\n    uses: ${pin}/server-update.yml@${commit} # v0.1.0\n`;
const complete = {
  ".github/workflows/update.yml": update,
  "catalog-server-manifest.yaml": "x",
  "plugin-policy.yaml": policy,
  CODEOWNERS: "* @kubeflow/team\n",
};
const review = { type: "pull_request", parameters: { require_code_owner_review: true } };
const checked = (strict: boolean, ...contexts: string[]) => ({
  type: "required_status_checks",
  parameters: {
    required_status_checks: contexts.map((context) => ({ context })),
    strict_required_status_checks_policy: strict,
  },
});
const reviewed = { actionsMayApprove: true, rules: { main: [review, checked(true, "check")] } };
let open: TestRegistry;
let closed: TestRegistry;
let proxy: { url: string; close(): Promise<void> };
let asked: string[] = [];
let count = 0;

beforeAll(async () => {
  [open, closed] = await Promise.all([startCraneRegistry(), startDistribution("basic")]);
  proxy = await serve((path) => {
    asked.push(path);
    return path.startsWith("/broken/")
      ? { status: 503 }
      : path.startsWith("/private/")
        ? { status: 401 }
        : { status: 404 };
  });
}, 180_000);
afterAll(async () => {
  await Promise.all([open.stop(), closed.stop(), proxy.close()]);
  await removeTemporaryFolders();
});

async function serve(answer: (path: string) => { status: number; body?: string; headers?: Record<string, string> }) {
  const listening = createServer((request, response) => {
    const { status, body, headers } = answer(request.url ?? "");
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
  });
  const { origin, stop } = await listen(listening);
  return { url: origin, close: stop };
}

interface Setup {
  files?: Record<string, string>;
  settings?: Partial<Settings>;
  login?: string;
  options?: Partial<DoctorOptions>;
  environment?: NodeJS.ProcessEnv;
}

async function examine({ files = complete, settings = reviewed, login = "ada", options, environment }: Setup = {}) {
  const repository = `kubeflow/server-${count++}`;
  await server().addRepository(repository, { files, settings });
  const all = { GOPROXY: proxy.url, DOCKER_CONFIG: await temporaryFolder(), ...environment };
  const access = registryAccess(all);
  const token = server().token(login);
  try {
    return await doctor({
      repository,
      token,
      apiUrl: server().url,
      webUrl: "https://github.com",
      write: false,
      access,
      environment: all,
      now: Date.now,
      onWait: () => undefined,
      ...options,
    });
  } finally {
    await access.transport.close();
  }
}

const of = (findings: Finding[], check: string) => findings.filter((each) => each.check === check);
const levels = (findings: Finding[]) =>
  findings.filter(({ level }) => level !== "ok").map(({ check, level }) => [check, level]);

test("a repository that has everything is well, but for who opens its proposals", async () => {
  const findings = await examine();
  expect(levels(findings)).toEqual([["proposals' checks", "warning"]]);
  expect(findings.map(({ check }) => check)).toEqual([
    "repository",
    "token",
    "clock",
    "GitHub",
    "workflows",
    "Actions",
    "pull requests",
    "proposals' checks",
    "default branch",
    "stale proposals",
    "policy",
    "owners",
    "module proxy",
  ]);
  expect(server().log.every(({ method }) => method === "GET")).toBe(true);
});

const withFiles = (files: Record<string, string>): Setup => ({ files: { ...complete, ...files } });
const withSettings = (settings: Partial<Settings>): Setup => ({ settings: { ...reviewed, ...settings } });
describe("says what is missing", () => {
  test.each<[string, Setup, Partial<Finding> & { check: string }]>([
    [
      "pull requests",
      withSettings({ actionsMayApprove: false }),
      {
        check: "pull requests",
        level: "error",
        url: expect.stringMatching(
          /^https:\/\/github\.com\/kubeflow\/server-\d+\/settings\/actions$/,
        ) as unknown as string,
      },
    ],
    ["Actions", withSettings({ actionsEnabled: false }), { check: "Actions", level: "error" }],
    ["some actions", withSettings({ allowedActions: "selected" }), { check: "Actions", level: "warning" }],
    ["archived", withSettings({ archived: true }), { check: "repository", level: "error" }],
    ["merged branches", withSettings({ deleteBranchOnMerge: false }), { check: "merged branches", level: "warning" }],
    [
      "a rule",
      withSettings({ rules: {} }),
      {
        check: "default branch",
        level: "warning",
        message: "everybody who may write may change main without a review",
      },
    ],
    [
      "a classic rule",
      withSettings({ rules: {}, protectedBranches: ["main"] }),
      { check: "default branch", level: "warning", fix: "Look whether a review by the code owners is required." },
    ],
    [
      "a review by owners",
      withSettings({ rules: { main: [{ type: "pull_request", parameters: {} }] } }),
      { check: "default branch", fix: "Tick Require review from Code Owners in the ruleset." },
    ],
    [
      "owners' errors",
      withSettings({ ownerErrors: [{ line: 1, kind: "Unknown owner", source: "* @x/y\u001b[2J" }] }),
      { check: "owners", level: "error", message: "GitHub does not take line 1 of CODEOWNERS: Unknown owner: * @x/y" },
    ],
    [
      "owners",
      withFiles({ CODEOWNERS: "*.md @kubeflow/docs\n* @kubeflow/team\n/plugin-policy.yaml\n" }),
      { check: "owners", level: "error", message: "CODEOWNERS names nobody for plugin-policy.yaml" },
    ],
    ["a policy", withFiles({ "plugin-policy.yaml": "kind: PluginPolicy\n" }), { check: "policy", level: "error" }],
    [
      "placeholders",
      withFiles({ ".github/workflows/x.yaml": `uses: ${pin}/server-check.yml@${"0".repeat(40)}\n` }),
      { check: "workflows", level: "error", message: "placeholders are left in .github/workflows/x.yaml" },
    ],
    [
      "a pin",
      withFiles({ ".github/workflows/x.yaml": `uses: ${pin}/server-check.yml@v1\n` }),
      { check: "workflows", level: "warning" },
    ],
    [
      "an App",
      withFiles({ ".github/workflows/update.yml": `${update}    with:\n      app-client-id: Iv23\n` }),
      { check: "proposals' checks", level: "ok" },
    ],
    ["workflows", { files: { "README.md": "x" } }, { check: "workflows", level: "warning" }],
    ["a manifest's policy", { files: { "catalog-server-manifest.yaml": "x" } }, { check: "policy", level: "error" }],
    [
      "the time",
      { options: { now: () => Date.now() - 600_000 } },
      {
        check: "clock",
        level: "error",
        message: expect.stringMatching(/clock is (?:600|599|601) s behind/) as unknown as string,
      },
    ],
    ["module proxy off", { environment: { GOPROXY: "off" } }, { check: "module proxy", level: "error" }],
    ["module proxy odd", { environment: { GOPROXY: "::" } }, { check: "module proxy", level: "error" }],
  ])("%s", async (_, setup, expected) => {
    expect(of(await examine(setup), expected.check)).toContainEqual(expect.objectContaining(expected));
  });

  test("of a module proxy that is broken, asks for a password, or is not there, without its own", async () => {
    const at = (path: string) => proxy.url.replace("http://", "http://user:secret@") + path;
    const found = async (GOPROXY: string) => of(await examine({ environment: { GOPROXY } }), "module proxy")[0];
    expect(await found(`${at("/private")},direct`)).toMatchObject({
      level: "warning",
      message: expect.stringMatching(/private answers 401$/),
    });
    expect(JSON.stringify(await found("http://user:secret@127.0.0.1:1"))).toMatch(/"level":"error"(?!.*secret)/);
    expect(asked.every((path) => path.endsWith("/golang.org/x/mod/@v/list"))).toBe(true);
    asked = [];
  });
});

describe("proposals that are not up to date", () => {
  const rules = (...main: Settings["rules"][string]) => withSettings({ rules: { main } });
  const grouped = policy.replace("spec:\n", "spec:\n  proposals: grouped\n");
  const open = {
    level: "warning",
    message: "no ruleset keeps them from main: two that are merged may name one version",
    fix: "Require a status check in the ruleset, and tick Require branches to be up to date before merging.",
    url: expect.stringMatching(/\/settings\/rules$/),
  };

  test.each<[string, Setup, object[]]>([
    ["are kept out", rules(review, checked(true, "check")), [{ level: "ok" }]],
    ["are kept out by one of several rules", rules(checked(false, "a"), checked(true, "b"), review), [{ level: "ok" }]],
    ["are taken with checks", rules(review, checked(false, "check")), [open]],
    ["are taken without a check, whatever else is ticked", rules(review, checked(true)), [open]],
    ["are taken without such a rule", rules(review), [open]],
    ["are taken without any rule", rules(), [open]],
    [
      "may be kept out by a classic rule",
      withSettings({ rules: {}, protectedBranches: ["main"] }),
      [{ level: "warning", message: "whether main takes them, only an administrator sees" }],
    ],
    [
      "are not there where they are grouped",
      { ...rules(review), files: { ...complete, "plugin-policy.yaml": grouped } },
      [{ level: "ok", message: "there is one proposal at a time: the policy groups them" }],
    ],
    [
      "are there where one policy of two groups none",
      {
        ...rules(review),
        files: {
          ...complete,
          "plugin-policy.yaml": grouped,
          "other.yaml": policy,
          ".github/workflows/update.yml": ["plugin-policy", "other"]
            .map((each) => `${update}    with:\n      policy: ${each}.yaml\n`)
            .join(""),
        },
      },
      [open],
    ],
    [
      "raise no version in a registry",
      {
        ...rules(review),
        files: { ...complete, ".github/workflows/update.yml": update.replace("server-update", "registry-update") },
      },
      [],
    ],
  ])("%s", async (_, setup, expected) => {
    expect(of(await examine(setup), "stale proposals")).toEqual(expected.map((each) => expect.objectContaining(each)));
  });

  test("are looked for in what is asked anyway", async () => {
    const before = server().log.length;
    await examine(rules(review));
    const asked = server()
      .log.slice(before)
      .map(({ path }) => path);
    expect(asked.filter((path, at) => asked.indexOf(path) !== at)).toEqual([]);
  });
});

describe("a token", () => {
  test("that may not see settings leaves them open, and says what it lacks", async () => {
    const permissions = { metadata: "read", contents: "write" } as const;
    const token = server().token("robot[bot]", { permissions });
    const findings = await examine({ options: { token } });
    expect(levels(findings)).toEqual([
      ["token", "warning"],
      ["Actions", "warning"],
      ["pull requests", "warning"],
      ["proposals' checks", "warning"],
    ]);
    expect(of(findings, "pull requests")[0]?.fix).toMatch(/Administration: read/);
  });

  test("of a reader may not write", async () => {
    const token = server().token("eve", { permissions: { metadata: "read", contents: "read" } });
    expect(of(await examine({ options: { token } }), "token")[0]).toMatchObject({ level: "error" });
  });

  test("that GitHub does not know, or a repository that is not there, ends it in words", async () => {
    await expect(examine({ options: { token: "wrong" } })).rejects.toThrow(/github-denied: .*401/);
    await expect(examine({ options: { repository: "kubeflow/absent" } })).rejects.toThrow(/github-not-found/);
    await expect(examine({ options: { repository: "../x" } })).rejects.toThrow(/input-invalid/);
  });
});

test("GitHub Enterprise Server is told apart", async () => {
  server().enterprise("3.17.2");
  expect(of(await examine(), "GitHub")[0]).toMatchObject({
    level: "warning",
    message: expect.stringContaining("3.17.2"),
  });
  server().enterprise(undefined);
});

describe("registries", () => {
  const naming = (...names: string[]) =>
    withFiles({
      ".github/workflows/release.yml": names
        .map((each) => `uses: ${pin}/server-release.yml@${commit}\n      repository: ${each}\n`)
        .join(""),
    });

  test("are read, and written to only if asked", async () => {
    const setup = naming(`${open.host}/acme/server`);
    expect(of(await examine(setup), "registry")).toEqual([
      { check: "registry", level: "ok", message: `${open.host}/acme/server can be read: 0 tags` },
    ]);
    const written = await examine({ ...setup, options: { write: true } });
    expect(of(written, "registry").map(({ level }) => level)).not.toContain("error");
    expect(of(written, "registry")[1]?.message).toContain(`${open.host}/acme/server can be written to`);
  });

  test("that want a login tell so, and take one", async () => {
    const setup = naming(`${closed.host}/acme/server`);
    expect(of(await examine(setup), "registry")).toMatchObject([
      { level: "error", message: expect.stringContaining(closed.host) },
    ]);
    const folder = await temporaryFolder();
    const auth = Buffer.from(`${account.username}:${account.password}`).toString("base64");
    await writeFile(join(folder, "config.json"), JSON.stringify({ auths: { [closed.host]: { auth } } }));
    const found = await examine({ ...setup, environment: { DOCKER_CONFIG: folder }, options: { write: true } });
    expect(of(found, "registry")).toMatchObject([
      { level: "ok", message: expect.stringContaining("can be read") },
      { level: "ok", message: `${closed.host}/acme/server can be written to` },
    ]);
  });

  test("that nobody runs, and names that are none, are findings", async () => {
    const found = of(await examine(naming("127.0.0.1:1/acme/server", "ghcr.io/Acme/UPPER")), "registry");
    expect(found.map(({ level }) => level)).toEqual(["error", "error"]);
  }, 60_000);
});

test("whatever GitHub answers, it is a finding or words, and nothing reaches the terminal but text", async () => {
  const odd = fc.oneof(
    fc.json(),
    fc.constantFrom(
      "",
      "<html>",
      "[]",
      "null",
      '{"default_branch":7}',
      '{"errors":{}}',
      '[{"name":1}]',
      '[{"type":null}]',
    ),
  );
  await fc.assert(
    fc.asyncProperty(odd, fc.constantFrom(200, 403, 404, 422), async (body, status) => {
      const hostile = await serve((path) =>
        /^\/repos\/a\/b$/.test(path) ? { status: 200, body: '{"default_branch":"main"}' } : { status, body },
      );
      try {
        const findings = await examine({ options: { repository: "a/b", apiUrl: hostile.url } });
        for (const { message } of findings) expect(message).toMatch(/^[^\p{Cc}]+$/u);
      } finally {
        await hostile.close();
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test.each([
  ["* @a", ["@a"]],
  ["*.yaml @a", ["@a"]],
  ["plugin-policy.yaml @a @b # why", ["@a", "@b"]],
  ["* @a\n/plugin-policy.yaml @b", ["@b"]],
  ["/plugin-policy.yaml @b\n* @a", ["@a"]],
  ["* @a\n/plugin-policy.yaml", []],
  ["/keys/ @a\ndocs/* @b\n# * @c", undefined],
  ["/*.md @a\nplugin?policy.yaml @b", ["@b"]],
  [`${"*a".repeat(200)} @a`, undefined],
  [`${"**/".repeat(150)}x @a`, undefined],
])("of the owners %j", (text, expected) => expect(ownersOf(text, "plugin-policy.yaml")).toEqual(expected));

describe("the command", () => {
  const command = (args: string[], environment: NodeJS.ProcessEnv, folder?: string) =>
    run(
      process.execPath,
      ["--no-warnings", resolve("packages/cli/src/main.ts"), "doctor", ...args],
      environment,
      folder,
    );

  test("prints a line for each finding, or JSON, and ends with 1 for errors", async () => {
    await server().addRepository("kubeflow/server", { files: complete });
    const environment = {
      PATH: process.env.PATH,
      GITHUB_API_URL: server().url,
      GITHUB_SERVER_URL: "https://github.com",
      GH_TOKEN: server().token("ada"),
      GOPROXY: "direct",
    };
    const shown = await command(["--repository", "kubeflow/server"], environment);
    expect([shown.code, shown.stderr]).toEqual([1, ""]);
    expect(shown.stdout).toMatch(
      /^error {4}pull requests: Actions may not open them: no proposal arrives\n {9}Tick .*\n {9}https:\/\/github\.com\/kubeflow\/server\/settings\/actions\n/m,
    );
    const json = await command(["--json"], { ...environment, GITHUB_REPOSITORY: "kubeflow/server" });
    expect(JSON.parse(json.stdout)).toMatchObject({ repository: "kubeflow/server", findings: expect.any(Array) });
  });

  test("sends no token to a host that only a checkout names", async () => {
    const folder = await temporaryFolder();
    const ended = () => command([], { PATH: process.env.PATH, GH_TOKEN: "x" }, folder);
    expect(await ended()).toMatchObject({ code: 2, stderr: expect.stringContaining("nothing names a repository") });
    execFileSync("git", ["init", "-q", folder]);
    execFileSync("git", ["-C", folder, "remote", "add", "origin", `${server().url}/acme/server`]);
    const asked = server().log.length;
    expect(await ended()).toMatchObject({ code: 2, stderr: expect.stringContaining("origin is not on github.com") });
    expect(server().log.length).toBe(asked);
  });
});
