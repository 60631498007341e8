import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { silent } from "#diagnostics/progress.js";
import { sha256 } from "#oci/digest.js";
import { localPlatform } from "#oci/platform.js";
import { build } from "#server/build.js";
import type { Built } from "#server/options.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { runAction } from "#test/run-action.js";
import { writeReportPolicy, writeSignedReport } from "#test/signed-report.js";
import { rsaPair } from "#test/signing-keys.js";

const canary = "canary-5b1c";
const { architecture } = localPlatform();
const other = architecture === "amd64" ? "linux/arm64" : "linux/amd64";
const manifest = "catalog-server-manifest.yaml";

const release = rsaPair();

let work: string;
let published: ExampleModules;
let registry: TestRegistry;
let built: Built;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "plugin-release-conformance-"));
  published = await publishExamples();
  registry = await startCraneRegistry();
  await cp(resolve("examples/server", manifest), join(work, manifest));
  built = await build({
    manifest: join(work, manifest),
    directory: join(work, "generated"),
    layout: join(work, "image"),
    repository: `${registry.host}/acme/catalog-server`,
    frozen: false,
    release: true,
    pluginPaths: {},
    environment: { ...process.env, ...published.environment },
    progress: silent,
  });
}, 600_000);

afterAll(async () => {
  await registry.stop();
  await published.remove();
  await rm(work, { recursive: true });
});

/** A job's step: its token is in the environment, as the runner leaves it there. */
function act(inputs: Record<string, string>) {
  const environment = { ...published.environment, ACTIONS_RUNTIME_TOKEN: canary, GITHUB_WORKSPACE: work };
  return runAction("conformance", { directory: work, inputs, environment });
}

async function reportIn(folder: string | undefined): Promise<Report> {
  return JSON.parse(await readFile(join(folder ?? "", "report.json"), "utf8"));
}

/** A suite of one required check for each plugin of the manifest, which `wanted` decides on. */
async function suiteOf(name: string, wanted: string): Promise<string> {
  const file = join(work, `${name}.yaml`);
  await writeFile(
    file,
    `apiVersion: plugin-release/v1alpha1
kind: ConformanceSuite
metadata: {name: ${name}, version: 1.0.0}
spec:
  server: {arguments: ["-listen", "127.0.0.1:{port}"], ready: {path: /readyz}}
  categories: [{id: A, title: Plugins}]
  steps:
    - forEach: "{manifest/plugins}"
      as: wanted
      plugin: "{wanted/name}"
      otherwise: no manifest is known
      steps:
        - id: A-wanted
          category: A
          level: required
          title: The plugin is wanted
          request: "/api/plugins/{wanted/name}/capabilities"
          expect: {json: [{path: /plugin/name, matches: "${wanted}"}]}
`,
  );
  return file;
}

/** A suite whose second check cannot be made: it needs what the first one did not find. */
async function suiteWithMissing(): Promise<string> {
  const file = join(work, "missing.yaml");
  await writeFile(
    file,
    `apiVersion: plugin-release/v1alpha1
kind: ConformanceSuite
metadata: {name: missing, version: 1.0.0}
spec:
  server: {arguments: ["-listen", "127.0.0.1:{port}"], ready: {path: /readyz}}
  categories: [{id: A, title: Answers}]
  steps:
    - {id: A-first, category: A, level: required, title: It answers, request: /api/plugins, save: {all: ""}}
    - {id: A-second, category: A, level: required, title: It goes on, request: "/api/{all/nothing}"}
`,
  );
  return file;
}

/** Changes the labels of every platform's image in a layout, as somebody could who builds images by hand. */
async function relabel(layout: string, change: (labels: Record<string, string>) => void): Promise<void> {
  const read = async (digest: string) =>
    JSON.parse(await readFile(join(layout, "blobs", digest.replace(":", "/")), "utf8"));
  const write = async (value: unknown) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = sha256(bytes);
    await writeFile(join(layout, "blobs", digest.replace(":", "/")), bytes);
    return { digest, size: bytes.length };
  };
  const index = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
  const inner = await read(index.manifests[0].digest);
  for (const platform of inner.manifests) {
    const image = await read(platform.digest);
    const config = await read(image.config.digest);
    change(config.config.Labels);
    Object.assign(image.config, await write(config));
    Object.assign(platform, await write(image));
  }
  Object.assign(index.manifests[0], await write(inner));
  await writeFile(join(layout, "index.json"), JSON.stringify(index));
}

