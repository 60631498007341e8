import canonicalize from "canonicalize";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { Digest } from "#oci/digest.js";
import type { Repository } from "#oci/repository.js";
import { namePredicates } from "#server/publish-image-outcome.js";
import type { OwnSigner } from "#server/publish-image-signer.js";
import type { WantedStatement } from "#server/publish-image-statements.js";
import { attachBundles } from "#signing/attach-bundle.js";
import { signStatement } from "#signing/cosign-sign.js";
import { findBundles } from "#signing/find-bundles.js";
import { isAbout, type Statement } from "#signing/statement.js";
import { verifyBundle } from "#signing/verify-bundle.js";

/** Calls of cosign at once: a key's password costs a fifth of a second of one core. */
const atOnce = 2;

export interface Attested {
  /** How many statements this run signed: the others were there. */
  signed: number;
  /** The bundle by which this signer states it. */
  bundleFor(wanted: WantedStatement): Uint8Array | undefined;
}

/** A bundle that was verified, with what it states. */
interface OwnStatement {
  statement: Statement;
  bytes: Uint8Array;
}

/**
 * Signs what is wanted and not signed by us already, and attaches it; `signature` when all else is attached. Each bundle is verified
 * before anybody can see it. Throws what signing and writing throw.
 */
export async function attest(
  statements: readonly WantedStatement[],
  signature: WantedStatement,
  { repository, own, progress }: { repository: Repository; own: OwnSigner; progress: Progress },
): Promise<Attested> {
  const deadline = performance.now() + own.signing.seconds * 1000;
  const wanted = [...statements, signature].filter(isFirst);
  const existing = await ownStatements(wanted, repository, own);
  const missing = wanted.filter((each) => !existing.some(({ statement }) => isSame(statement, each)));
  const there = wanted.length - missing.length;
  if (there > 0) progress.info(`${there} of ${wanted.length} statements are signed and attached already`);
  // A signature that is there was made after all that was to be attested then.
  for (const batch of [missing.filter((each) => each !== signature), missing.filter((each) => each === signature)]) {
    const bundles = await signAll(batch, own, deadline);
    existing.push(...batch.map(({ statement }, index) => ({ statement, bytes: bundles[index] as Uint8Array })));
    for (const [subject, some] of groupBySubject(batch, bundles)) {
      await attachBundles(repository, subject, some);
      progress.info(`${namePredicates(some)}: signed and attached to ${subject.digest}`);
    }
  }
  return {
    signed: missing.length,
    bundleFor: (asked) => existing.find(({ statement }) => isSame(statement, asked))?.bytes,
  };
}

/** What this signer has stated of these subjects before. Whatever is attached by others counts for nothing here. */
async function ownStatements(
  wanted: readonly WantedStatement[],
  repository: Repository,
  { signer, trust }: OwnSigner,
): Promise<OwnStatement[]> {
  const found: OwnStatement[] = [];
  for (const digest of new Set(wanted.map(({ subject }) => subject.digest))) {
    for (const { bytes } of (await findBundles(repository, digest)).bundles) {
      try {
        const { statement } = await verifyBundle(bytes, [signer], trust);
        if (isAbout(statement, digest)) found.push({ statement, bytes });
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
      }
    }
  }
  return found;
}

/** One report may be handed over twice. */
function isFirst({ statement }: WantedStatement, index: number, all: readonly WantedStatement[]): boolean {
  return all.findIndex((each) => isSame(statement, each)) === index;
}

/** Whether one says what the other is to say, of the same thing. */
function isSame(one: Statement, { subject, statement }: WantedStatement): boolean {
  return (
    one.predicateType === statement.predicateType &&
    isAbout(one, subject.digest) &&
    canonicalize(lasting(one)) === canonicalize(lasting(statement))
  );
}

/** The same build, published by another run, is the same provenance. */
function lasting({ predicateType, predicate }: Statement): unknown {
  if (predicateType !== "https://slsa.dev/provenance/v1") return predicate;
  const { runDetails, ...rest } = (predicate ?? {}) as { runDetails?: { builder?: unknown } };
  return { ...rest, builder: runDetails?.builder };
}

async function signAll(wanted: readonly WantedStatement[], own: OwnSigner, deadline: number): Promise<Uint8Array[]> {
  const bundles: Uint8Array[] = [];
  const stop = new AbortController();
  const { signal } = own.signing;
  const signing = {
    ...own.signing,
    deadline,
    signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
  };
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < wanted.length; index = next++) {
      const { statement } = wanted[index] as WantedStatement;
      const bundle = await signStatement(statement, signing);
      await checkOwn(bundle, statement, own);
      bundles[index] = bundle;
    }
  };
  const workers = Array.from({ length: atOnce }, worker);
  try {
    await Promise.all(workers);
  } finally {
    stop.abort();
    await Promise.allSettled(workers);
  }
  return bundles;
}

/** A cosign that was replaced is found before anybody sees what it signed. */
async function checkOwn(bundle: Uint8Array, asked: Statement, { signer, trust }: OwnSigner): Promise<void> {
  const { statement } = await verifyBundle(bundle, [signer], trust);
  if (canonicalize(statement) === canonicalize(asked)) return;
  fail("signing-failed", `cosign signed another ${asked.predicateType} than it was given`, {
    fix: "Look at where this cosign comes from, and install it anew.",
  });
}

function groupBySubject(wanted: readonly WantedStatement[], bundles: readonly Uint8Array[]) {
  const groups = new Map<Digest, [WantedStatement["subject"], { bytes: Uint8Array; predicateType: string }[]]>();
  for (const [index, { subject, statement }] of wanted.entries()) {
    const group = groups.get(subject.digest) ?? [subject, []];
    group[1].push({ bytes: bundles[index] as Uint8Array, predicateType: statement.predicateType });
    groups.set(subject.digest, group);
  }
  return groups.values();
}
