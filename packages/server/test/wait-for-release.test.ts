import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { type WaitOptions, waitForRelease } from "#server/wait-for-release.js";
import { readWait } from "#server/wait-for-release-inputs.js";
import { serveChecksumDatabase } from "#test/checksum-database.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { publishModule, removeModuleCache } from "#test/module-proxy.js";
import { problemsOf } from "#test/problems.js";
import { type ServedModules, serveModules } from "#test/served-modules.js";

let workspace: GoWorkspace;
let served: ServedModules;
let count = 0;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  served = await serveModules();
});

afterAll(async () => {
  await served.close();
  await workspace.close();
  await removeTemporaryFolders();
});

const filesOf = (module: string, version: string) => ({
  "go.mod": `module ${module}\n\ngo 1.26\n`,
  "plugin.yaml": `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata: {name: cards}
spec:
  version: "${version}"
  compatibility:
    catalogServer: {minVersion: "0.9.0", maxVersion: "0.x"}
    frameworkApi: v1alpha1
`,
  "cards.go": "package cards\n",
});

/** A plugin's repository at a tag, of a module of its own. */
async function repository(version = "1.0.0") {
  const module = `github.com/acme/waited-${++count}`;
  const root = await temporaryFolder();
  const files = filesOf(module, version);
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  return {
    root,
    module,
    release: (given = files) => publishModule(served.folder, { path: module, version: "v1.0.0", files: given }),
  };
}

const lines: string[] = [];
const wait = (root: string, more: Partial<WaitOptions> = {}) =>
  waitForRelease({
    root,
    tag: "v1.0.0",
    seconds: 1,
    environment: { ...workspace.environment, GOPROXY: served.proxy.url },
    progress: { ...silent, info: (line) => void lines.push(line) },
    ...more,
  });

