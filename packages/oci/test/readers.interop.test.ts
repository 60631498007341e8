import { execFile, spawnSync } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startDistribution } from "#test/registries.js";
import { writeSampleImage } from "#test/sample-image.js";

const run = promisify(execFile);
afterAll(removeTemporaryFolders);

/** A test that needs a program of Debian's; without it, it is skipped and its name says why. */
function testWith(program: string, name: string, work: () => Promise<void>): void {
  const missing = spawnSync(program, ["--version"]).error !== undefined;
  if (missing) test.skip(`${name} (skipped: ${program} is not installed)`, work);
  else test(name, work, 600_000);
}

testWith("skopeo", "skopeo reads a layout with two platforms and copies it byte for byte", async () => {
  const directory = await temporaryFolder();
  const top = await writeSampleImage(directory, { name: "1.0.0", labels: { a: "1" } });
  const image = `oci:${directory}:1.0.0`;
  const inspected = await run("skopeo", ["inspect", "--override-arch", "arm64", image]);
  expect(JSON.parse(inspected.stdout)).toMatchObject({ Architecture: "arm64", Os: "linux", Labels: { a: "1" } });
  const copy = join(await temporaryFolder(), "copy");
  await run("skopeo", ["copy", "--insecure-policy", "--all", image, `oci:${copy}:1.0.0`]);
  expect((await openLayout(copy)).index.manifests[0]?.digest).toBe(top.digest);
});

testWith("skopeo", "skopeo reads from a registry what was pushed there", async () => {
  const registry = await startDistribution();
  const access = registryAccess({});
  try {
    const directory = await temporaryFolder();
    const top = await writeSampleImage(directory, { platforms: [{ os: "linux", architecture: "amd64" }] });
    await copyImage(
      await openLayout(directory),
      top,
      openRepository({ registry: registry.host, repository: "acme/server" }, access),
    );
    const image = `docker://${registry.host}/acme/server@${top.digest}`;
    const { stdout } = await run("skopeo", ["inspect", "--tls-verify=false", "--no-tags", image]);
    expect(JSON.parse(stdout).Digest).toBe(top.digest);
  } finally {
    await access.transport.close();
    await registry.stop();
  }
});

testWith("umoci", "umoci unpacks a layout", async () => {
  const directory = await temporaryFolder();
  const files = { "/usr/bin/server": "a program", "/etc/server/config.yaml": "port: 8080\n" };
  const platforms = [{ os: "linux", architecture: "amd64" }];
  await writeSampleImage(directory, { name: "1.0.0", files, platforms, entrypoint: "/usr/bin/server" });
  const bundle = join(await temporaryFolder(), "bundle");
  await run("umoci", ["unpack", "--rootless", "--image", `${directory}:1.0.0`, bundle]);
  for (const [path, content] of Object.entries(files)) {
    expect(await readFile(join(bundle, "rootfs", path), "utf8")).toBe(content);
  }
  expect((await stat(join(bundle, "rootfs", "usr/bin/server"))).mode & 0o777).toBe(0o755);
  expect(JSON.parse(await readFile(join(bundle, "config.json"), "utf8")).process.args).toEqual(["/usr/bin/server"]);
});
