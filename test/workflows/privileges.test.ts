import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { asksFor, faultsOf, isPrivileged, knownActions, union } from "#test/workflow-rights.js";
import { examples, type Job, jobsOf, ours, reusable, type Workflow, workflowOf, workflows } from "#test/workflows.js";

type Rights = Record<string, Record<string, string>>;

const reading = { contents: "read" };
const proposing = { contents: "write", "pull-requests": "write" };
const updating = { ...proposing, packages: "read" };

/** The rights of every job of the reusable workflows, once more by hand. */
const rights: Record<string, Rights> = {
  "image-rescan.yml": { rescan: { contents: "read", packages: "read", issues: "write" } },
  "plugin-check.yml": { check: reading },
  "publish-site.yml": { build: reading, deploy: { pages: "write", "id-token": "write" } },
  "registry-publish.yml": { publish: { contents: "write", packages: "write" } },
  "registry-sweep.yml": { sweep: updating },
  "registry-update.yml": { update: updating },
  "server-check.yml": { check: reading },
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

test.each(examples)("%s grants what the workflow that it calls asks for, no more", (file) => {
  for (const [, { uses = "", permissions }] of jobsOf(file)) {
    const called = /\/\.github\/workflows\/([\w-]+\.yml)@/.exec(uses)?.[1];
    if (called) expect([called, permissions]).toEqual([called, asksFor(workflowOf(join(reusable, called)))]);
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
    "publish-site.yml deploy",
    "registry-publish.yml publish",
    "registry-sweep.yml sweep",
    "registry-update.yml update",
    "server-release.yml publish",
    "server-update.yml update",
    "verify-matrix.yml propose",
  ]);
});

test("the job that proposes a matrix checks nothing out", () => {
  const { steps = [] } = workflowOf(join(reusable, "verify-matrix.yml")).jobs.propose ?? {};
  const names = steps.map(({ uses = "" }) => uses.split("@")[0]);
  expect(names).toEqual(["actions/download-artifact", "$/actions/verify-matrix"]);
});

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
        "build: a secret in env reaches every step",
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

  test("a secret for the whole workflow", () => {
    expect(faultsOf({ ...good, env: { KEY: secret } })).toEqual(["workflow: a secret in env reaches every job"]);
  });

  test("the most of several grants", () => {
    expect(union([{ contents: "write" }, { contents: "read", packages: "read" }])).toEqual({
      contents: "write",
      packages: "read",
    });
  });
});
