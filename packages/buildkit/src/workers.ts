import { type Buildctl, runBuildctl, unreachable } from "#buildkit/buildctl.js";
import { formatPlatform } from "#oci/platform.js";
import type { ImagePlatform } from "#oci/types.js";

/** Asks BuildKit for the platforms that its workers run programs of. Throws `buildkit-unreachable`. */
export async function workerPlatforms(buildctl: Buildctl, signal?: AbortSignal): Promise<Set<string>> {
  const args = ["debug", "workers", "--format", "{{json .}}"];
  const { exitCode, stdout, stderr } = await runBuildctl(buildctl, args, { seconds: 60, signal });
  if (exitCode !== 0) return unreachable(buildctl.daemon, lastError(stderr));
  return new Set(parseWorkers(stdout).flatMap((each) => (each.platforms ?? []).map(formatPlatform)));
}

function parseWorkers(text: string): { platforms?: ImagePlatform[] }[] {
  try {
    return JSON.parse(text) ?? [];
  } catch {
    throw new Error(`buildctl debug workers did not print JSON: ${text.slice(0, 200)}`);
  }
}

/** What buildctl says last, which is why it ended. */
export function lastError(stderr: string): string {
  const [, said] = /(?:^|[\s\S]*\n)error: ([\s\S]*)$/.exec(stderr) ?? [];
  return said ?? stderr;
}
