import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { Exception } from "#scan/exceptions.js";
import type { FailOn, Reacher, State, Vulnerability } from "#scan/report.js";

export type Unjudged = Omit<Vulnerability, "verdict" | "exception">;

export interface Policy {
  failOn: FailOn;
  exceptions: readonly Exception[];
  /** `2026-11-22`, UTC. */
  today: string;
  /** Source was scanned, so that it is known who reaches what. */
  reachersKnown: boolean;
}

export interface Judged {
  vulnerabilities: Vulnerability[];
  /** About the exceptions. */
  diagnostics: Diagnostic[];
}

/** Applies a policy. What has expired accepts nothing any more. */
export function judge(found: readonly Unjudged[], policy: Policy): Judged {
  const valid = policy.exceptions.filter((each) => each.expires >= policy.today);
  const used = new Set<Exception>();
  const vulnerabilities = found.map((each): Vulnerability => {
    const accepting = acceptedBy(each, valid);
    for (const exception of accepting) used.add(exception);
    const counts = refuses(policy.failOn, each.state);
    const covers = accepting.length > 0 && coversAll(each.reachedBy, accepting);
    const [first] = accepting;
    if (!covers || !first) return { ...each, verdict: counts ? "fails" : "noted" };
    const until = accepting.map(({ expires }) => expires).sort()[0] ?? first.expires;
    const exception = { reason: first.reason, expires: until };
    return { ...each, exception, verdict: "accepted" };
  });
  return { vulnerabilities, diagnostics: [...complaints(policy, used, found)] };
}

/** Whether a policy refuses what is in a state. What is not known to be absent counts as present. */
export function refuses(failOn: FailOn, state: State): boolean {
  if (state === "absent" || failOn === "never") return false;
  return failOn === "present" || state === "reachable";
}

/** Exceptions of a plugin count where it is known to reach the vulnerability. */
function acceptedBy(found: Unjudged, exceptions: readonly Exception[]): Exception[] {
  return exceptions.filter(
    (each) =>
      found.state !== "absent" &&
      isAbout(each, found) &&
      (each.plugin === undefined || found.reachedBy.some(({ plugin }) => plugin === each.plugin)),
  );
}

function isAbout({ id, module }: Exception, found: Unjudged): boolean {
  return (id === found.id || found.aliases.includes(id)) && (module === undefined || module === found.module);
}

function coversAll(reachers: readonly Reacher[], exceptions: readonly Exception[]): boolean {
  const plugins = new Set(exceptions.map((each) => each.plugin));
  if (plugins.has(undefined)) return true;
  return reachers.every(({ plugin }) => plugin !== undefined && plugins.has(plugin));
}

function* complaints(policy: Policy, used: ReadonlySet<Exception>, found: readonly Unjudged[]): Generator<Diagnostic> {
  for (const exception of policy.exceptions) {
    const { id, plugin, expires, place } = exception;
    const who = plugin === undefined ? {} : { plugin };
    if (expires < policy.today) {
      const still = found.some((each) => each.state !== "absent" && isAbout(exception, each));
      const message = `the exception for ${id} expired on ${expires}${still ? ", and the vulnerability is still there" : ""}`;
      const fix = still
        ? "Update the module, or decide again and give the exception a new date."
        : "Remove the exception.";
      const severity = policy.failOn === "never" ? "warning" : "error";
      yield diagnostic("exception-expired", message, { severity, fix, place, ...who });
    } else if (!used.has(exception) && (plugin === undefined || policy.reachersKnown)) {
      const fix = "Remove it, or correct its id, module or plugin.";
      yield diagnostic("exception-unused", `the exception for ${id} accepts nothing that was found`, {
        fix,
        place,
        ...who,
      });
    }
  }
}
