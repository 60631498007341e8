import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { BuildInfo, BuildModule } from "#golang/build-info.js";
import type { BaseContents, ImageContents } from "#sbom/contents.js";
import { propertyNames } from "#sbom/entries.js";

/** What of a component counts here. */
interface WrittenComponent {
  type?: string;
  name?: string;
  version?: string;
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
  const linked = new Map(platforms.flatMap(({ info }) => modulesOf(info, base)));
  const missing = [...linked].filter(([key]) => !written.has(key)).map(([, name]) => name);
  const strange = [...written].filter(([key, times]) => !linked.has(key) || times > 1).map(([key]) => key);
  return [
    ...missing.map((name) => `${file} lacks ${quoted(name, 300)}, which is in the program`),
    ...strange.map((key) => `${file} names ${quoted(nameOf(key), 300)}, which is not in the program, or twice`),
  ]
    .slice(0, mostShown)
    .map(problem);
}

const mostShown = 20;

function problem(message: string): Diagnostic {
  return diagnostic("sbom-incomplete", message, {
    fix: "Compile the server's program by this suite's generated module; if it was, report this as a defect of this suite.",
  });
}

/** The lines `mod`, `dep` and `=>` of `go version -m`, and Go's version: each as a key, with a name for people. */
function modulesOf({ main, dependencies, goVersion }: BuildInfo, base: BaseContents): [key: string, name: string][] {
  // Of a main module the linker knows neither version nor sum; that of a generated module has none.
  const program = main.path === base.module ? keyOf(main.path, base.version, base.sum) : keyOf(main.path);
  return [
    [keyOf("stdlib", goVersion), goVersion],
    [program, `${main.path} ${main.version}`],
    ...dependencies.map((each): [string, string] => [dependencyKey(each), `${each.path} ${each.version}`]),
  ];
}

function dependencyKey({ path, version, sum, replace }: BuildModule): string {
  if (!replace) return keyOf(path, version, sum);
  const isFolder = replace.sum === undefined && !/^v[0-9]/.test(replace.version);
  return isFolder ? keyOf(path) : keyOf(replace.path, replace.version, replace.sum);
}

/** How often each is written. */
function readModules(bytes: Uint8Array): Map<string, number> {
  const { components = [] } = JSON.parse(Buffer.from(bytes).toString("utf8")) as { components?: WrittenComponent[] };
  const times = new Map<string, number>();
  for (const { type, name = "", version, properties = [] } of components) {
    if (type === "container") continue;
    const key = keyOf(name, version, properties.find((each) => each.name === propertyNames.goSum)?.value);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

function keyOf(name: string, version = "", sum = ""): string {
  return JSON.stringify([name, version, sum]);
}

function nameOf(key: string): string {
  return (JSON.parse(key) as string[]).filter(Boolean).join(" ");
}
