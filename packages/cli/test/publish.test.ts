import { cp, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { copyOf, type HandedOver, handOver, quickCosign } from "#test/image-to-publish.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";

let registry: TestRegistry;
let given: HandedOver;
/** A folder in which build, scan and conformance were run without being told where to write. */
let folder: string;

beforeAll(async () => {
  registry = await startCraneRegistry();
  folder = await temporaryFolder();
  given = await handOver(folder);
  await rename(given.scan, join(folder, "scan-report"));
  await rename(given.conformance, join(folder, "conformance-report"));
}, 600_000);

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

const publish = (cwd: string, ...args: string[]) => {
  const where = ["--repository", `${registry.host}/acme/server`, "--key", "key.pem", "--cosign", quickCosign];
  const command = ["--no-warnings", resolve("packages/cli/src/main.ts"), "publish", ...where, ...args];
  return run(process.execPath, command, { ...process.env, NO_COLOR: "1" }, cwd);
};

test("takes what build, scan and conformance write where nothing else is said", async () => {
  const { code, stdout } = await publish(folder, "--tag", "1.0.0");
  expect([code, stdout.split("\n")[0]]).toEqual([
    0,
    `published and verified  ${registry.host}/acme/server@${given.digest}`,
  ]);
  for (const kind of ["SBOM", "scan", "conformance"])
    expect(stdout).toMatch(new RegExp(`^ {2}${kind} +(?!left out)`, "m"));
});

test.each(["image/", "./image//"])("finds the SBOMs of %s, as a shell completes it", async (layout) => {
  const { code, stderr } = await publish(folder, "--tag", "1.0.0", "--layout", layout);
  expect([code, stderr]).toEqual([0, expect.not.stringContaining("evidence-missing")]);
});

test("leaves out what is there and not wanted", async () => {
  const { code, stdout } = await publish(folder, "--tag", "1.0.1", "--without", "scan", "--without", "conformance");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/scan +left out\n +conformance +left out\n +SBOM +\d/)]);
});

test("refuses reports of an earlier image that still lie there", async () => {
  const other = await temporaryFolder();
  await copyOf(given, other);
  const report = join(other, "conformance-report/report.json");
  await writeFile(report, (await readFile(report, "utf8")).replaceAll(given.digest, `sha256:${"0".repeat(64)}`));
  const { code, stderr } = await publish(other, "--tag", "1.0.2");
  expect([code, stderr]).toEqual([1, expect.stringContaining("evidence-other-image")]);
});

test("asks which image, where a layout holds several, and for a layout, where there is none", async () => {
  const several = await temporaryFolder();
  await cp(folder, several, { recursive: true });
  const index = JSON.parse(await readFile(join(several, "image/index.json"), "utf8")) as { manifests: object[] };
  await writeFile(
    join(several, "image/index.json"),
    JSON.stringify({ ...index, manifests: [...index.manifests, ...index.manifests] }),
  );
  const { code, stderr } = await publish(several, "--tag", "1.0.3");
  expect([code, stderr]).toEqual([1, expect.stringMatching(/layout-invalid: image holds 2 images/)]);
  const none = await publish(await temporaryFolder(), "--tag", "1.0.3");
  expect([none.code, none.stderr]).toEqual([1, expect.stringMatching(/layout-invalid: .*image/)]);
});
