import { lazily } from "#conformance/lazily.js";
import type { OpenedSubject } from "#conformance/open-subject.js";
import { type CompiledPlugin, explainPanic } from "#conformance/panic.js";
import type { Program } from "#conformance/program.js";
import { freePorts } from "#conformance/readiness.js";
import type { CheckResult, Report } from "#conformance/report.js";
import { summarise } from "#conformance/report-summary.js";
import { type StartedServer, startServer } from "#conformance/start-server.js";
import type { RunInputs } from "#conformance/subject.js";
import { unstarted } from "#conformance/unstarted.js";
import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { Json, NamedSuite, Suite } from "#documents/suite.js";
import { provideValidators } from "#documents/suite-schemas.js";

/** A plugin of the server, and its version where known. */
export type ServerPlugin = CompiledPlugin & { version?: string };

/** What is known of what was compiled in. */
export interface ServerContents {
  /** Left out where nobody says. */
  plugins?: readonly ServerPlugin[];
  /** Digest of the manifest's bytes. */
  manifest?: string;
  /** The base, where the image says it. */
  server?: NonNullable<Report["server"]>;
}

export interface ConformOptions {
  opened: OpenedSubject;
  suite: NamedSuite;
  inputs: RunInputs;
  /** The suite's own, with what the inputs set. */
  parameters: Readonly<Record<string, string>>;
  /** Asked for while the server starts, and again afterwards. */
  contents: () => Promise<ServerContents>;
  tool: Report["tool"];
  /** Where the server may listen, of each start; left out, that is looked for then. */
  port?: () => Promise<number>;
  /** Shows the run. */
  progress: Progress;
  signal: AbortSignal;
}

interface Running extends ConformOptions {
  /** What runs the suite. */
  engine: () => ReturnType<typeof loadEngine>;
}

interface Run {
  checks: CheckResult[];
  sandbox: Report["sandbox"];
  log: string[];
}

const shownLogLines = 50;

/**
 * Starts what was opened, runs a suite against it, stops it, and only then says what was found. A server that does not start is a finding
 * too: its diagnostic comes with the report. Throws what other inputs are wrong.
 */
export async function conform(options: ConformOptions): Promise<{ report: Report; diagnostics: Diagnostic[] }> {
  const { opened, suite, inputs, tool } = options;
  const started = new Date();
  const diagnostics: Diagnostic[] = [];
  const deadline = AbortSignal.any([options.signal, timeLimit(inputs.limits.seconds)]);
  const engine = lazily(() => loadEngine(suite));
  const run = await runWhatThereIs({ ...options, signal: deadline, engine }, diagnostics);
  if (options.signal.aborted)
    fail("run-interrupted", "the run was interrupted: there is no report", { fix: "Run it again." });
  const { name, version, categories } = suite.suite;
  const { checks, sandbox } = run;
  const { plugins = [], manifest, server } = await options.contents();
  const summary = summarise(checks, plugins);
  const report: Report = {
    apiVersion: "plugin-release/v1alpha1",
    kind: "ConformanceReport",
    tool,
    suite: { name, version, digest: suite.digest, categories },
    subject: opened.subject,
    ...(manifest === undefined ? {} : { manifest }),
    ...(server === undefined ? {} : { server }),
    started: started.toISOString(),
    seconds: seconds(Date.now() - started.getTime()),
    sandbox,
    platforms: opened.platforms,
    ...(inputs.only.length === 0 ? {} : { only: inputs.only }),
    ...summary,
    checks,
    log: summary.verdict === "passed" ? [] : run.log,
  };
  return { report, diagnostics };
}

