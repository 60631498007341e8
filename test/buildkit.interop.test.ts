import { cp, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openLayout } from "#oci/layout.js";
import { readSboms } from "#sbom/read-sboms.js";
import { build } from "#server/build.js";
import type { BuildKitOptions, BuildOptions } from "#server/options.js";
import { checkOutFixture } from "#test/base-checkout.js";
import { type BuildkitWorkspace, openBuildkitWorkspace, problemOf, skipped } from "#test/buildkit-workspace.js";
import { startBuildkitd, type TestBuildkitd } from "#test/buildkitd.js";
import { amd64, answerOf, imageOf, serverOf } from "#test/built-image.js";
import { createAuthority } from "#test/certificates.js";
import { temporaryFolder } from "#test/folders.js";
import { type CycloneDxComponent, readCycloneDx } from "#test/read-cyclonedx.js";
import { run } from "#test/run-action.js";
import { smallManifest } from "#test/small-build.js";
import { tool } from "#test/tools.js";

let workspace: BuildkitWorkspace;

/** Builds by BuildKit; `more` counts instead of what is usual. */
function byBuildkit(options: BuildOptions, more: BuildKitOptions = {}) {
  return build({ ...options, buildkit: { address: workspace.address, ...more } });
}

/** What an SBOM tells of the program, whatever image it is in. */
function modulesIn(bytes: Uint8Array): CycloneDxComponent[] {
  return readCycloneDx(bytes).components.filter((each) => each.type !== "container");
}

const nowhere = { address: "tcp://127.0.0.1:1" };

const callEntry = /entrypoint:\n +import: .*\n +call: Main/;

/** Manifests whose base is the main module, and main.go a file that is added to it. */
const mainModuleBases = {
  "a package main": async () =>
    smallManifest("scratch")
      .replace("module: github.com/acme/tiny-server", "module: github.com/acme/program")
      .replace(callEntry, "entrypoint: {package: github.com/acme/program}"),
  "a package main of a checkout, with nested modules and embedded files": () =>
    checkoutManifest("{package: github.com/acme/model-catalog/cmd/model-catalog}"),
  "a library of a checkout": () => checkoutManifest("{import: github.com/acme/model-catalog/server, call: Main}"),
};

async function checkoutManifest(entrypoint: string): Promise<string> {
  const folder = await temporaryFolder();
  const commit = await checkOutFixture("model-catalog@v0.4.0", join(folder, "base"));
  // The manifest's folder is beside this one.
  const base = `path: ../${basename(folder)}/base\n    commit: ${commit}\n    version: v0.4.0`;
  return smallManifest("scratch", ["catalog-agents"])
    .replace("name: catalog-agents", "name: agents")
    .replace(/module: github.com\/acme\/tiny-server\n +version: v1.0.0/, base)
    .replace(callEntry, `entrypoint: ${entrypoint}`);
}

const onBuildkit = skipped === undefined ? describe : describe.skip;

