import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BuildInfo, BuildModule } from "#golang/build-info.js";
import type { ImageContents } from "#sbom/contents.js";
import { makeSboms } from "#sbom/make-sboms.js";
import { componentOf, propertiesOf, readCycloneDx, schemaProblems } from "#test/read-cyclonedx.js";
import { buildInfo, sampleContents, sampleLines, samplePlatform, sampleSum } from "#test/sample-contents.js";

async function sbomOf(contents: ImageContents, file = "index.cdx.json") {
  const documents = await makeSboms(contents);
  const found = documents.find((each) => each.file === file);
  if (!found) throw new Error(`there is no ${file}`);
  return readCycloneDx(found.bytes);
}

const arm = { os: "linux", architecture: "arm", variant: "v7" };
const twoPlatforms = sampleContents({
  digest: `sha256:${"9".repeat(64)}`,
  platforms: [
    samplePlatform({ baseImage: { name: "base", digest: `sha256:${"a".repeat(64)}`, version: "1.0" } }),
    samplePlatform({
      platform: arm,
      digest: `sha256:${"2".repeat(64)}`,
      info: buildInfo([...sampleLines, `dep\tgithub.com/acme/for-arm\tv1.0.0\t${sampleSum("F")}`]),
    }),
  ],
});

describe("the SBOM of one platform", () => {
  test("is about its manifest, and is also the whole image's where there is no other", async () => {
    const documents = await makeSboms(sampleContents());
    expect(documents.map(({ file, digest }) => [file, digest])).toEqual([
      ["linux-amd64.cdx.json", `sha256:${"1".repeat(64)}`],
      ["index.cdx.json", `sha256:${"1".repeat(64)}`],
    ]);
    expect(documents[0]?.bytes).toEqual(documents[1]?.bytes);
    const { component } = (await sbomOf(sampleContents())).metadata;
    expect(component).toMatchObject({
      type: "container",
      name: "catalog-server",
      version: "1.4.0",
      purl: `pkg:oci/catalog-server@sha256%3A${"1".repeat(64)}?arch=amd64`,
      hashes: [{ alg: "SHA-256", content: "1".repeat(64) }],
    });
  });

  test("tells each module's version, sum, need and bringers", async () => {
    const sbom = await sbomOf(sampleContents());
    const agents = componentOf(sbom, "github.com/acme/agents");
    expect(agents).toMatchObject({
      type: "library",
      version: "v0.3.1",
      purl: "pkg:golang/github.com/acme/agents@v0.3.1",
      hashes: [{ alg: "SHA-256", content: Buffer.from(sampleSum("B").slice(3), "base64").toString("hex") }],
      licenses: [{ license: { id: "Apache-2.0", acknowledgement: "declared" } }],
    });
    expect(propertiesOf(agents, "go-sum")).toEqual([sampleSum("B")]);
    expect(propertiesOf(agents, "requirement")).toEqual(["direct"]);
    expect(propertiesOf(agents, "plugin")).toEqual(["agents"]);
    const old = componentOf(sbom, "github.com/acme/old");
    expect(old).toMatchObject({
      version: "v1.0.0+incompatible",
      purl: "pkg:golang/github.com/acme/old@v1.0.0%2Bincompatible",
    });
    expect(propertiesOf(old, "requirement")).toEqual(["indirect"]);
    expect([propertiesOf(old, "brought-by-base"), propertiesOf(old, "brought-by-plugin")]).toEqual([[], ["agents"]]);
    expect(old.licenses).toBeUndefined();
  });

  test("names what was compiled in the place of a module, and what it takes the place of", async () => {
    const fork = componentOf(await sbomOf(sampleContents()), "github.com/acme/fork");
    expect(fork).toMatchObject({ version: "v0.0.0-20250304050607-0123456789ab" });
    expect(propertiesOf(fork, "replaces")).toEqual(["github.com/acme/gone@v1.2.0"]);
    expect(propertiesOf(fork, "brought-by-base")).toEqual(["true"]);
  });

  test("has the dependencies as the imports are, and what nobody is known to import below the program", async () => {
    const lines = [...sampleLines, `dep\tgithub.com/acme/unknown\tv1.0.0\t${sampleSum()}`];
    const sbom = await sbomOf(sampleContents({ platforms: [samplePlatform({ info: buildInfo(lines) })] }));
    const of = (ref: string) => sbom.dependencies.find((each) => each.ref === ref)?.dependsOn;
    expect(of("image:linux/amd64")).toEqual(["module:composed.invalid/server"]);
    expect(of("module:composed.invalid/server")).toEqual([
      "module:github.com/acme/agents@v0.3.1",
      "module:github.com/acme/catalog-server@v0.9.0",
      "module:github.com/acme/unknown@v1.0.0",
      "stdlib:go1.26.8",
    ]);
    expect(of("module:github.com/acme/agents@v0.3.1")).toEqual([
      "module:github.com/acme/catalog-server@v0.9.0",
      "module:github.com/acme/old@v1.0.0+incompatible",
    ]);
    expect(of("module:github.com/acme/catalog-server@v0.9.0")).toEqual(["module:github.com/acme/gone@v1.2.0"]);
    expect(sbom.compositions).toEqual([{ aggregate: "complete", dependencies: ["module:composed.invalid/server"] }]);
  });

  test("names a generated program without a package URL, which nobody could ask about", async () => {
    const program = componentOf(await sbomOf(sampleContents()), "composed.invalid/server");
    expect([program.type, program.version, program.purl]).toEqual(["application", undefined, undefined]);
  });
});

