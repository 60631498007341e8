import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { BuildInfo, BuildModule } from "#golang/build-info.js";
import type { ImageContents } from "#sbom/contents.js";
import { propertyNames } from "#sbom/entries.js";

/** What of a component counts here. */
interface WrittenComponent {
  type?: string;
  name?: string;
  version?: string;
  purl?: string;
  properties?: { name: string; value: string }[];
}

/**
 * Holds an SBOM, as it is written, against the programs' build information: every module is in it, with the version and sum that the
 * linker recorded, and nothing else claims to be a module. It shares no code with what makes entries of modules.
 */
export function missingAndStrange(
  bytes: Uint8Array,
  { platforms, base }: Pick<ImageContents, "platforms" | "base">,
  file: string,
): Diagnostic[] {
  const written = readModules(bytes);
  const linked = new Map(platforms.flatMap(({ info }) => modulesOf(info, base.module)));
  const missing = [...linked].filter(([key]) => !written.includes(key)).map(([, name]) => name);
  const strange = written.filter((key, index) => !linked.has(key) || written.indexOf(key) !== index);
  return [
    ...missing.map((name) => problem(`${file} lacks ${quoted(name, 300)}, which is in the program`)),
    ...strange.map((key) =>
      problem(
        `${file} names ${quoted(JSON.parse(key).filter(Boolean).join(" "), 300)}, which is not in the program, or twice`,
      ),
    ),
  ].slice(0, mostShown);
}

const mostShown = 20;

function problem(message: string): Diagnostic {
  return diagnostic("sbom-incomplete", message, {
    fix: "Compile the server's program by this suite's generated module; if it was, report this as a defect of this suite.",
  });
}

/** The lines `mod`, `dep` and `=>` of `go version -m`, and Go's version, each with a name for people. */
function modulesOf({ main, dependencies, goVersion }: BuildInfo, base: string): [key: string, name: string][] {
  return [
    [JSON.stringify(["stdlib", goVersion, ""]), goVersion],
    ...[main, ...dependencies].map((each): [string, string] => [
      keyOf(each, each === main, base),
      `${each.path} ${each.version}`,
    ]),
  ];
}

function keyOf({ path, version, sum = "", replace }: BuildModule, isMain: boolean, base: string): string {
  // The linker knows neither of a main module: one is whatever the manifest says of the base.
  if (isMain) return JSON.stringify([path, path === base ? "(base)" : "", ""]);
  if (!replace) return JSON.stringify([path, version, sum]);
  return replace.sum === undefined && !/^v[0-9]/.test(replace.version)
    ? JSON.stringify([path, "", ""])
    : JSON.stringify([replace.path, replace.version, replace.sum ?? ""]);
}

function readModules(bytes: Uint8Array): string[] {
  const { components = [] } = JSON.parse(Buffer.from(bytes).toString("utf8")) as { components?: WrittenComponent[] };
  return components.filter((each) => each.type !== "container").map(keyOfComponent);
}

function keyOfComponent({ type, name, version = "", properties = [] }: WrittenComponent): string {
  const sum = properties.find((each) => each.name === propertyNames.goSum)?.value ?? "";
  if (type === "application") return JSON.stringify([name, version === "" ? "" : "(base)", ""]);
  return JSON.stringify([name, version, sum]);
}
