import type { ReportSubject } from "#conformance/report.js";
import type { Subject } from "#conformance/subject.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { RegistryAccess } from "#oci/registry.js";
import type { ImagePlatform } from "#oci/types.js";

/** How an image wants to be started (image-spec, config.md): each list as the image gives it, empty where it gives none. */
export interface ProcessConfig {
  entrypoint: string[];
  cmd: string[];
  env: string[];
  /** As the image gives it, such as `65532:65532` or `nonroot`; empty where it gives none. */
  user: string;
}

/** Something that can be started: an image's files, or one file that needs the machine's own. Absolute paths. */
export type Program = { kind: "image"; root: string; config: ProcessConfig } | { kind: "binary"; file: string };

/** What a run is about, ready to be started. */
export interface OpenedSubject {
  /** What the report binds to. */
  subject: ReportSubject;
  /** Of an image: each that the index lists. */
  platforms: { platform: string; digest: string; status: "run" | "not-run" }[];
  /** Of the image that is started: whatever it says, unchecked. */
  labels: Readonly<Record<string, string>>;
  /** What to start. Left out for a URL, and where `notRun` says why. */
  program?: Program;
  /** Of a server that runs already; no slash at the end. */
  url?: string;
  /** `platform-not-run`: the image's platform is not the machine's own, and nothing is emulated. */
  notRun?: Diagnostic;
  /** Removes the files. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Left out, the machine's own. */
  platform?: ImagePlatform;
  /** Where proxies and registry logins are found. */
  environment: NodeJS.ProcessEnv;
  /** Taken instead of a new one made from the environment. */
  access?: RegistryAccess;
  progress: Progress;
}

/**
 * Fetches what a run is about: an image's files taken out, a binary copied, a URL checked. Throws DiagnosticError: image-not-found,
 * image-platform-missing, image-entrypoint-unclear, layer-unsafe, input-invalid, file-unreadable, and what reading a registry or layout throws.
 */
export async function openSubject(_subject: Subject, _options: OpenOptions): Promise<OpenedSubject> {
  throw new Error("comes with the next commit");
}
