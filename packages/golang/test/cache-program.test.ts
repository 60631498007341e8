import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { compile } from "#golang/compile.js";
import { downloadModules } from "#golang/download.js";
import { generate } from "#golang/generate.js";
import { findToolchain } from "#golang/toolchain.js";
import { fixtureComposition, type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";

let workspace: GoWorkspace;
let cacheProgram: string;
const composition = fixtureComposition(["hello"]);

beforeAll(async () => {
  workspace = await openGoWorkspace();
  cacheProgram = join(workspace.directory, "cache-program");
  const args = ["build", "-o", cacheProgram, "./test/fixtures/cache-program/main.go"];
  const environment = { ...process.env, GO111MODULE: "off", GOFLAGS: "", GOWORK: "off" };
  await promisify(execFile)("go", args, { env: environment });
});
afterAll(() => workspace.close());

/** Compiles with no cache of Go's own. */
async function compileWith(name: string, variables: Record<string, string>): Promise<Buffer> {
  const cache = join(workspace.directory, `cache of ${name}`);
  const environment = { ...workspace.environment, GOCACHE: cache, ...variables };
  const toolchain = await findToolchain(environment);
  const directory = join(workspace.directory, name);
  const { modules: downloaded } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
  await generate(toolchain, composition, { directory, frozen: false, downloaded });
  const [platform] = composition.platforms;
  if (!platform) throw new Error("no platform");
  const output = join(workspace.directory, `${name}.out`);
  await compile(toolchain, composition, { directory, platform, ldflags: [], output });
  await rm(cache, { recursive: true, force: true });
  return readFile(output);
}

test("GOCACHEPROG serves as a build cache that machines share, and changes no byte", async () => {
  const shared = join(workspace.directory, "shared cache");
  await mkdir(shared);
  const requests = async () => {
    const lines = (await readFile(join(shared, "requests"), "utf8")).trim().split("\n");
    await writeFile(join(shared, "requests"), "");
    return { hits: lines.filter((each) => each === "hit").length, puts: lines.filter((each) => each === "put").length };
  };
  const GOCACHEPROG = `'${cacheProgram}' '${shared}'`;
  const first = await compileWith("first", { GOCACHEPROG });
  expect((await requests()).puts).toBeGreaterThan(50);
  const second = await compileWith("second", { GOCACHEPROG });
  const { hits, puts } = await requests();
  expect(hits).toBeGreaterThan(50);
  expect(puts).toBeLessThan(10);
  expect(second.equals(first)).toBe(true);
  expect((await compileWith("plain", { GOCACHE: workspace.environment.GOCACHE ?? "" })).equals(first)).toBe(true);
}, 300_000);
