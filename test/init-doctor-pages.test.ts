import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startGitHub, type TestGitHub } from "#test/github/github.js";
import { commandsOf, inlineCommands, readPage } from "#test/page-commands.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";

const path = process.env.PATH;
let folder: string;
let shell: PageShell | undefined;
let github: TestGitHub | undefined;
let registry: TestRegistry | undefined;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  process.env.PATH = path;
  await shell?.stop();
  await Promise.all([github?.stop(), registry?.stop()]);
  shell = github = registry = undefined;
});
afterAll(removeTemporaryFolders);

/** A repository of somebody's, with what an adopter may have. */
async function repository(name: string, files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, file)), { recursive: true });
    await writeFile(join(folder, name, file), text);
  }
  const git = (...args: string[]) => execFileSync("git", ["-C", join(folder, name), ...args]);
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", `https://github.com/kubeflow/${name}`);
}

test("the commands of docs/init.md do what the page says", async () => {
  const module = "module github.com/kubeflow/model-agents\n\ngo 1.26.0\n";
  await repository("model-agents", { "go.mod": module, "agents.go": "package agents\n" });
  await repository("server", { ".github/CODEOWNERS": "* @kubeflow/all\n", "README.md": "x\n" });
  await repository("registry", { "README.md": "x\n" });
  await repository("ocm-plugin", { "README.md": "x\n" });
  shell = await openPageShell({ folder });
  const page = readPage("docs/init.md");
  const ran: string[] = [];
  for (const { text } of commandsOf(page)) {
    const kind = /^plugin-release init (\S+)/.exec(text)?.[1];
    if (kind && kind !== "plugin")
      await shell.type(`cd ${join(folder, text.includes("../server") ? "registry" : kind)}`);
    if (kind === "plugin") await shell.type(`cd ${join(folder, "model-agents")}`);
    const typed = await shell.type(text);
    expect([text, typed.code, typed.errors]).toEqual([text, 0, ""]);
    if (!kind) continue;
    ran.push(kind);
    expect(typed.output.includes("Nothing was written")).toBe(!text.includes("--write"));
    expect(typed.output).not.toMatch(/\bacme\b/);
  }
  expect(new Set(ran)).toEqual(new Set(["plugin", "server", "registry", "ocm-plugin"]));
  const check = await readFile(join(folder, "model-agents/.github/workflows/check.yml"), "utf8");
  expect(check).toMatch(/uses: kubeflow\/plugin-release-actions\/\S+@4f1d2c3b5a697887766554433221100ffeeddccb\n/);
  expect(check).toContain("server: kubeflow/catalog-server@main");
  expect(await readFile(join(folder, "server/.github/CODEOWNERS"), "utf8")).toMatch(/^\* @kubeflow\/all\n\/catalog/);
  expect(inlineCommands(page)).toEqual(["plugin-release init"]);
}, 120_000);

test("the commands of docs/doctor.md do what the page says", async () => {
  registry = await startCraneRegistry();
  github = await startGitHub(join(folder, "github"));
  const uses =
    "uses: kubeflow/plugin-release-actions/.github/workflows/server-update.yml@4f1d2c3b5a697887766554433221100ffeeddccb";
  const text = `jobs:\n  x:\n    ${uses}\n    with:\n      repository: ${registry.host}/acme/server\n`;
  await github.addRepository("acme/server", { files: { ".github/workflows/update.yml": text } });
  await repository("server", { "README.md": "x\n" });
  execFileSync("git", ["-C", join(folder, "server"), "remote", "set-url", "origin", "https://github.com/acme/server"]);
  const token = github.token("ada");
  const bin = await temporaryFolder();
  await writeFile(join(bin, "gh"), `#!/bin/sh\n[ "$*" = "auth token" ] && echo ${token}\n`);
  await chmod(join(bin, "gh"), 0o755);
  process.env.PATH = `${bin}:${path}`;
  shell = await openPageShell({
    folder: join(folder, "server"),
    names: { "https://ghes.acme.example/api/v3": github.url, "https://ghes.acme.example": github.url },
    environment: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: "https://github.com", GOPROXY: "direct" },
  });
  const page = readPage("docs/doctor.md");
  await shell.follow(page.steps, { failing: /^plugin-release doctor/ });
  expect(shell.typed.filter((each) => each.startsWith("plugin-release doctor"))).toHaveLength(4);
  const shown = await shell.type("plugin-release doctor --write-check");
  expect(shown.output).toContain(`${registry.host}/acme/server can be written to`);
  expect(shown.output + shown.errors).not.toContain(token);
}, 120_000);
