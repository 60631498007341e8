// An action whose main does what PROBE says: a JSON list of [verb, ...arguments].
import { flag, lines, optional, pairs, required } from "#action-kit/inputs.js";
import { type Runner, runAction } from "#action-kit/run.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";

// biome-ignore lint/suspicious/noExplicitAny: arguments come from JSON
type Verb = (runner: Runner, ...args: any[]) => unknown;

const verbs: Record<string, Verb> = {
  output: (runner, name, value) => runner.output(name, value),
  report: (runner, diagnostics) => runner.report(diagnostics),
  summary: (runner, markdown, times = 1) => runner.summary(markdown.repeat(times)),
  info: (runner, line) => runner.progress.info(line),
  step: (runner, title, script) => runner.progress.step(title, () => play(runner, script)),
  both: (runner, ...scripts) => Promise.all(scripts.map((script) => play(runner, script))),
  sleep: (_runner, milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  throw: (_runner, diagnostics) => {
    throw new DiagnosticError(diagnostics);
  },
  break: (_runner, message) => {
    throw new Error(message);
  },
  inputs: (runner) => {
    const readers = { manifest: required, previous: optional, frozen: flag, tags: lines, "plugin-path": pairs };
    runner.output("inputs", JSON.stringify(runner.inputs(readers)));
  },
};

async function play(runner: Runner, script: [string, ...unknown[]][]): Promise<void> {
  for (const [verb, ...args] of script) await verbs[verb]?.(runner, ...args);
}

await runAction((runner) => play(runner, JSON.parse(process.env.PROBE ?? "[]")));
