/** What was run, for figures and logs. */
export interface GoProcess {
  /** The command as a person would type it, long argument lists shortened. */
  command: string;
  seconds: number;
}
