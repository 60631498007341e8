import { readChoice } from "#diagnostics/choice.js";
import { fail } from "#diagnostics/diagnostic.js";
import type { BuildKitOptions, BuildOptions } from "#server/options.js";

/** Which field of the options each input or option of BuildKit's is. */
const fields = {
  "buildkit-address": "address",
  "buildkit-certificates": "certificates",
  buildctl: "buildctl",
  dockerfile: "dockerfile",
} as const satisfies Record<string, keyof BuildKitOptions>;

type Name = "engine" | keyof typeof fields;

/** Reads what was said about the engine, by the names of the action's inputs. Throws `input-invalid`. */
export function readEngine(given: Partial<Record<Name, string | undefined>>): Pick<BuildOptions, "buildkit"> {
  const { engine = "daemonless" } = given;
  const buildkit: BuildKitOptions = {};
  for (const [name, field] of Object.entries(fields) as [keyof typeof fields, keyof BuildKitOptions][]) {
    const value = given[name];
    if (value === undefined) continue;
    if (engine === "daemonless") {
      fail("input-invalid", `${name} is for BuildKit, and the engine is daemonless`, {
        fix: `Set engine to buildkit, or leave ${name} out.`,
        inputs: ["engine", name],
      });
    }
    buildkit[field] = value;
  }
  return readChoice("engine", engine, ["daemonless", "buildkit"]) === "buildkit" ? { buildkit } : {};
}
