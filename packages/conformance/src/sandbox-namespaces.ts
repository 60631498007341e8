import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { signalProcess } from "#conformance/child.js";
import { processesOf } from "#conformance/processes.js";
import type { Program } from "#conformance/program.js";
import {
  imageUser,
  isRoot,
  ownUser,
  type Place,
  type Sandbox,
  type SandboxOffer,
  type User,
} from "#conformance/sandbox.js";
import { devices, prepareRoot, scratchInside } from "#conformance/sandbox-root.js";
import { findTool } from "#conformance/tools.js";

const toolNames = ["unshare", "setpriv", "mount", "env", "sh"] as const;
type Tools = Record<(typeof toolNames)[number], string>;

/** util-linux's unshare: as root with another uid, otherwise in a user namespace. */
export function offerNamespaces(): SandboxOffer {
  const found = toolNames.map((name) => [name, findTool(name)] as const);
  const missing = found.flatMap(([name, path]) => (path === undefined ? [name] : []));
  const lacking =
    process.platform !== "linux"
      ? "only Linux has them"
      : missing.length > 0
        ? `${missing.join(", ")} not installed`
        : "";
  return {
    kind: "namespaces",
    ...(lacking ? { lacking } : {}),
    make: (place) => makeNamespaces(Object.fromEntries(found) as Tools, place),
  };
}

async function makeNamespaces(tools: Tools, { program, scratch }: Place): Promise<Sandbox> {
  const isImage = program.kind === "image";
  const user = isRoot() ? imageUser(program) : ownUser();
  if (isImage) await prepareRoot(program.root);
  const directory = isImage ? scratchInside : scratch.directory;
  const mounts = join(scratch.folder, "mounts");
  return {
    kind: "namespaces",
    describe: () => {
      const files = isImage ? "the image's files read-only" : "the machine's files";
      const how = isRoot() ? "" : "user, ";
      return `namespaces by unshare, uid ${user.uid}, ${files}, own ${how}process, mount and IPC namespaces; the machine's network`;
    },
    directory,
    launch: async (command, environment) => {
      if (isRoot()) scratch.giveTo(user);
      await writeFile(mounts, mountTable(program, scratch.directory));
      const outer = ["--mount", "--pid", "--ipc", "--uts", "--fork", "--kill-child"];
      const script = '"$1" --all --fstab "$2" && shift 2 && exec "$@"';
      const inner = [...innerOptions(user), ...(isImage ? ["--root", program.root] : []), "--wd", `${directory}/work`];
      const variables = Object.entries(withoutLoader(environment)).map(([name, value]) => `${name}=${value}`);
      const args = [
        ...(isRoot() ? outer : ["--user", "--map-root-user", ...outer]),
        ...["--", tools.sh, "-c", script, "sh", tools.mount, mounts],
        ...[tools.setpriv, "--no-new-privs"],
        // Without the dashes, a variable's name could be an option.
        ...[tools.env, "-i", "--", ...variables],
        ...[tools.unshare, ...inner, "--", command.path, ...command.args],
      ];
      return { file: tools.unshare, args, cwd: scratch.folder, env: {} };
    },
    belonging: {},
    // The first process of the namespace, which unshare waits for and takes no signal for.
    terminate: ({ leader }) => {
      const first = processesOf(leader(), {}).filter((each) => each.parent === leader());
      for (const { pid } of first) signalProcess(pid, "SIGTERM");
    },
    kill: (first) => {
      if (first === undefined) return;
      for (const each of processesOf(first, {})) signalProcess(each.pid, "SIGKILL");
      signalProcess(-first, "SIGKILL");
    },
    exitOf: (exit) => exit,
  };
}

/** A second user namespace takes the rights of the first away, with which everything was mounted. */
function innerOptions({ uid, gid }: User): string[] {
  return isRoot()
    ? ["--setgid", String(gid), "--setuid", String(uid)]
    : ["--user", `--map-user=${uid}`, `--map-group=${gid}`];
}

/** fstab(5). */
function mountTable(program: Program, scratch: string): string {
  const line = (source: string, target: string, type: string, options: string) =>
    `${[source, target].map(octal).join(" ")} ${type} ${options} 0 0\n`;
  // Another name than the machine's /proc has, which would count as mounted already.
  const proc = (target: string) => line("plugin-release", target, "proc", "nosuid,nodev,noexec");
  if (program.kind === "binary") return proc("/proc");
  const { root } = program;
  return [
    line(root, root, "none", "bind,ro,nosuid,nodev"),
    proc(`${root}/proc`),
    line("tmpfs", `${root}/tmp`, "tmpfs", "nosuid,nodev,mode=1777,size=256m"),
    line(scratch, root + scratchInside, "none", "bind,nosuid,nodev"),
    ...devices.map((name) => line(`/dev/${name}`, `${root}/dev/${name}`, "none", "bind")),
  ].join("");
}

function octal(path: string): string {
  return path.replace(/[\s\\#]/g, (each) => `\\${each.charCodeAt(0).toString(8).padStart(3, "0")}`);
}

/** Programs of this machine run with the server's environment before they become the server: what it says to the loader is not for them. */
function withoutLoader(environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(LD_|GLIBC_TUNABLES$|GCONV_PATH$|LOCPATH$|NLSPATH$|MALLOC_)/.test(name),
    ),
  );
}
