import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { StartedServer } from "#conformance/start-server.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { type LaunchOptions, launch } from "#test/launch.js";

const server = `
const { createServer } = require("node:http");
const ready = Date.now() + Number(process.env.DELAY ?? 0);
createServer((request, response) => {
  const status = Date.now() < ready ? 503 : 200;
  response.writeHead(status).end(JSON.stringify({ env: process.env, cwd: process.cwd(), args: process.argv.slice(2) }));
}).listen(Number(process.argv[2]), "127.0.0.1", () => console.log("listening"));
`;

let root: string;
let running: StartedServer | undefined;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "launch-test-"));
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  await rm(root, { recursive: true, force: true });
});

/** Launches a script as the image's program. */
async function start(script: string, options: Partial<LaunchOptions> & { seconds?: number } = {}) {
  const { seconds = 20, ...others } = options;
  await mkdir(join(root, "bin"), { recursive: true });
  await writeFile(join(root, "bin/server"), `#!${process.execPath}\n${script}`);
  await chmod(join(root, "bin/server"), 0o755);
  const config = { entrypoint: ["/bin/server"], cmd: ["{port}"], env: ["FROM_IMAGE=a=b"], user: "" };
  running = await launch({ image: { root, config }, ready: { path: "/readyz", seconds }, ...others });
  return running;
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error("it started"),
    (reason) => reason,
  );
  if (!(error instanceof DiagnosticError)) throw error;
  return error.message;
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** What is dead counts as alive until the machine's first process has taken note. */
async function goes(pid: number): Promise<boolean> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  return true;
}