describe("a module that was tagged", () => {
  test("is there at once, with its sum", async () => {
    const { root, module, release } = await repository();
    await release();
    expect(await wait(root)).toEqual({
      name: "cards",
      module,
      version: "v1.0.0",
      plugin: ".",
      sum: expect.stringMatching(/^h1:/),
    });
  });

  test("is waited for, and each look is told", async () => {
    const { root, module, release } = await repository();
    lines.length = 0;
    const waiting = wait(root, { seconds: 30 });
    await delay(1000);
    await release();
    expect(await waiting).toMatchObject({ module });
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^Looking again in 2 s, for \\d+ s more: ${module}@v1.0.0 cannot be used.*404`)),
    ]);
  }, 30_000);

  test("that does not come is an error within its time, with the last reason", async () => {
    const { root, module } = await repository();
    const started = performance.now();
    const [problem] = await problemsOf(wait(root, { seconds: 3 }));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(problem).toMatchObject({ code: "module-not-found", fix: expect.stringContaining("tag was pushed") });
    expect(problem?.message).toMatch(
      new RegExp(`^${module}@v1.0.0 could not be had within 3 s, in 3 looks; at last: .*404`),
    );
  }, 30_000);

  test("of a proxy that fails is waited for, too", async () => {
    const { root, module, release } = await repository();
    await release();
    let failures = 2;
    served.proxy.fault = ({ response, path }) => {
      if (!path.includes(module) || failures-- <= 0) return false;
      response.writeHead(503).end();
      return true;
    };
    expect(await wait(root, { seconds: 30 })).toMatchObject({ module });
    served.proxy.fault = () => false;
  }, 30_000);

  test("is downloaded with the checksum database's word: one that knows other files refuses it, one that knows none is waited for", async () => {
    const { root, module, release } = await repository();
    await release();
    const sum = `h1:${Buffer.alloc(32).toString("base64")}`;
    const record = { module, version: "v1.0.0", sum, goModSum: sum };
    for (const [records, code] of [
      [[record], "module-checksum-mismatch"],
      [[{ ...record, module: "github.com/acme/other" }], "module-not-found"],
    ] as const) {
      const database = await serveChecksumDatabase(records);
      const GOPATH = join(workspace.directory, `checked-${code}`);
      const GOMODCACHE = join(GOPATH, "modules");
      const checked = { GOSUMDB: database.gosumdb, GONOSUMDB: "", GOMODCACHE, GOPATH };
      const environment = { ...workspace.environment, GOPROXY: served.proxy.url, ...checked };
      const seconds = code === "module-not-found" ? 1 : 600;
      const problems = await problemsOf(wait(root, { seconds, environment }));
      await removeModuleCache(GOMODCACHE);
      await database.close();
      expect(problems).toEqual([expect.objectContaining({ code })]);
    }
  }, 60_000);

  test.each([
    ["other metadata", (module: string) => filesOf(module, "1.0.1"), "module-checksum-mismatch"],
    [
      "another plugin",
      (module: string) => ({
        ...filesOf(module, "1.0.0"),
        "plugin.yaml": filesOf(module, "1.0.0")["plugin.yaml"].replace("cards", "other"),
      }),
      "module-checksum-mismatch",
    ],
    [
      "no plugin.yaml",
      (module: string) => ({ "go.mod": `module ${module}\n`, "cards.go": "package cards\n" }),
      "metadata-missing",
    ],
  ])("with %s is not what was tagged", async (_what, files, code) => {
    const { root, module, release } = await repository();
    await release(files(module) as ReturnType<typeof filesOf>);
    expect((await problemsOf(wait(root))).map((each) => each.code)).toEqual([code]);
  });

  test("from another commit than the tag's is a tag that was moved", async () => {
    const { root, module, release } = await repository();
    await release();
    const info = { Version: "v1.0.0", Time: "2025-01-01T00:00:00Z", Origin: { VCS: "git", Hash: "a".repeat(40) } };
    await writeFile(join(served.folder, module, "@v/v1.0.0.info"), JSON.stringify(info));
    const [problem] = await problemsOf(wait(root, { commit: "b".repeat(40) }));
    expect(problem).toMatchObject({
      code: "module-checksum-mismatch",
      message: expect.stringContaining("it was moved"),
    });
    expect(await wait(root, { commit: "a".repeat(40) })).toMatchObject({ module });
  });

  test("an interruption ends the wait", async () => {
    const { root } = await repository();
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 500);
    const [problem] = await problemsOf(wait(root, { seconds: 600, signal: stop.signal }));
    expect(problem?.code).toBe("go-command-failed");
  }, 30_000);
});

test("a tag that does not fit is refused before anything is asked", async () => {
  const { root, module } = await repository("0.9.0");
  const before = served.proxy.paths.length;
  const [problem] = await problemsOf(wait(root));
  expect(problem?.code).toBe("metadata-version-mismatch");
  expect(served.proxy.paths.slice(before).filter((path) => path.includes(module))).toEqual([]);
});

describe("what is asked for", () => {
  const none = { tag: undefined, plugin: undefined, timeout: undefined };

  test("is the tag of the run, with its commit", () => {
    const run = { GITHUB_REF: "refs/tags/agents/v0.3.1", GITHUB_SHA: "c".repeat(40) };
    expect(readWait(none, run)).toMatchObject({ tag: "agents/v0.3.1", commit: run.GITHUB_SHA, seconds: 1800 });
    expect(readWait({ ...none, tag: "v1.0.0" }, run)).not.toHaveProperty("commit");
  });

  test.each([
    [{}, none],
    [{ GITHUB_REF: "refs/heads/main" }, none],
    [{}, { ...none, tag: "v1.0.0", timeout: "soon" }],
    [{}, { ...none, tag: "v1.0.0", timeout: "0" }],
    [{}, { ...none, tag: "v1.0.0", timeout: "999999" }],
  ])("is refused of %j and %j", async (environment, texts) => {
    expect(await problemsOf((async () => readWait(texts, environment))())).toMatchObject([{ code: "input-invalid" }]);
  });
});
