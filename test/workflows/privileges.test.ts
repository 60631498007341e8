import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { asksFor, faultsOf, isPrivileged, knownActions, union } from "#test/workflow-rights.js";
import { type Job, jobsOf, ours, reusable, type Workflow, workflowOf, workflows } from "#test/workflows.js";

type Rights = Record<string, Record<string, string>>;

const reading = { contents: "read" };
const proposing = { contents: "write", "pull-requests": "write" };
const updating = { ...proposing, packages: "read" };

/** The rights of every job of the reusable workflows, once more by hand. */
const rights: Record<string, Rights> = {
  "checks.yml": { checks: reading },
  "image-rescan.yml": { rescan: { contents: "read", packages: "read", issues: "write" } },
  "plugin-check.yml": { check: reading },
  "plugin-release.yml": {
    resolve: reading,
    build: reading,
    conformance: reading,
    publish: { contents: "read", packages: "write", "id-token": "write" },
    notify: {},
  },
  "publish-site.yml": { build: reading, deploy: { pages: "write", "id-token": "write" } },
  "registry-publish.yml": { publish: { contents: "write", packages: "write" } },
  "registry-sweep.yml": { sweep: updating },
  "registry-update.yml": { update: updating },
  "release.yml": {
    tag: reading,
    checks: reading,
    pack: reading,
    attest: { "id-token": "write", attestations: "write" },
    publish: reading,
  },
  "server-check.yml": { check: reading },
  "server-matrix.yml": { compute: reading, propose: proposing },
  "server-release.yml": {
    validate: reading,
    generate: reading,
    build: reading,
    scan: reading,
    conformance: reading,
    publish: { contents: "read", packages: "write", "id-token": "write" },
  },
  "server-update.yml": { update: updating },
  "verify-matrix.yml": { plan: reading, verify: reading, fold: reading, propose: proposing },
};

const rightsOf = (jobs: [string, Job][]) => Object.fromEntries(jobs.map(([name, job]) => [name, job.permissions]));

test.each(ours)("%s asks for these rights and no others", (file) => {
  expect(rightsOf(jobsOf(file))).toEqual(rights[file.slice(reusable.length + 1)]);
});

test.each(workflows)("%s: no job has more than it needs", (file) => {
  expect(faultsOf(workflowOf(file))).toEqual([]);
});

test.each(workflows)("%s grants what the workflow that it calls asks for, no more", (file) => {
  for (const [, { uses, permissions }] of jobsOf(file)) {
    if (uses === undefined) continue;
    const called = /\/\.github\/workflows\/([\w-]+\.yml)(?:@|$)/.exec(uses)?.[1] ?? uses;
    expect([called, permissions]).toEqual([called, asksFor(workflowOf(join(reusable, called)))]);
  }
});

test("the table knows every action of this suite", () => {
  const known = new Set(knownActions.map((name) => name.replace(/:.*/, "")));
  const all = readdirSync("actions").filter((each) => each !== "tsconfig.json");
  expect(all.filter((name) => !known.has(`$/${name}`))).toEqual([]);
});

test("jobs with rights or secrets are these, and none of them builds or runs a plugin", () => {
  const found = ours.flatMap((file) =>
    jobsOf(file).flatMap(([name, job]) => (isPrivileged(job) ? [`${file.slice(reusable.length + 1)} ${name}`] : [])),
  );
  expect(found.sort()).toEqual([
    "image-rescan.yml rescan",
    "plugin-release.yml notify",
    "plugin-release.yml publish",
    "publish-site.yml deploy",
    "registry-publish.yml publish",
    "registry-sweep.yml sweep",
    "registry-update.yml update",
    "release.yml attest",
    "release.yml publish",
    "release.yml tag",
    "server-matrix.yml propose",
    "server-release.yml publish",
    "server-update.yml update",
    "verify-matrix.yml propose",
  ]);
});

test.each(["verify-matrix.yml", "server-matrix.yml"])(
  "the job of %s that proposes a matrix checks nothing out, and takes it by its digest",
  (file) => {
    const { steps = [] } = workflowOf(join(reusable, file)).jobs.propose ?? {};
    const names = steps.map(({ uses = "" }) => uses.split("@")[0]);
    const proposing = ["actions/download-artifact", "$/actions/verify-matrix"];
    expect(names.filter((name) => name !== "actions/create-github-app-token")).toEqual(proposing);
    expect(steps.at(-1)?.with?.matrix).toMatch(/\/matrix\.json@\$\{\{ needs\.(fold|compute)\.outputs\.digest \}\}$/);
  },
);

