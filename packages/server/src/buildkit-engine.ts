import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Buildctl, findBuildctl } from "#buildkit/buildctl.js";
import { workerPlatforms } from "#buildkit/workers.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { formatPlatform, localPlatform } from "#oci/platform.js";
import { type TakenImage, takeImage } from "#server/buildkit-image.js";
import { buildPlatform } from "#server/buildkit-platform.js";
import { collectSources } from "#server/buildkit-sources.js";
import type { Assembled, BuildTask, Engine } from "#server/engine.js";
import { describeImage, pushTop } from "#server/image.js";
import type { BuildKitOptions } from "#server/options.js";

/** Finds buildctl, BuildKit and the Dockerfile. Throws `buildctl-missing`, `buildkit-unreachable`, `buildkit-failed`, `file-unreadable`. */
export async function openBuildKit(
  options: BuildKitOptions,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal | undefined,
): Promise<Engine> {
  const { dockerfile } = options;
  if (dockerfile !== undefined) await checkDockerfile(dockerfile);
  const buildctl = await findBuildctl(options, environment);
  const platforms = await workerPlatforms(buildctl, signal);
  if (dockerfile === undefined) checkWorkers(platforms, buildctl.daemon);
  return async (task) => {
    refuseWorkingCopies(task);
    const work = await mkdtemp(join(tmpdir(), "plugin-release-buildkit-"));
    try {
      return await buildImages(task, buildctl, dockerfile, work);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  };
}

async function buildImages(
  task: BuildTask,
  buildctl: Buildctl,
  dockerfile: string | undefined,
  work: string,
): Promise<Assembled> {
  const { step } = task.options.progress;
  const metadata = describeImage(task.inputs, task.prepared);
  const sources = await step("Collect what BuildKit needs", () => collectSources(task, dockerfile, work));
  const built: TakenImage[] = [];
  for (const [index, platform] of task.prepared.composition.platforms.entries()) {
    const output = join(work, `image-${index}`);
    await mkdir(output);
    const build = { buildctl, sources, metadata, dockerfile, output, index };
    const title = `Build for ${formatPlatform(platform)} by BuildKit`;
    const seconds = await step(title, () => buildPlatform(task, build));
    built.push(await step("Take over the image", () => takeImage(task, build, seconds)));
  }
  const documents = built.map((each) => each.document);
  const top = await pushTop(task.layout, documents, metadata.annotations);
  return { top, platforms: built.map((each) => each.result) };
}

async function checkDockerfile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return;
  fail("file-unreadable", `${quoted(path, 200)} is no file that can be read`, {
    fix: "Name the Dockerfile by its path, or leave it out for a generated one.",
  });
}

/** The generated Dockerfile runs this machine's Go. */
function checkWorkers(platforms: ReadonlySet<string>, daemon: string): void {
  const own = formatPlatform(localPlatform());
  if (platforms.has(own)) return;
  fail(
    "buildkit-failed",
    `BuildKit at ${daemon} runs ${[...platforms].join(", ") || "nothing"}, and this machine's Go is ${own}`,
    { fix: "Use a worker of this platform, or give a Dockerfile that brings its own Go; docs/buildkit.md has one." },
  );
}

function refuseWorkingCopies({ prepared }: BuildTask): void {
  const copy = prepared.composition.plugins.find((each) => each.directory !== undefined);
  if (!copy) return;
  fail("input-invalid", `the plugin ${copy.name} is a working copy, which BuildKit is not given`, {
    plugin: copy.name,
    fix: "Build without BuildKit, or name a released version.",
  });
}
