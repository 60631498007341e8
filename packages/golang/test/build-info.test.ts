import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type BuildInfo, parseBuildInfo, readBuildInfo } from "#golang/build-info.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "build-info-"));
});
afterAll(() => rm(directory, { recursive: true }));

/** What `go version -m -json` shows. */
interface Shown {
  GoVersion: string;
  Path: string;
  Main: { Path: string; Version: string };
  Deps?: { Path: string; Version: string; Sum?: string }[];
  Settings: { Key: string; Value: string }[];
}

function shownByGo(file: string): Partial<BuildInfo> {
  const shown: Shown = JSON.parse(execFileSync("go", ["version", "-m", "-json", file], { encoding: "utf8" }));
  return {
    goVersion: shown.GoVersion,
    path: shown.Path,
    main: { path: shown.Main?.Path ?? "", version: shown.Main?.Version ?? "" },
    settings: Object.fromEntries(shown.Settings.map(({ Key, Value }) => [Key, Value])),
  };
}

test.each(["linux/amd64", "linux/arm64", "linux/s390x", "windows/amd64"])(
  "%s: the same as the go command reads",
  async (platform) => {
    const [GOOS = "", GOARCH = ""] = platform.split("/");
    const file = join(directory, platform.replace("/", "-"));
    await writeFile(join(directory, "go.mod"), "module example.com/read\n\ngo 1.26\n");
    await writeFile(join(directory, "main.go"), "package main\n\nfunc main() {}\n");
    const env = { ...process.env, GOOS, GOARCH, CGO_ENABLED: "0" };
    execFileSync("go", ["build", "-trimpath", "-buildvcs=false", "-tags=a,b", "-o", file, "."], {
      cwd: directory,
      env,
    });
    expect(await readBuildInfo(file)).toMatchObject({ ...shownByGo(file) });
  },
);

test("the go command itself, which holds the magic more than once", async () => {
  const file = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
  expect(await readBuildInfo(join(file, "bin/go"))).toMatchObject({ path: "cmd/go" });
});

test.each([
  ["an empty file", Buffer.alloc(0)],
  ["a text", Buffer.from("#!/bin/sh\n")],
  ["the magic and nothing", Buffer.from("\xff Go buildinf:", "latin1")],
  [
    "the magic and an endless length",
    Buffer.concat([Buffer.from("\xff Go buildinf:\x08\x02", "latin1"), Buffer.alloc(64, 0xff)]),
  ],
  [
    "the older format, which points elsewhere",
    Buffer.concat([Buffer.from("\xff Go buildinf:\x08\x00", "latin1"), Buffer.alloc(64)]),
  ],
])("%s has none", async (_title, bytes) => {
  const file = join(directory, "other");
  await writeFile(file, bytes);
  expect(await readBuildInfo(file)).toBeUndefined();
});

test("replaced modules and quoted settings", () => {
  const lines = [
    "path\tm",
    "mod\tm\t(devel)\t",
    "dep\ta\tv1.0.0\t",
    "=>\t../a\t(devel)\t",
    `build\t-ldflags="-X 'a.b=c d'"`,
    "build\t-tags=x,y",
  ];
  expect(parseBuildInfo("go1.26.8", `${lines.join("\n")}\n`)).toEqual({
    goVersion: "go1.26.8",
    path: "m",
    main: { path: "m", version: "(devel)" },
    dependencies: [{ path: "a", version: "v1.0.0", replace: { path: "../a", version: "(devel)" } }],
    settings: { "-ldflags": "-X 'a.b=c d'", "-tags": "x,y" },
  });
});
