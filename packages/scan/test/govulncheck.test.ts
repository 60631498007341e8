import { execFile } from "node:child_process";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { goProcessEnvironment } from "#golang/toolchain.js";
import { findGovulncheck, type Govulncheck, runGovulncheck } from "#scan/govulncheck.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { answerText, sampleMessages } from "#test/sample-answer.js";
import { tool } from "#test/tools.js";

let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, "answer"), answerText(sampleMessages()));
});
afterAll(removeTemporaryFolders);

/** A govulncheck that does what these lines of a shell script say. */
async function played(lines: string, more: Partial<Govulncheck> = {}): Promise<Govulncheck> {
  const command = join(folder, `govulncheck${Math.random()}`);
  await writeFile(command, `#!/bin/sh\ncd ${folder}\n${lines}\n`);
  await chmod(command, 0o755);
  return { command, environment: { PATH: process.env.PATH ?? "" }, seconds: 30, ...more };
}

const run = async (govulncheck: Govulncheck) =>
  runGovulncheck(govulncheck, { directory: folder, args: ["."], database: "file:///none" });

async function problem(lines: string, more: Partial<Govulncheck> = {}): Promise<string> {
  const error = await run(await played(lines, more)).catch((reason: unknown) => reason);
  if (!(error instanceof DiagnosticError)) throw error;
  const [{ code, message, fix } = { code: "", message: "", fix: "" }] = error.diagnostics;
  expect(fix).toBeTruthy();
  return `${code}: ${message}`;
}

describe("finding govulncheck", () => {
  test("on PATH, by its own path, or not: then the command that installs it is named", async () => {
    const own = (await played("true")).command;
    expect(await findGovulncheck(own, "")).toBe(own);
    const real = await tool("govulncheck");
    expect(await findGovulncheck(undefined, real.slice(0, -"/govulncheck".length))).toBe(real);
    await expect(findGovulncheck(undefined, folder)).rejects.toMatchObject({
      diagnostics: [
        {
          code: "govulncheck-missing",
          fix: expect.stringContaining("go install golang.org/x/vuln/cmd/govulncheck@v1.8.0"),
        },
      ],
    });
  });
});

describe("running it", () => {
  test("gives what it says, and tells it nothing but what Go may know", async () => {
    const environment = goProcessEnvironment({
      PATH: process.env.PATH,
      HOME: folder,
      GITHUB_TOKEN: "secret",
      GOFLAGS: "-mod=mod",
    });
    const answer = await run(await played("env > environment; cat answer", { environment }));
    expect(answer.findings).toHaveLength(3);
    const seen = await readFile(join(folder, "environment"), "utf8");
    expect(seen).not.toContain("secret");
    expect(seen).toMatch(/^GOFLAGS=$/m);
  });

  test.each<[string, string, RegExp]>([
    ["fails", "echo loading packages: boom >&2; exit 1", /^govulncheck-failed: .*exit code 1.*boom/],
    ["prints text", "echo No vulnerabilities found.", /^govulncheck-failed: .*not JSON/],
    ["prints nothing", "true", /^govulncheck-failed: /],
    ["is cut off in a message", "head -c 700 answer", /^govulncheck-failed: .*not JSON/],
    ["says that all is well and is another program", "echo '{}'", /^govulncheck-failed: .*protocol/],
    ["is too old", "sed s/v1.8.0/v1.0.0/ answer", /^govulncheck-missing: .*"v1\.0\.0".*v1\.1\.4/],
    ["has a version that is none", "sed 's/v1.8.0/(devel)/' answer", /^govulncheck-missing: /],
    [
      "knows none of its flags",
      "echo flag provided but not defined: -format >&2; exit 2",
      /^govulncheck-missing: .*not defined/,
    ],
    [
      "was built with an older Go",
      "echo 'loading packages: package requires newer Go version go1.27' >&2; exit 1",
      /^govulncheck-failed: .*another Go/,
    ],
    ["lacks a module", "echo 'x: module lookup disabled by GOPROXY=off' >&2; exit 1", /^module-not-fetched: /],
    ["is killed", "kill -9 $$", /^govulncheck-failed: .*SIGKILL/],
    [
      "writes commands of the runner",
      "printf '::error::boo\\n##[error]x\\033[31m' >&2; exit 1",
      /^govulncheck-failed: (?!.*##\[)/,
    ],
  ])("that %s is a problem with a fix", async (_what, lines, expected) => {
    expect(await problem(lines)).toMatch(expected);
  });

  test("that hangs ends in time, with everything that it started", async () => {
    const started = performance.now();
    expect(await problem("sleep 300 & echo $! > child; wait", { seconds: 1 })).toMatch(/longer than 1 seconds/);
    expect(performance.now() - started).toBeLessThan(15_000);
    await sleep(100);
    const child = (await readFile(join(folder, "child"), "utf8")).trim();
    const { stdout } = await promisify(execFile)("ps", ["-o", "stat=", "-p", child]).catch(() => ({ stdout: "" }));
    expect(stdout.trim()).toMatch(/^(?:Z.*)?$/);
  });

  test("that says more than anybody can hold is ended", async () => {
    expect(await problem("yes | head -c 400000000")).toMatch(/says more than/);
  }, 60_000);

  test("ends when the run is interrupted", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    expect(await problem("sleep 300", { signal: controller.signal })).toMatch(/interrupted/);
    expect(await problem("cat answer", { signal: controller.signal })).toMatch(/not started/);
  });

  test("that is no program at all is missing", async () => {
    const nothing = { ...(await played("")), command: join(folder, "answer") };
    await expect(run(nothing)).rejects.toMatchObject({ diagnostics: [{ code: "govulncheck-missing" }] });
  });
});
