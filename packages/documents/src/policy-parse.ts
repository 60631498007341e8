import { type Diagnostic, diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { hints, validate } from "#documents/generated/plugin-policy.js";
import { modulePathProblem } from "#documents/go-paths.js";
import { versionProblem } from "#documents/go-versions.js";
import { limitDiagnostics } from "#documents/limit.js";
import type { LocatedPolicy, Policy, PolicyEntry } from "#documents/policy.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import { breadthProblem, type KeylessEntry, missingRoot } from "#documents/signer-entry.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";

export interface ParsedPolicy {
  /** There if there are no errors. */
  located?: LocatedPolicy;
  diagnostics: Diagnostic[];
}

const schema = { validate, hints } as unknown as DocumentSchema;

/** Reads a policy, of one flow or of both. Never throws for what the text holds. */
export function parsePolicy(file: string, text: string): ParsedPolicy {
  const { source, diagnostics } = parseYaml(file, text);
  if (source === undefined) return { diagnostics };
  const shape = checkSchema(source, schema);
  const found = [...diagnostics, ...shape.diagnostics];
  if (shape.broken.size > 0) return { diagnostics: limitDiagnostics(found, shape.omitted) };
  const policy = policyOf(source.value as Document);
  const all = limitDiagnostics([...found, ...checkPolicy(policy, source)]);
  return hasErrors(all) ? { diagnostics: all } : { located: { policy, source }, diagnostics: all };
}

/** What the schema lets through. */
interface Document {
  spec: Omit<Policy, "proposals" | "plugins"> & {
    proposals?: Policy["proposals"];
    plugins: (Omit<PolicyEntry, "channel" | "retention" | "withdrawn"> & Partial<PolicyEntry>)[];
  };
}

function policyOf({ spec }: Document): Policy {
  const { proposals = "per-plugin", plugins: listed, ...rest } = spec;
  const plugins = listed.map(
    ({ channel = "stable", retention = "append", withdrawn = [], ...entry }): PolicyEntry => ({
      ...entry,
      channel,
      retention,
      withdrawn,
    }),
  );
  return { proposals, plugins, ...rest };
}

/** The rules that the schema cannot say. */
function* checkPolicy(policy: Policy, source: YamlSource): Generator<Diagnostic> {
  const { plugins } = policy;
  const names = new Set<string>();
  const releases = new Map<string, string>();
  for (const [index, { name, component, module }] of plugins.entries()) {
    const place = (field: string) => source.place(["spec", "plugins", index, field]);
    const field = component === undefined ? "module" : "component";
    const release = component ?? module ?? "";
    if (names.has(name)) {
      const fix = "Rename or remove one of them.";
      yield diagnostic("plugin-name-duplicate", `two plugins are named ${quoted(name)}`, { fix, place: place("name") });
    }
    const owner = releases.get(release);
    if (owner !== undefined && owner !== name) {
      const message = `the ${field} ${quoted(release)} belongs to the plugin ${quoted(owner)} already`;
      const fix = "Remove one of the two plugins, or correct its path.";
      yield diagnostic("policy-release-duplicate", message, { fix, place: place(field), plugin: name });
    }
    names.add(name);
    if (owner === undefined) releases.set(release, name);
    yield* checkGrammar({ name, field, release }, place);
    if (module !== undefined) yield* checkWithdrawn(plugins[index] as PolicyEntry, index, source);
    yield* checkEvidence(policy, plugins[index] as PolicyEntry, place);
  }
}

/** A module has no version 0.4: withdrawing that would seem to work, and would not. */
function* checkWithdrawn({ name, withdrawn }: PolicyEntry, index: number, source: YamlSource): Generator<Diagnostic> {
  for (const [at, version] of withdrawn.entries()) {
    const plain = `v${version.replace(/^v/, "").replace(/\+.*$/, "")}`;
    if (versionProblem(plain) === undefined) continue;
    yield diagnostic("field-value", `${quoted(version)} is the version of no Go module`, {
      fix: "Write it in full, such as v0.4.0; each version has a line of its own.",
      place: source.place(["spec", "plugins", index, "withdrawn", at]),
      plugin: name,
    });
  }
}

/** Who signs a module's candidates, and where they are. What would never be looked at is said: it seems to protect, and does not. */
function* checkEvidence(
  { trustedRoot }: Policy,
  { name, module, signer, candidates, source }: PolicyEntry,
  place: (field: string) => ReturnType<YamlSource["place"]>,
): Generator<Diagnostic> {
  if (candidates !== undefined && (module === undefined || signer === undefined)) {
    const message =
      module === undefined
        ? "candidates are images with a module, and this is a component"
        : "candidates are looked at for their signer, and none is named";
    const fix = module === undefined ? "Remove candidates." : "Add signer, or remove candidates.";
    yield diagnostic("field-value", message, { fix, place: place("candidates"), plugin: name });
  }
  if (module === undefined || signer === undefined || "identity" in signer) return;
  if (candidates === undefined && source === undefined) {
    yield diagnostic("field-missing", "a signer of a module answers for candidates, and nothing says where they are", {
      fix: "Add candidates, or source.",
      place: place("signer"),
      plugin: name,
    });
  }
  if ("key" in signer) return;
  const problem = breadthProblem(ofSource(signer, source), place("signer"));
  if (problem) yield { ...problem, plugin: name };
  if (trustedRoot === undefined) yield { ...missingRoot(place("signer")), plugin: name };
}

/** A keyless signer whose repository the plugin's source names already. */
export function ofSource(signer: KeylessEntry, source: PolicyEntry["source"]): KeylessEntry {
  if (signer.repositoryId !== undefined || signer.ownerId !== undefined || source?.id === undefined) return signer;
  return { ...signer, repositoryId: source.id };
}

function* checkGrammar(
  { name, field, release }: { name: string; field: string; release: string },
  place: (field: string) => ReturnType<YamlSource["place"]>,
): Generator<Diagnostic> {
  const problem = field === "module" ? modulePathProblem(release) : undefined;
  if (problem) {
    const message = `${quoted(release)} is no module path: ${problem}`;
    yield diagnostic("module-path-invalid", message, {
      fix: "Write the path of the plugin's go.mod.",
      place: place(field),
      plugin: name,
    });
  }
  if (field === "component" && name.length < 2) {
    const message = `${quoted(name)} is too short: a registry lists names of two or more characters`;
    const fix = "Give the plugin a longer name.";
    yield diagnostic("field-value", message, { fix, place: place("name"), plugin: name });
  }
}
