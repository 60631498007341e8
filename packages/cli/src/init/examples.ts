import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** Texts by path below examples: `server/CODEOWNERS`. */
export type Examples = Readonly<Record<string, string>>;

/** What is offered of each example; a folder stands for all files in it. What names one plugin of the examples alone is left out. */
const offered = [
  "plugins/.github/workflows",
  "plugins/agents/plugin.yaml",
  "server/.github/workflows",
  "server/.gitignore",
  "server/CODEOWNERS",
  "server/catalog-server-manifest.yaml",
  "server/plugin-policy.yaml",
  "registry/.github/workflows",
  "registry/CODEOWNERS",
  "registry/component-constructor.yaml",
  "registry/plugin-policy.yaml",
  "ocm-plugin/.github/workflows",
  "ocm-plugin/.gitignore",
  "ocm-plugin/build.sh",
  "ocm-plugin/component-constructor.yaml",
];

/** The file beside the bundled command that scripts/bundle.ts writes: the only copy of the examples, and made with the bundle. */
export const embeddedName = "examples.json";

/** Reads the examples of a checkout of this suite. */
export function collectExamples(folder: string): Examples {
  const files = offered.flatMap((path) =>
    path.endsWith("/workflows")
      ? readdirSync(join(folder, path))
          .sort()
          .map((name) => `${path}/${name}`)
      : [path],
  );
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** The examples that belong to a program: beside its bundle, or in the checkout that its source is in. */
export function examplesOf(program: string): Examples {
  const folder = dirname(realpathSync(program));
  const embedded = join(folder, embeddedName);
  if (existsSync(embedded)) return JSON.parse(readFileSync(embedded, "utf8")) as Examples;
  return collectExamples(join(folder, "../../../examples"));
}

/** An example's text; a missing one is a defect. */
export function exampleText(examples: Examples, path: string): string {
  const text = examples[path];
  if (text === undefined) throw new Error(`examples/${path} is not there`);
  return text;
}
