import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { LocatedPolicy } from "#documents/policy.js";
import { formatReference } from "#oci/reference.js";
import { type RegistryAccess, registryAccess } from "#oci/registry.js";
import type { Repository } from "#oci/repository.js";
import { memo } from "#proposals/memo.js";
import { entryPlace } from "#proposals/policy-entry.js";
import type { ReadPolicyFile } from "#proposals/read-policy.js";
import type { BadCandidate, GoodCandidate, WantedCandidate } from "#server/manifest-update-evidence-judge.js";
import { type CandidateSigner, readSigner } from "#server/manifest-update-evidence-signer.js";
import { candidateTags, tagPrefix } from "#server/manifest-update-evidence-tags.js";
import type { ModuleEntry } from "#server/manifest-update-policy.js";
import type { ModuleReleases } from "#server/manifest-update-releases.js";
import type { Transport } from "#transport/transport.js";

/** The signed report that speaks for a version. */
export interface ModuleEvidence extends Omit<GoodCandidate, "sum" | "digest"> {
  /** `ghcr.io/acme/catalog-plugins/candidates/agents@sha256:…`. */
  candidate: string;
  tag: string;
  /** Whether its sum is that of the release; a module of more than 64 MiB is not compared. */
  sum: "same" | "not compared";
}

/** The server that a version is to be proposed to. */
export interface EvidenceServer {
  module?: string;
  version?: string;
  /** `metadata.version` of its manifest. */
  release?: string;
}

/** What versions of modules have to show beside themselves, as far as the policy asks for it. */
export interface EvidenceReader {
  /** What is wrong with an entry's signer itself. Throws where it cannot be read for now. */
  signerProblem(entry: ModuleEntry): Promise<Diagnostic | undefined>;
  /** Undefined where the policy asks for nothing. Throws where registry or module proxy cannot be asked: then nothing is known. */
  of(
    entry: ModuleEntry,
    version: string,
    server: EvidenceServer,
    releases: ModuleReleases,
  ): Promise<{ found: ModuleEvidence } | { problem: Diagnostic } | undefined>;
}

/** Milliseconds that one version may take: a registry that lists thousands of signatures is not to keep the other plugins waiting. */
const longest = 5 * 60_000;

/** Each thing is asked for once in a run, and what failed has failed for that run. */
export function openEvidence(
  policy: LocatedPolicy,
  readFile: ReadPolicyFile,
  options: { environment: NodeJS.ProcessEnv; registries?: RegistryAccess; patience?: number },
): EvidenceReader {
  const once = memo({ keepFailures: true });
  let access: RegistryAccess | undefined;
  const open = async (at: CandidateSigner["candidates"]) => {
    access ??= options.registries ?? registryAccess(options.environment);
    const { openRepository } = await import("#oci/repository.js");
    return openRepository(at, { ...access, transport: within(options.patience ?? longest, access.transport) });
  };
  const down = new Map<string, DiagnosticError>();
  const signerOf = (entry: ModuleEntry) => once(`signer ${entry.name}`, () => readSigner(policy, entry, readFile));
  return {
    signerProblem: async (entry) => {
      const signer = await signerOf(entry);
      return signer && "problem" in signer ? signer.problem : undefined;
    },
    of: async (entry, version, server, releases) => {
      const signer = await signerOf(entry);
      if (signer === undefined || "problem" in signer) return signer;
      const name = formatReference(signer.candidates);
      return once(JSON.stringify([entry.name, version, server]), async () => {
        const repository = await open(signer.candidates);
        const tags = await once(`tags ${name}`, () =>
          unlessDown(down, signer.candidates.registry, () => repository.tags()),
        );
        const search = { repository, signer, wanted: { module: entry.module, version, server }, releases };
        const found = await findCandidate(candidateTags(tags, version, server.release), search);
        if ("good" in found) return { found: found.good };
        return { problem: problemOf(policy, entry, version, name, found.bad) };
      });
    },
  };
}

/** All requests together take no longer. */
function within(milliseconds: number, transport: Transport): Transport {
  const signal = AbortSignal.timeout(milliseconds);
  return { ...transport, request: (url, given) => transport.request(url, { ...given, signal }) };
}

