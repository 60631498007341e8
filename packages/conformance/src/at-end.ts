const ending = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const waiting = new Set<() => void>();

/**
 * Has something tidied up, synchronously, where this process ends or is told to end before the returned function is called;
 * what was asked for last comes first. A terminal's Ctrl-C does not reach servers, which have process groups of their own.
 */
export function atEnd(tidy: () => void): () => void {
  if (waiting.size === 0) {
    process.on("exit", tidyAll);
    for (const signal of ending) process.on(signal, dieFrom);
  }
  waiting.add(tidy);
  return () => forget(tidy);
}

function forget(tidy: () => void): void {
  if (!waiting.delete(tidy) || waiting.size > 0) return;
  process.off("exit", tidyAll);
  for (const signal of ending) process.off(signal, dieFrom);
}

function tidyAll(): void {
  for (const tidy of [...waiting].reverse()) {
    try {
      tidy();
    } catch {
      // The others must have their turn, and nobody is left who could be told.
    }
  }
}

/** Does what the signal would have done without a listener; where others listen too, what happens next is theirs. */
function dieFrom(signal: NodeJS.Signals): void {
  tidyAll();
  for (const each of ending) process.off(each, dieFrom);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
