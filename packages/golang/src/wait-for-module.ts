import { setTimeout as delay } from "node:timers/promises";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { type DownloadedModule, downloadModules, type WantedModule } from "#golang/download.js";
import type { Toolchain } from "#golang/toolchain.js";

/** Seconds before the second look, and at most between two. */
const firstPause = 2;
const longestPause = 30;
/** Seconds without any progress after which one look is given up, and that the last one may take. */
const stallSeconds = 60;

/** What a later look may find mended: a proxy or the checksum database does not have the tag yet, or does not answer. */
const passing: readonly Code[] = ["module-not-found", "module-proxy-failed", "module-proxy-timeout"];

/** This loop waits; a look does not. */
const noWaits = { busy: [], failing: [], stalled: [] };

export interface Waiting {
  /** How long to look again; the last look may take a minute more. */
  seconds: number;
  /** Takes one line a look. */
  info(line: string): void;
}

/**
 * Downloads a module version that may have been tagged a moment ago, as every later build will: from GOPROXY's proxies, then from its
 * repository where GOPROXY says `direct`, with the checksum database's word. Throws what waiting does not mend at once; why it could not
 * be had when the time is over.
 */
export async function waitForModule(
  toolchain: Toolchain,
  wanted: WantedModule,
  { seconds, info }: Waiting,
): Promise<DownloadedModule> {
  const end = performance.now() + seconds * 1000;
  const over = AbortSignal.timeout((seconds + stallSeconds) * 1000);
  const signal = toolchain.signal ? AbortSignal.any([toolchain.signal, over]) : over;
  const name = `${wanted.module}@${wanted.version}`;
  for (let looks = 1, pause = firstPause; ; looks++, pause = Math.min(pause * 1.5, longestPause)) {
    const patience = { stallSeconds, waits: noWaits };
    const found = await look({ ...toolchain, patience, signal }, wanted, over);
    if (!("code" in found)) return found;
    const left = (end - performance.now()) / 1000;
    if (left <= 0) throw new DiagnosticError([missing(name, found, { seconds, looks })]);
    const wait = Math.min(pause, left);
    info(`Looking again in ${Math.ceil(wait)} s, for ${Math.ceil(left)} s more: ${found.message}`);
    // Where the wait is interrupted, the next look is refused.
    await delay(wait * 1000, undefined, { signal }).catch(() => {});
  }
}

/** The module, or why it cannot be had yet. */
async function look(
  toolchain: Toolchain,
  wanted: WantedModule,
  over: AbortSignal,
): Promise<DownloadedModule | Diagnostic> {
  const { modules, diagnostics } = await downloadModules(toolchain, [wanted]).catch((error) => {
    if (!(error instanceof DiagnosticError)) throw error;
    return { modules: [], diagnostics: over.aborted ? [tooSlow(wanted)] : error.diagnostics };
  });
  const lasting = diagnostics.filter(({ code }) => !passing.includes(code));
  if (lasting.length > 0) throw new DiagnosticError(lasting);
  const found = modules[0] ?? diagnostics[0];
  if (!found) throw new Error("a download ended with neither a module nor a problem");
  return found;
}

function tooSlow({ module, version }: WantedModule): Diagnostic {
  return diagnostic("module-proxy-timeout", `the download of ${module}@${version} came to no end`);
}

function missing(
  name: string,
  { code, message }: Diagnostic,
  { seconds, looks }: { seconds: number; looks: number },
): Diagnostic {
  return diagnostic(code, `${name} could not be had within ${seconds} s, in ${looks} looks; at last: ${message}`, {
    fix: "See whether the tag was pushed and whether GOPROXY and the checksum database can read its repository, then run this job again.",
  });
}
