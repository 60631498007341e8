import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import type { Matrix } from "#matrix/model.js";
import { sha256 } from "#oci/digest.js";
import { matrix } from "#server/matrix.js";
import { answerMatrix, matrixOutcome, serversAsked } from "#server/matrix-answers.js";
import type { MatrixOptions } from "#server/matrix-options.js";
import {
  agents,
  type MatrixWorkspace,
  manifestOf,
  matrixWorkspace,
  pluginYaml,
  readme,
  server,
} from "#test/matrix-workspace.js";

let workspace: MatrixWorkspace;

beforeAll(async () => {
  workspace = await matrixWorkspace();
});
afterAll(() => workspace.close());

async function problemsOf(options: Partial<MatrixOptions>): Promise<string[]> {
  const found = await matrix(workspace.options(options)).then(
    ({ diagnostics }) => diagnostics,
    (error) => (error instanceof DiagnosticError ? error.diagnostics : Promise.reject(error)),
  );
  return found.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
}

test("rows are what the module proxy has, columns what manifests and plans say", async () => {
  const { matrix: found, diagnostics } = await matrix(workspace.options());
  expect(diagnostics).toEqual([]);
  expect(found.servers.map(({ version, manifests }) => [version, manifests.length])).toEqual([
    ["v1.0.0", 0],
    ["v0.9.0", 1],
  ]);
  const [plugin] = found.plugins;
  expect(plugin).toMatchObject({
    name: "agents",
    module: agents,
    pins: [{ server: "v0.9.0", version: "v0.3.1", tier: "supported" }],
  });
  expect(plugin?.versions.map(({ version, retracted, released }) => [version, retracted?.why, released])).toEqual([
    ["v0.4.0", undefined, "2025-01-01T00:00:00Z"],
    ["v0.3.1", undefined, "2025-01-01T00:00:00Z"],
    ["v0.2.0", "lists were empty", "2025-01-01T00:00:00Z"],
  ]);
  expect(plugin?.cells.map((row) => row.map(({ declared }) => declared.verdict))).toEqual([
    ["compatible", "incompatible"],
    ["compatible", "compatible"],
    ["incompatible", "compatible"],
  ]);
});

test("a version that is pinned and not listed is a row too, and the base's own plugins are none", async () => {
  await workspace.publish("v0.5.0-rc.1", pluginYaml("0.9.0", "1.x"));
  const list = join(workspace.folder, `../${agents}/@v/list`);
  const listed = await readFile(list, "utf8");
  try {
    await writeFile(list, listed.replace("v0.5.0-rc.1\n", ""));
    const builtIn = `    - name: model\n      module: ${server.module}\n      import: ${server.module}/model\n      version: v0.9.0\n`;
    const file = await workspace.write("pinned.yaml", `${manifestOf("v0.5.0-rc.1")}${builtIn}`);
    const { matrix: found, diagnostics } = await matrix(workspace.options({ manifests: [file] }));
    expect(diagnostics).toEqual([]);
    expect(found.plugins.map(({ name }) => name)).toEqual(["agents"]);
    expect(found.plugins[0]?.versions[0]).toMatchObject({ version: "v0.5.0-rc.1", metadata: { name: "agents" } });
  } finally {
    await writeFile(list, listed.replace("v0.5.0-rc.1\n", ""));
  }
});

