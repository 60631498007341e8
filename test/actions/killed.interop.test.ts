import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sha256 } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import { blobPath } from "#oci/layout-files.js";
import { reachableDigests } from "#oci/reachable.js";
import { readSboms } from "#sbom/read-sboms.js";
import { folderContent } from "#test/folder-content.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { smallManifest } from "#test/small-build.js";

/** A build that is killed leaves the old image or the new one, whole; run again, it ends as if nothing had been. */
let workspace: GoWorkspace;
let folder: string;
let images: { old: string; new: string };
let seconds: number;
/** The folder with the old image, to start from again and again. */
let saved: string;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  folder = join(await temporaryFolder(), "work");
  saved = await temporaryFolder();
  await cp(saved, folder, { recursive: true });
  await usePlugin("hello@v1.1.0");
  expect(await build()).toBe(0);
  const wanted = await imageDigest();
  await usePlugin("hello");
  const started = performance.now();
  expect(await build()).toBe(0);
  seconds = (performance.now() - started) / 1000;
  images = { old: await imageDigest(), new: wanted };
  await cp(folder, saved, { recursive: true });
});
afterAll(async () => {
  await workspace.close();
  await removeTemporaryFolders();
});

async function usePlugin(plugin: string): Promise<void> {
  await writeFile(join(folder, "catalog-server-manifest.yaml"), smallManifest("scratch", [plugin]));
}

async function startAgain(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(saved, folder, { recursive: true });
  await usePlugin("hello@v1.1.0");
}

interface Kill {
  /** Milliseconds after the start. */
  after?: number;
  /** The file that is not put in place any more, counted from 1. */
  atRename?: number;
}

/** The exit code of the command, in a process of its own; undefined where it was killed. */
async function build({ after, atRename }: Kill = {}): Promise<number | undefined> {
  const preload = atRename === undefined ? [] : ["--import", resolve("test/support/kill-at-rename.mjs")];
  const child = spawn(process.execPath, [...preload, resolve("packages/cli/src/main.ts"), "build"], {
    cwd: folder,
    env: { ...workspace.environment, KILL_AT: String(atRename) },
    stdio: "ignore",
  });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), after);
  const [code] = await once(child, "exit");
  clearTimeout(timer);
  return code ?? undefined;
}

/** The digest of the layout's image, after everything that it consists of has been read. */
async function imageDigest(): Promise<string> {
  const layout = await openLayout(join(folder, "image"));
  const [image] = layout.index.manifests;
  for (const digest of await reachableDigests(layout.directory, layout.index.manifests)) {
    expect(sha256(await readFile(blobPath(layout.directory, digest)))).toBe(digest);
  }
  return image?.digest ?? "";
}

/** The digest of the image that the SBOMs are about; undefined where there are none. */
async function sbomDigest(): Promise<string | undefined> {
  const isThere = await readdir(join(folder, "image.sbom")).catch(() => undefined);
  return isThere && (await readSboms(join(folder, "image.sbom")))[0]?.digest;
}

async function expectConvergence(): Promise<void> {
  expect(await build()).toBe(0);
  expect(await imageDigest()).toBe(images.new);
  expect(await sbomDigest()).toBe(images.new);
  const { directory, index } = await openLayout(join(folder, "image"));
  const needed = [...(await reachableDigests(directory, index.manifests))].map((each) => each.slice(7));
  const files = Object.keys(await folderContent(folder)).filter((each) => !each.endsWith("/"));
  expect(files.sort()).toEqual(
    [
      "catalog-server-manifest.yaml",
      ...["go.mod", "go.sum", "lock.json", "main.go"].map((each) => `generated/${each}`),
      "image.record.json",
      ...["index.cdx.json", "linux-amd64.cdx.json"].map((each) => `image.sbom/${each}`),
      ...["index.json", "oci-layout", ...needed.map((each) => `blobs/sha256/${each}`)].map((each) => `image/${each}`),
    ].sort(),
  );
}

test("before any of the files that it puts in place", async () => {
  const seen = new Set<string>();
  for (let atRename = 1; ; atRename++) {
    await startAgain();
    if ((await build({ atRename })) === 0) break;
    seen.add(await imageDigest());
    expect([images.old, images.new]).toContain(await imageDigest());
    expect([images.old, images.new, undefined]).toContain(await sbomDigest());
    await expectConvergence();
    expect(atRename).toBeLessThan(50);
  }
  expect(await imageDigest()).toBe(images.new);
  expect(seen).toEqual(new Set([images.old, images.new]));
});

test("at moments that chance decides, and a last run converges", async () => {
  await startAgain();
  const until = performance.now() + 20_000;
  const moments: number[] = [];
  while (moments.length < 15 && performance.now() < until) {
    const after = Math.random() * seconds * 1000;
    moments.push(after);
    const code = await build({ after });
    expect([moments, [undefined, 0].includes(code)]).toEqual([moments, true]);
    expect([moments, [images.old, images.new].includes(await imageDigest())]).toEqual([moments, true]);
  }
  await expectConvergence();
});

test("with no layout yet: a folder without index.json is none, and becomes one", async () => {
  for (const share of [0.5, 0.8, 0.95]) {
    await startAgain();
    await rm(join(folder, "image"), { recursive: true });
    await build({ after: share * seconds * 1000 });
    const names = Object.keys(await folderContent(folder)).filter((each) => each.startsWith("image/"));
    if (names.includes("image/index.json")) expect(await imageDigest()).toBe(images.new);
    await expectConvergence();
  }
});