describe("a base that is the main module", () => {
  const lines = ["path\tgithub.com/acme/catalog-server/cmd", "mod\tgithub.com/acme/catalog-server\t(devel)\t"];
  const platforms = [samplePlatform({ info: buildInfo([...lines, ...sampleLines.slice(2, 3)]) })];

  test("has its real version and sum, which the program does not know", async () => {
    const base = componentOf(await sbomOf(sampleContents({ platforms })), "github.com/acme/catalog-server");
    expect(base).toMatchObject({
      type: "application",
      version: "v0.9.0",
      purl: "pkg:golang/github.com/acme/catalog-server@v0.9.0",
    });
    expect(propertiesOf(base, "go-sum")).toEqual([sampleSum("C")]);
  });

  test("needs the plugins that were added to it", async () => {
    const { dependencies } = await sbomOf(sampleContents({ platforms }));
    const program = dependencies.find((each) => each.ref === "module:github.com/acme/catalog-server@v0.9.0");
    expect(program?.dependsOn).toContain("module:github.com/acme/agents@v0.3.1");
  });

  test("from a checkout has the commit, and no sum", async () => {
    const base = {
      module: "github.com/acme/catalog-server",
      version: "v0.9.1-0.20250304050607-0123456789ab",
      commit: "0123456789ab",
    };
    const found = componentOf(await sbomOf(sampleContents({ platforms, base })), base.module);
    expect([found.version, found.hashes]).toEqual([base.version, undefined]);
    expect([propertiesOf(found, "commit"), propertiesOf(found, "source")]).toEqual([["0123456789ab"], ["folder"]]);
  });
});

test("a working copy has the module's name and no version: none that could be looked up was compiled", async () => {
  const info = buildInfo([
    ...sampleLines.slice(0, 2),
    "dep\tgithub.com/acme/agents\tv0.3.1",
    "=>\t../../work/agents\t(devel)\t",
  ]);
  const found = componentOf(
    await sbomOf(sampleContents({ platforms: [samplePlatform({ info })] })),
    "github.com/acme/agents",
  );
  expect([found.version, found.purl, found.hashes]).toEqual([
    undefined,
    "pkg:golang/github.com/acme/agents",
    undefined,
  ]);
  expect(propertiesOf(found, "source")).toEqual(["folder"]);
  expect(JSON.stringify(found)).not.toContain("work/agents");
});

describe("Go's standard library", () => {
  test.each([
    ["go1.26.8", "pkg:golang/stdlib@1.26.8", "cpe:2.3:a:golang:go:1.26.8:-:*:*:*:*:*:*"],
    ["go1.27", "pkg:golang/stdlib@1.27", "cpe:2.3:a:golang:go:1.27:-:*:*:*:*:*:*"],
    ["go1.27rc1", "pkg:golang/stdlib@1.27rc1", undefined],
    ["go1.26.8 X:nodwarf5", "pkg:golang/stdlib@1.26.8", "cpe:2.3:a:golang:go:1.26.8:-:*:*:*:*:*:*"],
    ["devel go1.27-0123456789 Sun Nov 22", "pkg:golang/stdlib", undefined],
    ["go1.26.8-custom", "pkg:golang/stdlib", undefined],
  ])("of %s", async (goVersion, purl, cpe) => {
    const platforms = [samplePlatform({ info: buildInfo(sampleLines, goVersion) })];
    const found = componentOf(await sbomOf(sampleContents({ platforms })), "stdlib");
    expect([found.version, found.purl, found.cpe]).toEqual([goVersion, purl, cpe]);
  });
});