describe("files", () => {
  test("are written, stay as they are, and are stale once a report comes", async () => {
    const outputs = {
      markdown: join(workspace.folder, "README.md"),
      json: join(workspace.folder, "out/matrix.json"),
      html: join(workspace.folder, "out/matrix.html"),
    };
    expect(await problemsOf({ ...outputs, check: true })).toEqual([
      expect.stringMatching(/^error matrix-stale: ".*README\.md" is not what/),
      expect.stringMatching(/^error matrix-stale: ".*matrix\.json" is not there/),
      expect.stringMatching(/^error matrix-stale: ".*matrix\.html" is not there/),
    ]);
    const first = await matrix(workspace.options(outputs));
    expect([first.changed, first.json, first.diagnostics]).toEqual([true, outputs.json, []]);
    const text = await readFile(outputs.markdown, "utf8");
    expect(text.startsWith(readme.split("<!-- compatibility-matrix:end")[0] ?? "")).toBe(true);
    expect(text.endsWith("<!-- compatibility-matrix:end -->\n\nThe end.\n")).toBe(true);
    expect(await readdir(join(workspace.folder, "out"))).toEqual(["matrix.html", "matrix.json"]);

    const again = await matrix(workspace.options({ ...outputs, check: true }));
    expect([again.changed, again.diagnostics]).toEqual([false, []]);
    expect(matrixOutcome(again, workspace.options({ ...outputs, check: true }))).toContain("up to date: ");

    const { path } = await workspace.report("new", { version: "v0.3.1", passed: true });
    const stale = await matrix(workspace.options({ ...outputs, reports: [path], check: true }));
    expect(stale.diagnostics.map(({ code }) => code)).toEqual(["matrix-stale", "matrix-stale", "matrix-stale"]);
    expect(stale.diagnostics[0]?.fix).toMatch(
      /^Run plugin-release matrix \S+manifest\.yaml --planned v1\.0\.0=v1beta1\+v1alpha1 --reports \S+new\.report\.json --markdown \S+ --json \S+ --html \S+, and commit/,
    );
    expect(await readFile(outputs.markdown, "utf8")).toBe(text);
  });

  test("one without markers is told before anything is written", async () => {
    const markdown = await workspace.write("plain.md", "# Title\n");
    const json = join(workspace.folder, "never.json");
    expect(await problemsOf({ markdown, json })).toEqual([expect.stringMatching(/^error matrix-markers-missing: /)]);
    expect(await readdir(workspace.folder)).not.toContain("never.json");
  });

  test("that cannot be files are told first", async () => {
    expect(await problemsOf({ json: workspace.folder })).toEqual([expect.stringMatching(/is a folder$/)]);
    expect(await problemsOf({ json: "a.json", html: "./a.json" })).toEqual([
      expect.stringMatching(/^error input-invalid: html and json are both/),
    ]);
  });
});

describe("nothing that is read is overwritten", () => {
  test.each(["markdown", "json", "html"] as const)("by %s", async (output) => {
    const manifest = await workspace.write("kept.yaml", manifestOf("v0.3.1"));
    const { path } = await workspace.report("kept", { version: "v0.3.1", passed: true });
    const link = join(workspace.folder, `${output}.link`);
    await symlink(manifest, link);
    const spelt = join(workspace.folder, "reports", "..", "kept.yaml");
    const folder = join(workspace.folder, "reports");
    const cases: [reports: string[], path: string, what: string][] = [
      [[], manifest, "a manifest"],
      [[], link, "a manifest"],
      [[], spelt, "a manifest"],
      [[path], path, "a report"],
      [[`${path}@sha256:${"0".repeat(64)}`], path, "a report"],
      [[folder], join(folder, "new.report.json"), "a report"],
    ];
    for (const [reports, to, what] of cases) {
      expect(await problemsOf({ manifests: [manifest], reports, [output]: to })).toEqual([
        expect.stringContaining(`error input-invalid: ${output} would take the place of ${what}: `),
      ]);
    }
    expect(await readFile(manifest, "utf8")).toBe(manifestOf("v0.3.1"));
  });

  test("but an earlier matrix by the next one, as JSON alone", async () => {
    const json = join(workspace.folder, "state.json");
    await matrix(workspace.options({ json }));
    expect(await problemsOf({ json, reports: [json] })).toEqual([]);
    expect(await problemsOf({ html: json, reports: [json] })).toEqual([expect.stringContaining("an earlier matrix")]);
  });

  test("and two outputs are not one file through a link", async () => {
    const json = await workspace.write("one.json", "");
    const html = join(workspace.folder, "two.html");
    await symlink(json, html);
    expect(await problemsOf({ json, html })).toEqual([expect.stringContaining("html and json are both")]);
  });
});

test("a check of nothing is told, since it would pass for ever", async () => {
  expect(await problemsOf({ check: true })).toEqual([
    "error input-invalid: there is nothing to check: no file is named",
  ]);
});

test("a question about what is not there is told before anything is written, and hides no other problem", async () => {
  const json = join(workspace.folder, "unasked.json");
  const ask = (found: Matrix) => {
    answerMatrix(found, { plugin: "agenst", server: undefined, upgrade: undefined });
  };
  const asked = (reports: string[]) =>
    matrix(workspace.options({ json, reports }), ask).catch((error: DiagnosticError) =>
      error.diagnostics.map(({ code }) => code),
    );
  expect(await asked([])).toEqual(["input-invalid"]);
  expect(await asked(["nowhere.json"])).toEqual(["file-unreadable", "input-invalid"]);
  expect(await readdir(workspace.folder)).not.toContain("unasked.json");
});

