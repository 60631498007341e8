import { spawn } from "node:child_process";

/** Its standard input ends with the process that holds the other end, whatever ends that. The folder is gone where all is tidy. */
const script = 'read -r _ && exit; for each in 1 2 3 4 5; do [ -d "$1" ] || exit; (shift; exec "$@"); sleep 1; done';

/**
 * Has `sudo` run a command where this process ends by any cause before the returned function is called: no signal of the kernel's reaches
 * what sudo starts. Not done where `folder` is gone by then; several times, for what was about to start may start after it.
 */
export function watchedBySudo(sudo: readonly string[], folder: string, command: readonly string[]): () => void {
  const [file = "", ...args] = [...sudo, "/bin/sh", "-c", script, "sh", folder, ...command];
  const child = spawn(file, args, { stdio: ["pipe", "ignore", "ignore"], env: {}, detached: true });
  child.on("error", () => {});
  child.stdin.on("error", () => {});
  child.unref();
  if ("unref" in child.stdin) (child.stdin as unknown as { unref(): void }).unref();
  return () => child.stdin.end("\n");
}
