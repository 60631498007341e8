import { existsSync } from "node:fs";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { readText } from "#documents/read-text.js";
import { replaceFile } from "#documents/replace-file.js";
import { distinct } from "#proposals/propose-each.js";
import type { ReadPolicyFile } from "#proposals/read-policy.js";
import { type EditedManifest, editManifest } from "#server/manifest-update-edit.js";
import { openEvidence } from "#server/manifest-update-evidence.js";
import { admitModule, moduleEntries } from "#server/manifest-update-policy.js";
import { describeChange } from "#server/manifest-update-propose.js";
import { openReleases } from "#server/manifest-update-releases.js";
import type { ModuleRequest } from "#server/manifest-update-request.js";
import { type ManifestChange, resolveModule } from "#server/manifest-update-resolve.js";
import { type Look, type LookingOptions, looker } from "#server/manifest-update-session.js";
import { isListed } from "#server/manifest-update-state.js";
import { listedProblems, lookUpAll } from "#server/manifest-update-sweep.js";
import { mostBytes } from "#server/matrix-handed-over.js";

export interface BumpOptions extends LookingOptions {
  manifestFile: string;
  policyFile: string;
  /** The compatibility matrix as JSON, if there is one. */
  matrixFile: string;
  /** `all`: every plugin that the manifest lists. */
  plugins: ModuleRequest | "all";
  /** Decides, and leaves the file as it is. */
  dryRun: boolean;
}

export interface BumpResult {
  /** `agents v0.3.1 -> v0.4.0`, `+agents v0.4.0` for one that is added, `-agents v0.3.1` for one that leaves. */
  changes: readonly string[];
  version?: EditedManifest["version"];
  /** How many plugins could not be looked up. */
  failed: number;
  diagnostics: readonly Diagnostic[];
}

/** Edits a manifest in place: what the action would propose, in one change. Throws diagnostics, and then the file is as it was. */
export async function bumpLocally(options: BumpOptions): Promise<BumpResult> {
  const { manifestFile, policyFile, matrixFile, plugins, dryRun } = options;
  const manifest = textOf(manifestFile);
  const { located: policy, diagnostics } = parsePolicy(policyFile, textOf(policyFile));
  if (policy === undefined) throw new DiagnosticError(diagnostics);
  const releases = openReleases(options.environment);
  try {
    const texts = {
      manifest,
      matrix: existsSync(matrixFile) ? textOf(matrixFile, mostBytes) : undefined,
    };
    const evidence = openEvidence(policy, readPolicyFile, options);
    const paths = { manifest: manifestFile, matrix: matrixFile };
    const look = await looker(options, { policy, releases, evidence }, paths)(texts);
    const found = plugins === "all" ? await all(look) : await one(look, plugins);
    const edited = found.changes.length > 0 ? editManifest(look.manifest, found.changes) : undefined;
    if (edited && !dryRun) await replaceFile(manifestFile, edited.text);
    return {
      changes: found.changes.map(describeChange),
      ...(edited?.version ? { version: edited.version } : {}),
      failed: found.failed,
      diagnostics: distinct([...diagnostics, ...look.diagnostics, ...found.diagnostics]),
    };
  } finally {
    await releases.close();
  }
}

interface Found {
  changes: ManifestChange[];
  failed: number;
  diagnostics: Diagnostic[];
}

async function one(look: Look, request: ModuleRequest): Promise<Found> {
  const { change, diagnostics } = await resolveModule(admitModule(look.policy, request), look, request);
  return { changes: change ? [change] : [], failed: 0, diagnostics };
}

async function all(look: Look): Promise<Found> {
  const entries = moduleEntries(look.policy.policy).filter((each) => isListed(look.manifest, each));
  const found = await lookUpAll(look, entries);
  return {
    changes: found.changes,
    failed: found.failed.length,
    diagnostics: [...listedProblems(look), ...found.diagnostics],
  };
}

/** A file of the working copy that the policy is in. */
const readPolicyFile: ReadPolicyFile = async (file) => (existsSync(file) ? textOf(file) : undefined);

function textOf(file: string, limit?: number): string {
  const read = readText(file, limit);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return read.text;
}
