import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { build } from "#server/build.js";
import type { BuildOptions, Built } from "#server/options.js";
import { type BuildkitWorkspace, openBuildkitWorkspace, problemOf, skipped } from "#test/buildkit-workspace.js";
import { answerOf, imageOf, unpacked } from "#test/built-image.js";
import { copyCompiler, whyNoCompiler } from "#test/debian-compiler.js";
import { temporaryFolder } from "#test/folders.js";
import { type CycloneDx, readCycloneDx } from "#test/read-cyclonedx.js";
import { readRulePage } from "#test/rule-page.js";
import { run } from "#test/run-action.js";
import { smallManifest } from "#test/small-build.js";
import { tool } from "#test/tools.js";

let workspace: BuildkitWorkspace;

/** What somebody would write to compile the server. */
const compileSteps = `
COPY --from=server-source . /source
WORKDIR /source
ENV HOME=/tmp GOCACHE=/cache GOMODCACHE=/tmp/modules GOPROXY=file:///modules GOSUMDB=off CGO_ENABLED=0
ARG GOFLAGS
RUN --network=none --mount=from=go-toolchain,target=/usr/local/go --mount=from=go-modules,target=/modules --mount=type=tmpfs,target=/tmp --mount=type=cache,id=plugin-release-go-build,target=/cache ["/usr/local/go/bin/go", "build", "-o", "/out/server", "."]
`;

const compileStage = `FROM server-base AS compile${compileSteps}`;

interface Given extends Partial<BuildOptions> {
  manifest?: string;
  /** The Dockerfile's folder. */
  folder?: string;
}

