import { cp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { findToolchain } from "#golang/toolchain.js";
import { type Figure, ratioFigure, withMemory } from "#scripts/bench/figure.js";
import { compare } from "#scripts/bench/measure.js";

const node = process.execPath;
const rclone = resolve("test/fixtures/rclone/twenty/catalog-server-manifest.yaml");

/** The build-image action on rclone with 20 plugins, against Go alone on the same module; and again with nothing changed. */
export async function buildFigures(work: string): Promise<Figure[]> {
  const environment = {
    INPUT_MANIFEST: rclone,
    INPUT_DIRECTORY: join(work, "generated"),
    INPUT_FROZEN: "false",
    INPUT_RELEASE: "false",
    INPUT_LAYOUT: join(work, "image"),
  };
  const action = { name: "build-image", command: node, args: ["dist/build-image/index.js"], environment };
  const { go, environment: goEnvironment } = await findToolchain(process.env);
  const forget = () => rm(`${environment.INPUT_LAYOUT}.record.json`, { force: true });
  const bareModule = join(work, "bare");
  const output = join(work, "server");
  const copyModule = async () => {
    await rm(output, { force: true });
    await cp(environment.INPUT_DIRECTORY, bareModule, { recursive: true, force: true }).catch(() => {});
  };
  const measured = await compare(
    {
      action: { ...action, before: forget },
      go: {
        name: "go build",
        command: "sh",
        args: ["-c", 'cd "$1" && shift && exec "$@"', "sh", bareModule, go, ...bareBuild, "-o", output, "."],
        environment: goEnvironment,
        before: copyModule,
      },
    },
    5,
  );
  const unchanged = await compare(
    { bare: { name: "node -e 0", command: node, args: ["-e", "0"] }, action: { ...action, name: "unchanged" } },
    15,
  );
  return [
    ratioFigure(
      "build-image of rclone with 20 plugins, warm caches, OCI layout written, against a bare `go build` of the same main.go to a fresh file",
      2,
      measured.action.seconds,
      measured.go.seconds,
      `${withMemory(measured.action)}; go build ${withMemory(measured.go)}`,
    ),
    ratioFigure(
      "unchanged inputs, whole build-image process, against a bare `node -e 0`",
      8,
      unchanged.action.seconds,
      unchanged.bare.seconds,
      `${withMemory(unchanged.action)}; node -e 0 ${withMemory(unchanged.bare)}`,
    ),
  ];
}

const bareBuild = ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags=-w"];