describe("reports", () => {
  test("of an earlier matrix are taken by its digest", async () => {
    const { path } = await workspace.report("handed", { version: "v0.3.1", passed: true });
    const json = join(workspace.folder, "handed.json");
    await matrix(workspace.options({ json, reports: [path] }));
    const digest = sha256(await readFile(json));
    const { matrix: found, diagnostics } = await matrix(workspace.options({ reports: [`${json}@${digest}`] }));
    expect([diagnostics, found.plugins[0]?.cells[1]?.[1]?.verified]).toEqual([[], "passed"]);
    for (const wrong of [`sha256:${"0".repeat(64)}`, "sha256:none"]) {
      expect(await problemsOf({ reports: [`${json}@${wrong}`] })).toEqual([
        expect.stringContaining("error matrix-tampered: "),
      ]);
    }
  });

  test("give cells their evidence, with the digest of the report", async () => {
    const { path, digest } = await workspace.report("passed", { version: "v0.3.1", passed: true });
    const { matrix: found, diagnostics } = await matrix(workspace.options({ reports: [`${path}@${digest}`] }));
    expect(diagnostics).toEqual([]);
    expect(found.plugins[0]?.cells[1]?.[1]).toMatchObject({
      verified: "passed",
      evidence: [{ report: digest, signed: false, date: "2026-11-20T09:30:00.125Z" }],
    });
  });

  test("that are broken, or no evidence, are told, and do not hide the others", async () => {
    const folder = "bad";
    const good = await workspace.report("good", { version: "v0.3.1", passed: true });
    const cases: [name: string, text: string | Parameters<MatrixWorkspace["report"]>[1], said: string][] = [
      ["a", "{", "warning report-unreadable"],
      ["b", "null", "warning field-type"],
      ["c", { version: "v0.3.1", passed: true, other: { only: ["A"] } }, "notice report-no-evidence"],
      [
        "d",
        {
          version: "v0.3.1",
          passed: true,
          other: { subject: { kind: "url", name: "http://127.0.0.1:1" }, platforms: [] },
        },
        "notice report-no-evidence",
      ],
      ["e", { version: "v9.9.9", passed: true }, "notice evidence-unplaced"],
      [
        "f",
        { version: "v0.3.1", passed: true, other: { server: { ...server, version: "v7.0.0" } } },
        "notice evidence-unplaced",
      ],
      [
        "g",
        { version: "v0.3.1", passed: true, other: { server: { ...server, module: "github.com/other/server" } } },
        "notice report-other-image",
      ],
      [
        "h",
        { version: "v0.3.1", passed: true, other: { started: "2024-12-31T00:00:00Z" } },
        "warning evidence-before-release",
      ],
      [
        "i",
        { version: "v0.3.1", passed: true, other: { started: "2999-01-01T00:00:00Z" } },
        "notice report-no-evidence",
      ],
      ["j", { version: "v0.3.1", passed: true, other: { verdict: "failed" } }, "warning report-contradictory"],
      ["k", "[".repeat(100_000), "warning report-unreadable"],
    ];
    for (const [name, given] of cases) {
      if (typeof given === "string") await workspace.write(`${folder}/${name}.report.json`, given);
      else
        await workspace.write(
          `${folder}/deep/er/${name}.report.json`,
          await readFile((await workspace.report(name, given)).path, "utf8"),
        );
    }
    await workspace.write(`${folder}/statement.json`, "{}");
    await workspace.write(`${folder}/good.report.json`, await readFile(good.path, "utf8"));
    const path = join(workspace.folder, folder);
    const found = await problemsOf({ reports: [path] });
    expect(found.map((each) => each.split(":")[0]).sort()).toEqual(cases.map(([, , said]) => said).sort());
    const result = await matrix(workspace.options({ reports: [path, good.path] }));
    expect(result.matrix.plugins[0]?.cells[1]?.[1]).toMatchObject({
      verified: "passed",
      evidence: [{ report: good.digest }],
    });
  });

  test("that were named and cannot be read stop the writing", async () => {
    const { path } = await workspace.report("other", { version: "v0.3.1", passed: true });
    const json = join(workspace.folder, "not-written.json");
    expect(await problemsOf({ reports: [`${path}@sha256:${"0".repeat(64)}`, "nowhere.json"], json })).toEqual([
      expect.stringMatching(/^error report-tampered/),
      expect.stringMatching(/^error file-unreadable/),
    ]);
    expect(await readdir(workspace.folder)).not.toContain("not-written.json");
  });
});

