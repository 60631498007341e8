import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { copyOf, type HandedOver, handOver, labelsOf, quickCosign } from "#test/image-to-publish.js";
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

test("says each kind of what it attached and verified once, as verify calls it", async () => {
  const { stdout, stderr } = await publish(folder, "--tag", "kinds");
  expect(stdout).toMatch(/^ {2}verified: [a-z]+(, [a-z]+){5}$/m);
  const kinds = /verified: (.*)/.exec(stdout)?.[1]?.split(", ").sort();
  expect(kinds).toEqual(["conformance", "openvex", "provenance", "sbom", "scan", "signature"]);
  expect(stdout + stderr).not.toMatch(/cyclonedx\.org|slsa\.dev|verifies the signature/);
});

test("signs no image with a working copy, and warns where nobody signs", async () => {
  const copy = await temporaryFolder();
  const robots = { name: "robots", module: "github.com/acme/robots", import: "github.com/acme/robots" };
  const built = await handOver(copy, { labels: labelsOf([{ ...robots, version: "v0.1.0", directory: "../robots" }]) });
  await rename(built.scan, join(copy, "scan-report"));
  await rename(built.conformance, join(copy, "conformance-report"));
  const refused = await publish(copy, "--tag", "working");
  expect([refused.code, refused.stderr]).toEqual([
    1,
    expect.stringMatching(
      /error working-copy-published: .* a working copy of robots\n {2}fix: .* set --signing to none\.\n/,
    ),
  ]);
  const place = ["--repository", `${registry.host}/acme/try`, "--tag", "working", "--signing", "none"];
  const program = ["--no-warnings", resolve("packages/cli/src/main.ts"), "publish"];
  const tried = await run(process.execPath, [...program, ...place], { ...process.env, NO_COLOR: "1" }, copy);
  expect([tried.code, tried.stdout]).toEqual([0, expect.stringContaining("published UNSIGNED")]);
  expect(tried.stderr).toMatch(
    /warning working-copy-published: .* a working copy of robots\n {2}fix: .*build again\.\n/,
  );
});

test("warns where the manifest was changed since the build", async () => {
  const edited = await temporaryFolder();
  await cp(folder, edited, { recursive: true });
  const manifest = join(edited, "catalog-server-manifest.yaml");
  await writeFile(manifest, `${await readFile(manifest, "utf8")}# edited\n`);
  const { code, stderr } = await publish(edited, "--tag", "edited");
  expect([code, stderr]).toEqual([0, expect.stringMatching(/warning evidence-other-image: .* has changed since/)]);
  const named = await publish(edited, "--tag", "edited", "--layout", "image");
  expect(named.stderr).not.toContain("evidence-other-image");
});

test("says of what is missing which options give it or leave it out", async () => {
  const bare = await temporaryFolder();
  await cp(folder, bare, { recursive: true });
  await rm(join(bare, "scan-report"), { recursive: true });
  const { code, stderr } = await publish(bare, "--tag", "bare");
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining('fix: Set --scan to its folder, or --without to "scan".'),
  ]);
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
