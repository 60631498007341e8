/** Reads one input's text. `problem` says what is wrong with it, as the rest of a sentence that starts with the input's name. */
export type Reader<T> = (text: string) => { value: T } | { problem: string; fix: string };

export type Values<R extends Record<string, Reader<unknown>>> = {
  [Name in keyof R]: R[Name] extends Reader<infer T> ? T : never;
};

/**
 * Reads a step's inputs, all at once, by their names in action.yml.
 *
 * @throws DiagnosticError with one `input-invalid` for each malformed input
 */
export declare function readInputs<R extends Record<string, Reader<unknown>>>(
  readers: R,
  environment: NodeJS.ProcessEnv,
): Values<R>;

/** One line of text that must be there. */
export declare const required: Reader<string>;
/** One line of text; nothing if the input is left empty. */
export declare const optional: Reader<string | undefined>;
/** `true` or `false`; empty is false. */
export declare const flag: Reader<boolean>;
/** One value a line; blank lines do not count. */
export declare const lines: Reader<string[]>;
/** One `name=value` a line; a name may come once. The record has no prototype. */
export declare const pairs: Reader<Record<string, string>>;
