import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { parseEntry } from "#scan/database-index.js";
import type { Entry } from "#scan/entry.js";
import { isObject, texts } from "#scan/json.js";

/** A function on a call stack; of a module or package that is merely used, only those are there. */
export interface Frame {
  module: string;
  version: string;
  package?: string;
  /** `Parse`, `Decoder.Read`. */
  symbol?: string;
}

/** What govulncheck found (golang.org/x/vuln, internal/govulncheck, `Finding`). */
export interface Finding {
  id: string;
  fixed?: string;
  /** The vulnerable module, package or function first, the program's entry last. */
  trace: Frame[];
}

/** All that one run of govulncheck says. */
export interface Answer {
  scannerVersion: string;
  /** As Go writes it: `go1.26.8`. */
  goVersion: string;
  modules: { path: string; version: string }[];
  entries: Map<string, Entry>;
  findings: Finding[];
}

/** More than the standard library and a thousand modules have. */
const mostFindings = 200_000;
const longestTrace = 10_000;

/**
 * Reads what `govulncheck -format json` prints. Throws `govulncheck-failed` for anything that is not a complete answer: its own end is not
 * marked, so that everything that can be held against something else is.
 */
export function parseAnswer(text: string): Answer {
  const answer: Answer = { scannerVersion: "", goVersion: "", modules: [], entries: new Map(), findings: [] };
  let protocol = "";
  let checked = false;
  for (const message of messages(text)) {
    if (isObject(message.config)) {
      protocol = textOf(message.config.protocol_version);
      answer.scannerVersion = textOf(message.config.scanner_version);
    }
    if (isObject(message.SBOM)) addInventory(answer, message.SBOM);
    if (message.osv !== undefined) addEntry(answer, message.osv);
    if (isObject(message.progress)) checked ||= /^Checking the (?:code|binary)/.test(textOf(message.progress.message));
    if (message.finding !== undefined) answer.findings.push(findingOf(message.finding));
    if (answer.findings.length > mostFindings) incomplete("it has more findings than a server can have");
  }
  if (!/^v1\./.test(protocol)) incomplete(`its protocol is ${quoted(protocol, 40)}, not v1`);
  if (answer.modules.length === 0) incomplete("it does not say which modules it looked at");
  if (!checked) incomplete("it ends before anything was checked");
  for (const { id } of answer.findings) {
    if (!answer.entries.has(id)) incomplete(`it finds ${quoted(id, 40)} without saying what that is`);
  }
  return answer;
}

export function incomplete(why: string): never {
  return fail("govulncheck-failed", `govulncheck's answer cannot be trusted to be complete: ${why}`, {
    fix: "Run this again; if it stays so, install the govulncheck that docs/scan.md names.",
  });
}

type Message = Record<string, unknown>;

/** Objects one after the other, each closed by a brace in the first column. */
function messages(text: string): Message[] {
  try {
    const list: unknown[] = JSON.parse(`[${text.trim().replaceAll("\n}\n{\n", "\n},\n{\n")}]`);
    return list.map((each) => (isObject(each) ? each : incomplete("it is no list of JSON objects")));
  } catch (error) {
    if (error instanceof SyntaxError) return incomplete("it is not JSON to its end");
    throw error;
  }
}

function addInventory(answer: Answer, sbom: Message): void {
  answer.goVersion = textOf(sbom.go_version);
  const modules = Array.isArray(sbom.modules) ? sbom.modules : [];
  answer.modules = modules.map((each) => {
    const { path, version } = texts(each, ["path"], ["version"]) ?? incomplete("a module has no path");
    return { path, version: version ?? "" };
  });
}

function addEntry(answer: Answer, value: unknown): void {
  const entry = parseEntry(value) ?? incomplete("an entry is none of the Go vulnerability database");
  answer.entries.set(entry.id, entry);
}

function findingOf(value: unknown): Finding {
  const { osv: id, fixed_version: fixed } = texts(value, ["osv"], ["fixed_version"]) ?? incomplete("a finding is none");
  const trace = (value as Message).trace;
  if (!Array.isArray(trace) || trace.length === 0 || trace.length > longestTrace)
    return incomplete("a finding is nowhere");
  return { id, ...(fixed ? { fixed } : {}), trace: trace.map(frameOf) };
}

function frameOf(value: unknown): Frame {
  const frame = texts(value, ["module"], ["version", "package", "function", "receiver"]);
  if (!frame) return incomplete("a call stack is none");
  const { module, version = "", package: path, function: name, receiver } = frame;
  const symbol = name && receiver ? `${receiver.replace(/^\*/, "")}.${name}` : name;
  return { module, version, ...(path ? { package: path } : {}), ...(symbol ? { symbol } : {}) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
