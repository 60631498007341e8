import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { missingAndStrange } from "#sbom/check-complete.js";
import type { ImageContents } from "#sbom/contents.js";
import { makeSboms } from "#sbom/make-sboms.js";
import { type CycloneDx, componentOf, readCycloneDx } from "#test/read-cyclonedx.js";
import { buildInfo, sampleContents, sampleLines, samplePlatform, sampleSum } from "#test/sample-contents.js";

const contents = sampleContents();

/** What is said of a document that was changed after it was made. */
async function problemsAfter(change: (sbom: CycloneDx) => void, of: ImageContents = contents): Promise<string[]> {
  const documents = await makeSboms(of);
  const sbom = readCycloneDx(documents.at(-1)?.bytes ?? Buffer.from("{}"));
  change(sbom);
  const found = missingAndStrange(Buffer.from(JSON.stringify(sbom)), of, "index.cdx.json");
  expect(found.every((each) => each.code === "sbom-incomplete" && each.fix !== undefined)).toBe(true);
  return found.map((each) => each.message);
}

test("what was made is complete", async () => {
  expect(await problemsAfter(() => {})).toEqual([]);
});

describe("a document does not pass", () => {
  const agents = "github.com/acme/agents";
  const remove = (sbom: CycloneDx, name: string) => {
    sbom.components = sbom.components.filter((each) => each.name !== name);
  };

  test.each<[string, (sbom: CycloneDx) => void, string[]]>([
    ["without a module", (sbom) => remove(sbom, agents), [`lacks "${agents} v0.3.1"`]],
    [
      "without the program's module",
      (sbom) => remove(sbom, "composed.invalid/server"),
      ['lacks "composed.invalid/server (devel)"'],
    ],
    ["without Go's standard library", (sbom) => remove(sbom, "stdlib"), ['lacks "go1.26.8"']],
    [
      "without what replaces a module",
      (sbom) => remove(sbom, "github.com/acme/fork"),
      ['lacks "github.com/acme/gone v1.2.0"'],
    ],
    [
      "with another version",
      (sbom) => Object.assign(componentOf(sbom, agents), { version: "v0.4.0" }),
      [`lacks "${agents} v0.3.1"`, `names "${agents} v0.4.0 ${sampleSum("B")}"`],
    ],
    [
      "without a module's sum",
      (sbom) => Object.assign(componentOf(sbom, agents), { properties: [] }),
      [`lacks "${agents} v0.3.1"`, `names "${agents} v0.3.1"`],
    ],
    [
      "with a module that is not in the program",
      (sbom) => sbom.components.push({ type: "library", name: "x.y/z", version: "v1.0.0", "bom-ref": "z" }),
      ['names "x.y/z v1.0.0"'],
    ],
    [
      "with another version of the base",
      (sbom) => Object.assign(componentOf(sbom, "composed.invalid/server"), { version: "v0.1.0" }),
      ['lacks "composed.invalid/server (devel)"', 'names "composed.invalid/server v0.1.0"'],
    ],
    [
      "with a module twice",
      (sbom) => sbom.components.push(componentOf(sbom, agents)),
      [`names "${agents} v0.3.1 ${sampleSum("B")}"`],
    ],
  ])("%s", async (_what, change, messages) => {
    const found = (await problemsAfter(change)).map((each) => /(?:lacks|names) "[^"]*"/.exec(each)?.[0]);
    expect(found).toEqual(messages);
  });

  test("without any", async () => {
    expect(await problemsAfter((sbom) => Object.assign(sbom, { components: undefined }))).toHaveLength(6);
  });

  test("whichever of its modules is missing", async () => {
    const names = readCycloneDx((await makeSboms(contents))[0]?.bytes ?? Buffer.from("{}")).components.map(
      (each) => each.name,
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), async (name) => {
        expect(await problemsAfter((sbom) => remove(sbom, name))).toHaveLength(1);
      }),
    );
  });
});

describe("a program whose build information is strange", () => {
  const make = (lines: readonly string[]) =>
    makeSboms(sampleContents({ platforms: [samplePlatform({ info: buildInfo(lines) })] }));

  test.each([
    ["names a module twice", [...sampleLines, `dep\tgithub.com/acme/agents\tv0.3.1\t${sampleSum("F")}`]],
    ["has a module that is called what the standard library is", [...sampleLines, "dep\tstdlib\tgo1.26.8"]],
  ])("%s, and gets no SBOM that hides it", async (_what, lines) => {
    await expect(make(lines)).rejects.toThrow(/^sbom-incomplete: linux-amd64\.cdx\.json (?:lacks|names) /);
  });

  test("has names that would be commands, which messages do not repeat", async () => {
    const name = "::error::\u001b[31mx\u202ey";
    const sbom = await problemsAfter((each) =>
      each.components.push({ type: "library", name, version: "v1", "bom-ref": "x" }),
    );
    expect(sbom).toEqual(['index.cdx.json names ": :error::xy v1", which is not in the program, or twice']);
  });

  test("has so many problems that only some are shown", async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      type: "library",
      name: `x.y/${index}`,
      version: "v1",
      "bom-ref": `${index}`,
    }));
    expect(await problemsAfter((sbom) => sbom.components.push(...many))).toHaveLength(20);
  });
});
