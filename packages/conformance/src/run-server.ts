import { setImmediate as immediate, setTimeout as sleep } from "node:timers/promises";
import { type CapturedLog, capturedLog } from "#conformance/captured-log.js";
import { type Child, type Exit, remaining, startChild } from "#conformance/child.js";
import { drain } from "#conformance/drain.js";
import { lazily } from "#conformance/lazily.js";
import { listenersOf } from "#conformance/listener.js";
import { descendantsAt, isFirstInNamespace, processesOf } from "#conformance/processes.js";
import { resolveCommand } from "#conformance/program.js";
import { freePort, waitUntilReady } from "#conformance/readiness.js";
import type { Sandbox, SandboxOffer } from "#conformance/sandbox.js";
import { makeScratch, type Scratch } from "#conformance/scratch.js";
import {
  describeExcess,
  describeExit,
  failEnded,
  failTaken,
  problemOfLeft,
  problemOfStop,
} from "#conformance/server-failure.js";
import { planStart } from "#conformance/start-command.js";
import type { StartedServer, StartOptions } from "#conformance/start-server.js";
import { fail } from "#diagnostics/diagnostic.js";

const keptLogBytes = 256 * 1024;
/** Milliseconds between two looks at the processes and their memory, in the end and at first. */
const lookEvery = 200;
const firstLook = 10;
/** Milliseconds that a first process has to end which has another one serve, and where it cannot be told which one serves. */
const moment = 500;
const blindMoment = 100;

/**
 * Starts a server once, in one kind of sandbox. `extra` is environment beside what the options say. Whatever happens, nothing is
 * left of it: throws what startServer throws.
 */
export async function runServer(
  offer: SandboxOffer,
  options: StartOptions,
  extra: Record<string, string>,
): Promise<StartedServer> {
  const { port: findPort = freePort } = options;
  const scratch = await makeScratch();
  try {
    const [sandbox, port] = await Promise.all([offer.make({ program: options.program, scratch }), findPort()]);
    return await runIn({ sandbox, scratch, port }, options, extra);
  } catch (error) {
    await scratch.remove();
    throw error;
  }
}

interface Place {
  sandbox: Sandbox;
  scratch: Scratch;
  port: number;
}

async function runIn({ sandbox, scratch, port }: Place, options: StartOptions, extra: Record<string, string>) {
  const { program, server, plugins, signal, meanwhile } = options;
  const plan = planStart(options, { port, directory: sandbox.directory });
  for (const each of plan.files) await scratch.write(each);
  const launch = await sandbox.launch(resolveCommand(program, plan.args), { ...plan.environment, ...extra });
  const log = capturedLog(keptLogBytes);
  const child = await start(() => startChild(launch, sandbox.kill));
  const life = watch(child, sandbox, log, options);
  const url = `http://127.0.0.1:${port}`;
  const waiting = new AbortController();
  // Whoever needs what is made there asks for it again.
  meanwhile?.().catch(() => {});
  try {
    const ready = waitUntilReady(url + server.ready.path, server.ready.seconds, log, waiting.signal);
    await Promise.race([ready, child.exited, aborted(signal, waiting.signal)]);
    const own = signal.aborted ? [] : processesOf(child.leader(), sandbox.belonging);
    const answering = listenersOf(port, own);
    if (!signal.aborted)
      await settles(child.exited, momentFor(answering, descendantsAt(own, child.leader(), sandbox.depth), sandbox));
    const how = life.ended();
    if (how) await failEnded(how, log, await plugins());
    if (signal.aborted) outOfTime(log);
    if (answering?.length === 0) failTaken(url);
    return {
      url,
      sandbox: { kind: sandbox.kind, detail: sandbox.describe() },
      log,
      ended: life.ended,
      stop: stopOnce(life, scratch, server.stopSeconds),
    };
  } catch (error) {
    await life.finish();
    throw error;
  } finally {
    waiting.abort();
  }
}

