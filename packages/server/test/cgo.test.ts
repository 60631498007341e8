import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { build } from "#server/build.js";
import { validate } from "#server/validate.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { readRulePage } from "#test/rule-page.js";
import { smallBuild, smallManifest } from "#test/small-build.js";

afterAll(removeTemporaryFolders);

async function prepare(manifest: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "catalog-server-manifest.yaml"), manifest);
  return { ...smallBuild(folder, process.env), structureOnly: true };
}

/** The codes that stop a build. */
async function stops(options: Parameters<typeof build>[0]): Promise<string[]> {
  const error = await build(options).catch((thrown) => thrown);
  if (error instanceof DiagnosticError) return error.diagnostics.map((each) => `${each.code} ${each.place?.line}`);
  throw error ?? new Error("it was built");
}

describe("spec.build.cgo", () => {
  const withCgo = (value: string) => `${smallManifest("scratch")}    cgo: ${value}\n`;

  test("needs a Dockerfile, whichever the engine", async () => {
    const options = await prepare(withCgo("true"));
    expect(await stops(options)).toEqual(["cgo-needs-dockerfile 19"]);
    expect(await stops({ ...options, buildkit: {} })).toEqual(["cgo-needs-dockerfile 19"]);
  });

  test.each(["yes", "1", '"true"', "[]"])("is true or false, and not %s", async (value) => {
    const { diagnostics } = await validate(await prepare(withCgo(value)));
    expect(diagnostics).toMatchObject([{ code: "field-type", message: expect.stringContaining("true or false") }]);
  });

  test.each(["true", "false"])("may be %s", async (value) => {
    expect((await validate(await prepare(withCgo(value)))).diagnostics).toEqual([]);
  });
});

describe("docs/rules/cgo-needs-dockerfile.md", () => {
  test("is right", async () => {
    const { before, after } = await readRulePage("cgo-needs-dockerfile");
    const file = "catalog-server-manifest.yaml";
    expect(await stops(await prepare(before.get(file) ?? ""))).toEqual(["cgo-needs-dockerfile 16"]);
    expect((await validate(await prepare(after.get(file) ?? ""))).diagnostics).toEqual([]);
  });
});
