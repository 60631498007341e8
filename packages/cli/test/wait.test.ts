import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { publishModule } from "#test/module-proxy.js";
import { run } from "#test/run-action.js";
import { type ServedModules, serveModules } from "#test/served-modules.js";

let workspace: GoWorkspace;
let served: ServedModules;
let folder: string;
let module: string;
let count = 0;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  served = await serveModules();
});
beforeEach(async () => {
  folder = await temporaryFolder();
  module = `github.com/acme/command-waits-${++count}`;
  await mkdir(join(folder, "cards"));
  for (const [name, text] of Object.entries(files())) await writeFile(join(folder, "cards", name), text);
});
afterAll(async () => {
  await served.close();
  await workspace.close();
  await removeTemporaryFolders();
});

const files = () => ({
  "go.mod": `module ${module}/cards\n\ngo 1.26\n`,
  "plugin.yaml": `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata: {name: cards}
spec:
  version: "1.0.0"
  compatibility:
    catalogServer: {minVersion: "0.9.0", maxVersion: "0.x"}
    frameworkApi: v1alpha1
`,
  "cards.go": "package cards\n",
});

const release = () => publishModule(served.folder, { path: `${module}/cards`, version: "v1.0.0", files: files() });

/** Runs the command of the sources in the plugins' repository, as on a person's machine. */
function wait(...args: string[]) {
  const program = ["--no-warnings", resolve("packages/cli/src/main.ts"), "wait"];
  const env = {
    ...workspace.environment,
    GOPROXY: served.proxy.url,
    NO_COLOR: "1",
    GITHUB_REF: "refs/tags/cards/v1.0.0",
  };
  return run(process.execPath, [...program, ...args], env, folder);
}

test("a released module is named with the plugin's name, and nothing is written", async () => {
  await release();
  expect(await wait("cards/v1.0.0")).toMatchObject({ code: 0, stdout: `cards: ${module}/cards@v1.0.0\n` });
  expect(await wait("cards/v1.0.0", "--plugin", "cards")).toMatchObject({ code: 0 });
});

test("one that comes while it is waited for is taken, and the wait is told on standard error", async () => {
  const asked = new Promise<void>((resolve) => {
    served.proxy.fault = ({ path }) => {
      if (path.includes(module)) resolve();
      return false;
    };
  });
  const waiting = wait("cards/v1.0.0", "--timeout", "60");
  await asked;
  await delay(500);
  await release();
  const ended = await waiting;
  expect(ended).toMatchObject({ code: 0, stdout: `cards: ${module}/cards@v1.0.0\n` });
  expect(ended.stderr).toMatch(/Looking again in \d+ s/);
}, 60_000);

test("one that does not come ends it within its time", async () => {
  const started = performance.now();
  const ended = await wait("cards/v1.0.0", "--timeout", "2");
  expect(ended).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/error module-not-found: .* within 2 s/),
  });
  expect(performance.now() - started).toBeLessThan(20_000);
}, 30_000);

test.each([
  // A person names the tag: what a job's environment says is not asked.
  [[], 2, /no tag is given/],
  [["cards/v1.0.0", "--timeout", "0"], 2, /--timeout is "0"\n {2}fix: Write a whole number from 1 to 21600\./],
  [["cards/v1.0.0", "--timeout", "1h"], 2, /--timeout is "1h"/],
  [["cards/v1.0.0", "more"], 2, /"more" is one operand too many/],
  [["cards/v1.1.0"], 1, /states "1\.0\.0"/],
  [["v1.0.0"], 1, /plugin\.yaml/],
  [["latest"], 1, /the tag "latest" names no version/],
  [["../v1.0.0"], 1, /the tag "\.\.\/v1\.0\.0" is none that git takes/],
  [["cards/v1.0.0", "--plugin", "/etc"], 1, /etc/],
])("%j ends with %d", async (args, code, said) => {
  const ended = await wait(...args);
  expect([ended.code, ended.stdout, ended.stderr]).toEqual([code, "", expect.stringMatching(said)]);
});