async function runWhatThereIs(options: Running, diagnostics: Diagnostic[]): Promise<Run> {
  const { opened, suite } = options;
  const nothing = { kind: "none", detail: "nothing was started" } as const;
  if (opened.notRun) {
    diagnostics.push(opened.notRun);
    return { checks: unstarted(suite.suite, opened.notRun.message, "not-run"), sandbox: nothing, log: [] };
  }
  if (opened.url !== undefined) {
    const checks = await ask(options, opened.url);
    return { checks, sandbox: { kind: "none", detail: "the server ran already" }, log: [] };
  }
  if (!opened.program) throw new Error("a subject has neither program nor URL");
  const server = await start(opened.program, options).catch((error) => startFailure(error, diagnostics));
  if (!("stop" in server)) {
    const checks = unstarted(suite.suite, server.message, "failed", server.plugin);
    return { checks, sandbox: { kind: "none", detail: "the server did not get ready" }, log: [] };
  }
  try {
    const checks = await ask(options, server.url, server);
    const { plugins = [] } = await options.contents();
    const panic = explainPanic(server.log.text(), plugins, "ran");
    if (panic) diagnostics.push(panic);
    return { checks, sandbox: server.sandbox, log: server.log.lastLines(shownLogLines) };
  } finally {
    await server.stop();
  }
}

function start(program: Program, options: Running) {
  const { suite, inputs, parameters, contents, engine, progress, signal, port } = options;
  const plugins = async () => (await contents()).plugins ?? [];
  const meanwhile = () => Promise.all([engine(), contents(), loadReportWriter()]);
  return progress.step("Start the server", () =>
    startServer({
      program,
      server: suite.suite.server,
      inputs,
      parameters,
      plugins,
      signal,
      progress,
      ...(port ? { port } : {}),
      meanwhile,
    }),
  );
}

/** What keeps a server from starting is a finding; anything else is thrown. */
function startFailure(error: unknown, diagnostics: Diagnostic[]): Diagnostic {
  const [first] = error instanceof DiagnosticError ? error.diagnostics : [];
  if (!first || !["server-exited", "server-not-ready", "plugin-panicked"].includes(first.code)) throw error;
  diagnostics.push(first);
  return first;
}

async function ask(
  { suite, inputs, parameters, contents, engine, progress, signal }: Running,
  url: string,
  life?: StartedServer,
): Promise<CheckResult[]> {
  const { plugins } = await contents();
  const known = plugins?.map(({ name, module, version }) => ({ name, module, ...(version ? { version } : {}) }));
  const variables: Record<string, Json> = { parameters };
  if (known) variables.manifest = { plugins: known };
  const { name, version } = suite.suite;
  const runSuite = await engine();
  return progress.step(`Run ${name} ${version}`, async () => {
    const checks = await runSuite(suite.suite, {
      url,
      variables,
      only: inputs.only,
      signal,
      ...(life ? { life } : {}),
    });
    for (const line of progressLines(checks, suite.suite)) progress.info(line);
    return checks;
  });
}

// In bundles, each place that imports these by itself would have copies of its own.
export { freePorts };

/** What writes the report in the end. */
export function loadReportWriter() {
  return import("#conformance/report-write.js");
}

/** What runs a suite, and the validators that were made of the suite's schemas already. */
async function loadEngine({ suite, validators }: NamedSuite) {
  const [{ prepareRun, runSuite }, made] = await Promise.all([import("#conformance/run-suite.js"), validators?.()]);
  if (made) provideValidators(suite.steps, made);
  await prepareRun(suite);
  return runSuite;
}

/** A line a category: `B: 24 passed, 1 failed, 3 skipped`. */
function progressLines(checks: readonly CheckResult[], { categories }: Suite): string[] {
  const present = new Set(checks.map((each) => each.category));
  const shown = categories.map(({ id }) => id).filter((id) => present.has(id));
  return shown.map((category) => {
    const counts = (["passed", "failed", "skipped", "not-run"] as const)
      .map((status) => ({
        status,
        count: checks.filter((each) => each.category === category && each.status === status).length,
      }))
      .filter(({ count }) => count > 0);
    return `${category}: ${counts.map(({ status, count }) => `${count} ${status}`).join(", ")}`;
  });
}

function timeLimit(limit: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`the run took longer than ${limit} s`)), limit * 1000);
  timer.unref();
  return controller.signal;
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
