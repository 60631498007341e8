import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { scanCommand } from "#cli/commands/scan.js";
import { parseCommandLine } from "#cli/parse.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";
import { writeSampleImage } from "#test/sample-image.js";
import { tool } from "#test/tools.js";
import { writeDatabase } from "#test/vulnerability-database.js";
import { usualEntries } from "#test/vulnerable-modules.js";

let folder: string;
let govulncheck: string;
let database: string;

beforeAll(async () => {
  govulncheck = await tool("govulncheck");
  folder = await temporaryFolder();
  database = await writeDatabase(await temporaryFolder(), usualEntries, { modified: new Date().toISOString() });
  const files = { "/server": await readFile(govulncheck) };
  await writeSampleImage(join(folder, "image"), { platforms: [{ os: "linux", architecture: "amd64" }], files });
}, 120_000);

afterAll(removeTemporaryFolders);

/** Runs the bundled command in a folder with an image of a program without any of the database's vulnerabilities. */
function command(...args: string[]) {
  const path = `${dirname(govulncheck)}:${process.env.PATH}`;
  const environment = { ...process.env, PATH: path, NO_COLOR: "1" };
  return run(process.execPath, [resolve("dist/cli/index.js"), "scan", ...args], environment, folder);
}

describe("plugin-release scan", () => {
  test("says what was found, and where the report is", async () => {
    const { code, stdout } = await command("--layout", "image", "--database", database);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^passed {2}none\n {8}image, sha256:[0-9a-f]{64}\n {8}database \S+ of \d{4}-/);
    expect(stdout).toContain(`Report: ${join(folder, "scan-report/scan.md")}`);
  });

  test.each<[string[], number, RegExp]>([
    [["--database", "none"], 1, /vulnerability-database-unusable/],
    [["--layout", "image", "--fail-on", "reachable"], 2, /nothing tells what is reachable/],
    [["--layout", "image", "--database", "none"], 1, /vulnerability-database-unusable/],
    [["--layout", "image", "--govulncheck", "none"], 1, /govulncheck-missing/],
    [["--layot", "image"], 2, /layout/],
  ])("with %j exits with %s", async (args, expected, message) => {
    const { code, stderr } = await command(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(expected);
  });

  test("takes what generate and build write, where nothing else is said", async () => {
    const { code, stdout } = await command("--database", database);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^passed {2}none\n {8}image, sha256:/)]);
  });

  test.each([
    [["--offline"], "input-invalid: nothing is given to scan"],
    [["--online"], "input-invalid: nothing is given to scan"],
    [["--offline", "--online"], "input-invalid: plugin-release scan: there are --offline and --online"],
  ])("%j is understood", async (args, problem) => {
    const run = async () => scanCommand.run(parseCommandLine(scanCommand, args));
    await expect(run()).rejects.toThrow(problem);
  });
});
