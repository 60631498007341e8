import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { unpackImage } from "#conformance/unpack.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { openLayout } from "#oci/layout.js";
import { type PlatformImage, readPlatforms } from "#oci/platform-images.js";
import { build } from "#server/build.js";
import type { BuildKitOptions, BuildOptions, Built } from "#server/options.js";
import { checkOutFixture } from "#test/base-checkout.js";
import { startBuildkitd, type TestBuildkitd, whyNoBuildkitd } from "#test/buildkitd.js";
import { createAuthority } from "#test/certificates.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";
import { writeSampleImage } from "#test/sample-image.js";
import { smallBuild, smallManifest } from "#test/small-build.js";
import { tool } from "#test/tools.js";

const amd64 = { os: "linux", architecture: "amd64" };
const reason = process.arch === "x64" ? whyNoBuildkitd() : "the test's images are for linux/amd64";
const onBuildkit = reason === undefined ? describe : describe.skip;

let buildkitd: TestBuildkitd;
let registry: TestRegistry;
let workspace: GoWorkspace;
/** The image `127.0.0.1:PORT/acme/base:1`: a tiny shell, a note, and a program that starts nothing. */
let baseImage: string;

onBuildkit(`BuildKit 0.23.2${reason === undefined ? "" : ` (skipped: ${reason})`}`, () => {
  beforeAll(async () => {
    [buildkitd, registry, workspace] = await Promise.all([startBuildkitd(), startCraneRegistry(), openGoWorkspace()]);
    baseImage = `${registry.host}/acme/base:1`;
    const layout = await temporaryFolder();
    const shell = await compileShell(await temporaryFolder());
    const files = { "/bin/sh": shell, "/srv/server": "nothing", "/etc/note": "from the base" };
    await writeSampleImage(layout, { files, entrypoint: "/srv/server", labels: { kept: "yes" }, platforms: [amd64] });
    await promisify(execFile)(await tool("crane"), ["push", layout, baseImage, "--insecure"]);
  }, 900_000);

  afterAll(async () => {
    await Promise.all([buildkitd?.stop(), registry?.stop(), workspace?.close()]);
    await removeTemporaryFolders();
  });

  describe("with the generated Dockerfile", () => {
    test("compiles the very programs that the daemonless engine compiles, into images that say the same", async () => {
      const options = await prepare(manifest("scratch", ["hello", "wave"], "[linux/amd64, linux/arm64]"));
      const other = await build({ ...options, layout: `${options.layout}-daemonless` });
      const built = await build({ ...options, buildkit: { address: buildkitd.address } });
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
    });

    test("has the same digest from another BuildKit, from another folder", async () => {
      const another = await startBuildkitd();
      try {
        const text = manifest("scratch", ["hello"]);
        const here = await build({ ...(await prepare(text)), buildkit: { address: buildkitd.address } });
        const there = await build({ ...(await prepare(text)), buildkit: { address: another.address } });
        expect(there.digest).toBe(here.digest);
      } finally {
        await another.stop();
      }
    });

    test("keeps the base's layers and places the server where the base starts it; pushes by digest", async () => {
      const options = await prepare(manifest(baseImage, ["hello"]));
      const repository = `${registry.host}/acme/composed`;
      const built = await build({ ...options, repository, buildkit: { address: buildkitd.address } });
      expect(built.image).toBe(`${repository}@${built.digest}`);
      const crane = await tool("crane");
      const base = JSON.parse((await run(crane, ["manifest", baseImage, "--insecure"], process.env)).stdout);
      const { manifest: composed, config } = await imageOf(built, amd64);
      expect(composed.layers.slice(0, -1).map((each) => each.digest)).toEqual([base.layers[0].digest]);
      expect(config.config).toMatchObject({ Entrypoint: ["/srv/server"], Labels: { kept: "yes" } });
      expect(built.platforms[0]?.size).toBe(composed.layers.at(-1)?.size);
      const read = await run(crane, ["validate", "--remote", built.image ?? "", "--insecure"], process.env);
      expect([read.code, read.stdout + read.stderr]).toEqual([0, expect.stringContaining("PASS")]);
      expect(await answerOf(built)).toBe("hello\n");
    });

    test("is not built again from unchanged inputs, for which no BuildKit is needed", async () => {
      const options = await prepare(manifest("scratch", ["hello"]));
      const first = await build({ ...options, buildkit: { address: buildkitd.address } });
      const second = await build({ ...options, buildkit: { address: "tcp://127.0.0.1:1" } });
      expect(second).toMatchObject({ digest: first.digest, reused: true });
      await expectProblem(
        build({ ...options, layout: `${options.layout}2`, buildkit: { address: "tcp://127.0.0.1:1" } }),
        {
          code: "buildkit-unreachable",
          message: expect.stringMatching(/^BuildKit at tcp:\/\/127\.0\.0\.1:1 cannot be reached: .*connection refused/),
        },
      );
      const daemonless = await build(options);
      expect(daemonless.reused).toBe(false);
    });

    test.each(Object.entries(mainModuleBases))("compiles %s as the daemonless engine does", async (_name, spec) => {
      const options = await prepare(await spec());
      const other = await build({ ...options, layout: `${options.layout}-daemonless` });
      const built = await build({ ...options, buildkit: { address: buildkitd.address } });
      expect((await serverOf(built, amd64)).equals(await serverOf(other, amd64))).toBe(true);
    });

    test("names the plugin that does not compile, as the daemonless engine does", async () => {
      const options = await prepare(manifest("scratch", ["hello", "does-not-compile"]));
      const problems = async (more: Partial<BuildOptions>) => {
        const error = await build({ ...options, ...more }).catch((thrown) => thrown);
        return (error as DiagnosticError).diagnostics;
      };
      const found = await problems({ buildkit: { address: buildkitd.address } });
      expect(found).toEqual(await problems({}));
      expect(found).toMatchObject([{ code: "compile-failed", plugin: "does-not-compile" }]);
    });
  });

  describe("with a Dockerfile of somebody's own", () => {
    test("runs its steps and copies from its folder", async () => {
      const built = await own(`
        ${compileStage}
        FROM server-base
        COPY note /etc/note
        RUN echo made by a step > /etc/made
        COPY --from=compile /out/server /opt/acme/server
        ENTRYPOINT ["/opt/acme/server"]
      `);
      const { root } = await unpacked(built);
      expect(await readFile(join(root, "etc/made"), "utf8")).toBe("made by a step\n");
      expect(await readFile(join(root, "etc/note"), "utf8")).toBe("from the Dockerfile's folder");
      expect(await answerOf(built)).toBe("hello\n");
      const { config } = await imageOf(built, amd64);
      expect(config.config?.Labels).toMatchObject({ "io.plugin-release.server.module": "github.com/acme/tiny-server" });
    });

    test("gets nothing of this process's environment, and the modules of go.sum only", async () => {
      const secrets = { GITHUB_TOKEN: "ghs_secret", NPM_TOKEN: "npm_secret", INPUT_TOKEN: "input_secret" };
      const built = await own(
        `
        ${compileStage}
        FROM server-base
        COPY --from=compile /out/server /srv/server
        COPY --from=go-modules . /modules
        RUN env > /etc/environment
      `,
        { environment: { ...workspace.environment, ...secrets, PATH: buildkitd.path } },
      );
      const { root } = await unpacked(built);
      const environment = await readFile(join(root, "etc/environment"), "utf8");
      expect(environment).toMatch(/^PATH=/m);
      expect(environment).not.toMatch(/secret|TOKEN|GOPROXY/);
      const files = await readdir(join(root, "modules"), { recursive: true, withFileTypes: true });
      const names = files
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name).slice(root.length));
      expect(names.sort()).toEqual([
        "/modules/github.com/acme/hello/@v/v1.0.0.mod",
        "/modules/github.com/acme/hello/@v/v1.0.0.zip",
        "/modules/github.com/acme/tiny-server/@v/v1.0.0.mod",
        "/modules/github.com/acme/tiny-server/@v/v1.0.0.zip",
      ]);
    });

    test("is built anew each time, and its labels are the manifest's whatever it says", async () => {
      const text = `
        ${compileStage}
        FROM server-base
        LABEL io.plugin-release.plugins=[] org.opencontainers.image.version=9.9.9
        COPY --from=compile /out/server /srv/server
      `;
      const built = await own(text);
      const { config } = await imageOf(built, amd64);
      expect(config.config?.Labels?.["io.plugin-release.plugins"]).toContain("github.com/acme/hello");
      expect(config.config?.Labels?.["org.opencontainers.image.version"]).toBe("v1.0.0");
      expect(built.reused).toBe(false);
    });

    test("that fails is a diagnostic at its line, with the end of its log and nothing in it that acts", async () => {
      const lines: string[] = [];
      const progress = {
        step: (_title: string, work: () => Promise<never>) => work(),
        info: (line: string) => lines.push(line),
      };
      const failing = own("FROM server-base\nRUN echo fine\nRUN fail\n", { progress: progress as never });
      const { message } = await expectProblem(failing, {
        code: "buildkit-failed",
        place: { file: expect.stringMatching(/Dockerfile$/), line: 3 },
      });
      expect(message).toMatch(
        /RUN fail.*exit code: 3; it wrote: red \| : :error::injected \| ##\(error\]injected too \| the end of the log$/,
      );
      expect(lines).toContain("the end of the log");
      expect(lines.filter((line) => /^::|##\[|\p{Cc}/u.test(line))).toEqual([]);
    });

    test("that is malformed is a diagnostic at its line", async () => {
      await expectProblem(own("FROM server-base\nFETCH everything\n"), {
        code: "buildkit-failed",
        message: expect.stringContaining("unknown instruction: FETCH"),
        place: { file: expect.stringMatching(/Dockerfile$/), line: 2 },
      });
    });

    test("that leaves the server out, or compiles something else, is refused", async () => {
      await expectProblem(own("FROM server-base\n"), { code: "image-server-missing" });
      const other = `
        ${compileStage.replace("--from=server-source . .", "other .")}
        FROM server-base
        COPY --from=compile /out/server /srv/server
      `;
      const error = await own(other).catch((thrown) => thrown);
      expect((error as DiagnosticError).diagnostics?.map((each) => each.code)).toEqual([
        "version-moved",
        "version-moved",
      ]);
    });
  });

  test("leaves no half-written layout: the older one stays", async () => {
    const options = await prepare(manifest(baseImage, ["hello"]));
    const first = await build({ ...options, buildkit: { address: buildkitd.address } });
    const dockerfile = await writeDockerfile("FROM server-base\nRUN fail\n");
    await expect(build({ ...options, buildkit: { address: buildkitd.address, dockerfile } })).rejects.toThrow(
      "buildkit-failed",
    );
    expect((await openLayout(options.layout)).index.manifests.map((each) => each.digest)).toEqual([first.digest]);
  });

  test("is reached with a client's certificate, and by nobody without", async () => {
    const folder = await temporaryFolder();
    const authority = await createAuthority(folder, "authority");
    for (const name of ["server", "client"]) {
      await mkdir(join(folder, name));
      const { key, cert } = await authority.issue("localhost");
      await writeFile(join(folder, name, "key.pem"), key);
      await writeFile(join(folder, name, "cert.pem"), cert);
      await cp(authority.file, join(folder, name, "ca.pem"));
    }
    const certificates = join(folder, "client");
    const secured = await startBuildkitd({ server: join(folder, "server"), client: certificates });
    try {
      const options = await prepare(manifest("scratch", ["hello"]));
      const { address } = secured;
      await expectProblem(build({ ...options, buildkit: { address } }), { code: "buildkit-unreachable" });
      const built = await build({ ...options, buildkit: { address, certificates } });
      expect(await answerOf(built)).toBe("hello\n");
    } finally {
      await secured.stop();
    }
  });
});

