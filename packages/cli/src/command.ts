/** One option of a command, as help shows it and as the parser reads it. */
export interface Option {
  name: string;
  /** One letter that stands for it. */
  short?: string;
  /** What stands for the value in help; a switch has none. */
  value?: string;
  /** The actions' input of another name that is the same, in messages. */
  input?: string;
  /** The command does nothing without it. */
  required?: true;
  /** May be given several times. */
  many?: true;
  about: string;
}

/** Values by option name; switches are true. */
export interface Parsed {
  operands: string[];
  text(name: string): string | undefined;
  texts(name: string): string[];
  flag(name: string): boolean;
}

export interface Command {
  name: string;
  summary: string;
  /** Operands as help shows them, such as `[MANIFEST]`. */
  operands: { usage: string; most: number };
  options: readonly Option[];
  examples: readonly string[];
  /** Returns the exit code. */
  run(parsed: Parsed): Promise<number>;
}

/** 0: done. 1: problems were found and shown. 2: wrong usage. 3: a defect of this program. */
export const exitCodes = { done: 0, problems: 1, usage: 2, defect: 3 } as const;
