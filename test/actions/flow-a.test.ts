import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openLayout } from "#oci/layout.js";
import { unpackImage } from "#oci/unpack.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { launch } from "#test/launch.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { run, runAction } from "#test/run-action.js";
import { tool } from "#test/tools.js";

const examples = resolve("examples/server");
const hostPlatform = { os: "linux", architecture: process.arch === "x64" ? "amd64" : process.arch };
let work: string;
let published: ExampleModules;
let registry: TestRegistry;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "plugin-release-flow-"));
  published = await publishExamples();
  registry = await startCraneRegistry();
});

afterAll(async () => {
  await registry.stop();
  await published.remove();
  await rm(work, { recursive: true });
});

async function inFolder(name: string): Promise<string> {
  const directory = join(work, name);
  await mkdir(directory, { recursive: true });
  return directory;
}

/** Runs an action in a folder of its own, with the example modules at hand. */
function act(name: string, directory: string, inputs: Record<string, string>, environment: NodeJS.ProcessEnv = {}) {
  return runAction(name, { directory, inputs, environment: { ...published.environment, ...environment } });
}

async function pluginsOf(layout: string, directory: string): Promise<string[]> {
  const image = await unpackImage(layout, { platform: hostPlatform, directory });
  const server = await launch({
    image,
    args: ["--listen", "127.0.0.1:{port}"],
    ready: { path: "/readyz", seconds: 20 },
  });
  try {
    const answer = (await (await fetch(`${server.url}/api/plugins`)).json()) as { plugins: { name: string }[] };
    return answer.plugins.map((each) => each.name).sort();
  } finally {
    await server.stop();
  }
}

describe("the platform team's manifest", () => {
  test("is valid, is generated, built, pushed by digest, read by crane, and its image's plugins answer", async () => {
    const directory = await inFolder("chain");
    await cp(join(examples, "catalog-server-manifest.yaml"), join(directory, "catalog-server-manifest.yaml"));

    const validated = await act("validate-manifest", directory, {});
    expect([validated.code, validated.stdout, validated.outputs.valid]).toEqual([0, expect.any(String), "true"]);
    expect(JSON.parse(validated.outputs.problems ?? "")).toEqual({ diagnostics: [] });
    expect(validated.summary).toMatch(/agents \| \S+ \| supported \| ✅ compatible/);

    const generated = await act("generate-main", directory, {});
    expect([generated.code, generated.stderr]).toEqual([0, ""]);
    expect(generated.outputs.directory).toBe(join(directory, "generated"));

    const repository = `${registry.host}/acme/catalog-server`;
    const built = await act("build-image", directory, { frozen: "true", repository });
    expect([built.code, built.stderr]).toEqual([0, ""]);
    expect(built.outputs).toMatchObject({ reused: "false", image: `${repository}@${built.outputs.digest}` });
    const read = await run(
      await tool("crane"),
      ["validate", "--remote", built.outputs.image ?? "", "--insecure"],
      process.env,
    );
    expect([read.code, read.stderr + read.stdout]).toEqual([0, expect.stringContaining("PASS")]);
    const tags = await run(await tool("crane"), ["ls", repository, "--insecure"], process.env);
    expect(tags.stdout.trim()).toBe("");

    expect(await pluginsOf(built.outputs.layout ?? "", join(directory, "files"))).toEqual(["agents", "guardrails"]);

    const again = await act("build-image", directory, { frozen: "true" });
    expect(again.outputs).toMatchObject({ reused: "true", digest: built.outputs.digest });
  });
});

describe("the design's manifest", () => {
  test("builds as it stands where its base is an image of this suite", async () => {
    const directory = await inFolder("by labels");
    await cp(join(examples, "minimal/catalog-server-manifest.yaml"), join(directory, "catalog-server-manifest.yaml"));
    const base = await act("build-image", directory, {
      manifest: join(examples, "base/catalog-server-manifest.yaml"),
      directory: "base",
      layout: "images/catalog-server",
    });
    expect([base.code, base.stdout]).toEqual([0, expect.any(String)]);

    const missing = await act("validate-manifest", directory, {}, { HTTPS_PROXY: "http://127.0.0.1:9" });
    expect([missing.code, missing.outputs.valid]).toEqual([1, "false"]);
    expect(missing.stdout).toMatch(
      /::error title=registry-(failed|unreachable),file=catalog-server-manifest.yaml,line=5,/,
    );

    const built = await act("build-image", directory, { "short-names": "./images" });
    expect([built.code, built.stdout]).toEqual([0, expect.any(String)]);
    expect(await pluginsOf(built.outputs.layout ?? "", join(directory, "files"))).toEqual(["agents", "guardrails"]);
  });

  test("carries the plugins of an image that is its base", async () => {
    const directory = await inFolder("carried");
    const repository = `${registry.host}/acme/composed`;
    const first = await act("build-image", directory, {
      manifest: join(examples, "catalog-server-manifest.yaml"),
      repository,
    });
    await writeFile(
      join(directory, "onto.yaml"),
      `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base:
    image: ${first.outputs.image}
    frameworkVersion: v1alpha1
  plugins: []
`,
    );
    const second = await act("build-image", directory, {
      manifest: "onto.yaml",
      layout: "second",
      directory: "second-module",
    });
    expect([second.code, second.stdout]).toEqual([0, expect.any(String)]);
    expect(await readFile(join(directory, "second-module/main.go"), "utf8")).toContain("catalog-plugins/agents");
    const [image] = (await openLayout(join(directory, "second"))).index.manifests;
    expect(image?.digest).toBe(second.outputs.digest);
  });
});

describe("a working copy", () => {
  test("is compiled in place of the released module, and refused by a release build", async () => {
    const directory = await inFolder("working copy");
    await cp("examples/plugins/agents", join(directory, "agents"), { recursive: true });
    const inputs = { manifest: join(examples, "catalog-server-manifest.yaml"), "plugin-path": "agents=agents" };
    const generated = await act("generate-main", directory, inputs);
    expect([generated.code, generated.stdout]).toEqual([0, expect.any(String)]);
    expect(await readFile(join(directory, "generated/go.mod"), "utf8")).toContain("agents => ../agents");

    const release = await act("generate-main", directory, { ...inputs, release: "true", directory: "release" });
    expect([release.code, release.stdout]).toEqual([1, expect.stringContaining("plugin-path-in-release")]);
  });
});
