import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { missingAndStrange } from "#sbom/check-complete.js";
import { readSboms } from "#sbom/read-sboms.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { buildInfo, samplePlatform } from "#test/sample-contents.js";

afterAll(removeTemporaryFolders);

const checks: Partial<Record<Code, (files: ExampleFiles) => Promise<readonly Diagnostic[]>>> = {
  "sbom-incomplete": async (files) => {
    const info = buildInfo(withoutName(files.get("build-information")).split("\n"));
    const base = { module: info.main.path, version: "v0.9.0" };
    const bytes = Buffer.from(withoutName(files.get("index.cdx.json")));
    return missingAndStrange(bytes, { platforms: [samplePlatform({ info })], base }, "index.cdx.json");
  },
  "sbom-unreadable": async (files) => {
    const folder = await temporaryFolder();
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), withoutName(text));
    }
    return readSboms(join(folder, "image.sbom")).then(
      () => [],
      (error) => {
        if (error instanceof DiagnosticError) return error.diagnostics;
        throw error;
      },
    );
  },
};

/** The line that names a file is no part of it. */
function withoutName(text = ""): string {
  return text.slice(text.indexOf("\n") + 1);
}

describe.each(Object.entries(checks))("docs/rules/%s.md", (code, check) => {
  test("what stands under Before is reported, with a fix", async () => {
    const found = await check((await readRulePage(code as Code)).before);
    expect(found).toMatchObject([{ code, fix: expect.stringMatching(/\.$/) }]);
  });

  test("what stands under After is right", async () => {
    expect(await check((await readRulePage(code as Code)).after)).toEqual([]);
  });
});