describe("the SBOM of an image for several platforms", () => {
  test("is about the index, and has the images, their bases and all modules", async () => {
    const sbom = await sbomOf(twoPlatforms);
    expect(sbom.metadata.component.hashes?.[0]?.content).toBe("9".repeat(64));
    const images = sbom.components.filter((each) => each.type === "container");
    expect(images.map((each) => [each["bom-ref"], each.purl])).toEqual([
      ["image:linux/amd64", `pkg:oci/catalog-server@sha256%3A${"1".repeat(64)}?arch=amd64`],
      ["image:linux/arm/v7", `pkg:oci/catalog-server@sha256%3A${"2".repeat(64)}?arch=arm`],
      ["base-image:linux/amd64", `pkg:oci/base@sha256%3A${"a".repeat(64)}?arch=amd64`],
    ]);
    expect(sbom.dependencies.find((each) => each.ref === "image")?.dependsOn).toEqual([
      "image:linux/amd64",
      "image:linux/arm/v7",
    ]);
    expect(sbom.compositions).toContainEqual({ aggregate: "incomplete", assemblies: ["base-image:linux/amd64"] });
  });

  test("says of a module which platforms it is on, where it is not on all", async () => {
    const sbom = await sbomOf(twoPlatforms);
    expect(propertiesOf(componentOf(sbom, "github.com/acme/for-arm"), "platform")).toEqual(["linux/arm/v7"]);
    expect(propertiesOf(componentOf(sbom, "github.com/acme/agents"), "platform")).toEqual([]);
    expect(() => componentOf(sbom, "github.com/acme/agents")).not.toThrow();
  });

  test("comes with one for each platform", async () => {
    const documents = await makeSboms(twoPlatforms);
    expect(documents.map(({ file, digest }) => [file, digest.slice(7, 8)])).toEqual([
      ["linux-amd64.cdx.json", "1"],
      ["linux-arm-v7.cdx.json", "2"],
      ["index.cdx.json", "9"],
    ]);
    expect(() =>
      componentOf(readCycloneDx(documents[0]?.bytes ?? Buffer.from("")), "github.com/acme/for-arm"),
    ).toThrow();
  });
});

test("an image by somebody's own Dockerfile may hold more, which is said", async () => {
  const { compositions } = await sbomOf(sampleContents({ mayHoldMore: true }));
  expect(compositions).toContainEqual({ aggregate: "unknown", assemblies: ["image:linux/amd64"] });
});

describe("licences", () => {
  test("of a text that several share are named, and files that are not known are", async () => {
    const licences = new Map([
      ["github.com/acme/old", { names: ["GPL-3.0-only or GPL-3.0-or-later"], files: ["COPYING"] }],
      ["github.com/acme/agents", { names: [], files: ["LICENSE", "LICENSE.more"] }],
    ]);
    const sbom = await sbomOf(sampleContents({ platforms: [samplePlatform({ licences })] }));
    expect(componentOf(sbom, "github.com/acme/old").licenses).toEqual([
      { license: { name: "GPL-3.0-only or GPL-3.0-or-later", acknowledgement: "declared" } },
    ]);
    const agents = componentOf(sbom, "github.com/acme/agents");
    expect([agents.licenses, propertiesOf(agents, "licence-file")]).toEqual([undefined, ["LICENSE", "LICENSE.more"]]);
  });
});

describe("every document", () => {
  test.each([
    ["of one platform", sampleContents()],
    ["of several", twoPlatforms],
    ["of a Dockerfile's image", sampleContents({ mayHoldMore: true })],
  ])("%s is right by CycloneDX's strict schema, and has no time", async (_what, contents) => {
    for (const { bytes } of await makeSboms(contents)) {
      expect(await schemaProblems(bytes)).toBeUndefined();
      expect(readCycloneDx(bytes).metadata.timestamp).toBeUndefined();
    }
  });

  test("is the same again, and has another serial number where anything differs", async () => {
    const [one, again] = [await makeSboms(twoPlatforms), await makeSboms(structuredClone(twoPlatforms))];
    expect(again.map((each) => Buffer.from(each.bytes).toString())).toEqual(
      one.map((each) => Buffer.from(each.bytes).toString()),
    );
    const serial = async (contents: ImageContents) => (await sbomOf(contents)).serialNumber;
    const serials = [twoPlatforms, { ...twoPlatforms, version: "1.5.0" }, sampleContents()].map(serial);
    expect(new Set(await Promise.all(serials)).size).toBe(3);
    expect(await serial(twoPlatforms)).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test("does not depend on the order of dependencies, imports and the machine's language", async () => {
    const { info, imports } = samplePlatform();
    const reversed = samplePlatform({
      info: { ...info, dependencies: info.dependencies.toReversed() },
      imports: { ...imports, imports: new Map([...imports.imports].toReversed()) },
    });
    const [other] = await makeSboms(sampleContents({ platforms: [reversed] }));
    expect(other).toEqual((await makeSboms(sampleContents()))[0]);
  });

  test("is right and complete whatever modules are called", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("__proto__", "stdlib", "composed.invalid/server", "image"),
    );
    const module: fc.Arbitrary<BuildModule> = fc.record(
      {
        path: text,
        version: text,
        sum: fc.oneof(
          fc.constant(sampleSum()),
          text.filter((each) => each !== ""),
        ),
      },
      { requiredKeys: ["path", "version"] },
    );
    const info: fc.Arbitrary<BuildInfo> = fc.record({
      goVersion: fc.constantFrom("go1.26.8", "devel go1.27-x"),
      path: text,
      main: module,
      dependencies: fc.uniqueArray(module, { selector: (each) => each.path, maxLength: 6 }),
      settings: fc.constant({}),
    });
    await fc.assert(
      fc.asyncProperty(info, async (each) => {
        const made = makeSboms(sampleContents({ platforms: [samplePlatform({ info: each })] }));
        const [document] = await made.catch((error) => {
          expect(error.message).toMatch(/^sbom-incomplete: /);
          return [];
        });
        if (document) expect(await schemaProblems(document.bytes)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});
