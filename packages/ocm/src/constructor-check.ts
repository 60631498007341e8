import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { maxReported } from "#documents/limit.js";
import { findAmbiguousScalars } from "#documents/scalar-text.js";
import { placeOf } from "#documents/text-places.js";
import type { DocumentPath, YamlSource } from "#documents/yaml-source.js";
import type { ConstructorComponent } from "#ocm/constructor.js";
import { COMPONENT_NORMALISATION } from "#ocm/digest.js";
import { hasOwnTag } from "#ocm/version.js";

/** What a constructor's text must not hold, wherever it stands. */
export function checkText(source: YamlSource): Diagnostic[] {
  return [...variables(source), ...ambiguous(source)];
}

/** The OCM command line puts environment variables in the place of `$NAME` and `${NAME}`, in comments too: a secret could end up published. */
function variables({ file, text }: YamlSource): Diagnostic[] {
  const pattern = /\$(?:\w{1,80}|\{[^}\n]{0,80}\}?)?/g;
  const found: Diagnostic[] = [];
  for (let match = pattern.exec(text); match && found.length <= maxReported; match = pattern.exec(text)) {
    const message = `${quoted(match[0])} would be replaced by the environment when this is published`;
    const place = placeOf(file, text, match.index, pattern.lastIndex);
    const fix = 'Write the value out; a dollar sign in a text is written "\\u0024".';
    found.push(diagnostic("constructor-variable", message, { fix, place }));
  }
  return found;
}

function ambiguous({ file, text, root }: YamlSource): Diagnostic[] {
  const found: Diagnostic[] = [];
  findAmbiguousScalars(root, ({ range, source = "" }) => {
    if (found.length > maxReported || !range) return;
    const message = `${quoted(source)} is one thing in YAML 1.1, which OCM reads, and another in YAML 1.2`;
    const place = placeOf(file, text, range[0], range[1]);
    found.push(diagnostic("scalar-ambiguous", message, { fix: `Quote it: "${source}".`, place }));
  });
  return found;
}

/** The rules that a component's schema cannot say. */
export function checkComponent(component: ConstructorComponent, source: YamlSource): Diagnostic[] {
  const { path, referencesKey } = component;
  return [
    ...oldSpelling(component, source),
    ...versions(component, source),
    ...duplicates(component.references, [...path, referencesKey], source),
    ...duplicates(component.resources, [...path, "resources"], source),
    ...duplicates(component.sources, [...path, "sources"], source),
    ...obsoleteDigests(component, source),
  ];
}

function oldSpelling({ path, referencesKey }: ConstructorComponent, source: YamlSource): Diagnostic[] {
  const keys = [
    ...(referencesKey === "references" ? ["references"] : []),
    ...(isPlainProvider(source, path) ? ["provider"] : []),
  ];
  const [first] = keys;
  if (first === undefined) return [];
  const place = source.place([...path, first], { key: true });
  return [
    diagnostic("constructor-old-spelling", `${keys.join(" and ")} are written as today's OCM command line refuses it`, {
      fix: "Modernise the document: componentReferences, componentName, and provider with a name below it.",
      place,
    }),
  ];
}

function isPlainProvider({ value }: YamlSource, path: DocumentPath): boolean {
  const component = path.reduce<unknown>((found, step) => (found as Record<string | number, unknown>)[step], value);
  return typeof (component as { provider: unknown }).provider === "string";
}

/** Versions that cannot be looked up: their tag belongs to another version. */
function versions(
  { path, referencesKey, version, references }: ConstructorComponent,
  source: YamlSource,
): Diagnostic[] {
  const listed = references.map((each, index) => ({ version: each.version, at: [referencesKey, index] }));
  return [{ version, at: [] }, ...listed]
    .filter((each) => !hasOwnTag(each.version))
    .map((each) =>
      diagnostic("ocm-version-invalid", `the tag of ${quoted(each.version)} reads back as another version`, {
        fix: "Use a version without .build- in it; + is written so in tags.",
        place: source.place([...path, ...each.at, "version"]),
      }),
    );
}

interface Identified {
  name: string;
  version?: string;
  extraIdentity?: Record<string, string>;
}

function duplicates(elements: readonly Identified[], path: DocumentPath, source: YamlSource): Diagnostic[] {
  const seen = new Set<string>();
  return elements.flatMap((element, index) => {
    const key = identityKey(element);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const { name, version = "" } = element;
    return diagnostic("element-duplicate", `${quoted(`${name} ${version}`.trim())} is listed twice`, {
      fix: "Remove one of the two, or tell them apart by an extraIdentity.",
      place: source.place([...path, index, "name"]),
    });
  });
}

/** Equal for elements that OCM cannot tell apart. */
function identityKey({ name, version = "", extraIdentity = {} }: Identified): string {
  const extra = Object.entries(extraIdentity).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([name, version, extra]);
}

function obsoleteDigests({ path, referencesKey, references }: ConstructorComponent, source: YamlSource): Diagnostic[] {
  return references.flatMap(({ name, version, digest }, index) => {
    if (digest === undefined || digest.normalisationAlgorithm === COMPONENT_NORMALISATION) return [];
    const found = quoted(digest.normalisationAlgorithm);
    return diagnostic("digest-obsolete", `the digest of ${name} ${version} is of the normalisation ${found}`, {
      fix: `Have the digest computed again; the current normalisation is ${COMPONENT_NORMALISATION}.`,
      place: source.place([...path, referencesKey, index, "digest", "normalisationAlgorithm"]),
    });
  });
}
