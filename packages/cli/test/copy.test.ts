import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openRepository } from "#oci/repository.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { testAccess } from "#test/publishing.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";
import { attest, keyPair, type PushedImage, pushImage, signedBy } from "#test/signed-image.js";

const program = ["--no-warnings", resolve("packages/cli/src/main.ts"), "copy"];
const access = testAccess();
let registry: TestRegistry;
let slow: HostileRegistry;
let image: PushedImage;
let from: string;

beforeAll(async () => {
  [registry, slow] = await Promise.all([startCraneRegistry(), startHostileRegistry()]);
  image = await pushImage(registry.host, "acme/server", access.transport);
  await attest(image, ["sbom", "signature"], signedBy(keyPair()));
  const document = await image.repository.manifest(image.index);
  if (document) for (const tag of ["1.0.0", "latest"]) await image.repository.pushManifest(document, tag);
  from = image.repository.name;
}, 600_000);
afterAll(async () => {
  await access.transport.close();
  await registry.stop();
  await slow.stop();
  await removeTemporaryFolders();
});

const copy = (...args: string[]) => run(process.execPath, [...program, ...args], { ...process.env, NO_COLOR: "1" });

test("says what is where now", async () => {
  const to = `${registry.host}/moved/server`;
  const { code, stdout } = await copy(from, to, "--moving-tag", "latest");
  expect([code, stdout]).toEqual([0, `${to}@${image.index.digest}  1.0.0, latest, 2 attached\n`]);
});

test("says what speaks against it, and which option helps", async () => {
  const other = await pushImage(registry.host, "moved/taken", access.transport);
  const document = await other.repository.manifest(other.index);
  if (document) await other.repository.pushManifest(document, "latest");
  const { code, stdout, stderr } = await copy(from, other.repository.name);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/tag-taken: \S+\/moved\/taken:latest stands for .*\n {2}fix: .*--moving-tag/);
});

test.each([
  [[], /from where, and to where, is not said/],
  [["ghcr.io/acme/server"], /from where, and to where, is not said/],
  [["a.example/b", "c.example/d", "e"], /"e" is one operand too many/],
])("copy %j is refused", async (args, message) => {
  const { code, stderr } = await copy(...args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});

test("killed in the middle, no tag is there; again, everything is", async () => {
  const to = { registry: slow.host, repository: "moved/server" };
  const name = `${to.registry}/${to.repository}`;
  const begun = new Promise<void>((done) => {
    slow.fault = ({ request }) => {
      // The registry never answers the first manifest.
      if (request.method === "PUT" && request.url?.includes("/manifests/")) done();
      return request.method === "PUT" && request.url?.includes("/manifests/") === true;
    };
  });
  const child = spawn(process.execPath, [...program, from, name], { stdio: "ignore" });
  await begun;
  child.kill("SIGKILL");
  await once(child, "exit");
  expect([...slow.manifests.keys()]).toEqual([]);
  slow.fault = () => false;
  expect((await copy(from, name)).code).toBe(0);
  const { digest } = image.index;
  expect((await openRepository(to, access).head("1.0.0"))?.digest).toBe(digest);
  expect(slow.manifests.has(digest.replace(":", "-"))).toBe(true);
}, 30_000);
