import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { DiagnosticError, fail, stopOnErrors } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import type { DownloadedModule } from "#golang/download.js";
import { findToolchain } from "#golang/toolchain.js";
import { metadataFiles } from "#golang/version-facts.js";
import { waitForModule } from "#golang/wait-for-module.js";
import { checkedTag, tagProblems } from "#server/plugin-tag.js";
import { readReleasedMetadata } from "#server/released-metadata.js";
import { readWorkingCopy, type WorkingCopy } from "#server/working-copy.js";

export interface WaitOptions {
  /** The plugin repository's checkout at the tag. */
  root: string;
  /** `v1.2.0`, or `agents/v0.3.1`. */
  tag: string;
  /** The commit that the tag stands for. */
  commit?: string | undefined;
  /** Folder with plugin.yaml, from the root; left out, the one that the tag names. */
  plugin?: string | undefined;
  /** How long to wait for the module. */
  seconds: number;
  environment: NodeJS.ProcessEnv;
  progress: Progress;
  signal?: AbortSignal;
}

/** A plugin's version that everybody can build with. */
export interface WaitedPlugin {
  name: string;
  module: string;
  version: string;
  /** Folder with plugin.yaml, from the root. */
  plugin: string;
  /** The `h1:` sum of the module's files. */
  sum: string;
}

/**
 * Checks that a tag, go.mod and plugin.yaml name one version, then waits until Go can download it, and that what it gets is what was
 * tagged. Runs no code of the plugin. Throws diagnostics.
 */
export async function waitForRelease(options: WaitOptions): Promise<WaitedPlugin> {
  const { root, tag, seconds, environment, progress, signal } = options;
  const { folder, version } = checkedTag(tag);
  const plugin = options.plugin ?? (folder || ".");
  const copy = await progress.step("Check the tag", () => checkTag(root, plugin, tag));
  const { module } = copy;
  const toolchain = { ...(await findToolchain(environment, signal)), info: progress.info };
  const wanted = { name: copy.metadata.name, module, version };
  const downloaded = await progress.step(`Wait up to ${seconds} s for ${module}@${version}`, () =>
    waitForModule(toolchain, wanted, { seconds, info: progress.info }),
  );
  checkDownloaded(copy, downloaded, options);
  return { name: copy.metadata.name, module, version, plugin, sum: downloaded.sum ?? "" };
}

async function checkTag(root: string, plugin: string, tag: string): Promise<WorkingCopy> {
  const copy = await readWorkingCopy(join(root, plugin));
  const folder = relative(resolve(root), copy.directory).split(sep).join("/");
  stopOnErrors(tagProblems(tag, { module: copy.module, folder, stated: copy.metadata.version }));
  return copy;
}

/** A tag that was moved is another version for those who have it already: proxies and the checksum database keep the first. */
function checkDownloaded(copy: WorkingCopy, found: DownloadedModule, { commit, tag }: WaitOptions): void {
  const { module, version } = found;
  if (commit !== undefined && found.commit !== undefined && found.commit !== commit) {
    fail(
      "module-checksum-mismatch",
      `${module}@${version} is commit ${sanitize(found.commit, 64)} for those who ask for it, and the tag ${quoted(tag)} stands for ${commit}: it was moved`,
      {
        fix: "Release the next version: a version that was once seen never changes.",
      },
    );
  }
  const file = metadataFiles(module, copy.import ?? module).find((each) => existsSync(join(found.directory, each)));
  if (file === undefined) {
    fail("metadata-missing", `${module}@${version} has no plugin.yaml, and the checkout has one`, {
      fix: "Commit plugin.yaml, beside the plugin's package and in its module, and release the next version.",
    });
  }
  const read = readText(join(found.directory, file));
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  const { metadata, problem } = readReleasedMetadata(copy.metadata.name, read.text);
  const why =
    problem ??
    (metadata?.version === copy.metadata.version
      ? undefined
      : "its plugin.yaml states another version than the checkout's");
  if (why === undefined) return;
  fail("module-checksum-mismatch", `${module}@${version} is not what was tagged: ${why}`, {
    fix: "Release the next version: a version that was once seen never changes.",
  });
}
