import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sanitize } from "#diagnostics/sanitize.js";
import { runGoOnline } from "#golang/network.js";
import { parseJsonObjects } from "#golang/process.js";
import { ProxyError, toProxyError } from "#golang/proxy-error.js";
import type { Described, ReleasedVersion } from "#golang/released-versions.js";
import { withTemporaryFolder } from "#golang/temporary-folder.js";
import type { Toolchain } from "#golang/toolchain.js";
import { readTime, readYamlText, type WantedMetadata, yamlLimit } from "#golang/version-facts.js";
import { readVersionList, type VersionList } from "#golang/version-list.js";

/** One object of `go mod download -json`. */
interface Downloaded {
  Version: string;
  Error?: string;
  /** Absolute paths in the module cache. */
  Info?: string;
  GoMod?: string;
  Dir?: string;
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
): Promise<Described> {
  const queries = versions.map((each) => `${wanted.module}@${each}`);
  const output = await withTemporaryFolder(toolchain, (directory) =>
    runGoOnline(toolchain, ["mod", "download"], ["-json", ...queries], { directory, environment }),
  );
  const answers = new Map(parseJsonObjects<Downloaded>(output.stdout).map((each) => [each.Version, each]));
  const answerFor = (version: string) => {
    const answer = answers.get(version);
    const problem = answer ? answer.Error : output.stderr;
    if (!answer || problem !== undefined) throw new ProxyError("failed", sanitize(problem ?? "", 300));
    return answer;
  };
  return {
    versions: await Promise.all(versions.map((each) => readCached(wanted, each, () => answerFor(each)))),
    goMod: async (version) => readFile(answerFor(version).GoMod ?? ""),
  };
}

async function readCached(wanted: WantedMetadata, version: string, find: () => Downloaded): Promise<ReleasedVersion> {
  try {
    const answer = find();
    const time = readTime(await readFile(answer.Info ?? ""), version);
    const pluginYaml = await readFirst(wanted.files.map((each) => join(answer.Dir ?? "", each)));
    return { version, time, ...(pluginYaml !== undefined && { pluginYaml }) };
  } catch (error) {
    return { version, problem: toProxyError(error).message };
  }
}

async function readFirst(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const bytes = await readFile(path).catch((error) => {
      if (toProxyError(error).kind === "missing") return undefined;
      throw error;
    });
    if (bytes && bytes.length > yamlLimit) throw new ProxyError("failed", `its plugin.yaml is too large`);
    if (bytes) return readYamlText(bytes);
  }
  return undefined;
}