const compileStage = `
FROM server-base AS compile
COPY --from=server-source . .
ENV HOME=/tmp GOCACHE=/cache GOMODCACHE=/tmp/modules GOPROXY=file:///modules GOSUMDB=off CGO_ENABLED=0
ARG GOFLAGS
RUN --network=none --mount=from=go-toolchain,target=/usr/local/go --mount=from=go-modules,target=/modules --mount=type=tmpfs,target=/tmp --mount=type=cache,id=plugin-release-go-build,target=/cache ["/usr/local/go/bin/go", "build", "-o", "/out/server", "."]
`;

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

const callEntry = /entrypoint:\n +import: .*\n +call: Main/;

async function checkoutManifest(entrypoint: string): Promise<string> {
  const checkout = join(await temporaryFolder(), "base");
  const commit = await checkOutFixture("model-catalog@v0.4.0", checkout);
  return smallManifest("scratch", ["catalog-agents"])
    .replace(
      /module: github.com\/acme\/tiny-server\n +version: v1.0.0/,
      `path: ${checkout}\n    commit: ${commit}\n    version: v0.4.0`,
    )
    .replace(callEntry, `entrypoint: ${entrypoint}`);
}

async function compileShell(folder: string): Promise<Buffer> {
  const environment = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off", GO111MODULE: "off" };
  const args = ["build", "-trimpath", "-o", join(folder, "sh"), "./test/fixtures/buildkit/shell/main.go"];
  await promisify(execFile)("go", args, { env: environment });
  return readFile(join(folder, "sh"));
}

