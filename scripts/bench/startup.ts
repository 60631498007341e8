import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkManifest } from "#documents/check-manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml } from "#documents/yaml-source.js";
import { type Figure, milliseconds, ratioFigure, withMemory } from "#scripts/bench/figure.js";
import { manifestText } from "#scripts/bench/manifests.js";
import { compare, median } from "#scripts/bench/measure.js";

const node = process.execPath;
const bare = { name: "node -e 0", command: node, args: ["-e", "0"] };

/** Start-up of the command and of the action, and how checking grows. */
export async function startupFigures(work: string): Promise<Figure[]> {
  const manifest = join(work, "fifty.yaml");
  await writeFile(manifest, manifestText(50));
  const measured = await compare(
    {
      bare,
      command: {
        name: "validate",
        command: node,
        args: ["dist/cli/index.js", "validate", manifest, "--structure-only"],
      },
      action: {
        name: "validate-manifest",
        command: node,
        args: ["dist/validate-manifest/index.js"],
        environment: { INPUT_MANIFEST: manifest, "INPUT_STRUCTURE-ONLY": "true", INPUT_RELEASE: "false" },
      },
    },
    15,
  );
  const against = `node -e 0 ${withMemory(measured.bare)}`;
  return [
    ratioFigure(
      "`plugin-release validate --structure-only`, 50 plugins, whole process, against a bare `node -e 0`",
      3,
      measured.command.seconds,
      measured.bare.seconds,
      `${withMemory(measured.command)}; ${against}`,
    ),
    ratioFigure(
      "the validate-manifest action, likewise",
      4,
      measured.action.seconds,
      measured.bare.seconds,
      `${withMemory(measured.action)}; ${against}`,
    ),
    growth(),
  ];
}

function growth(): Figure {
  const sizes = [100, 1_000, 10_000];
  const perPlugin = sizes.map((size) => {
    const text = manifestText(size);
    const times = Array.from({ length: size > 5_000 ? 3 : 7 }, () => check(text));
    return median(times) / size;
  });
  const [small, , large] = perPlugin as [number, number, number];
  const details = sizes.map((size, index) => `${size}: ${milliseconds((perPlugin[index] ?? 0) * size)}`).join(", ");
  return {
    what: "validating 100, 1,000, 10,000 plugins in memory",
    reach: "grows linearly",
    measured: `${(large / small).toFixed(2)}x the time per plugin at 10,000 than at 100`,
    reached: large <= small * 1.5,
    details,
  };
}

function check(text: string): number {
  const start = performance.now();
  const { source } = parseYaml("bench.yaml", text);
  const { manifest, diagnostics } = source ? parseManifest(source) : { manifest: undefined, diagnostics: [] };
  if (!manifest || diagnostics.length + checkManifest(manifest).length > 0)
    throw new Error("the manifest is not valid");
  return (performance.now() - start) / 1000;
}
