import { buildArguments, type ImageBuild } from "#buildkit/arguments.js";
import { type Buildctl, runBuildctl } from "#buildkit/buildctl.js";
import { explainFailedBuild, logLines } from "#buildkit/failure.js";
import { goFlags } from "#buildkit/go-flags.js";
import { type FailedStep, followBuild } from "#buildkit/progress.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { explainBuildFailure } from "#golang/build-failure.js";
import { buildFlags } from "#golang/compile.js";
import { platformEnvironment } from "#golang/platform.js";
import { imageEntrypoint } from "#oci/image.js";
import type { Sources } from "#server/buildkit-sources.js";
import type { BuildTask } from "#server/engine.js";

/** One platform's share of a build. */
export interface PlatformBuild {
  buildctl: Buildctl;
  sources: Sources;
  metadata: Pick<ImageBuild, "labels" | "annotations">;
  /** Path of somebody's own; left out for the generated one. */
  dockerfile: string | undefined;
  /** An empty folder for the image. */
  output: string;
  /** Which platform of the composition. */
  index: number;
}

/** No build takes so long that does not hang. */
const timeLimit = 2 * 60 * 60;
const shownLines = 200;

/** Has BuildKit write one platform's image to the output folder. Returns how long it took; throws why it could not. */
export async function buildPlatform(task: BuildTask, build: PlatformBuild): Promise<number> {
  const { progress, signal } = task.options;
  const started = performance.now();
  const follower = followBuild(progress.info);
  const args = buildArguments(imageBuild(task, build));
  const { exitCode, stderr } = await runBuildctl(build.buildctl, args, {
    seconds: timeLimit,
    onLine: follower.line,
    signal,
  });
  if (exitCode === 0) return (performance.now() - started) / 1000;
  const step = follower.failed();
  const compiler = build.dockerfile === undefined && step ? await explainCompiler(task, build, step) : [];
  if (compiler.length > 0) throw new DiagnosticError(compiler);
  for (const line of logLines(step?.log ?? stderr).slice(-shownLines)) progress.info(line);
  const { dockerfile, buildctl } = build;
  throw new DiagnosticError([explainFailedBuild({ stderr, step, dockerfile, daemon: buildctl.daemon })]);
}

function imageBuild(
  { inputs, prepared }: BuildTask,
  { sources, metadata, output, index, ...build }: PlatformBuild,
): ImageBuild {
  const { composition } = prepared;
  const platform = composition.platforms[index];
  const digest = sources.base.digests[index];
  if (!platform || !digest) throw new Error(`there is no platform ${index}`);
  const server = serverPath(inputs.image?.platforms[index]?.config, composition.name, build.dockerfile !== undefined);
  return {
    ...sources,
    ...metadata,
    base: { layout: sources.base.layout, digest },
    platform,
    output,
    values: {
      ...platformEnvironment(platform),
      CGO_ENABLED: inputs.located.manifest.build.cgo ? "1" : "0",
      GOFLAGS: goFlags(buildFlags(composition, inputs.located.manifest.build.ldflags)),
      PACKAGE: sources.package,
      SERVER: server,
      SOURCE_DATE_EPOCH: "0",
    },
  };
}

/** Where the server belongs. A Dockerfile of somebody's own may put it elsewhere, so its base may leave that open. */
function serverPath(base: Parameters<typeof imageEntrypoint>[0], name: string, isOwn: boolean): string {
  try {
    return imageEntrypoint(base, name);
  } catch (error) {
    if (isOwn && error instanceof DiagnosticError) return `/${name}`;
    throw error;
  }
}

/** Names the guilty plugin of a compilation that failed, as the daemonless engine does. */
async function explainCompiler(task: BuildTask, build: PlatformBuild, { stdout }: FailedStep): Promise<Diagnostic[]> {
  const events = stdout.split("\n").filter(isJson);
  if (!events.some((each) => each.includes('"build-fail"'))) return [];
  const platform = task.prepared.composition.platforms[build.index];
  if (!platform) return [];
  const { inputs, prepared, directory } = task;
  const result = { stdout: events.join("\n"), stderr: "" };
  return explainBuildFailure(inputs.toolchain, prepared.composition, { directory, platform, result });
}

/** BuildKit cuts a log that is too long, also in the middle of a line. */
function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