function manifest(image: string, plugins: string[], platforms = "[linux/amd64]"): string {
  return smallManifest(image, plugins).replace("[linux/amd64]", platforms);
}

/** A folder with a manifest, and a build of it. */
async function prepare(text: string): Promise<BuildOptions> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "catalog-server-manifest.yaml"), text);
  return smallBuild(folder, { ...workspace.environment, PATH: buildkitd.path });
}

/** Builds by a Dockerfile, beside which there are a note and another module. */
async function own(text: string, more: Partial<BuildOptions> = {}): Promise<Built> {
  const options = await prepare(manifest(baseImage, ["hello"]));
  const buildkit: BuildKitOptions = { address: buildkitd.address, dockerfile: await writeDockerfile(text) };
  return build({ ...options, buildkit, ...more });
}

async function writeDockerfile(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "note"), "from the Dockerfile's folder");
  await mkdir(join(folder, "other"));
  await writeFile(join(folder, "other/go.mod"), "module composed.invalid/server\n\ngo 1.26\n");
  await writeFile(join(folder, "other/main.go"), 'package main\n\nfunc main() { println("other") }\n');
  const file = join(folder, "Dockerfile");
  await writeFile(file, text.replaceAll(/^ +/gm, ""));
  return file;
}

async function imageOf({ layout, digest }: Built, platform: typeof amd64): Promise<PlatformImage> {
  const source = await openLayout(layout);
  const document = await source.manifest(digest);
  if (!document) throw new Error(`${layout} lacks ${digest}`);
  const [image] = await readPlatforms(source, layout, document, [platform]);
  return image as PlatformImage;
}

async function unpacked({ layout }: Built, platform = amd64) {
  return unpackImage(layout, { platform, directory: await temporaryFolder() });
}

async function serverOf(built: Built, platform: typeof amd64): Promise<Buffer> {
  const { root, config } = await unpacked(built, platform);
  return readFile(join(root, config.entrypoint[0] ?? ""));
}

/** What the image's server prints: the names of its plugins. */
async function answerOf(built: Built): Promise<string> {
  const { root, config } = await unpacked(built);
  const { stdout } = await promisify(execFile)(join(root, config.entrypoint[0] ?? ""), []);
  return stdout;
}

async function expectProblem(failing: Promise<unknown>, problem: object): Promise<{ message: string }> {
  const error = await failing.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!(error instanceof DiagnosticError)) throw error ?? new Error("it succeeded");
  expect(error.diagnostics).toEqual([expect.objectContaining(problem)]);
  return error.diagnostics[0] as { message: string };
}
