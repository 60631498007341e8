import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { OpenedSubject } from "#conformance/open-subject.js";
import type { Program } from "#conformance/program.js";
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

/** A variable that this process was started with: what it sets later is not in its /proc/PID/environ. */
const canary = readFileSync("/proc/self/environ", "utf8")
  .split("\0")
  .find((each) => each.startsWith("PATH="));

let built: HostileServer;
let opened: OpenedSubject & { program: Program };
let running: Hostile | undefined;

beforeAll(async () => {
  built = await buildHostileServer();
  opened = await openProgram({ layout: built.layout });
}, 300_000);

afterAll(async () => {
  await opened?.close();
  await removeTemporaryFolders();
});

/** Of servers that this process has started, or tried to. */
const runFolders = async () =>
  (await readdir(tmpdir())).filter((each) => each.startsWith(`plugin-release-run-${process.pid}-`));

afterEach(async () => {
  await running?.stop();
  if (running) expect(await processesWith(running.word)).toEqual([]);
  running = undefined;
  expect(await runFolders()).toEqual([]);
});

async function start(options: Partial<HostileStart>): Promise<Hostile> {
  running = await startHostile({ program: opened.program, ...options });
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

async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await sleep(20);
}

interface About {
  pid: number;
  uid: number;
  directory: string;
  environment: string[];
  files: string[];
}

/** Kinds of sandbox and, where one does not work on this machine, why. */
const kinds = await Promise.all(
  sandboxOffers("image").map(async (offer) => {
    const broken = offer.lacking ?? (await whyBroken(offer, "image"));
    const title = broken === undefined ? offer.kind : `${offer.kind}, which does not work here (${broken}),`;
    return { kind: offer.kind, broken, title };
  }),
);

