import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { machinePlatform } from "#conformance/machine.js";
import { type OpenedSubject, type OpenOptions, openSubject } from "#conformance/open-subject.js";
import type { Subject } from "#conformance/subject.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { formatPlatform } from "#oci/platform.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import type { Descriptor, ImagePlatform } from "#oci/types.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { writeTestImage } from "#test/image-layout.js";
import { type SampleImage, writeSampleImage } from "#test/sample-image.js";

const here = machinePlatform();
const elsewhere: ImagePlatform = { os: "linux", architecture: here.architecture === "s390x" ? "riscv64" : "s390x" };
const missing = `sha256:${"0".repeat(64)}`;

let registry: HostileRegistry;
let opened: OpenedSubject | undefined;

beforeAll(async () => {
  registry = await startHostileRegistry();
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

async function open(subject: Subject, options: Partial<OpenOptions> = {}): Promise<OpenedSubject> {
  opened = await openSubject(subject, { environment: {}, progress: silent, ...options });
  return opened;
}

async function refusal(subject: Subject, options: Partial<OpenOptions> = {}): Promise<string> {
  const error = await open(subject, options).then(
    () => new Error("it was opened"),
    (reason) => reason,
  );
  if (!(error instanceof DiagnosticError)) throw error;
  return error.message;
}

async function layoutOf(image: SampleImage): Promise<{ layout: string; top: Descriptor }> {
  const layout = await temporaryFolder();
  return { layout, top: await writeSampleImage(layout, image) };
}

/** In the registry, under `acme/server:TAG`. */
async function push(tag: string, image: SampleImage): Promise<Descriptor> {
  const { layout, top } = await layoutOf(image);
  const source = await openLayout(layout);
  const target = openRepository({ registry: registry.host, repository: "acme/server" }, registryAccess({}));
  await copyImage(source, top, target);
  const document = await source.manifest(top.digest);
  if (document) await target.pushManifest(document, tag);
  return top;
}

function rootOf({ program }: OpenedSubject): string {
  if (program?.kind !== "image") throw new Error("no image");
  return program.root;
}

const two = { platforms: [here, elsewhere], labels: { said: "by the image" } };

describe("an image of a registry", () => {
  test.each(["by tag", "by digest"])("is found %s, and its files are taken out", async (how) => {
    const { digest } = await push("v1.0.0", two);
    const reference =
      how === "by tag" ? `${registry.host}/acme/server:v1.0.0` : `${registry.host}/acme/server@${digest}`;
    const found = await open({ image: reference });
    expect(found.subject).toEqual({
      kind: "image",
      name: reference,
      digest,
      platformDigest: expect.stringMatching(/^sha256:/),
      platform: formatPlatform(here),
    });
    expect(found.platforms.map(({ platform, status }) => [platform, status])).toEqual([
      [formatPlatform(here), "run"],
      [formatPlatform(elsewhere), "not-run"],
    ]);
    expect(found.platforms[0]?.digest).toBe(found.subject.platformDigest);
    expect(found.labels).toEqual({ said: "by the image" });
    expect(await readFile(join(rootOf(found), "server"), "utf8")).toContain("a program for");
  });

  test("is asked for once: a tag that moves meanwhile changes nothing", async () => {
    const { digest } = await push("moving", two);
    const asked: string[] = [];
    registry.fault = ({ request, path }) => {
      if (request.method === "GET" && path.includes("/manifests/")) asked.push(path.split("/manifests/")[1] ?? "");
      return false;
    };
    const found = await open({ image: `${registry.host}/acme/server:moving` });
    registry.fault = () => false;
    expect(asked).toEqual(["moving", found.subject.platformDigest]);
    expect(found.subject.digest).toBe(digest);
  });

  test("that is not there is said by its name", async () => {
    expect(await refusal({ image: `${registry.host}/acme/server@${missing}` })).toMatch(/^image-not-found: /);
    expect(await refusal({ image: `${registry.host}/acme/server:nope` })).toMatch(/^image-not-found: /);
    expect(await refusal({ image: "not a reference" })).toMatch(/^image-reference-invalid: /);
  });
});

describe("an image of a layout", () => {
  test("is the only one, or the one of that digest", async () => {
    const { layout, top } = await layoutOf({ ...two, platforms: [here] });
    const found = await open({ layout });
    expect(found.subject).toMatchObject({ name: layout, digest: top.digest, platformDigest: top.digest });
    expect(found.platforms).toEqual([{ platform: formatPlatform(here), digest: top.digest, status: "run" }]);
    const folder = dirname(rootOf(found));
    await found.close();
    expect(existsSync(folder)).toBe(false);
    expect((await open({ layout, digest: top.digest })).subject.digest).toBe(top.digest);
    expect(await refusal({ layout, digest: missing })).toMatch(/^image-not-found: .* holds no image/);
  });

  test("has to be named where there are several, and be there", async () => {
    const { layout: folder, top } = await layoutOf({ platforms: [here] });
    const index = JSON.parse(await readFile(join(folder, "index.json"), "utf8"));
    await writeFile(join(folder, "index.json"), JSON.stringify({ ...index, manifests: [top, top] }));
    expect(await refusal({ layout: folder })).toMatch(/^layout-invalid: .* holds 2 images/);
    expect(await refusal({ layout: join(folder, "nothing") })).toMatch(/^layout-invalid: /);
  });

  test("whose files reach out of the image is refused, and nothing is left of it", async () => {
    for (const name of ["/absolute", "../outside", "a/../../outside"]) {
      const folder = await temporaryFolder();
      await writeTestImage(folder, { layers: [[{ name, content: "x" }]], platform: here });
      expect(await refusal({ layout: folder })).toMatch(/^layer-unsafe: /);
    }
    for (const type of ["character-device", "block-device", "fifo"] as const) {
      const folder = await temporaryFolder();
      await writeTestImage(folder, { layers: [[{ name: "dev/sda", type }]], platform: here });
      expect(await refusal({ layout: folder })).toContain(`is a ${type}, not a file, folder or link`);
    }
  });
});

describe("a platform that is not the machine's own", () => {
  const isNotRun = (found: OpenedSubject) => {
    expect(found.program).toBeUndefined();
    expect(found.platforms.every((each) => each.status === "not-run")).toBe(true);
    return found.notRun;
  };

  test("is not run where it is asked for", async () => {
    const { layout, top } = await layoutOf(two);
    const found = await open({ layout }, { platform: elsewhere });
    expect(isNotRun(found)).toMatchObject({ code: "platform-not-run", severity: "error" });
    expect(found.notRun?.message).toBe(
      `${layout} is for ${formatPlatform(elsewhere)}, and this machine is ${formatPlatform(here)}: nothing was started`,
    );
    expect(found.subject).toEqual({ kind: "image", name: layout, digest: top.digest });
  });

  test("is not run where the image has no other", async () => {
    for (const platforms of [[elsewhere], [elsewhere, { os: "windows", architecture: here.architecture }]]) {
      const { layout } = await layoutOf({ platforms });
      expect(isNotRun(await open({ layout }))?.message).toContain(formatPlatform(elsewhere));
    }
  });

  test("is refused where the image does not have it", async () => {
    const { layout } = await layoutOf({ platforms: [here] });
    const platform = elsewhere;
    expect(await refusal({ layout }, { platform })).toBe(
      `image-platform-missing: ${layout} has no image for ${formatPlatform(elsewhere)}; it offers: ${formatPlatform(here)}`,
    );
  });
});

describe("a binary", () => {
  test("is copied, and known by its digest", async () => {
    const file = join(await temporaryFolder(), "server");
    await writeFile(file, "#!/bin/sh\n", { mode: 0o600 });
    const found = await open({ binary: file });
    const digest = `sha256:${createHash("sha256").update("#!/bin/sh\n").digest("hex")}`;
    expect(found.subject).toEqual({ kind: "binary", name: file, digest, platform: formatPlatform(here) });
    if (found.program?.kind !== "binary") throw new Error("no binary");
    expect((await stat(found.program.file)).mode & 0o777).toBe(0o755);
    await writeFile(file, "changed");
    expect(await readFile(found.program.file, "utf8")).toBe("#!/bin/sh\n");
  });

  test("has to be a file that can be read", async () => {
    const folder = await temporaryFolder();
    expect(await refusal({ binary: join(folder, "nothing") })).toMatch(
      /^file-unreadable: .* cannot be copied: ENOENT$/,
    );
    expect(await refusal({ binary: folder })).toMatch(/^file-unreadable: .* EISDIR$/);
  });
});

describe("a URL", () => {
  test("is what it is, with no slash at the end", async () => {
    const found = await open({ url: "http://localhost:8080/base/" });
    expect(found).toMatchObject({
      url: "http://localhost:8080/base",
      subject: { kind: "url", name: "http://localhost:8080/base" },
    });
    expect(found.program).toBeUndefined();
  });

  test.each([
    "server",
    "ftp://a/",
    "file:///etc/passwd",
    "http://user:secret@a/",
    "http://a/?token=1",
    "http://a/#b",
    "",
  ])("%j is refused", async (url) => {
    const message = await refusal({ url });
    expect(message).toMatch(/^input-invalid: /);
  });
});
