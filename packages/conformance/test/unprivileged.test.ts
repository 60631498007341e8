import { once } from "node:events";
import { chmod, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { buildHostileServer, type HostileServer, processesWith } from "#test/hostile-server.js";
import { runUnprivileged, startUnprivileged, whyNoUnprivileged } from "#test/unprivileged.js";

/** One that nobody is. */
const user = 64_417;
const canary = { TOKEN_OF_THE_JOB: "canary-3f1c" };
const impossible = await whyNoUnprivileged(user);

let built: HostileServer;

beforeAll(async () => {
  built = await buildHostileServer();
  await chmod(dirname(built.layout), 0o755);
}, 300_000);
afterAll(removeTemporaryFolders);

interface Answer {
  sandbox?: { kind: string; detail: string };
  about?: { uid: number; files: string[] };
  found?: { seen: number; found: number };
  written?: { written: boolean };
  word?: string;
  problem?: string;
  refused?: string;
}

const script = (kind: string, act: string, subject = JSON.stringify({ layout: built.layout })) => `
  import { openProgram, startHostile } from "#test/hostile-server.js";
  import { whyBroken, sandboxOffers } from "#conformance/sandbox-choice.js";
  const { program, close } = await openProgram(${subject});
  const sandbox = ${kind};
  try {
    const server = await startHostile({ program, ...(sandbox ? { sandbox } : {}) });
    ${act}
  } catch (error) {
    console.log(JSON.stringify({ refused: error.message }));
  } finally {
    await close();
  }`;

const lookAround = `
  const { ask, word } = server;
  const about = await ask("/about");
  const found = await ask("/find?text=canary-3f1c");
  const written = await ask("/write?path=/plugin-release-was-here");
  await ask("/lock");
  await fetch(server.url + "/daemon");
  const problem = await server.stop();
  console.log(JSON.stringify({ sandbox: server.sandbox, word, about, found, written, problem }));`;

const describeUnprivileged = impossible === undefined ? describe : describe.skip;

describeUnprivileged(`without root${impossible ? ` (skipped: ${impossible})` : ""}, a server`, () => {
  test.each(["namespaces", "process"])("is kept in %s as far as that goes, and leaves nothing behind", async (kind) => {
    const { answer, temporary } = await runUnprivileged<Answer>(user, script(JSON.stringify(kind), lookAround), canary);
    expect(await readdir(temporary)).toEqual([]);
    if (answer.refused !== undefined) {
      expect(kind).toBe("namespaces");
      expect(answer.refused).toMatch(/^sandbox-unavailable: /);
      return;
    }
    expect(answer.sandbox?.kind).toBe(kind);
    expect(answer).toMatchObject({ about: { files: ["conf"] }, written: { written: false } });
    expect(answer.about?.uid).not.toBe(0);
    expect(answer.problem).toBe(kind === "process" ? "it ended and left 1 process behind" : undefined);
    if (kind === "namespaces") expect(answer.found).toMatchObject({ seen: 1, found: 0 });
    else expect(answer.found?.found).toBeGreaterThan(0);
    expect(await processesWith(answer.word ?? "")).toEqual([]);
  });

  test("takes the strongest sandbox that works, and says why not another", async () => {
    const { answer } = await runUnprivileged<Answer>(user, script("undefined", lookAround), canary);
    expect(["runc", "namespaces", "process"]).toContain(answer.sandbox?.kind);
    if (answer.sandbox?.kind !== "runc") expect(answer.sandbox?.detail).toContain("(not runc: ");
    if (answer.sandbox?.kind === "process") expect(answer.sandbox.detail).toContain("run as root");
  });

  test("cannot be another user", async () => {
    const { answer } = await runUnprivileged<Answer>(user, script('"user"', lookAround), canary);
    expect(answer.refused).toMatch(/^sandbox-unavailable: .* only root can start a server as another user$/);
  });

  test("ends with the process that started it", async () => {
    const wait =
      "console.log(JSON.stringify({ word: server.word })); await new Promise((resolve) => setTimeout(resolve, 3_600_000));";
    const child = await startUnprivileged(user, script("undefined", wait), canary);
    if (!child.stdout) throw new Error("no output");
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const { word } = JSON.parse(String(line)) as { word: string };
    child.kill("SIGTERM");
    await once(child, "exit");
    expect(await processesWith(word)).toEqual([]);
    expect(await readdir(child.temporary)).toEqual([]);
  });

  test("from a binary cannot change what the job's next steps take, and has its own folders", async () => {
    const files = await temporaryFolder();
    for (const each of ["workspace", "temp", "commands"]) {
      await mkdir(join(files, each));
      await chmod(join(files, each), 0o777);
    }
    await chmod(files, 0o777);
    const environment = {
      ...canary,
      GITHUB_WORKSPACE: join(files, "workspace"),
      RUNNER_TEMP: join(files, "temp"),
      GITHUB_ENV: join(files, "commands/env"),
    };
    const act = `
      const written = [];
      for (const folder of [process.env.HOME, process.env.GITHUB_WORKSPACE, process.env.RUNNER_TEMP, ${JSON.stringify(join(files, "commands"))}, ${JSON.stringify(files)}, "."])
        written.push((await server.ask("/write?path=" + folder + "/written")).written);
      console.log(JSON.stringify({ sandbox: server.sandbox, written, problem: await server.stop() }));`;
    const subject = JSON.stringify({ binary: built.binary });
    const { answer } = await runUnprivileged<{ written?: boolean[]; problem?: string; refused?: string }>(
      user,
      script('"namespaces"', act, subject),
      environment,
    );
    if (answer.refused?.startsWith("sandbox-unavailable: ")) return;
    expect(answer.problem).toBeUndefined();
    expect(answer.written).toEqual([false, false, false, false, true, true]);
  });

  test("is not left in namespaces when the process that started it is killed", async () => {
    const wait = "console.log(JSON.stringify({ word: server.word })); setInterval(() => {}, 1000);";
    const child = await startUnprivileged(user, script('"namespaces"', wait), canary);
    if (!child.stdout) throw new Error("no output");
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const { word, refused = "" } = JSON.parse(String(line)) as Answer;
    if (refused.startsWith("sandbox-unavailable: ") || word === undefined) return;
    child.kill("SIGKILL");
    await once(child, "exit");
    for (let tries = 0; tries < 100 && (await processesWith(word)).length > 0; tries++) await sleep(50);
    expect(await processesWith(word)).toEqual([]);
  });
});