describe("servers", () => {
  test.each([
    ["v1.0.0", "no API"],
    ["1.0.0=v1beta1", "no v"],
    ["v1.0.0=", "an empty API"],
    ["v1.0.0=v1beta1+", "an empty shim"],
    ["v1.0.0=v1 beta1", "a blank"],
    ["=v1beta1", "no version"],
  ])("%s is refused: %s", async (text) => {
    expect(await problemsOf({ servers: [text] })).toEqual([expect.stringMatching(/^error input-invalid: the server /)]);
  });

  test("that are said to be two things are refused", async () => {
    expect(await problemsOf({ servers: ["v0.9.0=v1beta1"] })).toEqual([
      "error matrix-servers-differ: v0.9.0 is said to offer v1alpha1 and to offer v1beta1",
    ]);
    const other = await workspace.write(
      "other.yaml",
      manifestOf("v0.3.1").replaceAll(server.module, "github.com/other/server"),
    );
    expect(await problemsOf({ manifests: [...workspace.options().manifests, other] })).toEqual([
      expect.stringMatching(
        /^error matrix-servers-differ: ".*" builds on github\.com\/acme\/catalog-server, ".*" on github\.com\/other\/server$/,
      ),
    ]);
  });
});

describe("the order of the manifests", () => {
  test("and that of their shims changes no byte", async () => {
    const shims = (list: string, version = "v0.3.1") =>
      manifestOf(version).replace(
        "v1alpha1\n    module",
        `v1alpha1\n    compatibleFrameworkVersions: ${list}\n    module`,
      );
    const one = await workspace.write("shims-1.yaml", shims("[v1beta2, v1beta1]"));
    const other = await workspace.write("shims-2.yaml", shims("[v1beta1, v1beta2]", "v0.2.0"));
    const texts = [];
    for (const manifests of [
      [one, other],
      [other, one],
    ]) {
      const { matrix: found, diagnostics } = await matrix(workspace.options({ manifests }));
      expect(diagnostics).toEqual([]);
      texts.push(renderMatrixJson(found));
    }
    expect(texts[0]).toContain('"compatibleFrameworkVersions":["v1beta1","v1beta2"]');
    expect(texts[0]).toBe(texts[1]);
  });

  test("does not decide how a plugin is imported", async () => {
    const one = await workspace.write("import-1.yaml", manifestOf("v0.3.1"));
    const text = manifestOf("v0.3.1").replace(
      `module: ${agents}\n`,
      `module: ${agents}\n      import: ${agents}/sub\n`,
    );
    const other = await workspace.write("import-2.yaml", text);
    for (const manifests of [
      [one, other],
      [other, one],
    ]) {
      expect(await problemsOf({ manifests })).toEqual([
        expect.stringContaining(`error input-invalid: plugin "agents" of ${agents} is imported as "`),
      ]);
    }
  });
});

test("a module that is not there leaves no holes in a committed matrix", async () => {
  const file = await workspace.write(
    "gone.yaml",
    manifestOf("v0.3.1").replace(`module: ${agents}`, `module: ${agents}-gone`),
  );
  const json = join(workspace.folder, "gone.json");
  expect(await problemsOf({ manifests: [file], json })).toEqual([expect.stringMatching(/^error module-not-found/)]);
  expect(await readdir(workspace.folder)).not.toContain("gone.json");
});

test("questions bring the servers that they ask about", async () => {
  const questions = { plugin: undefined, server: undefined, upgrade: "v2.0.0=v1beta1" };
  expect(serversAsked(questions)).toEqual(["v2.0.0=v1beta1"]);
  const { matrix: found } = await matrix(workspace.options({ servers: serversAsked(questions) }));
  expect(answerMatrix(found, questions)).toContain("from v0.9.0 to v2.0.0: NOT possible yet");
});
