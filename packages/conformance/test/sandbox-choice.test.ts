import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { machinePlatform } from "#conformance/machine.js";
import type { OpenedSubject } from "#conformance/open-subject.js";
import type { Program } from "#conformance/program.js";
import { freePort, freePorts } from "#conformance/readiness.js";
import { sandboxOffers, whyBroken } from "#conformance/sandbox-choice.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import {
  buildHostileServer,
  type Hostile,
  type HostileServer,
  type HostileStart,
  openProgram,
  processesWith,
  startHostile,
} from "#test/hostile-server.js";
import { writeSampleImage } from "#test/sample-image.js";

const systemPath = process.env.PATH ?? "";
const isRoot = process.getuid?.() === 0;
const asRoot: typeof test = isRoot ? test : (test.skip as typeof test);

let built: HostileServer;
let image: OpenedSubject & { program: Program };
let binary: OpenedSubject & { program: Program };
let running: Hostile | undefined;

beforeAll(async () => {
  built = await buildHostileServer();
  image = await openProgram(built);
  binary = await openProgram({ binary: built.binary });
}, 300_000);
afterEach(async () => {
  process.env.PATH = systemPath;
  await running?.stop();
  running = undefined;
});
afterAll(async () => {
  await image?.close();
  await binary?.close();
  await removeTemporaryFolders();
});

async function start(options: Partial<HostileStart> = {}): Promise<Hostile> {
  running = await startHostile({ program: image.program, ...options });
  return running;
}

async function refusal(options: Partial<HostileStart>): Promise<string> {
  const error = await start(options).then(
    () => new Error("it started"),
    (reason) => reason,
  );
  if (!(error instanceof DiagnosticError)) throw error;
  return error.message;
}

/** Puts a program of that name before the machine's own. */
async function replaceTool(name: string, script: string): Promise<void> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  process.env.PATH = [folder, process.env.PATH].join(delimiter);
}

async function strongest(): Promise<string> {
  for (const offer of sandboxOffers("image")) {
    if (offer.lacking === undefined && (await whyBroken(offer, "image")) === undefined) return offer.kind;
  }
  throw new Error("no sandbox works");
}

describe("the sandbox", () => {
  test("is the strongest that works", async () => {
    expect((await start()).sandbox.kind).toBe(await strongest());
  });

  asRoot("is the next one where a stronger one fails, and the report says why", async () => {
    await replaceTool("runc", "echo 'runc: cannot make a cgroup' >&2; exit 1");
    const { sandbox, ask } = await start();
    expect(["namespaces", "user"]).toContain(sandbox.kind);
    expect(sandbox.detail).toContain("(not runc: runc: cannot make a cgroup");
    expect(await ask("/about")).toMatchObject({ files: ["conf"] });
    await running?.stop();
    await replaceTool("unshare", "echo 'unshare failed: Operation not permitted' >&2; exit 1");
    const next = await start();
    expect(next.sandbox.kind).toBe("user");
    expect(next.sandbox.detail).toContain("not namespaces: unshare failed: Operation not permitted");
  });

  asRoot("that is asked for by name is never replaced by another", async () => {
    await replaceTool("runc", "echo 'runc: cannot make a cgroup' >&2; exit 1");
    expect(await refusal({ sandbox: "runc" })).toBe(
      "sandbox-unavailable: the server cannot be started in the sandbox runc: runc: cannot make a cgroup",
    );
  });

  asRoot("cannot be made weaker by the image", async () => {
    // Its interpreter is this machine's: there it would start.
    const layout = await temporaryFolder();
    const files = {
      "/server": "#!/bin/sh\nsleep 60\n",
      "/proc": "no folder",
      "/tmp": "no folder",
      "/etc": "no folder",
    };
    await writeSampleImage(layout, { platforms: [machinePlatform()], files });
    const { program, close } = await openProgram({ layout });
    expect(await strongest()).not.toBe("user");
    expect(await refusal({ program, seconds: 5 })).toMatch(/^server-exited: .*no such file or directory/is);
    await close();
  });
});

