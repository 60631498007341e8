import type { SandboxKind } from "#conformance/report.js";
import type { ImagePlatform } from "#oci/types.js";

/** What is asked: exactly one of them. */
export type Subject =
  /** An image of a registry, `registry/repository@sha256:…`, or with a tag that is resolved once. */
  | { image: string }
  /** An OCI layout, with the image's digest where it holds several. */
  | { layout: string; digest?: string }
  | { binary: string }
  | { url: string };

/** Most of what a run may take. */
export interface RunLimits {
  /** The whole run, from start to stop. */
  seconds: number;
  /** Resident memory of all the server's processes together, in bytes. */
  memory: number;
}

export const defaultLimits: RunLimits = { seconds: 600, memory: 2 * 1024 ** 3 };

/** What a run of a suite is given beside suite and subject. Each adds to what the suite says, or replaces it. */
export interface RunInputs {
  /** Instead of the suite's arguments, and of the image's. */
  arguments?: string[];
  environment: Record<string, string>;
  /** Files for the working directory: a name there, a path here. */
  files: Record<string, string>;
  parameters: Record<string, string>;
  /** The only sandbox to take; left out, the best that works. */
  sandbox?: Exclude<SandboxKind, "none">;
  /** Left out, the machine's own. */
  platform?: ImagePlatform;
  /** Only these checks or categories; what others need of them runs too. */
  only: string[];
  limits: RunLimits;
}
