import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { handOver } from "#test/image-to-publish.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";

let registry: TestRegistry;
let page: string;

beforeAll(async () => {
  registry = await startDistribution();
  page = await readFile("docs/publish.md", "utf8");
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

/** The page's fenced blocks of a language. */
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);

test("the commands of docs/publish.md do what it says", async () => {
  const folder = await temporaryFolder();
  const given = await handOver(folder);
  await rename(given.scan, join(folder, "scan-report"));
  await rename(given.conformance, join(folder, "conformance-report"));
  const bin = join(folder, "bin");
  await mkdir(bin);
  const command = `#!/bin/sh\nexec "${process.execPath}" --no-warnings "${resolve("packages/cli/src/main.ts")}" "$@"\n`;
  await writeFile(join(bin, "plugin-release"), command);
  await chmod(join(bin, "plugin-release"), 0o755);
  const PATH = [bin, dirname(await tool("cosign")), process.env.PATH].join(":");
  const lines = blocks("console").flatMap((text) => text.split("\n").filter((line) => line.startsWith("$ ")));
  expect(lines.length).toBeGreaterThan(4);
  const outputs: string[] = [];
  let variables = "";
  for (const line of lines) {
    const typed = line.slice(2).replaceAll("ghcr.io/", `${registry.host}/`);
    const env = { PATH, HOME: folder, COSIGN_PASSWORD: "a password" };
    if (/^[A-Z]+=/.test(typed)) variables += `${typed}\n`;
    outputs.push((await promisify(execFile)("/bin/sh", ["-ec", variables + typed], { cwd: folder, env })).stdout);
  }
  expect(outputs[2]).toContain(`published and verified  ${registry.host}/acme/catalog-server@${given.digest}`);
  expect(outputs[3]).toContain("verified");
  expect(outputs.at(-1)).toContain("published UNSIGNED");
}, 120_000);

test("the steps of docs/publish.md have inputs that there are", async () => {
  const { inputs } = parse(await readFile("actions/publish-image/action.yml", "utf8")) as { inputs: object };
  const named = blocks("yaml").flatMap((text) =>
    [...text.matchAll(/^ {10}([a-z-]+): /gm)].map(([, name = ""]) => name),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !(name in inputs) && !/^(cosign-release|path|registry)$/.test(name))).toEqual([]);
});
