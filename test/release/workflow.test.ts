import { describe, expect, test } from "@jest/globals";
import { parseTag } from "#scripts/release/version.js";
import { type Workflow, workflowOf } from "#test/workflows.js";

const release: Workflow = workflowOf(".github/workflows/release.yml");
const { jobs } = release;
const stepsOf = (job: string) => jobs[job]?.steps ?? [];
const uses = (job: string, action: string) => stepsOf(job).find((step) => step.uses?.startsWith(action));
const expression = (text: string) => ["$", `{{ ${text} }}`].join("");

test("nothing is packed before the checks, signed before it is packed, or published before it is signed", () => {
  expect(Object.entries(jobs).map(([name, { needs, if: condition }]) => [name, needs, condition])).toEqual([
    ["tag", undefined, undefined],
    ["checks", "tag", undefined],
    ["pack", "checks", undefined],
    ["attest", "pack", undefined],
    ["publish", ["pack", "attest"], undefined],
  ]);
  const unsteady = Object.values(jobs).flatMap((job) => [job, ...(job.steps ?? [])]);
  expect(unsteady.filter((each) => "continue-on-error" in each)).toEqual([]);
});

test("what is signed and published are the files that were packed, by their number", () => {
  expect(Object.entries(jobs.pack ?? {}).find(([key]) => key === "outputs")?.[1]).toEqual({
    files: expression("steps.files.outputs.artifact-id"),
  });
  for (const job of ["attest", "publish"])
    expect(uses(job, "actions/download-artifact@")?.with?.["artifact-ids"]).toBe(
      expression("needs.pack.outputs.files"),
    );
  expect(uses("publish", "./.github/actions/release")?.with).toMatchObject({ mode: "publish" });
  expect(uses("tag", "./.github/actions/release")?.with).toMatchObject({ mode: "check" });
});

test("every job takes the run's own commit, and leaves no token behind", () => {
  const checkouts = [...Object.values(jobs), ...Object.values(workflowOf(".github/workflows/checks.yml").jobs)]
    .flatMap(({ steps = [] }) => steps)
    .filter((step) => step.uses?.startsWith("actions/checkout@"));
  expect(checkouts).toHaveLength(4);
  for (const { with: inputs = {} } of checkouts) {
    expect(inputs["persist-credentials"]).toBe(false);
    expect(Object.keys(inputs).filter((key) => ["ref", "repository", "path"].includes(key))).toEqual([]);
  }
});

test("the key is the environment's, and its token may do two things in this repository", () => {
  expect(Object.entries(jobs).flatMap(([name, { environment }]) => (environment ? [[name, environment]] : []))).toEqual(
    [["publish", "release"]],
  );
  const inputs = uses("publish", "actions/create-github-app-token@")?.with ?? {};
  expect(Object.keys(inputs).sort()).toEqual([
    "client-id",
    "permission-contents",
    "permission-workflows",
    "private-key",
  ]);
  expect(JSON.stringify(release).match(/secrets\.[\w-]+/g)).toEqual(["secrets.RELEASE_APP_KEY"]);
});

test("one release at a time, none is dropped, and none is ended by the next", () => {
  expect(Object(release).concurrency).toEqual({ group: "release", queue: "max" });
});

test("what a release is made of comes from no cache", () => {
  const checks = workflowOf(".github/workflows/checks.yml").jobs.checks?.steps ?? [];
  expect(checks.find((step) => step.uses?.startsWith("actions/setup-go@"))?.with?.cache).toBe(false);
  expect(JSON.stringify([jobs, checks])).not.toContain("actions/cache");
});

describe("of tags", () => {
  const { push, ...others } = Object(release.on) as { push: { tags: string[] } };
  test("alone it is started", () => expect([Object.keys(push), others]).toEqual([["tags"], {}]));

  /** GitHub's patterns, as far as they are used here: a dot is one, `[0-9]+` are digits. */
  const starts = (tag: string) =>
    push.tags.some((pattern) => new RegExp(`^${pattern.replaceAll(".", "\\.")}$`).test(tag));

  test.each(["v1.2.3", "v0.1.0", "v10.20.30", "v1.2.3-rc.1"])("by %s, a release", (tag) =>
    expect([starts(tag), parseTag(tag) !== undefined]).toEqual([true, true]),
  );
  test.each(["v01.2.3", "v1.2.3-rc.01"])("by %s, which is refused then", (tag) =>
    expect([starts(tag), parseTag(tag)]).toEqual([true, undefined]),
  );
  // What the App sets starts workflows, as what GITHUB_TOKEN sets does not.
  test.each(["v1", "v0.3", "v1-ghes", "v1.2.3-ghes", "v1.2.3-rc.1-ghes", "v1.2.3+x", "V1.2.3", "v1.2.3-beta.1"])(
    "never by %s",
    (tag) => expect(starts(tag)).toBe(false),
  );
});
