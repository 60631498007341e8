import { get } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { CapturedLog } from "#conformance/captured-log.js";
import { fail } from "#diagnostics/diagnostic.js";

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Such ports, one after another; the first is looked for at once. */
export function freePorts(): () => Promise<number> {
  let first: Promise<number> | undefined = freePort();
  // Whoever asks for it is told.
  first.catch(() => {});
  return () => {
    const port = first ?? freePort();
    first = undefined;
    return port;
  };
}

/** Milliseconds. */
const longestAnswer = 5000;

/** Asks `url` until it answers below 400; throws DiagnosticError `server-not-ready` after `seconds`. Stops quietly on `signal`. */
export async function waitUntilReady(url: string, seconds: number, log: CapturedLog, signal: AbortSignal) {
  const began = Date.now();
  const deadline = began + seconds * 1000;
  let last = "nothing listens there";
  let answered = false;
  while (!signal.aborted) {
    const patience = Math.max(1, Math.min(longestAnswer, deadline - Date.now()));
    const answer = await statusOf(url, patience, signal);
    if (signal.aborted) return;
    if (typeof answer === "number" && answer < 400) return;
    // The deadline may cut the last question short: what was answered before says more.
    const isCut = answer === "ETIMEDOUT" && patience < longestAnswer;
    if (answer !== "ECONNREFUSED" && !(isCut && answered))
      last = typeof answer === "number" ? `it answers ${answer}` : `it fails with ${answer}`;
    answered ||= typeof answer === "number";
    const pause = pauseAfter(Date.now() - began);
    if (Date.now() + pause >= deadline) notReady(url, seconds, last, log);
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

/** Milliseconds: who starts fast is seen at once, and who starts slowly is not kept from it. */
function pauseAfter(waited: number): number {
  return Math.min(Math.max(1, waited / 20), 250);
}

function notReady(url: string, seconds: number, last: string, log: CapturedLog): never {
  const lines = log.lastLines(10);
  const printed =
    lines.length === 0
      ? "the server runs but has printed nothing"
      : `the server runs and printed last:\n${lines.join("\n")}`;
  fail("server-not-ready", `${url} was not ready within ${seconds} s: ${last}; ${printed}`, {
    fix: "Raise the deadline, or correct what keeps the server from getting ready.",
  });
}

/** The status of a GET, or why there was none in time. The body is not read. */
function statusOf(url: string, milliseconds: number, signal: AbortSignal): Promise<number | string> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, signal }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    const timer = setTimeout(() => request.destroy(Object.assign(new Error(), { code: "ETIMEDOUT" })), milliseconds);
    request.on("close", () => clearTimeout(timer));
    request.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}