onBuildkit(`BuildKit 0.23.2 with the generated Dockerfile${skipped ? ` (skipped: ${skipped})` : ""}`, () => {
  beforeAll(async () => {
    workspace = await openBuildkitWorkspace();
  }, 900_000);
  afterAll(() => workspace?.close());

  test("compiles the very programs that the daemonless engine compiles, into images that say the same", async () => {
    const manifest = smallManifest("scratch", ["hello", "wave"]).replace("[linux/amd64]", "[linux/amd64, linux/arm64]");
    const options = await workspace.prepare(manifest);
    const other = await build({ ...options, layout: `${options.layout}-daemonless` });
    const built = await byBuildkit(options);
    expect(built).toMatchObject({ reused: false, goVersion: other.goVersion });
    expect(built.platforms.map((each) => each.platform)).toEqual(["linux/amd64", "linux/arm64"]);
    for (const platform of [amd64, { os: "linux", architecture: "arm64" }]) {
      const [ours, theirs] = [await imageOf(built, platform), await imageOf(other, platform)];
      expect(ours.manifest.annotations).toEqual(theirs.manifest.annotations);
      expect(ours.config.config?.Labels).toEqual(theirs.config.config?.Labels);
      expect(ours.config.config?.Entrypoint).toEqual(theirs.config.config?.Entrypoint);
      expect(ours.config.created).toBe(theirs.config.created);
      expect((await serverOf(built, platform)).equals(await serverOf(other, platform))).toBe(true);
    }
    expect(await answerOf(built)).toBe("hello\nwave\n");
    const [ours, theirs] = await Promise.all([built, other].map(({ sbom }) => readSboms(sbom)));
    expect(ours?.map((each) => each.digest)).toEqual([built.digest, ...built.platforms.map((each) => each.digest)]);
    expect(ours?.map(({ bytes }) => modulesIn(bytes))).toEqual(theirs?.map(({ bytes }) => modulesIn(bytes)));
  });

  test("makes the same digest by another BuildKit, from another folder", async () => {
    const another = await startBuildkitd();
    try {
      const here = await byBuildkit(await workspace.prepare(smallManifest(workspace.baseImage)));
      const there = await byBuildkit(await workspace.prepare(smallManifest(workspace.baseImage)), another);
      expect(there.digest).toBe(here.digest);
    } finally {
      await another.stop();
    }
  });

  test("keeps the base's layers and places the server where the base starts it; pushes by digest", async () => {
    const repository = `${workspace.registry}/acme/composed`;
    const options = await workspace.prepare(smallManifest(workspace.baseImage));
    const built = await byBuildkit({ ...options, repository });
    expect(built.image).toBe(`${repository}@${built.digest}`);
    const crane = await tool("crane");
    const base = JSON.parse((await run(crane, ["manifest", workspace.baseImage, "--insecure"], process.env)).stdout);
    const { manifest: composed, config } = await imageOf(built);
    expect(composed.layers.slice(0, -1).map((each) => each.digest)).toEqual([base.layers[0].digest]);
    expect(config.config).toMatchObject({ Entrypoint: ["/srv/server"], Labels: { kept: "yes" } });
    expect(built.platforms[0]?.size).toBe(composed.layers.at(-1)?.size);
    const read = await run(crane, ["validate", "--remote", built.image ?? "", "--insecure"], process.env);
    expect([read.code, read.stdout + read.stderr]).toEqual([0, expect.stringContaining("PASS")]);
    expect(await answerOf(built)).toBe("hello\n");
  });

  test("does not build again from unchanged inputs, for which no BuildKit is needed", async () => {
    const options = await workspace.prepare(smallManifest("scratch"));
    const first = await byBuildkit(options);
    expect(await byBuildkit(options, nowhere)).toMatchObject({ digest: first.digest, reused: true });
    expect((await build(options)).reused).toBe(false);
  });

  test.each(Object.entries(mainModuleBases))("compiles %s as the daemonless engine does", async (_name, manifest) => {
    const options = await workspace.prepare(await manifest());
    const other = await build({ ...options, layout: `${options.layout}-daemonless` });
    const built = await byBuildkit(options);
    expect((await serverOf(built)).equals(await serverOf(other))).toBe(true);
  });

  test("names the plugin that does not compile, as the daemonless engine does", async () => {
    const options = await workspace.prepare(smallManifest("scratch", ["hello", "does-not-compile"]));
    const found = await problemOf(byBuildkit(options));
    expect(found).toEqual(await problemOf(build(options)));
    expect(found).toMatchObject({ code: "compile-failed", plugin: "does-not-compile" });
  });

  test("leaves an older layout as it was where it fails", async () => {
    const options = await workspace.prepare(smallManifest("scratch"));
    const first = await byBuildkit(options);
    const dockerfile = join(await temporaryFolder(), "Dockerfile");
    await writeFile(dockerfile, "FROM server-base\nCOPY missing .\n");
    await expect(byBuildkit(options, { dockerfile })).rejects.toThrow("buildkit-failed");
    const { index } = await openLayout(options.layout);
    expect(index.manifests.map((each) => each.digest)).toEqual([first.digest]);
  });

  test("is chosen on the command line", async () => {
    const { manifest, directory, layout } = await workspace.prepare(smallManifest("scratch"));
    const command = ["packages/cli/src/main.ts", "build", manifest, "--directory", directory, "--layout", layout];
    const engine = ["--engine", "buildkit", "--buildkit-address", workspace.address];
    const ended = await run(process.execPath, [...command, ...engine], { ...process.env, ...workspace.environment });
    expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining("Build for linux/amd64 by BuildKit")]);
    expect(ended.stdout).toMatch(new RegExp(`^${layout}@sha256:[0-9a-f]{64}\n$`));
  });

  test("takes the address from BUILDKIT_HOST, and says where nobody answers", async () => {
    const options = await workspace.prepare(smallManifest("scratch"));
    const environment = { ...workspace.environment, BUILDKIT_HOST: nowhere.address };
    const problem = await problemOf(build({ ...options, environment, buildkit: {} }));
    expect(problem.code).toBe("buildkit-unreachable");
    expect(problem.message).toMatch(/^BuildKit at tcp:\/\/127\.0\.0\.1:1 cannot be reached: .*connection refused/);
  });

  describe("behind certificates", () => {
    let secured: TestBuildkitd;
    let certificates: string;
    beforeAll(async () => {
      const folder = await temporaryFolder();
      const authority = await createAuthority(folder, "authority");
      for (const name of ["server", "client"]) {
        await mkdir(join(folder, name));
        const { key, cert } = await authority.issue("localhost");
        await writeFile(join(folder, name, "key.pem"), key);
        await writeFile(join(folder, name, "cert.pem"), cert);
        await cp(authority.file, join(folder, name, "ca.pem"));
      }
      certificates = join(folder, "client");
      secured = await startBuildkitd({ server: join(folder, "server"), client: certificates });
    });
    afterAll(() => secured?.stop());

    test("is reached with a client's, and by nobody without", async () => {
      const { address } = secured;
      const options = await workspace.prepare(smallManifest("scratch"));
      expect((await problemOf(byBuildkit(options, { address }))).code).toBe("buildkit-unreachable");
      expect(await answerOf(await byBuildkit(options, { address, certificates }))).toBe("hello\n");
    });
  });
});
