import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { GitHub } from "#proposals/github.js";
import type { RawRequest } from "#registry/request.js";

/**
 * How a receiver is told.
 * - repository: a repository_dispatch of this type; takes contents: write on the receiver
 * - workflow: a workflow_dispatch of this file, on the default branch where `ref` is left out; takes actions: write
 */
export type Dispatch = { kind: "repository"; event: string } | { kind: "workflow"; file: string; ref?: string };

/** What was released: a component for a registry, a Go module for a server, or both. */
export interface Announced extends RawRequest {
  /** `github.com/acme/catalog-plugins/agents` */
  module?: string | undefined;
}

export interface NotifyOptions {
  github: GitHub;
  /** The receiver, `owner/name`. */
  repository: string;
  dispatch: Dispatch;
  release: Announced;
  /** Further texts of the payload. */
  extra: Readonly<Record<string, string>>;
  /** Seconds to wait for the proposal; 0: not at all. */
  wait: number;
  progress: Progress;
}

/** A pull request that proposes the release, or did. */
export interface SeenProposal {
  number: number;
  url: string;
  state: "open" | "merged" | "closed";
}

export interface NotifyResult {
  /** What was sent. */
  payload: Readonly<Record<string, string>>;
  /** The run that a workflow_dispatch started, where GitHub says which. */
  runUrl?: string;
  proposal?: SeenProposal;
  diagnostics: readonly Diagnostic[];
}