describe("a binary", () => {
  test.each(["namespaces", "user", "process"] as const)("starts in %s, where that works", async (kind) => {
    const offer = sandboxOffers("binary").find((each) => each.kind === kind);
    const broken = offer?.lacking ?? (offer && (await whyBroken(offer, "binary")));
    if (broken !== undefined) {
      expect(await refusal({ program: binary.program, sandbox: kind })).toMatch(/^sandbox-unavailable: /);
      return;
    }
    const { ask, sandbox, stop, word } = await start({ program: binary.program, sandbox: kind });
    expect(sandbox.kind).toBe(kind);
    expect(await ask("/about")).toMatchObject({ files: ["conf"] });
    const others = await ask<{ seen: number }>("/find?text=nothing");
    // As root, a shell is the namespace's first process.
    if (kind === "namespaces") expect(others.seen).toBe(isRoot ? 2 : 1);
    await fetch(`${running?.url}/daemon`);
    expect(await stop()).toBe(kind === "namespaces" ? undefined : "it ended and left 1 process behind");
    expect(await processesWith(word)).toEqual([]);
  });

  test("is not told to do what was done, or what does not help", async () => {
    const { sandbox } = await start({ program: binary.program, sandbox: "process" });
    expect(sandbox.detail).not.toMatch(/install|run as/);
  });

  test("needs the machine's files, which runc would not give it", async () => {
    expect(await refusal({ program: binary.program, sandbox: "runc" })).toBe(
      "sandbox-unavailable: the server cannot be started in the sandbox runc: a binary needs the machine's own files",
    );
  });
});

/** The port that a server with this word among its arguments was given. */
async function portOf(word: string): Promise<number> {
  for (;;) {
    for (const pid of await processesWith(word)) {
      const line = await readFile(`/proc/${pid}/cmdline`, "latin1").catch(() => "");
      const args = line.split("\0");
      const port = Number(args[args.indexOf(word) - 1]);
      if (port > 0) return port;
    }
  }
}

describe("a port", () => {
  test("that somebody took meanwhile is replaced by another, once", async () => {
    const environment = { MARK: join(await temporaryFolder(), "mark") };
    const { ask } = await start({ sandbox: "process", how: "taken-once", environment });
    expect(await ask("/about")).toMatchObject({ files: ["conf"] });
  });

  test("that somebody else listens at first is not taken for the server's", async () => {
    const word = randomUUID();
    const other = createHttpServer((_request, response) => response.end("not the server"));
    const environment = { MARK: join(await temporaryFolder(), "mark") };
    const starting = start({ sandbox: "process", arguments: ["{port}", word, "overtaken-once"], environment });
    const port = await portOf(word);
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    const { ask, url } = await starting;
    other.close();
    expect(Number(new URL(url).port)).not.toBe(port);
    expect(await ask("/about")).toMatchObject({ files: ["conf"] });
  });

  test("that was found ahead is the first start's, and another one's where it was taken since", async () => {
    const port = freePorts();
    const other = createServer();
    const first = await port();
    await new Promise<void>((resolve) => other.listen(first, "127.0.0.1", resolve));
    const given = [first];
    const again = async () => given.shift() ?? port();
    const { ask, url } = await start({ sandbox: "process", port: again });
    expect(given).toEqual([]);
    expect(Number(new URL(url).port)).not.toBe(first);
    expect(await ask("/about")).toMatchObject({ files: ["conf"] });
    other.close();
  });

  test("that was found ahead is what the server is told", async () => {
    const found = await freePort();
    const { url } = await start({ sandbox: "process", port: async () => found });
    expect(Number(new URL(url).port)).toBe(found);
  });

  test("that is always taken is told", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const port = String((other.address() as { port: number }).port);
    const message = await refusal({ sandbox: "process", arguments: [port, "word", "serve"] });
    expect(message).toMatch(/^server-exited: .* address already in use$/s);
    other.close();
  });
});

test("what fails while a server starts is for whoever needs it, and keeps nothing from starting", async () => {
  const unheard: unknown[] = [];
  const note = (reason: unknown) => void unheard.push(reason);
  process.on("unhandledRejection", note);
  const meanwhile = async () => {
    throw new Error("a report that cannot be loaded");
  };
  const { ask } = await start({ sandbox: "process", meanwhile });
  expect(await ask("/about")).toMatchObject({ files: ["conf"] });
  process.off("unhandledRejection", note);
  expect(unheard).toEqual([]);
});

