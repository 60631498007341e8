import type { Progress } from "#diagnostics/progress.js";

/** Steps as timed lines on standard error, so that standard output stays for results. A terminal shows the one that runs. */
export function terminalProgress(err: NodeJS.WriteStream = process.stderr): Progress {
  return {
    async step(title, work) {
      const start = performance.now();
      if (err.isTTY) err.write(`     …    ${title}\r`);
      const result = await work();
      err.write(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${title}\n`);
      return result;
    },
    info: (line) => void err.write(`          ${line}\n`),
  };
}