/** Builds by a Dockerfile, beside which there are a note and another module. */
async function byDockerfile(text: string, given: Given = {}): Promise<Built> {
  const { folder = await temporaryFolder(), manifest = smallManifest(workspace.baseImage), ...more } = given;
  await mkdir(join(folder, "other"));
  const files = {
    note: "from the Dockerfile's folder",
    "other/go.mod": "module composed.invalid/server\n\ngo 1.26\n",
    "other/main.go": 'package main\n\nfunc main() { println("other") }\n',
    Dockerfile: text.replaceAll(/^ +/gm, ""),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const buildkit = { address: workspace.address, dockerfile: join(folder, "Dockerfile") };
  return build({ ...(await workspace.prepare(manifest)), buildkit, ...more });
}

const onBuildkit = skipped === undefined ? describe : describe.skip;

onBuildkit(`A Dockerfile of somebody's own${skipped ? ` (skipped: ${skipped})` : ""}`, () => {
  beforeAll(async () => {
    workspace = await openBuildkitWorkspace();
  }, 900_000);
  afterAll(() => workspace?.close());

  test("has its steps run, and copies from its folder", async () => {
    const built = await byDockerfile(`
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
    const { manifest } = await imageOf(built);
    const crane = await run(await tool("crane"), ["manifest", workspace.baseImage, "--insecure"], process.env);
    expect(manifest.layers[0]?.digest).toBe(JSON.parse(crane.stdout).layers[0].digest);
  });

  test("makes an image whose SBOM says what it stands on, and that it may hold more", async () => {
    const sbomOf = async ({ sbom }: Built) => readCycloneDx(await readFile(join(sbom, "index.cdx.json")));
    const image = (from: string) =>
      byDockerfile(`${compileStage}\nFROM ${from}\nCOPY --from=compile /out/server /srv/server\n`);
    const onBase = await sbomOf(await image("server-base"));
    expect(onBase.components.map((each) => each["bom-ref"])).toContain("base-image:linux/amd64");
    expect(onBase.compositions).toContainEqual({ aggregate: "unknown", assemblies: ["image:linux/amd64"] });
    const onNothing = await sbomOf(await image("scratch"));
    expect(onNothing.components.map((each) => each.type)).not.toContain("container");
    const libraries = (sbom: CycloneDx) => sbom.components.filter((each) => each.type === "library");
    expect(libraries(onNothing)).toEqual(libraries(onBase));
  });

  test("gets nothing of this process's environment, and the modules of go.sum only", async () => {
    const secrets = { GITHUB_TOKEN: "ghs_secret", NPM_TOKEN: "npm_secret", INPUT_TOKEN: "input_secret" };
    const built = await byDockerfile(
      `
      ${compileStage}
      FROM server-base
      COPY --from=compile /out/server /srv/server
      COPY --from=go-modules . /modules
      RUN env > /etc/environment
      `,
      { environment: { ...workspace.environment, ...secrets } },
    );
    const { root } = await unpacked(built);
    const environment = await readFile(join(root, "etc/environment"), "utf8");
    expect(environment).toMatch(/^PATH=/m);
    expect(environment).not.toMatch(/secret|TOKEN|GOPROXY/);
    const found = await readdir(join(root, "modules"), { recursive: true, withFileTypes: true });
    const files = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
    expect(files.map((each) => each.slice(root.length)).sort()).toEqual([
      "/modules/github.com/acme/hello/@v/v1.0.0.mod",
      "/modules/github.com/acme/hello/@v/v1.0.0.zip",
      "/modules/github.com/acme/tiny-server/@v/v1.0.0.mod",
      "/modules/github.com/acme/tiny-server/@v/v1.0.0.zip",
    ]);
  });

  test("is built anew each time, and its labels are the manifest's whatever it says", async () => {
    const built = await byDockerfile(`
      ${compileStage}
      FROM server-base
      LABEL io.plugin-release.plugins=[] org.opencontainers.image.version=9.9.9 added=yes
      COPY --from=compile /out/server /srv/server
    `);
    const labels = (await imageOf(built)).config.config?.Labels ?? {};
    expect(labels["io.plugin-release.plugins"]).toContain("github.com/acme/hello");
    expect(labels).toMatchObject({ "org.opencontainers.image.version": "v1.0.0", added: "yes", kept: "yes" });
    expect(built.reused).toBe(false);
  });

  const noCompiler = whyNoCompiler();
  const withCompiler = noCompiler === undefined ? test : test.skip;
  withCompiler(
    `may compile with cgo, by a compiler that it brings${noCompiler ? ` (skipped: ${noCompiler})` : ""}`,
    async () => {
      const folder = await temporaryFolder();
      copyCompiler(join(folder, "compiler"));
      const built = await byDockerfile(
        `
      FROM scratch AS compile
      COPY compiler /
      ${compileSteps.replace("CGO_ENABLED=0", "CGO_ENABLED=1 CGO_LDFLAGS=-static")}
      FROM server-base
      COPY --from=compile /out/server /srv/server
      `,
        {
          folder,
          manifest: `${smallManifest(workspace.baseImage, ["hello", "cgo-beside", "cgo-only"])}    cgo: true\n`,
        },
      );
      expect(await answerOf(built)).toBe("cgo-beside\ncgo-only\nhello\n");
    },
  );

  test("that fails is a diagnostic at its line, with the end of its log and nothing in it that acts", async () => {
    const lines: string[] = [];
    const progress = {
      step: <T>(_title: string, work: () => Promise<T>) => work(),
      info: (line: string) => void lines.push(line),
    };
    const problem = await problemOf(byDockerfile("FROM server-base\nRUN echo fine\nRUN fail\n", { progress }));
    expect(problem).toMatchObject({ code: "buildkit-failed", place: { line: 3 } });
    expect(problem.place?.file).toMatch(/Dockerfile$/);
    expect(problem.message).toMatch(
      /RUN fail.*exit code: 3; it wrote: red \| : :error::injected \| ##\(error\]injected too \| the end of the log$/,
    );
    expect(lines).toContain("the end of the log");
    expect(lines.filter((line) => /^::|##\[|\p{Cc}/u.test(line))).toEqual([]);
  });

  test("that is malformed is a diagnostic at its line", async () => {
    const problem = await problemOf(byDockerfile("FROM server-base\nFETCH everything\n"));
    expect(problem).toMatchObject({ code: "buildkit-failed", place: { line: 2 } });
    expect(problem.message).toContain("unknown instruction: FETCH");
  });

  describe("in the documentation", () => {
    let golang: string;
    beforeAll(async () => {
      golang = await workspace.pushGolang();
    }, 300_000);
    const built = (text: string) => byDockerfile(text.replace("golang:1.26", golang));

    test("builds as docs/buildkit.md has it", async () => {
      const [, text = ""] = /^```dockerfile\n([\s\S]*?)^```$/m.exec(await readFile("docs/buildkit.md", "utf8")) ?? [];
      expect(await answerOf(await built(text))).toBe("hello\n");
    });

    test.each(["buildkit-failed", "image-server-missing"] as const)("docs/rules/%s.md is right", async (code) => {
      const { before, after } = await readRulePage(code);
      expect((await problemOf(built(before.get("Dockerfile") ?? ""))).code).toBe(code);
      expect(await answerOf(await built(after.get("Dockerfile") ?? ""))).toBe("hello\n");
    });
  });

  test("that is missing is a diagnostic", async () => {
    const options = await workspace.prepare(smallManifest("scratch"));
    const buildkit = { address: workspace.address, dockerfile: "no/such/Dockerfile" };
    expect((await problemOf(build({ ...options, buildkit }))).code).toBe("file-unreadable");
  });

  test("that leaves the server out is refused", async () => {
    expect((await problemOf(byDockerfile("FROM server-base\n"))).code).toBe("image-server-missing");
  });

  test("that compiles something else is refused", async () => {
    const error = await byDockerfile(`
      ${compileStage.replace("--from=server-source .", "other")}
      FROM server-base
      COPY --from=compile /out/server /srv/server
    `).catch((thrown) => thrown);
    if (!(error instanceof DiagnosticError)) throw error;
    expect(error.diagnostics.map((each) => each.code)).toEqual(["version-moved", "version-moved"]);
  });
});
