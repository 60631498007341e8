import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { sha256 } from "#oci/digest.js";
import { isWorkingCopy, readLabels } from "#server/labels.js";
import { buildProblems } from "#server/publish-image-build.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { labelsOf } from "#test/image-to-publish.js";

afterAll(removeTemporaryFolders);

const manifest = { digest: sha256("built") };
const plugin = (name: string, directory?: string) => {
  const module = `github.com/acme/${name}`;
  return { name, module, import: module, version: "v0.1.0", ...(directory === undefined ? {} : { directory }) };
};

async function told(
  plugins: ReturnType<typeof plugin>[],
  {
    tags = ["v1.0.0"],
    isSigned = true,
    version,
    likelyManifest,
  }: Partial<Parameters<typeof buildProblems>[2]> & { version?: string },
) {
  const built = readLabels(labelsOf(plugins))?.plugins ?? [];
  const asked = { tags, isSigned, ...(likelyManifest === undefined ? {} : { likelyManifest }) };
  const problems = await buildProblems(version === undefined ? {} : { version }, { plugins: built, manifest }, asked);
  return problems.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
}

describe("working copies", () => {
  const copies = [plugin("agents", "../agents"), plugin("robots")];

  test("are an error where somebody signs, and a warning where nobody does", async () => {
    const said = "working-copy-published: the image was built from a working copy of agents";
    expect(await told(copies, {})).toEqual([`error ${said}`]);
    expect(await told(copies, { tags: [] })).toEqual([`error ${said}`]);
    expect(await told(copies, { isSigned: false })).toEqual([`warning ${said}`]);
    expect(await told([plugin("robots")], {})).toEqual([]);
  });

  test("are named, and the first five of many", async () => {
    const many = Array.from({ length: 7 }, (_, index) => plugin(`p${index}`, "x"));
    expect(await told(many, {})).toEqual([expect.stringMatching(/working copies of p0, p1, p2, p3, p4 and 2 more$/)]);
  });

  test.each([
    ["v0.1.0-working-copy", true],
    ["v0.1.0-rc.1.working-copy", true],
    ["v2.0.0-working-copy+incompatible", true],
    ["v0.1.0", false],
    ["v0.1.0-working-copy.1", false],
    ["v0.1.0-networking-copy", false],
  ])("%s: %p", (version, expected) => expect(isWorkingCopy(version)).toBe(expected));
});

describe("a tag that is a version", () => {
  test.each([
    ["1.0.0", "1.0.0", true],
    ["v1.0.0", "1.0.0", true],
    ["1.0.1", "1.0.0", false],
    ["v1.0.0-rc.1", "v1.0.0", false],
    ["1.0.0", "v1.0.0+build.7", true],
    ["latest", "1.0.0", true],
    ["1.0", "1.0.0", true],
    ["1.0.1", "main", true],
    ["1.0.1", undefined, true],
  ])("%s of an image that was built as %s is right: %p", async (tag, version, isRight) => {
    const warned = [`warning tag-version-other: the tag ${tag} is given to an image that was built as "${version}"`];
    expect(await told([], { tags: [tag], ...(version === undefined ? {} : { version }) })).toEqual(
      isRight ? [] : warned,
    );
  });
});

test("a manifest that has changed since is told, one that is as built or not there is not", async () => {
  const likelyManifest = join(await temporaryFolder(), "catalog-server-manifest.yaml");
  expect(await told([], { likelyManifest })).toEqual([]);
  await writeFile(likelyManifest, "built");
  expect(await told([], { likelyManifest })).toEqual([]);
  await writeFile(likelyManifest, "edited");
  expect(await told([], { likelyManifest })).toEqual([
    expect.stringMatching(
      /^warning evidence-other-image: .*catalog-server-manifest\.yaml has changed since the image was built/,
    ),
  ]);
});
