import { execFile } from "node:child_process";
import { once } from "node:events";
import { chmod, readdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findTool } from "#conformance/tools.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { buildHostileServer, type HostileServer, processesWith } from "#test/hostile-server.js";
import { runUnprivileged, startUnprivileged, whyNoUnprivileged } from "#test/unprivileged.js";

/** Debian's nobody: sudo knows only users with a name. */
const user = 65_534;
const rule = "/etc/sudoers.d/plugin-release-test";
const isRoot = process.getuid?.() === 0;

const missing = await whyMissing();
let built: HostileServer;

async function whyMissing(): Promise<string | undefined> {
  for (const name of ["sudo", "runc"]) if (findTool(name) === undefined) return `${name} is not installed`;
  if (isRoot) return whyNoUnprivileged(user);
  return promisify(execFile)("sudo", ["-n", "true"]).then(
    () => undefined,
    () => "sudo asks for a password",
  );
}

beforeAll(async () => {
  if (missing !== undefined) return;
  if (isRoot) await writeFile(rule, `#${user} ALL=(ALL) NOPASSWD: ALL\n`, { mode: 0o440 });
  built = await buildHostileServer();
  await chmod(dirname(built.layout), 0o755);
}, 300_000);
afterAll(async () => {
  if (isRoot) await rm(rule, { force: true });
  await removeTemporaryFolders();
});

const script = (how: string, act: string) => `
  import { openProgram, startHostile } from "#test/hostile-server.js";
  const { program, close } = await openProgram({ layout: ${JSON.stringify(built.layout)} });
  const server = await startHostile({ program, how: ${JSON.stringify(how)}, stopSeconds: 1 });
  const { ask, sandbox, word } = server;
  ${act}
  await close();`;

interface Answer {
  sandbox: { kind: string; detail: string };
  word: string;
  about: { uid: number; files: string[] };
  found: { seen: number; found: number };
  written: { written: boolean };
  problem?: string;
}

const lookAround = `
  const about = await ask("/about");
  const found = await ask("/find?text=canary-77aa");
  const written = await ask("/write?path=/plugin-release-was-here");
  await ask("/lock");
  await fetch(server.url + "/daemon");
  const problem = await server.stop();
  console.log(JSON.stringify({ sandbox, word, about, found, written, problem }));`;

const describeSudo = missing === undefined ? describe : describe.skip;

describeSudo(`runc through sudo${missing ? ` (skipped: ${missing})` : ""}`, () => {
  const canary = { TOKEN_OF_THE_JOB: "canary-77aa" };

  test.each([
    ["serve", undefined],
    ["stubborn", "it did not end within 1 s after SIGTERM and was killed"],
  ])("keeps a server apart, stops it, and leaves nothing behind: %s", async (how, problem) => {
    const { answer, temporary } = await runUnprivileged<Answer>(user, script(how, lookAround), canary);
    expect(answer.sandbox.kind).toBe("runc");
    expect(answer.sandbox.detail).toMatch(/^through sudo, uid \d+, /);
    expect(answer).toMatchObject({
      found: { seen: 1, found: 0 },
      written: { written: false },
      about: { files: ["conf"] },
    });
    expect(answer.problem).toBe(problem);
    expect(await processesWith(answer.word)).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);
  });

  test("ends with the process that started it", async () => {
    const wait =
      "console.log(JSON.stringify({ word })); await new Promise((resolve) => setTimeout(resolve, 3_600_000));";
    const child = await startUnprivileged(user, script("serve", wait), canary);
    if (!child.stdout) throw new Error("no output");
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const { word } = JSON.parse(String(line)) as { word: string };
    child.kill("SIGTERM");
    await once(child, "exit");
    expect(await processesWith(word)).toEqual([]);
    expect(await readdir(child.temporary)).toEqual([]);
  });

  test("ends also when the process that started it is killed", async () => {
    const wait = "console.log(JSON.stringify({ word })); setInterval(() => {}, 1000);";
    const child = await startUnprivileged(user, script("stubborn", wait), canary);
    if (!child.stdout) throw new Error("no output");
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const { word } = JSON.parse(String(line)) as Answer;
    expect((await processesWith(word)).length).toBeGreaterThan(0);
    child.kill("SIGKILL");
    await once(child, "exit");
    for (let tries = 0; tries < 100 && (await processesWith(word)).length > 0; tries++) await sleep(50);
    expect(await processesWith(word)).toEqual([]);
  });
});
