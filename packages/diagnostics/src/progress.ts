/** How long work tells a person what it is doing. The runner shows steps as groups, a terminal as timed lines. */
export interface Progress {
  /** Runs one named step. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** One line inside a step. */
  info(line: string): void;
}

/** Says nothing. */
export const silent: Progress = {
  step: (_title, work) => work(),
  info: () => {},
};