describe("this finds what it is for", () => {
  const expression = (text: string) => ["$", `{{ ${text} }}`].join("");
  const build: Job = {
    permissions: reading,
    steps: [
      { uses: "actions/checkout@v7" },
      { uses: "actions/setup-go@v7" },
      { uses: "$/actions/build-image", with: { manifest: "m.yaml" } },
    ],
  };
  const publish: Job = {
    permissions: { packages: "write" },
    steps: [
      { uses: "actions/download-artifact@v8", with: { "artifact-ids": expression("needs.build.outputs.layout") } },
      { uses: "docker/login-action@v4", with: { password: expression("secrets.password") } },
      { uses: "$/actions/publish-component" },
    ],
  };
  const good: Workflow = { on: "push", jobs: { build, publish } };
  const step = (of: Job, index: number, more: object): Job => ({
    ...of,
    steps: (of.steps ?? []).map((each, at) => (at === index ? { ...each, ...more } : each)),
  });
  const also = (of: Job, ...steps: Job["steps"] & object): Job => ({ ...of, steps: [...(of.steps ?? []), ...steps] });
  const [secret, token] = [expression("secrets.KEY"), expression("github.token")];

  test("nothing in what is right", () => expect(faultsOf(good)).toEqual([]));

  test.each<[string, Record<string, Job>, string[]]>([
    [
      "an id-token where plugins are built",
      { build: { ...build, permissions: { ...reading, "id-token": "write" } } },
      [
        "build: id-token: write is granted, and no step uses it",
        "build: a cache in a job with rights or secrets",
        "build: $/build-image handles plugin code in a job with rights or secrets",
      ],
    ],
    [
      "a secret in a build's environment",
      { build: { ...build, env: { KEY: secret } } },
      [
        "build: a secret in env of the job, which is for a step alone",
        "build: env in a job with rights or secrets",
        "build: a cache in a job with rights or secrets",
        "build: $/build-image handles plugin code in a job with rights or secrets",
      ],
    ],
    [
      "the job's token given to a build",
      { build: step(build, 2, { env: { TOKEN: token } }) },
      [
        "build: a secret in TOKEN of $/actions/build-image, which needs none there",
        "build: a cache in a job with rights or secrets",
        "build: $/build-image handles plugin code in a job with rights or secrets",
      ],
    ],
    [
      "all of GitHub's context, which has the token",
      { check: { permissions: {}, steps: [{ run: "true", env: { ALL: expression("toJSON(github)") } }] } },
      ["check: a secret in ALL of a script, which needs none there", "check: a script in a job with rights or secrets"],
    ],
    [
      "plugins run where is published",
      { publish: also(publish, { uses: "$/actions/conformance" }) },
      ["publish: $/conformance handles plugin code in a job with rights or secrets"],
    ],
    [
      "plugins run by a mode",
      { run: { ...publish, steps: [{ uses: "$/actions/verify-matrix", with: { mode: "run" } }] } },
      [
        "run: packages: write is granted, and no step uses it",
        "run: $/verify-matrix:run handles plugin code in a job with rights or secrets",
      ],
    ],
    [
      "a mode that nobody described",
      { run: { permissions: {}, steps: [{ uses: "$/actions/verify-matrix", with: { mode: "all" } }] } },
      ["run: $/verify-matrix is not in the table"],
    ],
    [
      "a script where is published",
      { publish: also(publish, { run: "make" }) },
      ["publish: a script in a job with rights or secrets"],
    ],
    [
      "a known script with more behind it",
      { publish: also(publish, { run: "go install golang.org/x/vuln/cmd/govulncheck@v1.8.0 && make" }) },
      ["publish: a script in a job with rights or secrets"],
    ],
    [
      "source scanned where issues are written",
      {
        scan: { permissions: { issues: "write" }, steps: [{ uses: "$/actions/scan-image", with: { directory: "." } }] },
      },
      [
        "scan: issues: write is granted, and no step uses it",
        "scan: $/scan-image handles plugin code in a job with rights or secrets",
      ],
    ],
    [
      "a cache where is published",
      { publish: also(publish, { uses: "actions/cache@v5" }) },
      ["publish: actions/cache is not in the table", "publish: a cache in a job with rights or secrets"],
    ],
    [
      "an environment, which has secrets of its own, where plugins are built",
      { build: { ...build, environment: "release" } },
      [
        "build: a cache in a job with rights or secrets",
        "build: $/build-image handles plugin code in a job with rights or secrets",
      ],
    ],
    [
      "an artifact by its name where is published",
      { publish: step(publish, 0, { with: { name: "layout" } }) },
      ["publish: an artifact that is not taken by the number that its job put out"],
    ],
    [
      "an artifact by its name where the environment has a key",
      {
        release: {
          environment: "release",
          steps: [{ uses: "actions/download-artifact@v8", with: { name: "files" } }],
        },
      },
      ["release: an artifact that is not taken by the number that its job put out"],
    ],
    [
      "an artifact by a number from elsewhere",
      { publish: step(publish, 0, { with: { "artifact-ids": expression("inputs.layout") } }) },
      ["publish: an artifact that is not taken by the number that its job put out"],
    ],
    [
      "an unknown action",
      { publish: also(publish, { uses: "somebody/action@v1" }) },
      ["publish: somebody/action is not in the table"],
    ],
    [
      "a right to write that nobody uses",
      { publish: { ...publish, permissions: { packages: "write", contents: "write", issues: "write" } } },
      ["publish: issues: write is granted, and no step uses it"],
    ],
    [
      "reading that nobody does",
      { publish: { ...publish, permissions: { packages: "write", actions: "read" } } },
      ["publish: actions: read is granted, and no step uses it"],
    ],
  ])("%s", (_what, jobs, faults) => {
    expect(faultsOf({ ...good, jobs: { ...good.jobs, ...jobs } })).toEqual(faults);
  });

  test.each([
    ["the job's outputs", { outputs: { key: secret } }, "a secret in outputs of the job, which is for a step alone"],
    [
      "a container's login",
      { container: { image: "a", credentials: { password: secret } } },
      "a secret in container of",
    ],
    ["a container", { container: "ghcr.io/acme/tools" }, "container in a job with rights or secrets"],
    ["services", { services: { a: { image: "ghcr.io/acme/tools" } } }, "services in a job with rights or secrets"],
    ["another shell", { defaults: { run: { shell: "./run {0}" } } }, "defaults in a job with rights or secrets"],
    ["variables for all steps", { env: { GOFLAGS: "-toolexec=./run" } }, "env in a job with rights or secrets"],
    ["every right there is", { permissions: "write-all" }, "all: write is granted, and no step uses it"],
    ["every right to read", { permissions: "read-all" }, "all: read is granted, and no step uses it"],
  ])("%s where is published", (_what, more, fault) => {
    const found = faultsOf({ ...good, jobs: { build, publish: { ...publish, ...more } as Job } });
    expect(found).toContainEqual(expect.stringContaining(`publish: ${fault}`));
  });

  test.each([
    ["a variable", { env: { GOFLAGS: "-toolexec=./run" } }],
    ["a shell", { shell: "./run {0}" }],
    ["a folder", { "working-directory": "generated" }],
  ])("a known script with %s of its own", (_what, more) => {
    const known = { run: "go install golang.org/x/vuln/cmd/govulncheck@v1.8.0" };
    const faults = (step: object) => faultsOf({ ...good, jobs: { publish: also(publish, step) } });
    expect(faults(known)).toEqual([]);
    expect(faults({ ...known, ...more })).toEqual(["publish: a script in a job with rights or secrets"]);
  });

  test.each([
    "secrets.KEY",
    "secrets['signing-key']",
    "toJSON(secrets)",
    "github.token",
    "github . token",
    "github['token']",
    "github[format('{0}', 'token')]",
    "toJSON (github)",
    "join(github.*, ',')",
  ])("a secret as %s", (text) => {
    const env = { VALUE: `x ${expression("github.sha")} ${expression(text)}` };
    expect(faultsOf({ ...good, jobs: { a: { permissions: {}, steps: [{ run: "true", env }] } } })).toHaveLength(2);
  });

  test.each([
    "github.repository",
    "format('ghcr.io/{0}', github.actor)",
    "github.event.client_payload.name",
    "inputs.a",
  ])("no secret in %s", (text) => {
    const env = { VALUE: `github.com/acme ${expression(text)} of github, secrets aside` };
    expect(faultsOf({ ...good, jobs: { a: { permissions: {}, steps: [{ run: "true", env }] } } })).toEqual([]);
  });

  test("a secret in a step's name, and so in the log", () => {
    expect(faultsOf({ ...good, jobs: { publish: step(publish, 0, { name: secret }) } })).toEqual([
      "publish: a secret in name of actions/download-artifact@v8, which needs none there",
    ]);
  });

  test("variables and a shell for the whole workflow", () => {
    const strange = { ...good, defaults: { run: { shell: "./run {0}" } } };
    expect(faultsOf(strange)).toEqual(["workflow: defaults reaches every job"]);
  });

  test("a secret for the whole workflow", () => {
    expect(faultsOf({ ...good, env: { KEY: secret } })).toEqual(["workflow: env reaches every job"]);
  });

  test("the most of several grants", () => {
    expect(union([{ contents: "write" }, { contents: "read", packages: "read" }])).toEqual({
      contents: "write",
      packages: "read",
    });
  });
});
