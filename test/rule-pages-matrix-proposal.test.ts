import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import { readHandedOver } from "#server/matrix-handed-over.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

afterAll(removeTemporaryFolders);

describe("docs/rules/matrix-tampered.md", () => {
  test("what stands under Before is reported, with a fix", async () => {
    const found = await read((await readRulePage("matrix-tampered")).before);
    expect(found.map(({ code, fix }) => [code, fix])).toEqual([["matrix-tampered", expect.stringMatching(/\.$/)]]);
  });

  test("what stands under After is right", async () => {
    expect(await read((await readRulePage("matrix-tampered")).after)).toEqual([]);
  });
});

/** Reads the page's matrix as it is handed over there. The line that names a file is no part of it. */
async function read(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const [text = "", named = ""] = [...files.values()].map((each) => each.slice(each.indexOf("\n") + 1));
  const file = join(await temporaryFolder(), "matrix.json");
  await writeFile(file, text);
  try {
    readHandedOver(file, named.trim().split("@")[1] as Digest);
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}
