import { isMap, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Patch } from "#documents/patch.js";
import { addItems, addPairs, type Editable, replaceText, replaceValue } from "#documents/yaml-edit.js";
import { nodeAt, pairOf } from "#documents/yaml-lookup.js";
import { isFlow } from "#documents/yaml-positions.js";
import type { Plain } from "#documents/yaml-render.js";
import { isJson, styleOf } from "#documents/yaml-style.js";
import type { ConstructorComponent, LocatedConstructor } from "#ocm/constructor.js";
import type { Digest, Reference } from "#ocm/descriptor.js";
import { PLUGIN_INFO_LABEL, type PluginInfo } from "#ocm/plugin-info.js";

/** A reference as a registry lists it. */
export interface ListedReference extends Pick<Reference, "name" | "version" | "componentName"> {
  digest: Digest;
  pluginInfo: PluginInfo;
}

export type ConstructorEdit =
  | { kind: "version"; version: string }
  /** Behind the plugin's last listed version; a new plugin behind the name before its own, or last where the names are in no order. */
  | { kind: "add"; reference: ListedReference }
  /** Version, digest and label of the reference at `index`; name and component stay. */
  | { kind: "replace"; index: number; reference: ListedReference }
  /** The digest of the reference at `index`, and nothing else. */
  | { kind: "digest"; index: number; digest: Digest }
  /** Today's spelling instead of the older one. */
  | { kind: "modernise" };

/** The text changes of one component that carry out the edits, all of them against the text as it is. */
export function constructorPatches(
  { source }: LocatedConstructor,
  component: ConstructorComponent,
  edits: readonly ConstructorEdit[],
): Patch[] {
  const document: Editable = { text: source.text, style: styleOf(source.text, source.root) };
  const map = nodeAt(source.root, component.path) as YAMLMap;
  const target = { document, map, component, modern: edits.some(({ kind }) => kind === "modernise") };
  const additions = edits.flatMap((edit) => (edit.kind === "add" ? [edit.reference] : []));
  return [...edits.flatMap((edit) => patchesOf(target, edit)), ...addReferences(target, additions)];
}

interface Target {
  document: Editable;
  map: YAMLMap;
  component: ConstructorComponent;
  modern: boolean;
}

function patchesOf(target: Target, edit: ConstructorEdit): Patch[] {
  const { document, map } = target;
  switch (edit.kind) {
    case "version":
      return setValue(document, map, "version", edit.version);
    case "replace":
      return replaceReference(document, referenceAt(target, edit.index), edit.reference);
    case "digest":
      return setValue(document, referenceAt(target, edit.index), "digest", plainDigest(edit.digest));
    case "modernise":
      return modernise(target);
    case "add":
      return [];
  }
}

function replaceReference(
  document: Editable,
  item: YAMLMap,
  { version, digest, pluginInfo }: ListedReference,
): Patch[] {
  const labels = setPluginInfo(document, item, pluginInfo);
  const digests = setValue(document, item, "digest", plainDigest(digest));
  return [
    ...setValue(document, item, "version", version),
    // What is added to a list that ends the reference comes before what is added to the reference.
    ...(pairOf(item, "labels") ? [...labels, ...digests] : [...digests, ...labels]),
  ];
}

/** Sets the label's value, or adds the label, or the list of labels. */
function setPluginInfo(document: Editable, item: YAMLMap, info: PluginInfo): Patch[] {
  const label = { name: PLUGIN_INFO_LABEL, value: { ...info } };
  const labels = pairOf(item, "labels")?.value;
  if (!isSeq(labels) || labels.items.length === 0) return setValue(document, item, "labels", [label]);
  const own = labels.items.find((each) => isMap(each) && each.get("name") === PLUGIN_INFO_LABEL);
  if (isMap(own)) return setValue(document, own, "value", label.value);
  return addItems(document, labels, labels.items.length - 1, [label], labels.items[0] as Node);
}

function addReferences({ document, map, component, modern }: Target, references: readonly ListedReference[]): Patch[] {
  if (references.length === 0) return [];
  const { references: listed, referencesKey } = component;
  const componentKey = referencesKey === "references" && !modern ? "component" : "componentName";
  const list = pairOf(map, referencesKey)?.value;
  if (!isSeq(list) || list.items.length === 0) {
    const items = references.map((reference) => plainReference(reference, componentKey));
    return setValue(document, map, referencesKey, items);
  }
  return [...insertionPoints(listed, references)].flatMap(([index, added]) => {
    const items = added.map((reference) => plainReference(reference, componentKey));
    return addItems(document, list, index, items, listItem(list, Math.max(index, 0)));
  });
}

/** The new references by the index of the listed one that they go behind; -1 for the list's beginning. */
function insertionPoints(
  listed: readonly Reference[],
  added: readonly ListedReference[],
): Map<number, ListedReference[]> {
  const inOrder = listed.every(({ name }, index) => index === 0 || (listed[index - 1]?.name ?? "") <= name);
  const points = new Map<number, ListedReference[]>();
  for (const reference of added) {
    const own = listed.findLastIndex((each) => each.componentName === reference.componentName);
    const before = inOrder ? listed.findLastIndex((each) => each.name <= reference.name) : listed.length - 1;
    const index = own >= 0 ? own : before;
    points.set(index, [...(points.get(index) ?? []), reference]);
  }
  return points;
}

function modernise({ document, map, component }: Target): Patch[] {
  const { text } = document;
  const patches: Patch[] = [];
  const rename = (pair: Pair | undefined, name: string, parent: Node) => {
    if (pair)
      patches.push(replaceText({ ...document, text }, pair.key as Scalar, name, isFlow(parent) && isJson(parent)));
  };
  rename(pairOf(map, "references"), "componentReferences", map);
  component.references.forEach((_each, index) => {
    const item = referenceAt({ map, component }, index);
    rename(pairOf(item, "component"), "componentName", item);
  });
  const provider = pairOf(map, "provider");
  return provider && !isMap(provider.value)
    ? [...patches, ...replaceValue(document, map, provider, { name: component.provider.name })]
    : patches;
}

function setValue(document: Editable, map: YAMLMap, key: string, value: Plain): Patch[] {
  const pair = pairOf(map, key);
  if (!pair) return addPairs(document, map, { [key]: value });
  const { value: node } = pair;
  // Member by member, so that comments and what else is there stay.
  if (isMap(node) && key === "digest") {
    return Object.entries(value as Record<string, string>).flatMap(([name, each]) =>
      setValue(document, node, name, each),
    );
  }
  return replaceValue(document, map, pair, value);
}

function plainReference(
  { name, version, componentName, digest, pluginInfo }: ListedReference,
  componentKey: string,
): Plain {
  return {
    name,
    version,
    [componentKey]: componentName,
    digest: plainDigest(digest),
    labels: [{ name: PLUGIN_INFO_LABEL, value: { ...pluginInfo } }],
  };
}

function plainDigest({ hashAlgorithm, normalisationAlgorithm, value }: Digest): { [key: string]: string } {
  return { hashAlgorithm, normalisationAlgorithm, value };
}

function referenceAt({ map, component }: Pick<Target, "map" | "component">, index: number): YAMLMap {
  const list = pairOf(map, component.referencesKey)?.value as YAMLSeq;
  return listItem(list, index) as YAMLMap;
}

function listItem(list: YAMLSeq, index: number): Node {
  const item = list.items[index];
  if (item === undefined) throw new RangeError(`there is no reference ${index}`);
  return item as Node;
}
