import type { Diagnostic } from "#diagnostics/diagnostic.js";

/** Whole texts of files by path; undefined where the branch has no such file. */
export type Files = ReadonlyMap<string, string | undefined>;

/** What an edit can look at. It may be called several times: whenever the base branch moved, it is called again. */
export interface EditInput {
  /** The files of `ProposalRequest.paths` at the head of the base branch. */
  files: Files;
  /** The files of `ProposalRequest.kept` in the proposal's branch, as long as only this suite wrote there, and nobody merged or closed it. */
  kept: Files;
  /** Labels of the open proposal; none when there is none. */
  labels: readonly string[];
  /** Whether a person closed a proposal of this branch that held this item. */
  declined(item: string): boolean;
  /** Whether the open proposal of this branch, by our own identity, holds this item. */
  proposed(item: string): boolean;
}

/** The wanted state of a proposal, computed from the base branch, and from the proposal only what it keeps. */
export interface Change {
  /** New texts of the files that the proposal edits; null deletes one. */
  files: ReadonlyMap<string, string | null>;
  /** What is proposed, in words that stay the same from run to run (`helminput@0.2.0`). A person who closes the proposal declines these. */
  items: readonly string[];
  /** Any text that is equal for equal proposals. What may differ without a new commit (a version line) is left out. */
  fingerprint: string;
  title: string;
  /** Markdown; shortened if GitHub would refuse its length. */
  body: string;
}

export interface ProposalRequest {
  /** `owner/name` */
  repository: string;
  /** The branch to change. */
  base: string;
  /** The branch of this proposal, the same in every run: `plugin-release/registry/helminput`. */
  branch: string;
  /** Names the proposal in its commits and pull request; two proposals of one repository have different keys. */
  key: string;
  /** Files to read from the base branch: one request each. */
  paths: readonly string[];
  /** Files whose proposed text an edit goes on from: of what is found once and by one run alone. Left out, none. */
  kept?: readonly string[];
  /** Undefined when there is nothing to propose. */
  edit(input: EditInput): Change | undefined | Promise<Change | undefined>;
  labels: readonly string[];
  /** Decides, and writes nothing. */
  dryRun?: boolean;
}

/**
 * - created: a new pull request
 * - updated: the open one got new content
 * - refreshed: the open one conflicted with the base branch and was recomputed
 * - current: the open one is as it should be
 * - unneeded: there is nothing to propose
 * - withdrawn: there is nothing to propose any more, so the open one was closed
 * - declined: a person closed a proposal of the same items
 * - edited: a person changed the open one, which is left alone
 */
export type Outcome =
  | "created"
  | "updated"
  | "refreshed"
  | "current"
  | "unneeded"
  | "withdrawn"
  | "declined"
  | "edited";

export interface ProposalResult {
  outcome: Outcome;
  /** Whether the branch or the pull request was written. */
  changed: boolean;
  /** The pull request; for `declined` the one that was closed. */
  number?: number;
  url?: string;
  /** What was wanted, as last computed. */
  change?: Change;
  /** What a person should know. */
  diagnostics: readonly Diagnostic[];
}
