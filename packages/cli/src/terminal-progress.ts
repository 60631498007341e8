import type { Progress } from "#diagnostics/progress.js";

/** Steps as timed lines on standard error, so that standard output stays for results. */
export function terminalProgress(write: (line: string) => void = (line) => process.stderr.write(line)): Progress {
  return {
    async step(title, work) {
      const start = performance.now();
      const result = await work();
      write(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${title}\n`);
      return result;
    },
    info: (line) => write(`          ${line}\n`),
  };
}
