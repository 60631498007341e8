import { checkComplete, type Found, foundIn } from "#scan/found.js";
import { type Govulncheck, runGovulncheck } from "#scan/govulncheck.js";
import { replacementsIn } from "#scan/modules.js";
import type { Program } from "#scan/programs.js";
import type { ProgramState } from "#scan/report.js";
import type { Snapshot } from "#scan/snapshot.js";

/** What one program says of one entry and one version of a module. */
export interface ProgramFound extends Found {
  at: ProgramState;
}

export interface ProgramScan {
  scannerVersion: string;
  /** By key. */
  found: Map<string, ProgramFound>;
}

/**
 * Looks for vulnerable functions in a program. Of one without symbols govulncheck says that all are there: here nothing is known of it.
 * Throws what `runGovulncheck` throws.
 */
export async function scanProgram(
  program: Program,
  platform: string,
  { govulncheck, snapshot, directory }: { govulncheck: Govulncheck; snapshot: Snapshot; directory: string },
): Promise<ProgramScan> {
  const answer = await runGovulncheck(govulncheck, {
    directory,
    args: ["-mode=binary", program.file],
    database: snapshot.url,
  });
  const { main, dependencies } = program.info;
  const modules = [...(main.path === "" ? [] : [main]), ...dependencies.map((each) => each.replace ?? each)];
  const replaced = dependencies.map(({ path, replace }) => ({ path, by: replace?.path ?? path }));
  checkComplete(answer, snapshot, { modules, replacements: replacementsIn(replaced) });
  const found = new Map<string, ProgramFound>();
  for (const [key, each] of foundIn(answer)) {
    const known = program.symbols === "read";
    const state = known ? (each.use === "called" ? "present" : "absent") : "unknown";
    const symbols = known ? each.symbols : [];
    found.set(key, { ...each, symbols, at: { platform, path: program.path, state } });
  }
  return { scannerVersion: answer.scannerVersion, found };
}