/** A registry that nobody can reach is waited for once: the plugins of a sweep would wait for it one after the other. */
async function unlessDown<T>(down: Map<string, DiagnosticError>, registry: string, ask: () => Promise<T>): Promise<T> {
  const before = down.get(registry);
  if (before) throw before;
  try {
    return await ask();
  } catch (error) {
    const silent: Diagnostic["code"][] = ["registry-unreachable", "registry-too-slow"];
    if (error instanceof DiagnosticError && error.diagnostics.some(({ code }) => silent.includes(code))) {
      down.set(registry, error);
    }
    throw error;
  }
}

/** What candidates are looked at with. */
interface Search {
  repository: Repository;
  signer: CandidateSigner;
  wanted: WantedCandidate;
  releases: ModuleReleases;
}

type Found = { good: ModuleEvidence } | { bad: (BadCandidate & { name: string }) | undefined };

/** The first candidate that shows what it has to; else what is wrong with the first, which is that of this server where there is one. */
async function findCandidate(tags: readonly string[], search: Search): Promise<Found> {
  let first: (BadCandidate & { name: string }) | undefined;
  for (const tag of tags) {
    const judged = await judgeTag(tag, search);
    if (judged !== undefined && "candidate" in judged) return { good: judged };
    if (judged === undefined) continue;
    const bad = { ...judged, name: `${search.repository.name}:${tag}` };
    if (judged.isFinal) return { bad };
    first ??= bad;
  }
  return { bad: first };
}

/** Undefined for a tag that is gone by now. */
async function judgeTag(
  tag: string,
  { repository, signer, wanted, releases }: Search,
): Promise<ModuleEvidence | BadCandidate | undefined> {
  // Not loaded where no candidate is looked at: it brings what verifies signatures.
  const { judgeCandidate } = await import("#server/manifest-update-evidence-judge.js");
  const digest = (await repository.head(tag))?.digest;
  if (digest === undefined) return undefined;
  const judged = await judgeCandidate(repository, digest, signer, wanted).catch(unusable);
  if ("code" in judged) return judged;
  const { sum: compiled, digest: image, ...rest } = judged;
  const released = await releases.sum(wanted.module, wanted.version);
  if (released !== undefined && released !== compiled) {
    return { code: "plugin-report-other", why: otherSum(wanted, compiled, released) };
  }
  const sum = released === undefined ? "not compared" : "same";
  return { ...rest, candidate: `${repository.name}@${image}`, tag, sum };
}

/** That somebody's content is no image speaks against that candidate; that a registry cannot be asked leaves it open. */
function unusable(error: unknown): BadCandidate {
  const [problem] = error instanceof DiagnosticError ? error.diagnostics : [];
  if (problem === undefined || !contentCodes.includes(problem.code)) throw error;
  return { code: "plugin-report-other", why: `cannot be used: ${problem.message}` };
}

const contentCodes: Diagnostic["code"][] = [
  "content-mismatch",
  "content-too-large",
  "image-not-found",
  "referrers-malformed",
];

function otherSum({ module, version }: WantedCandidate, compiled: string, released: string): string {
  return `was compiled from another ${module} ${version} (${sanitize(compiled, 60)}) than is released today (${released})`;
}

function problemOf(
  policy: LocatedPolicy,
  entry: ModuleEntry,
  version: string,
  repository: string,
  bad: (BadCandidate & { name: string }) | undefined,
): Diagnostic {
  const { code, why, name } = bad ?? {
    code: "plugin-report-missing",
    why: `has no candidate of it: no tag begins with ${tagPrefix(version)}`,
    name: repository,
  };
  const field = entry.candidates !== undefined && code === "plugin-report-missing" ? "candidates" : "signer";
  return diagnostic(code, `${entry.name} ${version} is not proposed: ${name} ${why}`, {
    fix: fixes[code] ?? "Release another version.",
    plugin: entry.name,
    place: entryPlace(policy, entry, field),
  });
}

const fixes: Partial<Record<Diagnostic["code"], string>> = {
  "plugin-report-missing": "Run plugin-release.yml for this tag again, or correct candidates in the policy.",
  "plugin-report-unsigned": "Have the plugin's release sign it, or correct the signer in the policy.",
  "plugin-report-failed": "Release a version that passes.",
  "plugin-report-other": "Run plugin-release.yml for this tag again; if the sums differ, find out who moved the tag.",
};
