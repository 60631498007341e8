import { withBranch } from "#cli/init/branch.js";
import { type Examples, exampleText } from "#cli/init/examples.js";
import { type Choices, type Facts, type Plan, unknownName } from "#cli/init/model.js";
import { imageRepository, lastElement, nameOf, yamlText } from "#cli/init/names.js";
import { planIgnored, planOwners } from "#cli/init/owners.js";
import { policyText } from "#cli/init/policy-text.js";
import { adapt, change } from "#cli/init/substitute.js";
import { newestRelease } from "#cli/init/versions.js";
import { planWorkflows } from "#cli/init/workflows.js";
import { DiagnosticError, hasErrors } from "#diagnostics/diagnostic.js";
import type { Manifest } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml } from "#documents/yaml-source.js";

const manifestPath = "catalog-server-manifest.yaml";

/** The files of a server's repository. Throws what is wrong with a manifest that is there. */
export function planServer(examples: Examples, facts: Facts, choices: Choices): Plan {
  const drafted = draft(exampleText(examples, `server/${manifestPath}`), facts, choices);
  const manifest = readManifest(facts.files.get(manifestPath) ?? drafted);
  const workflows = planWorkflows("server", { examples, facts, choices }, (name, text) =>
    workflow(name, text, facts, manifest),
  );
  return {
    files: [
      { path: manifestPath, text: drafted, document: true },
      { path: "plugin-policy.yaml", text: policy(examples, facts, choices, manifest), document: true },
      planOwners(examples, "server", facts),
      planIgnored(examples, "server", facts),
      ...workflows.files,
    ],
    present: workflows.present,
    steps: [
      ...workflows.steps,
      "Raise metadata.version with every change of the manifest: a version stands for one image.",
      "rescan.yml lists the images that you run; it fails until the first one is published.",
      "Commit the folder generated/ that plugin-release generate writes: it locks the module graph.",
    ],
  };
}

function readManifest(text: string): Manifest {
  const { source, diagnostics } = parseYaml(manifestPath, text);
  const parsed = source ? parseManifest(source) : { manifest: undefined, diagnostics: [] };
  const found = [...diagnostics, ...parsed.diagnostics];
  if (!parsed.manifest || hasErrors(found)) throw new DiagnosticError(found);
  return parsed.manifest.manifest;
}

/** A server without plugins, upon the program of this repository where it has one. */
function draft(example: string, facts: Facts, choices: Choices): string {
  const own = facts.modules.find(({ programs }) => programs.length > 0);
  const name = nameOf(facts.remote?.name ?? lastElement(own?.path ?? unknownName));
  const program = own?.programs[0];
  const entrypoint =
    own === undefined || program === undefined
      ? `{import: github.com/${unknownName}/server/cmd, call: Main}`
      : `{package: ${yamlText(program === "" ? own.path : `${own.path}/${program}`)}}`;
  const version = own && newestRelease(facts.tags, own.folder, own.path);
  return change(adapt(example, facts, choices), [
    ["name: catalog-server-acme", `name: ${yamlText(name)}`],
    ['version: "1.0.0"', 'version: "0.1.0"'],
    [
      "module: github.com/acme/catalog-server\n",
      `module: ${own ? yamlText(own.path) : `github.com/${unknownName}/server`}\n`,
    ],
    [
      "version: v0.9.0",
      `version: ${version === undefined ? `v0.0.0 # ${unknownName}: a released version` : `v${version}`}`,
    ],
    [/entrypoint: \{.*\}/, `entrypoint: ${entrypoint}`],
    ["frameworkVersion: v1alpha1", `frameworkVersion: v1alpha1 # ${unknownName}: the server's framework API`],
    [/^ {2}plugins:\n(?: {4}.*\n)+/, "  plugins: []\n"],
  ]);
}

function policy(examples: Examples, facts: Facts, choices: Choices, { plugins }: Manifest): string {
  const example = adapt(exampleText(examples, "server/plugin-policy.yaml"), facts, choices);
  return policyText(
    example,
    plugins.map(({ name, module }) => {
      const [, owner, repository] = /^github\.com\/([^/]+)\/([^/]+)/.exec(module) ?? [];
      return { name, module, ...(owner && repository ? { source: `${owner}/${repository}` } : {}) };
    }),
  );
}

function workflow(name: string, text: string, facts: Facts, manifest: Manifest): string {
  const image = imageRepository(facts);
  const named = withBranch(text, facts.branch)
    .replaceAll("ghcr.io/acme/catalog-server:1.0.0", `${image}:${manifest.version ?? "0.1.0"}`)
    .replaceAll("ghcr.io/acme/catalog-server", image)
    .replaceAll("Plugins of acme", `Plugins of ${facts.remote?.owner ?? unknownName}`);
  return name === "verify-matrix.yml" || name === "release.yml" ? matrix(named, facts) : named;
}

/** The planned servers are the example's own, and a README takes a matrix only where it has the place for it. */
function matrix(text: string, { files }: Facts): string {
  const marked = files.get("README.md")?.includes("<!-- compatibility-matrix:start -->") ?? false;
  const unplanned = change(text, [[/^ {6}planned: .*\n/m, ""]]);
  return marked ? unplanned : change(unplanned, [[/^(?: {4}with:\n)? {6}markdown: README\.md\n/m, ""]]);
}
