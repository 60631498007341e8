import type { KeyObject } from "node:crypto";
import { existsSync } from "node:fs";
import { type Diagnostic, DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { LocatedPolicy, PolicyEntry } from "#documents/policy.js";
import type { Descriptor } from "#ocm/descriptor.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { readPublicKeys } from "#ocm/signing-key.js";
import { besidePolicy } from "#proposals/beside-policy.js";
import { readKeyText } from "#registry/key-file.js";

/** Who must have signed a plugin's component versions: the holder of one of the keys, or somebody of whom that cannot be found out. */
export type PolicySigner = SignerKeys | { problem: Diagnostic };

interface SignerKeys {
  keys: readonly KeyObject[];
  file: string;
}

/** The signers that a policy names. Each key is read once, when it is asked for. */
export interface PolicySigners {
  /** Undefined where the policy names none. Throws where a key cannot be read for now. */
  of(entry: PolicyEntry): Promise<PolicySigner | undefined>;
}

/** Gives a file's text by its path, from where the policy's own path is; undefined where there is none. */
export type ReadKey = (path: string) => Promise<string | undefined>;

/** Reads keys from the working copy that the policy is in. */
export const readKeyFile: ReadKey = async (file) => {
  if (!existsSync(file)) return undefined;
  const read = readKeyText(file);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return read.text;
};

/** What is wrong with one signer is that plugin's problem alone. */
export function openSigners(located: LocatedPolicy, read: ReadKey): PolicySigners {
  const known = new Map<string, Promise<SignerKeys>>();
  const keyAt = (file: string) => {
    const asked = known.get(file) ?? readKey(file, read);
    known.set(file, asked);
    return asked;
  };
  return {
    of: async (entry) => {
      const { signer } = entry;
      if (signer === undefined) return undefined;
      if (!("key" in signer)) return { problem: identityProblem(located, entry) };
      try {
        return await keyAt(keyFile(located.source.file, signer.key));
      } catch (error) {
        const problem = error instanceof DiagnosticError ? error.diagnostics.find(isOfKey) : undefined;
        // What kept it from being read at all leaves open what the key is.
        if (problem === undefined) throw error;
        return { problem: { ...problem, ...placeOf(located, entry) } };
      }
    },
  };
}

/** A signer that is asked for and can never be verified is no signer: nothing of the plugin is listed. */
function identityProblem(located: LocatedPolicy, entry: PolicyEntry): Diagnostic {
  const message = `the policy asks for an identity as the signer of ${entry.name}, and components are signed with keys`;
  return diagnostic("plugin-signer-unverified", message, {
    fix: "Name the public key of the plugin's releases as signer.key; or remove the signer if the plugin may be listed without.",
    ...placeOf(located, entry),
  });
}

/** Throws what is wrong with the policy's signer of a plugin itself, whatever its versions are signed with. */
export async function checkSigner(signers: PolicySigners, entry: PolicyEntry): Promise<void> {
  const signer = await signers.of(entry);
  if (signer && "problem" in signer) throw new DiagnosticError([signer.problem]);
}

/** What keeps a component version from counting as the signer's; undefined where the policy names none, or that one has signed. */
export async function signatureProblem(
  entry: PolicyEntry,
  descriptor: Descriptor,
  signers: PolicySigners,
  name: string,
): Promise<Diagnostic | undefined> {
  const signer = await signers.of(entry);
  if (signer === undefined) return undefined;
  if ("problem" in signer) return signer.problem;
  const judged = signer.keys.map((key) => judgeSignatures(descriptor, key));
  if (judged.some(({ verified }) => verified.length > 0)) return undefined;
  const [{ refused } = { refused: [] }] = judged;
  const why = refused.length === 0 ? "it has no signature" : shorten(refused);
  const message = `${name} is not signed with the policy's key ${quoted(signer.file, 200)}: ${why}`;
  return diagnostic("plugin-signer-unverified", message, {
    fix: "Release it signed with that key, under a version of its own; or add this version to the policy's withdrawn versions.",
    plugin: entry.name,
  });
}

/** Whether somebody has to look for keys. */
export function namesKeys({ policy }: LocatedPolicy): boolean {
  return policy.plugins.some(({ component, signer }) => component !== undefined && signer && "key" in signer);
}

async function readKey(file: string, read: ReadKey): Promise<SignerKeys> {
  const text = await read(file);
  if (text !== undefined) return { keys: readPublicKeys(text, file), file };
  return fail("component-key-invalid", `the policy's key is missing: there is no ${quoted(file, 200)}`, {
    fix: "Commit the public key there; the policy names it by its path from the policy.",
  });
}

function isOfKey({ code }: Diagnostic): boolean {
  return code === "component-key-invalid" || code.startsWith("file-");
}

function keyFile(policyFile: string, key: string): string {
  const file = besidePolicy(policyFile, key);
  if (file !== undefined) return file;
  return fail("component-key-invalid", `the policy's key ${quoted(key, 200)} is not in the policy's repository`, {
    fix: "Commit the public key beside the policy, and write its path from there, such as keys/helminput.pub.",
  });
}

function placeOf({ policy, source }: LocatedPolicy, entry: PolicyEntry) {
  const index = policy.plugins.indexOf(entry);
  return { plugin: entry.name, place: source.place(["spec", "plugins", index, "signer"]) };
}

function shorten(refused: readonly string[]): string {
  const more = refused.length > 3 ? `; and ${refused.length - 3} more` : "";
  return `${refused.slice(0, 3).join("; ")}${more}`;
}
