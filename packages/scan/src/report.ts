/**
 * reachable: a call leads there, by the source · present: a program of the image holds the vulnerable code, and nobody was seen to call it ·
 * unknown: nothing tells whether the code is there, as where symbols are stripped · absent: the module is used, the vulnerable code is not.
 */
export type State = "reachable" | "present" | "unknown" | "absent";

/** What makes a scan fail: a call, the mere presence (and not knowing), or nothing. */
export type FailOn = "reachable" | "present" | "never";

/** Who has a call that leads to vulnerable code. */
export interface Reacher {
  /** The manifest's name of the plugin; left out, it is the base. */
  plugin?: string;
  /** The calls from the program's entry to the vulnerable function, where one was shown: `github.com/acme/lib.Parse`. */
  calls: string[];
}

/** A vulnerability in one of an image's programs. */
export interface ProgramState {
  /** `linux/amd64` */
  platform: string;
  /** Absolute path in the image. */
  path: string;
  state: Exclude<State, "reachable">;
}

/** One entry of the database that affects a version of a module that is used. */
export interface Vulnerability {
  /** `GO-2026-0001` */
  id: string;
  /** CVE and GHSA numbers. */
  aliases: string[];
  /** One line, safe to show. */
  summary: string;
  /** RFC 3339; when the entry was changed last. */
  modified: string;
  /** `stdlib` for Go's own. */
  module: string;
  /** The version that is used: `v1.2.3`. */
  version: string;
  /** The least version without it, where there is one. */
  fixed?: string;
  state: State;
  /** Why the state is unknown. */
  reason?: string;
  /** Vulnerable functions that are called, or held by a program: `lib.Parse`. */
  symbols: string[];
  /** Of what is reachable, who reaches it; all of them, unless the base is one. */
  reachedBy: Reacher[];
  programs: ProgramState[];
  /** The exception that accepts it. */
  exception?: { reason: string; expires: string };
  /** `fails`: the policy refuses it. `accepted`: it would, but for the exception. `noted`: neither. */
  verdict: "fails" | "accepted" | "noted";
}

/** A module whose vulnerabilities govulncheck cannot see, because a folder or another module stands for it. */
export interface HiddenModule {
  module: string;
  /** What it is required at; empty where nothing says. */
  version: string;
  /** `a folder stands for it`, `github.com/acme/fork v1.0.0 stands for it`, `it stands for …`, or `it is the main module`. */
  because: string;
  /** Entries of the database that affect this version, all of them unknown. */
  vulnerabilities: string[];
}

export interface ScannedProgram {
  platform: string;
  /** Absolute path in the image. */
  path: string;
  /** Of the file. */
  digest: string;
  goVersion: string;
  /** `missing`: it was linked with -s, so that nothing tells which functions it holds. */
  symbols: "read" | "missing";
  /** It was compiled from the source that was scanned; left out of all others. */
  fromSource?: true;
}

/** A `VulnerabilityScan`: what is known of an image's vulnerabilities at one time, by one database. */
export interface ScanReport {
  apiVersion: "plugin-release/v1alpha1";
  kind: "VulnerabilityScan";
  tool: { name: string; version: string };
  scanner: { name: string; version: string };
  database: {
    /** URL, or path of the folder. */
    address: string;
    /** RFC 3339; when it was changed last. */
    modified: string;
    /** Over the parts of it that were used. */
    digest: string;
  };
  /** RFC 3339, UTC. */
  started: string;
  finished: string;
  /** The image, where one was scanned. */
  image?: {
    /** Where it came from: a reference or a path; safe to show. */
    name: string;
    /** Of the index, or of the manifest where there is one platform. */
    digest: string;
    platforms: { platform: string; digest: string }[];
  };
  /** The generated module, where one was scanned. */
  source?: {
    /** Digest of the manifest's bytes. */
    manifest: string;
    /** Over main.go, go.mod, go.sum and lock.json. */
    lock?: string;
    goVersion: string;
    platforms: string[];
  };
  programs: ScannedProgram[];
  policy: {
    failOn: FailOn;
    /** Digest of the file with exceptions. */
    exceptions?: string;
  };
  verdict: "passed" | "failed";
  hidden: HiddenModule[];
  vulnerabilities: Vulnerability[];
}
