import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";
import { workflowOf } from "#test/workflows.js";

afterAll(removeTemporaryFolders);

/** How a runner on Linux runs a script: only a step that names bash fails with the first part of a pipe. */
const shells = { bash: ["--noprofile", "--norc", "-eo", "pipefail", "-c"], unnamed: ["-e", "-c"] };

/** Runs the script of a step as a runner does, in a checkout with files; what it said and put out. */
async function runStep(workflow: string, job: string, id: string, environment: Record<string, string>) {
  const { steps = [] } = workflowOf(`.github/workflows/${workflow}`).jobs[job] ?? {};
  const { run: script = "", shell } = steps.find((step) => step.id === id) ?? {};
  const folder = await temporaryFolder();
  await mkdir(join(folder, "acme"));
  await writeFile(join(folder, "acme/server"), "");
  const output = join(folder, "output.txt");
  await writeFile(output, "");
  const env = { PATH: process.env.PATH, GITHUB_OUTPUT: output, ...environment };
  const { code, stdout } = await run("bash", [...shells[shell === "bash" ? "bash" : "unnamed"], script], env, folder);
  return { code, stdout, outputs: (await readFile(output, "utf8")).split("\n").filter(Boolean) };
}

describe("the names that a plugin's release is given", () => {
  const given = { SERVER: "acme/catalog-server@main", NOTIFY: "", REPOSITORY: "ghcr.io/Acme/plugins/candidates" };
  const names = (other: Partial<typeof given>) =>
    runStep("plugin-release.yml", "resolve", "names", { ...given, ...other });

  test.each<[string, Partial<typeof given>, string[]]>([
    ["the server's alone", {}, ['receivers=[{"owner":"acme","name":"catalog-server"}]']],
    ["nobody's", { NOTIFY: "none" }, ["receivers=[]"]],
    [
      "others', one a line",
      { NOTIFY: "acme/a.b_c\nother-1/d\n" },
      ['receivers=[{"owner":"acme","name":"a.b_c"},{"owner":"other-1","name":"d"}]'],
    ],
    ["a branch with slashes", { SERVER: "acme/server@release/v1.x" }, ["server=acme/server", "ref=release/v1.x"]],
  ])("%s", async (_what, other, lines) => {
    const { code, outputs } = await names(other);
    expect([code, outputs]).toEqual([
      0,
      expect.arrayContaining([...lines, "repository=ghcr.io/acme/plugins/candidates"]),
    ]);
  });

  test.each<[string, Partial<typeof given>]>([
    ["an expression", { SERVER: "acme/$" + "{{ github.token }}@main" }],
    ["a command", { SERVER: "acme/$(id)@main" }],
    ["an option for git", { SERVER: "acme/server@--upload-pack=id" }],
    ["a second line in the server", { SERVER: "acme/server@main\nreceivers=[]" }],
    ["a second line in the repository", { REPOSITORY: "ghcr.io/acme/x\nreceivers=[]" }],
    ["no repository", { REPOSITORY: "" }],
    ["JSON", { NOTIFY: 'acme/x","name":"y' }],
    ["an address", { NOTIFY: "https://github.com/acme/server" }],
    ["a star, which would be files of the checkout", { NOTIFY: "*/*" }],
  ])("none with %s", async (_what, other) => {
    const { code, stdout, outputs } = await names(other);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^::error title=input-invalid::input \w+ [^\n]+\n$/)]);
    expect(outputs.filter((line) => /^(receivers|repository)=/.test(line))).toEqual([]);
  });
});

test.each([
  ["GHCR.io/Acme/Server", 0, ["repository=ghcr.io/acme/server"]],
  ["ghcr.io/acme/server\nversion=latest", 1, []],
  ["", 1, []],
])("a server's release to %j", async (REPOSITORY, code, outputs) => {
  expect(await runStep("server-release.yml", "validate", "names", { REPOSITORY })).toMatchObject({ code, outputs });
});

test.each([
  ["v0.3.2", "1.0.0", "v0.3.2-server-1.0.0"],
  ["v0.3.2+incompatible", "1.0.0+build", "v0.3.2_incompatible-server-1.0.0_build"],
  ["v0.3.2", "1".repeat(200), `v0.3.2-server-${"1".repeat(114)}`],
])("the candidate's tag of %s in %s", async (VERSION, SERVER_VERSION, tag) => {
  const found = await runStep("plugin-release.yml", "build", "tag", { VERSION, SERVER_VERSION });
  expect(found).toMatchObject({ code: 0, outputs: [`tag=${tag}`] });
});

test("a release's matrix is handed on with the digest of its bytes", async () => {
  const RUNNER_TEMP = await temporaryFolder();
  await mkdir(join(RUNNER_TEMP, "matrix"));
  await writeFile(join(RUNNER_TEMP, "matrix/matrix.json"), "{}\n");
  const { outputs } = await runStep("server-matrix.yml", "compute", "digest", { RUNNER_TEMP });
  expect(outputs).toEqual(["digest=sha256:ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356"]);
});

test("a release's matrix that cannot be read fails the step, and is handed on with no digest", async () => {
  const { code, outputs } = await runStep("server-matrix.yml", "compute", "digest", {
    RUNNER_TEMP: await temporaryFolder(),
  });
  expect([code, outputs]).toEqual([1, []]);
});
