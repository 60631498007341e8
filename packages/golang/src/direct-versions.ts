import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Code } from "#diagnostics/codes.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { explainModuleError } from "#golang/module-error.js";
import { runGoOnline } from "#golang/network.js";
import { parseJsonObjects } from "#golang/process.js";
import { ProxyError, toProxyError } from "#golang/proxy-error.js";
import type { Described } from "#golang/released-versions.js";
import { withTemporaryFolder } from "#golang/temporary-folder.js";
import type { Toolchain } from "#golang/toolchain.js";
import { factsOf, findYamls, readInfo, type VersionFacts, type WantedMetadata } from "#golang/version-facts.js";
import { readVersionList, type VersionList } from "#golang/version-list.js";

/** One object of `go mod download -json`. */
interface Downloaded {
  Version: string;
  Error?: string;
  /** Absolute paths in the module cache. */
  Info?: string;
  GoMod?: string;
  Dir?: string;
  Sum?: string;
}

const environment = { GOPROXY: "direct" };

/** The versions that a module's repository has tags for. Throws ProxyError; `module-proxy-timeout` where nothing arrives. */
export async function listDirect(module: string, toolchain: Toolchain): Promise<VersionList> {
  return withTemporaryFolder(toolchain, async (directory) => {
    const args = ["-m", "-versions", "-retracted", "-json", module];
    const output = await runGoOnline(toolchain, ["list"], args, { directory, environment });
    if (output.exitCode !== 0) throw new ProxyError("missing", sanitize(output.stderr.replace(/^go: /, ""), 300));
    const [found] = parseJsonObjects<{ Versions?: string[] }>(output.stdout);
    return readVersionList((found?.Versions ?? []).join("\n"), module);
  });
}

/** Downloads versions from the module's repository with one `go` process, and reads what the module cache then has of them. */
export async function downloadDirect(
  wanted: WantedMetadata,
  versions: readonly string[],
  toolchain: Toolchain,
): Promise<Described & { sum(version: string): string | undefined }> {
  const queries = versions.map((each) => `${wanted.module}@${each}`);
  const output = await withTemporaryFolder(toolchain, (directory) =>
    runGoOnline(toolchain, ["mod", "download"], ["-json", ...queries], { directory, environment }),
  );
  const answers = new Map(parseJsonObjects<Downloaded>(output.stdout).map((each) => [each.Version, each]));
  const answerFor = (version: string) => {
    const answer = answers.get(version);
    const problem = answer ? answer.Error : output.stderr;
    if (!answer || problem !== undefined) throw refusalOf(problem ?? "");
    return answer;
  };
  return {
    versions: await Promise.all(versions.map((each) => readCached(wanted, each, () => answerFor(each)))),
    goMod: async (version) => readFile(answerFor(version).GoMod ?? ""),
    sum: (version) => answerFor(version).Sum,
  };
}

/** What Go says of a version that it did not download. Where it does not say that the version itself is wrong, anything else may be. */
function refusalOf(problem: string): ProxyError {
  const { code, why } = explainModuleError(problem);
  if (facts.has(code)) return new ProxyError("malformed", `Go does not take it (${code})`);
  const isMissing = code === "module-not-found" && /unknown revision|invalid pseudo-version/.test(problem);
  return isMissing ? new ProxyError("missing", "its repository does not have it") : new ProxyError("failed", why);
}

const facts: ReadonlySet<Code> = new Set<Code>(["version-major-mismatch", "module-path-other", "module-too-large"]);

async function readCached(wanted: WantedMetadata, version: string, find: () => Downloaded): Promise<VersionFacts> {
  try {
    const { Info = "", Dir = "" } = find();
    const info = readInfo(await readFile(Info), version);
    return { version, ...info, yamls: await findYamls(wanted, (name, limit) => readInside(join(Dir, name), limit)) };
  } catch (error) {
    return { version, yamls: new Map(), ...factsOf([toProxyError(error)]) };
  }
}

async function readInside(path: string, limit: number): Promise<Buffer | undefined> {
  const bytes = await readFile(path).catch((error) => {
    if (toProxyError(error).kind === "missing") return undefined;
    throw error;
  });
  if (bytes && bytes.length > limit)
    throw new ProxyError("malformed", `it has a plugin.yaml of more than ${limit} bytes`);
  return bytes;
}
