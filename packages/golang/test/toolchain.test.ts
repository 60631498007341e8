import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { runGo } from "#golang/process.js";
import { findToolchain, goProcessEnvironment, isGoAtLeast } from "#golang/toolchain.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "toolchain-"));
});
afterAll(() => rm(directory, { recursive: true }));

/** An installation of Go whose command is a script. */
async function installed(name: string, version: string | undefined, script = "exit 9"): Promise<string> {
  const bin = join(directory, name, "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "go"), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, "go"), 0o755);
  if (version !== undefined) await writeFile(join(directory, name, "VERSION"), version);
  return bin;
}

test("the installed Go is found without a process", async () => {
  const toolchain = await findToolchain(process.env);
  expect(toolchain.processes).toEqual([]);
  const { stdout } = await runGo(toolchain, ["env", "GOVERSION"], { directory });
  expect(toolchain.version).toBe(stdout.trim());
  expect(toolchain.processes).toEqual([{ command: "go env GOVERSION", seconds: expect.any(Number) }]);
});

test("the first Go on PATH is taken; a folder that a checkout could bring is not", async () => {
  const first = await installed("first", "go1.27.1\ntime 2026-08-28T16:20:06Z\n");
  const second = await installed("second", "go1.28.0\n");
  const toolchain = await findToolchain({ PATH: `.:bin:${join(directory, "nothing")}:${first}:${second}` });
  expect(toolchain).toMatchObject({ go: join(first, "go"), version: "go1.27.1" });
});

test("a Go that is started by a wrapper is asked", async () => {
  const bin = await installed("wrapper", undefined, 'test "$*" = "env GOVERSION" && echo go1.26.3');
  const toolchain = await findToolchain({ PATH: bin });
  expect(toolchain.version).toBe("go1.26.3");
  expect(toolchain.processes).toHaveLength(1);
});

test.each([
  ["no Go", "", "go-missing", /no go command is on PATH/],
  ["an old Go", "go1.25.9\n", "go-too-old", /go1\.25\.9 is installed, and this suite compiles with 1\.26 or newer/],
])("%s", async (_title, version, code, message) => {
  const PATH = version ? await installed("old", version) : directory;
  await expect(findToolchain({ PATH })).rejects.toMatchObject({
    diagnostics: [{ code, message: expect.stringMatching(message) }],
  });
});

test.each([
  ["go1.26", true],
  ["go1.26.8", true],
  ["go1.26rc1", true],
  ["go1.100.0", true],
  ["go2.0", true],
  ["devel go1.27-abcdef Tue", true],
  ["go1.25.99", false],
  ["go1.9", false],
  ["", false],
])("%s is new enough: %s", (version, expected) => {
  expect(isGoAtLeast(version, "1.26")).toBe(expected);
});

test("what is compiled depends on nothing in the environment, and no secret gets through", () => {
  const names = fc.oneof(
    fc.constantFrom(
      "GOFLAGS",
      "GOENV",
      "GOWORK",
      "CGO_ENABLED",
      "GOTOOLCHAIN",
      "GOAMD64",
      "GOEXPERIMENT",
      "GOROOT",
      "GOOS",
    ),
    fc.constantFrom(
      "GITHUB_TOKEN",
      "INPUT_TOKEN",
      "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
      "GIT_ASKPASS",
      "GODEBUG",
      "GO111MODULE",
    ),
    fc.stringMatching(/^[A-Z_]{1,20}$/),
  );
  fc.assert(
    fc.property(fc.dictionary(names, fc.string()), (environment) => {
      const made = goProcessEnvironment({ ...environment, PATH: "/bin", HTTPS_PROXY: "http://proxy" });
      expect(made).toMatchObject({
        ...{
          GOENV: "off",
          GOFLAGS: "",
          GOWORK: "off",
          CGO_ENABLED: "0",
          GOTOOLCHAIN: "local",
          GOAMD64: "v1",
          GOEXPERIMENT: "",
        },
        ...{ PATH: "/bin", HTTPS_PROXY: "http://proxy" },
      });
      for (const name of Object.keys(made))
        expect(name).not.toMatch(/TOKEN|INPUT_|ACTIONS_|ASKPASS|^GOROOT$|^GOOS$|GODEBUG/);
    }),
  );
});

test("an abort ends the running process", async () => {
  const bin = await installed("slow", "go1.26.8\n", "exec sleep 60");
  const controller = new AbortController();
  const toolchain = await findToolchain({ PATH: `${bin}:${process.env.PATH}` }, controller.signal);
  setTimeout(() => controller.abort(), 100);
  await expect(runGo(toolchain, ["build"], { directory })).rejects.toMatchObject({
    diagnostics: [{ code: "go-command-failed", message: "go build was interrupted and was ended" }],
  });
  await expect(runGo(toolchain, ["build"], { directory })).rejects.toThrow("the run was interrupted");
});

test("any exit code is a result, and stderr is kept to its limit", async () => {
  const bin = await installed("loud", "go1.26.8\n", "head -c 3000000 /dev/zero | tr '\\0' x >&2; echo out; exit 7");
  const toolchain = await findToolchain({ PATH: `${bin}:${process.env.PATH}` });
  const result = await runGo(toolchain, ["list"], { directory });
  expect(result).toMatchObject({ exitCode: 7, stdout: "out\n" });
  expect(result.stderr.length).toBeLessThanOrEqual(1024 * 1024);
});
