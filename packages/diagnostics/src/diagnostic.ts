import { type Code, codes, type Severity } from "#diagnostics/codes.js";

/** A position in a file. Lines and columns count from 1; columns count UTF-16 code units, as GitHub annotations and editors do. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  endLine?: number;
  /** The column after the last character. */
  endColumn?: number;
}

/** One expected problem: which rule, where, why, and how to fix it. */
export interface Diagnostic {
  code: Code;
  severity: Severity;
  message: string;
  fix?: string;
  place?: Place;
  /** The manifest's name of the plugin that the problem belongs to. */
  plugin?: string;
  /** Names of inputs that the message and the fix mention, as the actions spell them; the command shows its options instead. */
  inputs?: readonly string[];
}

export type DiagnosticDetails = Partial<Omit<Diagnostic, "code" | "message">>;

/** A diagnostic with its rule's own severity, unless the details name another. */
export function diagnostic(code: Code, message: string, details: DiagnosticDetails = {}): Diagnostic {
  return { code, severity: codes[code].severity, message, ...details };
}

/** Expected problems that stop the work. Anything else that is thrown is a defect of this suite. */
export class DiagnosticError extends Error {
  override name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((each) => `${each.code}: ${each.message}`).join("\n"));
    this.diagnostics = diagnostics;
  }
}

/** Throws a single diagnostic. */
export function fail(code: Code, message: string, details: DiagnosticDetails = {}): never {
  throw new DiagnosticError([diagnostic(code, message, details)]);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === "error");
}

/** Throws all diagnostics if one of them is an error. */
export function stopOnErrors(diagnostics: readonly Diagnostic[]): void {
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
}
