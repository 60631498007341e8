/** One module as the linker recorded it. */
export interface BuildModule {
  path: string;
  version: string;
  /** Missing for the main module and for working copies. */
  sum?: string;
  /** What it was replaced by. */
  replace?: BuildModule;
}

/** What Go's linker wrote into a binary, as `go version -m` shows it. */
export interface BuildInfo {
  goVersion: string;
  /** Import path of the main package. */
  path: string;
  main: BuildModule;
  dependencies: BuildModule[];
  /** `GOOS`, `GOARCH`, `-trimpath`, `-tags` and the like. */
  settings: Readonly<Record<string, string>>;
}

/** Reads a binary's build information, without a process. `undefined` where there is none. */
export async function readBuildInfo(_file: string): Promise<BuildInfo | undefined> {
  throw new Error("being written");
}
