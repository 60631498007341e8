import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { LocatedPolicy } from "#documents/policy.js";
import { ofSource } from "#documents/policy-parse.js";
import { parseRepository } from "#oci/reference.js";
import { besidePolicy } from "#proposals/beside-policy.js";
import { entryPlace } from "#proposals/policy-entry.js";
import type { ReadPolicyFile } from "#proposals/read-policy.js";
import type { ModuleEntry } from "#server/manifest-update-policy.js";
import { keylessSigner, parsePublicKey } from "#server/verification-policy.js";
import type { Signer } from "#signing/signer.js";
import type { Trust } from "#signing/trust.js";

/** Who has to have signed a module's candidates, and where these are. */
export interface CandidateSigner {
  signer: Signer;
  trust: Trust;
  candidates: { registry: string; repository: string };
}

/** Where a module's candidates are: as the policy says, else where plugin-release.yml publishes them. */
export function candidatesOf({ name, candidates, source }: ModuleEntry): string | undefined {
  if (candidates !== undefined) return candidates;
  return source && `ghcr.io/${source.repository.toLowerCase()}/candidates/${name}`;
}

/** Whether files beside the policy have to be read for its modules. */
export function namesFiles({ policy }: LocatedPolicy): boolean {
  return policy.plugins.some(({ module, signer }) => module !== undefined && signer && !("identity" in signer));
}

/**
 * Reads an entry's signer with the key or the trusted root that it takes. What is wrong with it is that plugin's problem alone, and nothing
 * of the plugin is proposed: a signer that cannot be verified is none. Throws where it cannot be read for now.
 */
export async function readSigner(
  located: LocatedPolicy,
  entry: ModuleEntry,
  read: ReadPolicyFile,
): Promise<CandidateSigner | { problem: Diagnostic } | undefined> {
  if (entry.signer === undefined) return undefined;
  try {
    return await signerOf(located, entry, read);
  } catch (error) {
    const [problem] = error instanceof DiagnosticError ? error.diagnostics : [];
    if (problem === undefined || !isOfPolicy(problem)) throw error;
    return { problem: { ...problem, plugin: entry.name, place: entryPlace(located, entry, "signer") } };
  }
}

async function signerOf(located: LocatedPolicy, entry: ModuleEntry, read: ReadPolicyFile): Promise<CandidateSigner> {
  const { policy, source } = located;
  const { signer, name } = entry;
  const where = candidatesOf(entry);
  if (signer === undefined || "identity" in signer || where === undefined) {
    return fail("plugin-signer-unverified", `the policy's signer of ${name} cannot be verified: it is a name alone`, {
      fix: "Write who issues its certificates and which workflow and repository they are for (issuer, workflow, repositoryId), or a key.",
    });
  }
  const candidates = parseRepository(where, "candidates");
  const proof = policy.transparencyLog === "timestamp" ? "timestamp" : "transparency-log";
  if ("key" in signer) {
    const { file, text } = await readBeside(source.file, signer.key, read, "public-key-invalid");
    return { signer: parsePublicKey(text, file), trust: { proof }, candidates };
  }
  const { file, text } = await readBeside(source.file, policy.trustedRoot ?? "", read, "trusted-root-invalid");
  const { parseTrustedRoot } = await import("#signing/trust.js");
  const root = await parseTrustedRoot(text, file);
  return { signer: keylessSigner(ofSource(signer, entry.source)), trust: { root, proof }, candidates };
}

async function readBeside(
  policyFile: string,
  path: string,
  read: ReadPolicyFile,
  code: "public-key-invalid" | "trusted-root-invalid",
): Promise<{ file: string; text: string }> {
  const file = besidePolicy(policyFile, path);
  const fix = "Commit it beside the policy, and write its path from there.";
  if (file === undefined) return fail(code, `${quoted(path, 200)} is not in the policy's repository`, { fix });
  const text = await read(file);
  return text === undefined
    ? fail(code, `the policy names ${quoted(file, 200)}, which is not there`, { fix })
    : { file, text };
}

const ownCodes = ["plugin-signer-unverified", "public-key-invalid", "trusted-root-invalid", "image-reference-invalid"];

function isOfPolicy({ code }: Diagnostic): boolean {
  return ownCodes.includes(code) || code.startsWith("file-");
}