describe.each(kinds)("in the sandbox $title a server", ({ kind, broken }) => {
  const check: typeof test = broken === undefined ? test : (test.skip as typeof test);
  const apart = kind === "runc" || kind === "namespaces";

  check("gets what suite and inputs say, and nothing else", async () => {
    const input = join(await temporaryFolder(), "input");
    await writeFile(input, "from the job");
    const { ask, sandbox, stop, url } = await start({ sandbox: kind, files: { "data/input": input } });
    const about = await ask<About>("/about");
    const variables = Object.fromEntries(about.environment.map((each) => each.split("=", 2)));
    expect(sandbox.kind).toBe(kind);
    expect(
      Object.keys(variables)
        .filter((name) => name !== "PLUGIN_RELEASE_RUN")
        .sort(),
    ).toEqual(["HOME", "SUITE", "TMPDIR", "WHICH"]);
    expect(variables).toMatchObject({
      SUITE: `in ${about.directory}`,
      WHICH: "this one",
      HOME: join(about.directory, "../home"),
    });
    expect(about.files).toEqual(["conf", "data"]);
    expect(await ask("/write?path=data/input")).toMatchObject({ written: true });
    expect(await ask(`/write?path=${variables.TMPDIR}/x`)).toMatchObject({ written: true });
    expect(await stop()).toBeUndefined();
    await expect(fetch(url)).rejects.toThrow();
  });

  check("cannot read this process's environment, or the report says that it could", async () => {
    const { ask, sandbox } = await start({ sandbox: kind });
    const text = encodeURIComponent(canary ?? "");
    const found = await ask<{ seen: number; read: number; found: number }>(`/find?text=${text}`);
    if (kind === "process") {
      expect(found.found).toBeGreaterThan(0);
      expect(sandbox.detail).toContain("could read this job's environment");
    } else expect(found.found).toBe(0);
    // In namespaces as root, a shell that it cannot look into is the first process.
    const seen = kind === "namespaces" && process.getuid?.() === 0 ? 2 : 1;
    if (apart) expect(found).toMatchObject({ seen, read: 1 });
    if (kind !== "process") expect((await ask<About>("/about")).uid).not.toBe(0);
  });

  check("cannot write outside of its folders", async () => {
    const { ask } = await start({ sandbox: kind });
    const outside = join(await temporaryFolder(), "outside");
    await writeFile(outside, "untouched");
    if (kind === "process") return;
    for (const path of [outside, "/server", "/etc/hosts", "/plugin-release-was-here", "/proc/sys/kernel/hostname"]) {
      expect(await ask(`/write?path=${path}`)).toMatchObject({ path, written: false });
    }
    expect(await readFile(outside, "utf8")).toBe("untouched");
  });

  check("cannot make the sandbox's tools do something by its image's environment", async () => {
    const mark = join(await temporaryFolder(), "mark");
    const env = [
      `-S=/usr/bin/touch ${mark}`,
      `BASH_ENV=/usr/bin/touch ${mark}`,
      "LIBMOUNT_FSTAB=/nonexistent",
      "X=a b",
    ];
    if (opened.program.kind !== "image") throw new Error("no image");
    const { config } = opened.program;
    const { ask } = await start({ sandbox: kind, program: { ...opened.program, config: { ...config, env } } });
    expect((await ask<About>("/about")).environment).toEqual(expect.arrayContaining(env));
    expect(existsSync(mark)).toBe(false);
  });

  check("has no variable that others see among the arguments of processes", async () => {
    const password = `password-${randomUUID()}`;
    const environment = { PASSWORD: `${password} \n'"$HOME\\` };
    const { ask } = await start({ sandbox: kind, environment });
    expect((await ask<About>("/about")).environment).toContain(`PASSWORD=${environment.PASSWORD}`);
    expect(await processesWith(password)).toEqual([]);
  });

  check.each([["/daemon"], ["/hidden"]])("leaves no daemon behind: %s", async (path) => {
    const { ask, stop, word } = await start({ sandbox: kind });
    await fetch(running?.url + path);
    await ask("/about");
    expect((await processesWith(word)).length).toBeGreaterThan(1);
    expect(await stop()).toBe(apart ? undefined : "it ended and left 1 process behind");
    expect(await processesWith(word)).toEqual([]);
  });

  check("that never gets ready is told from one that ended", async () => {
    expect(await refusal({ sandbox: kind, how: "never-ready", seconds: 1.5 })).toMatch(
      /^server-not-ready: .* nothing listens there; the server runs and printed last:\nwaiting for a database$/s,
    );
  });

  check("that ends at once is told with its last lines", async () => {
    expect(await refusal({ sandbox: kind, how: "exit" })).toBe(
      "server-exited: the server exited with code 3 before it was ready; it printed last:\nno database",
    );
  });

  check("that a plugin brings down at the start is told with the plugin's name", async () => {
    const path = "github.com/acme/hostile-server/plugin";
    const plugins = [{ name: "evil", module: path, import: path }];
    expect(await refusal({ sandbox: kind, how: "panic-in-init", plugins })).toBe(
      'plugin-panicked: plugin "evil" panicked while the server started: "no more room"',
    );
  });

  check.each([["fork"], ["fork-in-group"]])("that only starts another one has ended: %s", async (how) => {
    for (let times = 0; times < 4; times++) {
      expect(await refusal({ sandbox: kind, how })).toMatch(/^server-exited: the server exited with code 0/);
    }
  });

  check("that ends later says so", async () => {
    const { url, ended, stop } = await start({ sandbox: kind });
    expect(ended()).toBeUndefined();
    await fetch(`${url}/exit`).catch(() => {});
    await until(ended);
    expect(ended()).toBe("exited with code 4");
    expect(await stop()).toBe("it exited with code 4 before it was told to stop");
  });

  check("that ignores SIGTERM is killed", async () => {
    const { stop, word } = await start({ sandbox: kind, how: "stubborn", stopSeconds: 0.2 });
    expect(await stop()).toBe("it did not end within 0.2 s after SIGTERM and was killed");
    expect(await processesWith(word)).toEqual([]);
  });

  check("that panics when it is told to stop has not stopped well", async () => {
    const { stop } = await start({ sandbox: kind, how: "panics-at-end" });
    expect(await stop()).toBe("it panicked when it was told to stop");
  });

  check("that prints gigabytes still answers, and is heard to the end only", async () => {
    const { ask, log } = await start({ sandbox: kind, how: "flood" });
    await sleep(500);
    expect(await ask<About>("/about")).toMatchObject({ files: ["conf"] });
    expect(log.text().length).toBe(256 * 1024);
  });

  check("that prints commands prints text", async () => {
    const { log } = await start({ sandbox: kind, how: "commands" });
    await until(() => log.lastLines(10).length === 4);
    expect(log.lastLines(4)).toEqual([
      ": :error: :an annotation".replace(": :an", "::an"),
      ": :set-output name=passed::true",
      "##(add-mask]e",
      "red",
    ]);
  });

  check("that takes more memory than allowed is killed", async () => {
    const { ask, ended, stop, url } = await start({ sandbox: kind, memory: 256 * 1024 ** 2 });
    await ask("/about");
    await fetch(`${url}/eat`);
    await until(ended);
    expect(ended()).toBe("took more than 256 MiB of memory");
    expect(await stop()).toBe("it took more than 256 MiB of memory before it was told to stop");
  });

  check("that listens late is waited for", async () => {
    expect(await (await start({ sandbox: kind, how: "late" })).ask("/about")).toMatchObject({ files: ["conf"] });
  });

  check("cannot leave a folder that nobody can remove", async () => {
    expect(await (await start({ sandbox: kind })).ask("/lock")).toBe(true);
  });

  check("is given up when the run's time is over", async () => {
    const signal = AbortSignal.timeout(300);
    expect(await refusal({ sandbox: kind, how: "never-ready", signal })).toMatch(
      /^server-not-ready: the run's time was over before the server was ready/,
    );
  });
});