describe("what inputs say", () => {
  test.each([["/etc/passwd"], ["../outside"], ["a/../b"], [""], ["a//b"], ["a\0b"]])(
    "cannot be a file %j",
    async (name) => {
      expect(await refusal({ files: { [name]: "package.json" } })).toMatch(/^input-invalid: .* is no name for a file/);
    },
  );

  test("cannot be a file that is not there, or one that is in the way of another", async () => {
    expect(await refusal({ files: { data: "/nonexistent/file" } })).toMatch(/^file-unreadable: .* ENOENT$/);
    expect(await refusal({ files: { "conf/server.yaml/x": "package.json" } })).toMatch(
      /^file-unreadable: .* ENOTDIR$|EEXIST$/,
    );
  });

  test("cannot be a variable that is none", async () => {
    expect(await refusal({ environment: { "A=B": "c" } })).toMatch(/^input-invalid: "A=B" is no name/);
    expect(await refusal({ environment: { A: "b\0c" } })).toMatch(/^input-invalid: the value of "A" has a null/);
  });

  test("is filled in where it names port and directory, and is itself otherwise", async () => {
    const environment = { WHERE: "{directory}:{port}", PASSWORD: "a{b}{{c" };
    const { ask, url } = await start({ sandbox: "process", environment });
    const about = await ask<{ directory: string; environment: string[] }>("/about");
    expect(about.environment).toContain(`WHERE=${about.directory}:${new URL(url).port}`);
    expect(about.environment).toContain("PASSWORD=a{b}{{c");
  });
});

/** A process of its own that has started a stubborn server with a daemon, and the word of their arguments. */
async function startElsewhere(kind: string, temporary: string) {
  const script = `
      import { openProgram, startHostile } from "#test/hostile-server.js";
      const { program } = await openProgram({ layout: ${JSON.stringify(built.layout)} });
      const { url, word } = await startHostile({ program, sandbox: ${JSON.stringify(kind)}, how: "stubborn" });
      await fetch(url + "/daemon");
      console.log(JSON.stringify({ url, word }));
      setInterval(() => {}, 1000);`;
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", script], { env });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { child, ...(JSON.parse(String(line)) as { url: string; word: string }) };
}

describe("when this process is told to end", () => {
  test.each(["runc", "namespaces", "user", "process"] as const)("nothing is left in %s", async (kind) => {
    if (await isBroken(kind)) return;
    const temporary = await openFolder();
    const { child, url, word } = await startElsewhere(kind, temporary);
    expect((await processesWith(word)).length).toBeGreaterThan(1);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[1]).toBe("SIGTERM");
    await expect(fetch(url)).rejects.toThrow();
    expect(await processesWith(word)).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe("when this process is killed", () => {
  test.each(["runc", "namespaces"] as const)("no process is left in %s", async (kind) => {
    if (await isBroken(kind)) return;
    const { child, word } = await startElsewhere(kind, await openFolder());
    expect((await processesWith(word)).length).toBeGreaterThan(1);
    child.kill("SIGKILL");
    expect(await until(async () => (await processesWith(word)).length === 0)).toBe(true);
  });

  test.each(["user", "process"] as const)("the server is not left in %s", async (kind) => {
    if (await isBroken(kind)) return;
    const { child, url, word } = await startElsewhere(kind, await openFolder());
    child.kill("SIGKILL");
    const ended = () =>
      fetch(url).then(
        () => false,
        () => true,
      );
    expect(await until(ended)).toBe(true);
    // A daemon's end is nobody's matter then.
    for (const pid of await processesWith(word)) process.kill(pid, "SIGKILL");
  });
});

async function isBroken(kind: string): Promise<boolean> {
  const offer = sandboxOffers("image").find((each) => each.kind === kind);
  return offer === undefined || offer.lacking !== undefined || (await whyBroken(offer, "image")) !== undefined;
}

/** Which another user can get through. */
async function openFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await chmod(folder, 0o755);
  return folder;
}

async function until(condition: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await condition()) return true;
    await sleep(50);
  }
  return false;
}