/** A server that only starts another one would otherwise count as started where that one is faster than its end. */
function momentFor(answering: readonly number[] | undefined, first: readonly number[], { depth }: Sandbox): number {
  if (answering === undefined) return blindMoment;
  if (!answering.some((pid) => first.includes(pid))) return moment;
  // Who has lost its parent in a namespace stands where the first process stood, until the namespace ends.
  return depth === 0 || answering.some(isFirstInNamespace) ? 0 : blindMoment;
}

/** Some failures to start, such as arguments that are too long, come at once. */
async function start(spawn: () => Child): Promise<Child> {
  try {
    return spawn();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return failEnded(describeExit({ failure: code ?? message }), capturedLog(0), []);
  }
}

interface Life {
  child: Child;
  terminate(): void;
  ended(): string | undefined;
  problem(): Promise<string | undefined>;
  /** Kills what is left. */
  finish(): Promise<void>;
}

function watch(child: Child, sandbox: Sandbox, log: CapturedLog, { inputs }: StartOptions): Life {
  drain(child.stdout, log);
  drain(child.stderr, log);
  let exit: Exit | undefined;
  let excess = false;
  child.exited.then((found) => {
    exit = sandbox.exitOf(found);
  });
  const looking = lookAgain(() => {
    const all = processesOf(child.leader(), sandbox.belonging);
    if (all.reduce((sum, each) => sum + each.resident, 0) <= inputs.limits.memory) return;
    excess = true;
    sandbox.kill(child.leader());
  });
  const ended = () => {
    if (excess) return describeExcess(inputs.limits.memory);
    return exit && describeExit(exit);
  };
  const finish = async () => {
    looking.abort();
    for (let attempt = 0; attempt < 5; attempt++) {
      sandbox.kill(child.leader());
      if (await settles(child.exited, 2000)) break;
    }
    child.release();
  };
  return {
    child,
    terminate: () => {
      // Who is seen now is known as one of the server's when it has lost its parent.
      processesOf(child.leader(), sandbox.belonging);
      sandbox.terminate(child);
    },
    ended,
    problem: async () => {
      if (excess) return `it ${describeExcess(inputs.limits.memory)}`;
      if (!exit) return "it could not be killed";
      const left = exit.left ?? 0;
      const away = await remaining(sandbox.belonging, (belonging) => processesOf(undefined, belonging));
      return problemOfStop(exit, log) ?? problemOfLeft(left + away);
    },
    finish,
  };
}

/** Until it is aborted; less often where a look takes long, on a machine with many processes. */
function lookAgain(look: () => void): AbortController {
  const until = new AbortController();
  let pause = firstLook;
  const once = () => {
    if (until.signal.aborted) return;
    const began = performance.now();
    look();
    pause = Math.min(lookEvery, 2 * pause);
    setTimeout(once, Math.max(pause, 25 * (performance.now() - began))).unref();
  };
  setTimeout(once, pause).unref();
  return until;
}

function stopOnce(life: Life, scratch: Scratch, seconds: number): () => Promise<string | undefined> {
  const stop = async () => {
    const before = life.ended();
    if (before === undefined) life.terminate();
    const inTime = await settles(life.child.exited, seconds * 1000);
    const problem = before === undefined && inTime ? await life.problem() : undefined;
    await life.finish();
    await scratch.remove();
    if (before) return `it ${before} before it was told to stop`;
    return inTime ? problem : `it did not end within ${seconds} s after SIGTERM and was killed`;
  };
  return lazily(stop);
}

/** Whether it does in time; no time at all is one turn of the event loop. */
async function settles(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  if (milliseconds === 0) return Promise.race([promise.then(() => true), immediate(false)]);
  const patience = new AbortController();
  const late = sleep(milliseconds, false, { signal: patience.signal }).catch(() => false);
  const settled = await Promise.race([promise.then(() => true), late]);
  patience.abort();
  return settled;
}

function aborted(signal: AbortSignal, until: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true, signal: until }));
}

function outOfTime(log: CapturedLog): never {
  const lines = log.lastLines(10);
  const printed = lines.length === 0 ? "it has printed nothing" : `it printed last:\n${lines.join("\n")}`;
  return fail("server-not-ready", `the run's time was over before the server was ready; ${printed}`, {
    fix: "Give the run more time, or correct what keeps the server from getting ready.",
  });
}
