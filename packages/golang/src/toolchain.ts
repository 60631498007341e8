import type { GoProcess } from "#golang/process.js";

/** The oldest Go that this suite compiles with. */
export const minimumGo = "1.26";

/** An installed Go and all that its processes may see. */
export interface Toolchain {
  /** Absolute path of the `go` command. */
  go: string;
  /** As Go writes it: `go1.26.8`. */
  version: string;
  /** The whole environment of every `go` process. */
  environment: Readonly<Record<string, string>>;
  /** Every `go` process that was started with this toolchain, in order. */
  processes: GoProcess[];
}

/** Finds Go on PATH. Throws `go-missing`, `go-too-old`. */
export async function findToolchain(_environment: NodeJS.ProcessEnv): Promise<Toolchain> {
  throw new Error("being written");
}