describe("the action conformance", () => {
  test("runs the image of a layout, reports, and grants what the manifest claims", async () => {
    const ran = await act({ layout: built.layout, digest: built.digest, manifest, report: "first" });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.outputs).toMatchObject({ passed: "true", verdict: "passed", report: join(work, "first") });
    const tiers = JSON.parse(ran.outputs.tiers ?? "") as { plugin: string; granted: string }[];
    expect(tiers.map(({ plugin, granted }) => [plugin, granted])).toEqual([
      ["agents", "supported"],
      ["guardrails", "community"],
    ]);
    const report = await reportIn(ran.outputs.report);
    expect(report.subject).toMatchObject({ kind: "image", digest: built.digest, platform: `linux/${architecture}` });
    expect(report.platforms).toContainEqual(expect.objectContaining({ platform: other, status: "not-run" }));
    expect(ran.summary).toMatch(/supported/);
    expect(await readFile(join(work, "first", "report.html"), "utf8")).toContain(
      "The one claim of supported is granted.",
    );
    expect((await readdir(join(work, "first"))).sort()).toEqual([
      "report.html",
      "report.json",
      "report.junit.xml",
      "report.md",
      "statement.json",
    ]);
    for (const name of await readdir(join(work, "first"))) {
      expect(await readFile(join(work, "first", name), "utf8")).not.toContain(canary);
    }
  });

  test("runs an image of a registry, by its digest", async () => {
    const ran = await act({ image: built.image ?? "", report: "pulled" });
    expect([ran.code, ran.outputs.tiers]).toEqual([0, ""]);
    const { subject, checks } = await reportIn(ran.outputs.report);
    expect(subject.digest).toBe(built.digest);
    expect(checks.length).toBeGreaterThan(40);
  });

  test("is not passed by a platform that cannot run here", async () => {
    const ran = await act({ layout: built.layout, platform: other, report: "elsewhere" });
    expect([ran.code, ran.outputs.passed, ran.outputs.verdict]).toEqual([1, "false", "not-run"]);
    expect(ran.stdout).toMatch(/::error title=platform-not-run::/);
    const report = await reportIn(ran.outputs.report);
    expect(report.checks.every(({ status }) => status === "not-run")).toBe(true);
    expect(await readdir(join(work, "elsewhere"))).not.toContain("statement.json");
  });

  test("refuses what is claimed and not earned, and warns of community plugins", async () => {
    const suite = await suiteOf("nobody", "^nobody$");
    const ran = await act({ layout: built.layout, manifest, suite, report: "failed" });
    expect([ran.code, ran.outputs.verdict]).toEqual([1, "failed"]);
    expect(ran.stdout).toMatch(/::error title=check-failed[^\n]*A-wanted \(agents\)/);
    expect(ran.stdout).toMatch(/::warning title=check-failed[^\n]*A-wanted \(guardrails\)/);
    expect(ran.stdout).toMatch(/::error title=tier-not-earned,file=catalog-server-manifest.yaml,line=\d+/);
    const tiers = JSON.parse(ran.outputs.tiers ?? "") as { plugin: string; granted: string; missing: string[] }[];
    expect(tiers[0]).toMatchObject({ plugin: "agents", granted: "community" });
    expect(tiers[0]?.missing.join()).toContain("A-wanted");
  });

  test("passes where only community plugins fail, and says so", async () => {
    const ran = await act({
      layout: built.layout,
      manifest,
      suite: await suiteOf("agents-only", "^agents$"),
      report: "partly",
    });
    expect([ran.code, ran.outputs.passed]).toEqual([0, "false"]);
    expect(ran.stdout).toMatch(/::warning title=plugin-not-conformant,file=catalog-server-manifest.yaml/);
  });

  test("fails for the plugin that it is about, and only for that one", async () => {
    const suite = await suiteOf("guardrails-only", "^guardrails$");
    const about = (plugin: string) => act({ layout: built.layout, suite, plugin, report: `about-${plugin}` });
    expect((await about("agents")).code).toBe(1);
    expect((await about("guardrails")).code).toBe(0);
    const mistyped = await about("gaurdrails");
    expect([mistyped.code, mistyped.stdout]).toEqual([1, expect.stringContaining("Did you mean guardrails?")]);
    expect(await readdir(work)).not.toContain("about-gaurdrails");
  });

  test("demands that all plugins are supported, where a curated image is wanted", async () => {
    const ran = await act({ layout: built.layout, manifest, curated: "true", report: "curated" });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/::error title=image-not-curated[^\n]*guardrails/);
  });

  test("takes the reports of other platforms, and no other", async () => {
    const text = await readFile(join(work, "first", "report.json"), "utf8");
    const { subject } = JSON.parse(text) as Report;
    const again = join(work, "again.json");
    const handOver = async (content: string, digest = sha256(content)) => {
      await writeFile(again, content);
      return act({ layout: built.layout, manifest, reports: `${again}@${digest}`, report: "handed" });
    };
    expect((await handOver(text)).code).toBe(0);
    const platform = text.replaceAll(subject.platformDigest ?? "", sha256("another platform"));
    const foreign = await handOver(platform.replaceAll(built.digest, sha256("another image")));
    expect(foreign.stdout).toMatch(/::error title=report-other-image/);
    const changed = await handOver(text.replace('"status":"passed"', '"status":"failed"'));
    expect(changed.stdout).toMatch(/::error title=report-contradictory/);
    await rm(join(work, "handed"), { recursive: true });
    const tampered = await handOver(text, sha256("what was written"));
    expect([tampered.code, tampered.stdout]).toEqual([1, expect.stringMatching(/::error title=report-tampered/)]);
    expect(await readdir(work)).not.toContain("handed");
  });

  test("takes reports without a digest where a policy says who signs them, and no other one", async () => {
    const policy = await writeReportPolicy(join(work, "policy"), { release });
    const text = await readFile(join(work, "first", "report.json"), "utf8");
    const handOver = (name: string) =>
      act({ layout: built.layout, manifest, reports: join(work, name), "report-policy": policy, report: "gate" });
    await writeSignedReport(join(work, "signed", "report.json"), JSON.parse(text), release);
    const counted = await handOver("signed/report.json");
    expect([counted.stdout, counted.code]).toEqual([expect.not.stringContaining("report-unsigned"), 0]);
    await writeFile(join(work, "signed", "report.json"), text.replace(/"seconds": [\d.]+/, '"seconds": 1'));
    for (const name of ["signed/report.json", "first/report.json"]) {
      const refused = await handOver(name);
      expect([refused.code, refused.stdout]).toEqual([1, expect.stringMatching(/::error title=report-unsigned/)]);
    }
  });

  test("grants nothing to an image that does not say what it was built from", async () => {
    const layout = join(work, "unlabelled");
    await cp(built.layout, layout, { recursive: true });
    await relabel(layout, (labels) => {
      delete labels["io.plugin-release.manifest"];
    });
    const ran = await act({ layout, manifest, report: "unlabelled-report" });
    expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(/::error title=report-other-image/)]);
    const [agents] = JSON.parse(ran.outputs.tiers ?? "") as { granted: string }[];
    expect(agents?.granted).toBe("community");
  });

  test("fails where a required check was not run", async () => {
    const ran = await act({ layout: built.layout, suite: await suiteWithMissing(), report: "missing-value" });
    expect([ran.code, ran.outputs.verdict]).toEqual([1, "failed"]);
    expect(ran.stdout).toMatch(/::error title=check-not-run::a required check was not run; the first is A-second/);
  });

  test.each<[Record<string, string>, RegExp]>([
    [{}, /input-invalid::nothing is given to run/],
    [{ layout: "image", url: "http://127.0.0.1:1" }, /input-invalid::layout and url are given/],
    [{ url: "http://127.0.0.1:1", digest: "sha256:0" }, /input-invalid::digest is for a layout/],
    [{ url: "http://127.0.0.1:1", manifest }, /input-invalid::a manifest's tiers are granted on/],
    [{ layout: "image", curated: "true" }, /input-invalid::curated needs a manifest/],
    [{ layout: "image", sandbox: "castle" }, /input-invalid::sandbox is "castle"/],
    [{ layout: "image", timeout: "0" }, /input-invalid::timeout is "0"/],
    [{ layout: "image", platform: "linux" }, /input-invalid::platform is "linux"/],
    [{ layout: "image", suite: "catalog-servr/v1alpha1" }, /catalog-server\/v1alpha1/],
    [{ layout: "image", only: "B-lst" }, /check-unknown/],
    [{ layout: "image", digest: `sha256:${"0".repeat(64)}` }, /image-not-found/],
    [{ layout: "nowhere" }, /layout-invalid/],
    [{ layout: "image", manifest, reports: "first/report.json" }, /input-invalid::reports: .* has no digest/],
    [{ binary: "nowhere" }, /file-unreadable/],
    [{ url: "ftp://127.0.0.1" }, /input-invalid/],
    [{ url: "http://127.0.0.1:1", report: manifest }, /input-invalid::report: /],
  ])("%j is refused before anything is started", async (inputs, message) => {
    const ran = await act({ report: "refused", ...inputs });
    expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(message)]);
    expect(await readdir(work)).not.toContain("refused");
  });
});
