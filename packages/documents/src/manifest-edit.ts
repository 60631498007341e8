import { isMap, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { LocatedManifest, PluginEntry } from "#documents/manifest.js";
import type { Patch } from "#documents/patch.js";
import { addItems, addPairs, type Editable, replaceValue } from "#documents/yaml-edit.js";
import { nodeAt, pairOf } from "#documents/yaml-lookup.js";
import { removeItems, removePair } from "#documents/yaml-remove.js";
import type { Plain } from "#documents/yaml-render.js";
import { styleOf } from "#documents/yaml-style.js";

/** A plugin as a manifest is to name it. */
export interface PluginEdit extends Pick<PluginEntry, "name" | "module" | "version"> {
  /** Left out: for a listed plugin the package at the same place of its module; for a new one the module's own path. */
  import?: string;
  /** A working copy, relative to the manifest. Left out, what is there stays; null takes it out. */
  path?: string | null;
}

/** The plugin that an edit is about: of the same name, or else of the same package. */
export function listedPlugin(
  plugins: readonly PluginEntry[],
  edit: Omit<PluginEdit, "version">,
): PluginEntry | undefined {
  const path = edit.import ?? edit.module;
  return plugins.find((each) => each.name === edit.name) ?? plugins.find((each) => each.import === path);
}

/**
 * The text changes that make a manifest name a plugin so: fields of the listed one, or a new one behind the name before its own, last where
 * the names are in no order. What else is written there stays, comments too.
 */
export function pluginPatches({ manifest, source }: LocatedManifest, edit: PluginEdit): Patch[] {
  const document: Editable = { text: source.text, style: styleOf(source.text, source.root) };
  const { plugins } = manifest;
  const listed = listedPlugin(plugins, edit);
  if (!listed) return addPlugin(document, source.root, plugins, edit);
  const item = nodeAt(source.root, ["spec", "plugins", plugins.indexOf(listed)]) as YAMLMap;
  return setFields(document, item, { ...edit, import: edit.import ?? movedImport(listed, edit.module) });
}

/** The text changes that take plugins out of a manifest, with the lines that are theirs. */
export function removalPatches({ manifest, source }: LocatedManifest, removed: readonly PluginEntry[]): Patch[] {
  if (removed.length === 0) return [];
  const pair = pairOf(nodeAt(source.root, ["spec"]) as YAMLMap, "plugins") as Pair;
  return removeItems(source.text, pair, new Set(removed.map((each) => manifest.plugins.indexOf(each))));
}

/** The text change that gives a manifest with `metadata.version` another one. */
export function versionPatches({ source }: LocatedManifest, version: string): Patch[] {
  const map = nodeAt(source.root, ["metadata"]) as YAMLMap;
  const document: Editable = { text: source.text, style: styleOf(source.text, source.root) };
  return replaceValue(document, map, pairOf(map, "version") as Pair, version);
}

/** The package at the same place of a module that has another path now. */
function movedImport({ module, import: path }: PluginEntry, to: string): string {
  return path === module || path.startsWith(`${module}/`) ? `${to}${path.slice(module.length)}` : path;
}

function setFields(document: Editable, item: YAMLMap, edit: PluginEdit): Patch[] {
  const added: { [field: string]: string } = {};
  const workingCopy = edit.path === null ? pairOf(item, "path") : undefined;
  const removed = workingCopy ? [removePair(document.text, item, workingCopy)] : [];
  const set = Object.entries(fieldsOf(edit)).flatMap(([field, value]) => {
    const pair = pairOf(item, field);
    if (pair) return item.get(field) === value ? [] : replaceValue(document, item, pair, value);
    if (field !== "import" || value !== edit.module) added[field] = value;
    return [];
  });
  const patches = [...removed, ...set];
  return Object.keys(added).length === 0 ? patches : [...patches, ...addPairs(document, item, added)];
}

function addPlugin(document: Editable, root: Node | null, plugins: readonly PluginEntry[], edit: PluginEdit): Patch[] {
  const { import: path = edit.module, ...fields } = fieldsOf(edit);
  const item: Plain = path === edit.module ? fields : { ...fieldsOf(edit) };
  const spec = nodeAt(root, ["spec"]) as YAMLMap;
  const pair = pairOf(spec, "plugins");
  const list = pair?.value;
  if (!pair) return addPairs(document, spec, { plugins: [item] });
  if (!isSeq(list) || list.items.length === 0) return replaceValue(document, spec, pair, [item]);
  const inOrder = plugins.every(({ name }, index) => index === 0 || (plugins[index - 1]?.name ?? "") <= name);
  const behind = inOrder ? plugins.findLastIndex(({ name }) => name <= edit.name) : plugins.length - 1;
  const like = list.items.find(isMap) as Node;
  return addItems(document, list, behind, [item], like);
}

/** In the order in which they are written. */
function fieldsOf({ name, module, version, import: path, path: workingCopy }: PluginEdit): { [field: string]: string } {
  return {
    name,
    module,
    version,
    ...(path === undefined ? {} : { import: path }),
    ...(typeof workingCopy === "string" ? { path: workingCopy } : {}),
  };
}
