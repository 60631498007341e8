import { randomInt, randomUUID } from "node:crypto";
import { type Belonging, processesOf, signalProcess } from "#conformance/processes.js";
import { isRoot, type Sandbox, type SandboxOffer } from "#conformance/sandbox.js";
import type { Scratch } from "#conformance/scratch.js";
import { dyingWithUs } from "#conformance/with-parent.js";

/** Another uid, which cannot read what this process has, nor change its files. */
export function offerUser(): SandboxOffer {
  return {
    kind: "user",
    ...(isRoot() ? {} : { lacking: "only root can start a server as another user" }),
    make: async ({ scratch }) => {
      const uid = freeUid();
      return plain("user", scratch, { uid }, `uid ${uid}; the machine's files, processes and network`);
    },
  };
}

export function offerProcess(): SandboxOffer {
  const detail =
    "plain process: plugin code could read this job's environment, change its files, and leave behind a process that hides at once";
  return {
    kind: "process",
    make: async ({ scratch }) => {
      const belonging = { marker: `PLUGIN_RELEASE_RUN=${randomUUID()}`, seen: new Map<number, string>() };
      return plain("process", scratch, belonging, detail);
    },
  };
}

function plain(kind: "user" | "process", scratch: Scratch, belonging: Belonging, detail: string): Sandbox {
  const { uid, marker } = belonging;
  const { directory } = scratch;
  return {
    kind,
    describe: () => detail,
    directory,
    launch: async ({ file, args }, environment) => {
      if (uid !== undefined) scratch.giveTo({ uid, gid: uid });
      const [name, value] = marker?.split("=") ?? [];
      const start = {
        file,
        args,
        cwd: `${directory}/work`,
        env: name && value ? { ...environment, [name]: value } : environment,
        ...(uid === undefined ? {} : { uid, gid: uid }),
      };
      // Otherwise a server could use a sudo that asks for no password.
      return dyingWithUs(start, "--no-new-privs");
    },
    belonging,
    depth: 0,
    terminate: (child) => child.signal("SIGTERM"),
    kill: (first) => killAll(first, belonging),
    exitOf: (exit) => exit,
  };
}

const rounds = 20;

/** Again and again, for they may start others meanwhile. */
function killAll(first: number | undefined, belonging: Belonging): void {
  if (first !== undefined) signalProcess(-first, "SIGKILL");
  for (let round = 0; round < rounds; round++) {
    const left = processesOf(first, belonging);
    if (left.length === 0) return;
    for (const { pid } of left) signalProcess(pid, "SIGKILL");
  }
}

/** One that nobody has, of those that systemd takes for services that need a user of their own. */
function freeUid(): number {
  for (;;) {
    const uid = randomInt(61184, 65520);
    if (processesOf(undefined, { uid }).length === 0) return uid;
  }
}
