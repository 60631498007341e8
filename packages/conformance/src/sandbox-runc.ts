import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { signalOfCode } from "#conformance/child.js";
import { signalDescendants, signalProcess } from "#conformance/processes.js";
import type { Command } from "#conformance/program.js";
import {
  imageUser,
  isRoot,
  ownUser,
  type Place,
  type Sandbox,
  type SandboxOffer,
  type User,
} from "#conformance/sandbox.js";
import { prepareRoot, scratchInside } from "#conformance/sandbox-root.js";
import { findTool } from "#conformance/tools.js";
import { watchedBySudo } from "#conformance/watcher.js";
import { dyingWithUs } from "#conformance/with-parent.js";

/** runc as root, or through a sudo that asks for no password. */
export function offerRunc(isImage: boolean): SandboxOffer {
  const runc = findTool("runc");
  const sudo = isRoot() ? undefined : findTool("sudo");
  const command = runc === undefined ? [] : sudo === undefined ? [runc] : [sudo, "-n", runc];
  const lacking = !isImage
    ? "a binary needs the machine's own files"
    : runc === undefined
      ? "runc is not installed"
      : isRoot() || sudo
        ? undefined
        : "runc needs root, and sudo is not installed";
  return { kind: "runc", ...(lacking ? { lacking } : {}), make: (place) => makeRunc(command, place) };
}

async function makeRunc([tool = "", ...before]: string[], { program, scratch }: Place): Promise<Sandbox> {
  if (program.kind !== "image") throw new Error("runc is not offered for a binary");
  const { root } = program;
  // Without root, files of another user could not be removed afterwards.
  const user = isRoot() ? imageUser(program) : ownUser();
  prepareRoot(root);
  const id = `plugin-release-${randomUUID()}`;
  const state = join(scratch.folder, "state");
  const control = (...args: string[]): [string, string[]] => [tool, [...before, "--root", state, ...args]];
  const bundle = join(scratch.folder, "bundle");
  const removal = [...before.slice(1), "--root", state, "delete", "--force", id];
  const unshare = isRoot() ? findTool("unshare") : undefined;
  return {
    kind: "runc",
    describe: () => {
      const how = isRoot() ? "" : "through sudo, ";
      return `${how}uid ${user.uid}, the image's files read-only, own process, mount and IPC namespaces; the machine's network`;
    },
    directory: scratchInside,
    launch: async (command, env) => {
      if (isRoot()) scratch.giveTo(user);
      mkdirSync(bundle, { mode: 0o700 });
      const config = bundleConfig({ root, scratch: scratch.directory, user, command, env });
      writeFileSync(join(bundle, "config.json"), JSON.stringify(config), { mode: 0o600 });
      const [file, args] = control("run", "--bundle", bundle, id);
      const start = { file, args, cwd: scratch.folder, env: {} };
      if (!isRoot()) return { ...start, released: watchedBySudo([tool, "-n"], state, removal) };
      if (unshare === undefined) return start;
      // A container outlives its runc, but not the processes' namespace that both are in.
      const around = ["--pid", "--fork", "--kill-child", "--mount-proc", "--", file, ...args];
      return dyingWithUs({ ...start, file: unshare, args: around });
    },
    belonging: {},
    // Below runc, which is below unshare or sudo.
    depth: unshare === undefined && isRoot() ? 1 : 2,
    terminate: (child) => {
      // runc passes signals on; what sudo started does not take them from us.
      if (unshare !== undefined) signalDescendants(child.leader(), 1, "SIGTERM");
      else if (isRoot()) child.signal("SIGTERM");
      else spawn(...control("kill", id, "TERM"), { stdio: "ignore", env: {} }).on("error", () => {});
    },
    kill: (first) => {
      if (first === undefined && isEmpty(state)) return;
      // From outside of that namespace, runc cannot tell whom to kill.
      if (first !== undefined && unshare !== undefined) signalProcess(-first, "SIGKILL");
      spawnSync(...control("delete", "--force", id), { stdio: "ignore", env: {}, timeout: 15_000 });
      // A container that runc was still about to make would be made after all.
      if (first !== undefined) signalProcess(-first, "SIGKILL");
    },
    exitOf: signalOfCode,
  };
}

/** runc has tidied up by itself. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return !existsSync(folder);
  }
}

interface Bundle {
  root: string;
  scratch: string;
  user: User;
  command: Command;
  env: Record<string, string>;
}

/** runtime-spec, config.md: no capabilities, no way to gain any, the network of the machine, nothing of its files. */
function bundleConfig({ root, scratch, user, command, env }: Bundle) {
  const none: string[] = [];
  const safe = ["nosuid", "nodev"];
  const mount = (destination: string, type: string, source: string, options: string[]) => ({
    destination,
    type,
    source,
    options: [...safe, ...options],
  });
  return {
    ociVersion: "1.0.2",
    process: {
      terminal: false,
      user,
      args: [command.path, ...command.args],
      env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
      cwd: `${scratchInside}/work`,
      capabilities: { bounding: none, effective: none, inheritable: none, permitted: none, ambient: none },
      noNewPrivileges: true,
    },
    root: { path: root, readonly: true },
    hostname: "server",
    mounts: [
      mount("/proc", "proc", "proc", ["noexec"]),
      { destination: "/dev", type: "tmpfs", source: "tmpfs", options: ["nosuid", "noexec", "mode=755", "size=64k"] },
      mount("/tmp", "tmpfs", "tmpfs", ["mode=1777", "size=256m"]),
      mount(scratchInside, "bind", scratch, ["bind"]),
    ],
    linux: {
      namespaces: ["pid", "mount", "ipc", "uts"].map((type) => ({ type })),
      maskedPaths: ["acpi", "kcore", "keys", "latency_stats", "timer_list", "sched_debug", "scsi"].map(
        (each) => `/proc/${each}`,
      ),
      readonlyPaths: ["bus", "fs", "irq", "sys", "sysrq-trigger"].map((each) => `/proc/${each}`),
    },
  };
}