describe("a server", () => {
  test("gets only the environment that it is given, and folders of its own that are gone afterwards", async () => {
    process.env.SECRET_OF_THE_JOB = "secret";
    const { url, log, stop, ended } = await start(server, { environment: { GIVEN: "on {port}" } });
    const { env, cwd, args } = (await (await fetch(url)).json()) as { env: object; cwd: string; args: string[] };
    delete process.env.SECRET_OF_THE_JOB;
    const port = new URL(url).port;
    expect(Object.keys(env).sort()).toEqual(["FROM_IMAGE", "GIVEN", "HOME", "PLUGIN_RELEASE_RUN", "TMPDIR"]);
    expect(env).toMatchObject({ FROM_IMAGE: "a=b", GIVEN: `on ${port}`, HOME: join(cwd, "../home") });
    expect(args).toEqual([port]);
    expect(log.text()).toBe("listening\n");
    expect(existsSync(cwd)).toBe(true);
    expect(ended()).toBeUndefined();
    expect(await stop()).toBeUndefined();
    expect(ended()).toBe("was ended by SIGTERM");
    expect(existsSync(join(cwd, ".."))).toBe(false);
  });

  test("is waited for while it answers that it is not ready", async () => {
    const { url } = await start(server, { environment: { DELAY: "600" } });
    expect((await fetch(url)).status).toBe(200);
  });

  test("that ends at once is told from one that is slow, with its last lines", async () => {
    const crash = "console.error('\\u001b[31mpanic: no database'); process.exit(3)";
    const message = await refusal(start(crash));
    expect(message).toBe(
      "server-exited: the server exited with code 3 before it was ready; it printed last:\npanic: no database",
    );
    expect(await refusal(start("process.kill(process.pid, 'SIGKILL')"))).toContain("was ended by SIGKILL");
  });

  test("that is too slow is told from one that ended, and is stopped", async () => {
    const slow = await refusal(
      start(`console.log(process.pid);${server}`, { environment: { DELAY: "60000" }, seconds: 1 }),
    );
    expect(slow).toMatch(
      /server-not-ready: .* was not ready within 1 s: it answers 503; the server runs and printed last:/,
    );
    expect(isAlive(Number(/(\d+) listening|last:\n(\d+)/.exec(slow)?.[2]))).toBe(false);
    expect(await refusal(start("setTimeout(() => {}, 60000)", { seconds: 1 }))).toContain(
      "nothing listens there; the server runs but has printed nothing",
    );
  });

  test("that answers once and then no more is told by its answer: the deadline cuts the last question short", async () => {
    const silent = `let asked = 0;
      require("node:http").createServer((_request, response) => {
        if (asked++ === 0) response.writeHead(503).end();
      }).listen(Number(process.argv[2]), "127.0.0.1");`;
    expect(await refusal(start(silent, { seconds: 2 }))).toContain("was not ready within 2 s: it answers 503;");
  });

  test("that ignores SIGTERM is killed together with what it started", async () => {
    const stubborn = `
      process.on("SIGTERM", () => {});
      const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
      console.log(child.pid);
      ${server}`;
    const { log, stop, ended } = await start(stubborn, { stopSeconds: 0.3 });
    const child = Number(/\d+/.exec(log.text())?.[0]);
    expect(isAlive(child)).toBe(true);
    expect(await stop()).toBe("it did not end within 0.3 s after SIGTERM and was killed");
    expect(ended()).toBe("was ended by SIGKILL");
    expect(await goes(child)).toBe(true);
  });

  test("ends when the process that launched it is told to end, and leaves nothing behind", async () => {
    await start(server);
    await running?.stop();
    const image = JSON.stringify({ root, config: { entrypoint: ["/bin/server"], cmd: ["{port}"], env: [], user: "" } });
    const parent = `
      import { launch } from "#test/launch.js";
      const { url } = await launch({ image: ${image}, ready: { path: "/", seconds: 20 } });
      console.log(url);
      setInterval(() => {}, 1000);`;
    const temporary = join(root, "tmp");
    await mkdir(temporary);
    const env = { ...process.env, TMPDIR: temporary };
    const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", parent], { env });
    const [url] = (await once(child.stdout, "data")) as [Buffer];
    expect((await fetch(String(url).trim())).status).toBe(200);
    expect(await readdir(temporary)).toHaveLength(1);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[1]).toBe("SIGTERM");
    await expect(fetch(String(url).trim())).rejects.toThrow();
    expect(await readdir(temporary)).toEqual([]);
  });

  test("that cannot be given its arguments is not started", async () => {
    expect(await refusal(start(server, { args: ["x".repeat(300_000)] }))).toContain("could not be started (E2BIG)");
  });

  test("that prints without end costs no more than the end of it", async () => {
    const loud = `${server}; const line = "x".repeat(1e5) + "\\n"; setInterval(() => { for (let i = 0; i < 20; i++) process.stdout.write(line) }, 5)`;
    const { log } = await start(loud);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(log.text().length).toBe(256 * 1024);
    expect(log.lastLines(2).every((each) => each.length <= 300)).toBe(true);
  });

  test("whose answer drips without end is too slow", async () => {
    const dripping = `
      require("node:net").createServer((socket) => {
        socket.on("error", () => {}).write("HTTP/1.1 200 OK\\r\\nX: ");
        setInterval(() => socket.write("x"), 50);
      }).listen(Number(process.argv[2]), "127.0.0.1");`;
    expect(await refusal(start(dripping, { seconds: 1 }))).toContain("it fails with ETIMEDOUT");
  });

  test("that ends takes with it what it started, and is not signalled any more", async () => {
    const parent = `
      const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
      console.log(child.pid);
      ${server}
      setTimeout(() => process.exit(0), 300);`;
    const { log, stop, ended } = await start(parent);
    const child = Number(/\d+/.exec(log.text())?.[0]);
    while (ended() === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ended()).toBe("exited with code 0");
    expect(await goes(child)).toBe(true);
    const signals = jest.spyOn(process, "kill");
    expect(await stop()).toBe("it exited with code 0 before it was told to stop");
    expect(signals).not.toHaveBeenCalled();
    signals.mockRestore();
  }, 20_000);

  test.each([
    ["that its end takes a moment for is ended", "setTimeout(() => process.exit(), 100)", undefined],
    ["that does not end is told", "", "it ended and left 1 process behind"],
  ])("with a process of its own group %s", async (_, act, problem) => {
    const child = `process.on("SIGTERM", () => { ${act} }); console.log(process.pid); setInterval(() => {}, 1000);`;
    const parent = `
      require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], { stdio: "inherit" });
      process.on("SIGTERM", () => process.exit(0));
      ${server}`;
    const { log, stop } = await start(parent);
    while (!/^\d+$/m.test(log.text())) await new Promise((resolve) => setTimeout(resolve, 20));
    const pid = Number(/^\d+$/m.exec(log.text())?.[0]);
    expect(await stop()).toBe(problem);
    expect(await goes(pid)).toBe(true);
  });

  test("that redirects is ready where it does not send anybody elsewhere", async () => {
    const redirect = server.replace("const status = Date.now() < ready ? 503 : 200;", "const status = 302;");
    await start(redirect);
  });
});

describe("an image that cannot be started", () => {
  const image = (entrypoint: string[]) => ({ root, config: { entrypoint, cmd: [], env: [], user: "" } });
  const ready = { path: "/", seconds: 5 };

  test.each([
    ["starts nothing", [], "the image starts nothing"],
    ["names no absolute path", ["server"], 'the image starts "server", which is no absolute path'],
    ["names no text", ["/a\n::error::b\u001b[31m"], 'the image starts "/a ::error::b", which is none of its files'],
    ["names no file", ["/bin/nothing"], 'the image starts "/bin/nothing", which is none of its files'],
    ["names a file outside", ["/../../etc/passwd"], 'the image starts "/../../etc/passwd", which is none of its files'],
  ])("because it %s", async (_, entrypoint, message) => {
    expect(await refusal(launch({ image: image(entrypoint), ready }))).toBe(`image-entrypoint-unclear: ${message}`);
  });

  test("because its program may not be executed", async () => {
    await writeFile(join(root, "server"), "text", { mode: 0o644 });
    const error = await refusal(launch({ image: image(["/server"]), ready }));
    expect(error).toMatch(/^server-exited: .* Permission denied$/s);
  });
});
