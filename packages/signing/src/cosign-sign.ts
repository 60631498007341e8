import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import type { Cosign } from "#signing/cosign.js";
import { cosignEnvironment } from "#signing/cosign-environment.js";
import { isPassing, servicesDown, signingFailed } from "#signing/cosign-failure.js";
import { runCosign } from "#signing/cosign-run.js";
import type { SigningIdentity } from "#signing/signing-mode.js";
import type { Statement } from "#signing/statement.js";
import type { SigningServices } from "#signing/transparency.js";

export interface CosignSigning {
  cosign: Cosign;
  identity: Exclude<SigningIdentity, { mode: "none" }>;
  services: SigningServices;
  /** Paths; for services of one's own. */
  signingConfig?: string;
  trustedRoot?: string;
  environment: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
  /** `performance.now()` after which nothing is tried again. */
  deadline: number;
  /** Seconds that it may take in all, for messages. */
  seconds: number;
  /** Takes a line about what is tried again. */
  info: (line: string) => void;
}

/** Seconds that one call may take: signing takes one or two. */
const longestCall = 120;
const firstPause = 1_000;
const longestPause = 30_000;
const bundleLimit = 64 * 1024 * 1024;

/** What tells cosign to ask nobody: neither a log nor a timestamp authority. */
const noServices = {
  mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
  rekorTlogConfig: {},
  tsaConfig: {},
};
const noRoot = { mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1" };

/**
 * Has cosign sign a statement, and returns the bundle. It sees the statement and its own way of signing, and no registry.
 * Services that fail are asked again until the deadline. Throws `signing-failed`, `signing-unavailable`, `cosign-missing`.
 */
export async function signStatement(statement: Statement, signing: CosignSigning): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "plugin-release-sign-"));
  try {
    const file = (name: string) => join(folder, name);
    await writeFile(file("statement.json"), JSON.stringify(statement));
    const services = await servicesArguments(signing, file);
    const args = ["attest-blob", `--statement=${file("statement.json")}`, `--bundle=${file("bundle.json")}`, "--yes"];
    await persist([...args, ...keyArguments(signing), ...services], signing);
    return await readBundle(file("bundle.json"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The public half of a key, PEM. Throws as signing does. */
export async function publicKey(signing: CosignSigning): Promise<string> {
  const { stdout } = await persist(["public-key", ...keyArguments(signing)], signing);
  const found = /-----BEGIN PUBLIC KEY-----[\s\S]+?-----END PUBLIC KEY-----/.exec(stdout)?.[0];
  return found ?? fail("signing-failed", "cosign tells no public key", { fix: "Check the key." });
}

/** Writes Sigstore's public trusted root into a file: cosign fetches and checks it (TUF). Throws as signing does. */
export async function fetchTrustedRoot(file: string, signing: CosignSigning): Promise<void> {
  await persist(["trusted-root", "create", "--with-default-services", `--out=${file}`], signing);
}

function keyArguments({ identity }: CosignSigning): string[] {
  return identity.mode === "keyless" ? [] : [`--key=${identity.key}`];
}

async function servicesArguments(
  { services, signingConfig, trustedRoot }: CosignSigning,
  file: (name: string) => string,
): Promise<string[]> {
  if (services === "public") return [];
  if (services === "own") {
    return [
      ...(signingConfig === undefined ? [] : [`--signing-config=${resolve(signingConfig)}`]),
      ...(trustedRoot === undefined ? [] : [`--trusted-root=${resolve(trustedRoot)}`]),
    ];
  }
  await writeFile(file("signing-config.json"), JSON.stringify(noServices));
  await writeFile(file("trusted-root.json"), JSON.stringify(noRoot));
  return [`--signing-config=${file("signing-config.json")}`, `--trusted-root=${file("trusted-root.json")}`];
}

/** Calls cosign until it succeeds, fails for good, or the time is over. */
async function persist(args: readonly string[], signing: CosignSigning) {
  const { cosign, identity, signal, deadline, seconds, info } = signing;
  const { environment, secrets } = cosignEnvironment(identity, signing.environment);
  for (let attempt = 1; ; attempt++) {
    const left = Math.max(1, (deadline - performance.now()) / 1000);
    const output = await runCosign(cosign.command, args, {
      environment,
      secrets,
      seconds: Math.min(longestCall, left),
      signal,
    });
    if (output.exitCode === 0 && !output.late) return output;
    const said = output.late ? "it did not end in time" : output.stderr;
    if (asksNobody(signing) || !(output.late || isPassing(said))) throw new DiagnosticError([signingFailed(said)]);
    const pause = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
    if (performance.now() + pause >= deadline) throw new DiagnosticError([servicesDown(said, seconds, attempt)]);
    info(`cosign fails, and is asked again in ${pause / 1000} s: ${said}`);
    // An interruption ends the wait; the next call then refuses to begin.
    await sleep(pause, undefined, { ...(signal && { signal }) }).catch(() => undefined);
  }
}

/** A key that lies here signs without the network: what fails then fails again. */
function asksNobody({ identity, services }: CosignSigning): boolean {
  return identity.mode === "key" && services === "none";
}

async function readBundle(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch(() => unfinished("it wrote no bundle"));
  try {
    if ((await handle.stat()).size > bundleLimit) unfinished(`its bundle is larger than ${bundleLimit} bytes`);
    const bytes = await handle.readFile();
    return isJson(bytes) ? bytes : unfinished("its bundle is not whole");
  } finally {
    await handle.close();
  }
}

function isJson(bytes: Buffer): boolean {
  try {
    return typeof JSON.parse(bytes.toString("utf8")) === "object";
  } catch {
    return false;
  }
}

function unfinished(why: string): never {
  return fail("signing-failed", `cosign says that it signed, and ${why}`, {
    fix: "Run it again, and look at the machine's disk if that happens again.",
  });
}
