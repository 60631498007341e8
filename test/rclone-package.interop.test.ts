import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { StartedServer } from "#conformance/start-server.js";
import { silent } from "#diagnostics/progress.js";
import { type UnpackedImage, unpackImage } from "#oci/unpack.js";
import { build } from "#server/build.js";
import { launch } from "#test/launch.js";
import { goEnvironment, publishModule } from "#test/module-proxy.js";

/** rclone's own root package with all its backends, and one of our own. Minutes, where nothing of it was compiled before. */
const platform = { os: "linux", architecture: process.arch === "x64" ? "amd64" : process.arch };
const module = "github.com/acme/rclone-folder";

const plugin = `// Package folder is a backend for one folder: the one that ACME_FOLDER names.
package folder

import (
	"context"
	"os"

	"github.com/rclone/rclone/fs"
	"github.com/rclone/rclone/fs/config/configmap"
)

func init() {
	fs.Register(&fs.RegInfo{Name: "acmefolder", Description: "One folder", NewFs: open})
}

func open(ctx context.Context, _, _ string, _ configmap.Mapper) (fs.Fs, error) {
	return fs.NewFs(ctx, os.Getenv("ACME_FOLDER"))
}
`;

/** The machine's module cache keeps a version for ever, so other content is another version. */
const version = `v1.0.0-h${createHash("sha256").update(plugin).digest("hex").slice(0, 12)}`;

const manifest = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
metadata: {name: rclone}
spec:
  base:
    image: scratch
    frameworkVersion: v1
    module: github.com/rclone/rclone
    version: v1.76.0
    entrypoint: {package: github.com/rclone/rclone}
  plugins: [{name: folder, module: ${module}, version: ${version}, metadata: none}]
  build: {platforms: [linux/${platform.architecture}]}
`;

let directory: string;
let image: UnpackedImage;
let running: StartedServer | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "plugin-release-rclone-"));
  const proxy = join(directory, "proxy");
  const goMod = `module ${module}\n\ngo 1.26\n\nrequire github.com/rclone/rclone v1.76.0\n`;
  await publishModule(proxy, { path: module, version, files: { "go.mod": goMod, "folder.go": plugin } });
  await writeFile(join(directory, "catalog-server-manifest.yaml"), manifest);
  const layout = join(directory, "image");
  const built = await build({
    manifest: join(directory, "catalog-server-manifest.yaml"),
    directory: join(directory, "generated"),
    layout,
    pluginPaths: {},
    release: true,
    frozen: false,
    environment: { ...process.env, ...(await goEnvironment(proxy)) },
    progress: silent,
  });
  image = await unpackImage(layout, { platform, digest: built.digest, directory: join(directory, "files") });
}, 900_000);

afterAll(async () => {
  await running?.stop();
  await rm(directory, { recursive: true, force: true });
});

test("all of rclone's backends are there, and the plugin's", async () => {
  const program = join(image.root, image.config.entrypoint[0] ?? "");
  const { stdout } = await promisify(execFile)(program, ["help", "backends"], { env: { HOME: directory } });
  const listed = [...stdout.matchAll(/^ {2}(\S+) {2,}/gm)].map((match) => match[1]);
  expect(listed).toEqual(expect.arrayContaining(["acmefolder", "azureblob", "drive", "local", "s3", "sftp"]));
  expect(listed.length).toBeGreaterThan(50);
});

test("the plugin serves its folder, started from the image's own files", async () => {
  const folder = join(directory, "served");
  await mkdir(folder);
  await writeFile(join(folder, "hello.txt"), "hello from a plugin\n");
  const args = ["serve", "http", "--addr", "127.0.0.1:{port}", ":acmefolder:"];
  running = await launch({ image, args, environment: { ACME_FOLDER: folder }, ready: { path: "/", seconds: 30 } });
  expect(await (await fetch(`${running.url}/hello.txt`)).text()).toBe("hello from a plugin\n");
});
