import { writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { signalOfCode } from "#conformance/child.js";
import { processesOf, signalDescendants, signalProcess } from "#conformance/processes.js";
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
import { devices, prepareDevices, prepareRoot, scratchInside } from "#conformance/sandbox-root.js";
import { findTool } from "#conformance/tools.js";
import { dyingWithUs } from "#conformance/with-parent.js";

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
  if (isImage) {
    prepareRoot(program.root);
    prepareDevices(program.root);
  }
  const directory = isImage ? scratchInside : scratch.directory;
  const [mounts, closed] = [join(scratch.folder, "mounts"), join(scratch.folder, "closed")];
  // As root, a shell comes between.
  const depth = isRoot() ? 2 : 1;
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
      await writeFile(closed, isRoot() || isImage ? "" : closedTable(scratch.directory));
      const outer = ["--mount", "--pid", "--ipc", "--uts", "--fork", "--kill-child"];
      const inner = [...innerOptions(user), ...(isImage ? ["--root", program.root] : []), "--wd", `${directory}/work`];
      const { words, env } = variablesOf(environment);
      const args = [
        ...(isRoot() ? outer : ["--user", "--map-root-user", ...outer]),
        ...["--", tools.sh, "-c", scriptOf(words), "sh", tools.mount, mounts, closed, tools.setpriv, tools.env],
        ...[tools.unshare, ...inner, "--", command.path, ...command.args],
      ];
      return dyingWithUs({ file: tools.unshare, args, cwd: scratch.folder, env });
    },
    belonging: {},
    depth,
    // unshare takes no signal for the first process of the namespace, nor does that one as root for the server.
    terminate: ({ leader }) => signalDescendants(leader(), depth, "SIGTERM"),
    kill: (first) => {
      if (first === undefined) return;
      for (const each of processesOf(first, {})) signalProcess(each.pid, "SIGKILL");
      signalProcess(-first, "SIGKILL");
    },
    exitOf: isRoot() ? signalOfCode : (exit) => exit,
  };
}

/**
 * The server's environment, kept from the programs that make the sandbox and from `ps`: they get it under other names, and the shell
 * gives it to env at the end. What it says to the loader is not for them at all.
 */
function variablesOf(environment: Record<string, string>): { words: string; env: Record<string, string> } {
  const named = Object.entries(withoutLoader(environment)).map(
    ([name, value], at) => [`PLUGIN_RELEASE_${at}`, `${name}=${value}`] as const,
  );
  return { words: named.map(([name]) => `"$${name}"`).join(" "), env: Object.fromEntries(named) };
}

/**
 * Mounts, and becomes the server. As root the shell stays, as the first process of the namespace: who changes its user forgets that
 * it should die with its parent. What it says about how the server ended is nobody's.
 */
function scriptOf(words: string): string {
  const mount = '"$1" --all --fstab "$2" || exit; "$1" --all --fstab "$3" >/dev/null 2>&1';
  // Without the dashes, a variable's name could be an option.
  const server = `"$setpriv" --no-new-privs "$env" -i -- ${words} "$@"`;
  const start = isRoot() ? `exec 3>&2 2>/dev/null; ${server} 2>&3 3>&-; exit $?` : `exec ${server}`;
  return `${mount}; setpriv=$4 env=$5; shift 5; ${start}`;
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

/** What a binary as the job's own user could change for the job's next steps; its scratch folder may be in there. */
function closedTable(scratch: string): string {
  const { GITHUB_WORKSPACE, RUNNER_TEMP, GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH } = process.env;
  const files = [GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH].flatMap((each) => (each ? [dirname(each)] : []));
  const folders = [homedir(), GITHUB_WORKSPACE, RUNNER_TEMP, ...files].filter(
    (each): each is string => each?.startsWith("/") === true && each !== "/",
  );
  const line = (path: string, options: string) => `${octal(path)} ${octal(path)} none ${options} 0 0\n`;
  return [line(scratch, "bind"), ...[...new Set(folders)].map((each) => line(each, "rbind,ro"))].join("");
}

function octal(path: string): string {
  return path.replace(/[\s\\#]/g, (each) => `\\${each.charCodeAt(0).toString(8).padStart(3, "0")}`);
}

/** What env and unshare run with before they become the server must do nothing to them. */
function withoutLoader(environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(LD_|GLIBC_TUNABLES$|GCONV_PATH$|LOCPATH$|NLSPATH$|MALLOC_)/.test(name),
    ),
  );
}
