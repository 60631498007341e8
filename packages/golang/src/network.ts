import { setTimeout as sleep } from "node:timers/promises";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { faultIn, type NetworkFault, nextWait, usualPatience } from "#golang/patience.js";
import { type GoOutput, type RunOptions, runGo } from "#golang/process.js";
import type { Toolchain } from "#golang/toolchain.js";

/**
 * Runs a `go` command that may download modules: again where the network failed it, and stopped where nothing arrives.
 * What was downloaded stays in the module cache, so that a further try asks for the rest only.
 * Throws `module-proxy-timeout`; every other failure is in the output, as Go says it.
 *
 * @param verb `["mod", "download"]`, `["list"]`, `["mod", "graph"]`
 */
export async function runGoOnline(
  toolchain: Toolchain,
  verb: readonly string[],
  args: readonly string[],
  options: RunOptions,
): Promise<GoOutput> {
  const { patience = usualPatience, signal, info } = toolchain;
  for (let tries = 1; ; tries++) {
    // -x has every request shown on stderr, and so the one that is not answered.
    const { stallSeconds } = patience;
    const output = await runGo(toolchain, [...verb, "-x", ...args], { ...options, stallSeconds });
    const fault = faultOf(output);
    const seconds = nextWait(patience, fault, tries);
    if (seconds === undefined) {
      if (output.stalled) failStalled(output.stderr, stallSeconds);
      return { ...output, stderr: withoutRequests(output.stderr) };
    }
    info?.(`The module proxy ${troubles[fault ?? "failing"]}; trying again in ${seconds} s`);
    // Where the wait is interrupted, the next try is refused.
    await sleep(seconds * 1000, undefined, signal && { signal }).catch(() => {});
  }
}

const troubles: Record<NetworkFault, string> = {
  busy: "says that it is asked too often",
  failing: "failed, or the connection to it",
  stalled: "does not answer",
};

function faultOf({ stalled, exitCode, stdout, stderr }: GoOutput): NetworkFault | undefined {
  if (stalled) return "stalled";
  const inList = stdout.includes('"Err') ? (stdout.match(/^\s*"Err(?:or)?": ".*"/gm) ?? []) : [];
  return faultIn([...inList, ...(exitCode === 0 ? [] : [withoutRequests(stderr)])].join("\n"));
}

/** Without the lines that `-x` adds. */
function withoutRequests(stderr: string): string {
  return stderr.replace(/^(?:# get |# sumdb |\d+\.\d+s # |mkdir -p |WORK=|cd \S+; ).*\n?/gm, "");
}

function failStalled(stderr: string, seconds: number): never {
  const waiting = unanswered(stderr);
  const what = waiting === undefined ? "" : ` to ${quoted(waiting, 300)}`;
  fail("module-proxy-timeout", `there was no answer${what} for ${seconds} s`, {
    fix: "Check GOPROXY and the network, or name another module proxy after | in GOPROXY.",
  });
}

/** The first request without an answer: `# get URL`, and later `# get URL: 200 OK (0.1s)`. */
export function unanswered(stderr: string): string | undefined {
  const requests = [...stderr.matchAll(/^# get (\S+)$/gm)].flatMap(([, url]) => url ?? []);
  return requests.find((url) => !stderr.includes(`# get ${url}: `)) ?? requests.at(-1);
}
