import type { Pair, YAMLMap } from "yaml";
import type { Patch } from "#documents/patch.js";
import { nodeAt, pairOf } from "#documents/yaml-lookup.js";
import { removeItems } from "#documents/yaml-remove.js";
import type { ConstructorComponent, LocatedConstructor } from "#ocm/constructor.js";

/** The text changes that take the references at these indexes out of a component's list. */
export function removalPatches(
  { source }: LocatedConstructor,
  { path, referencesKey }: ConstructorComponent,
  indexes: ReadonlySet<number>,
): Patch[] {
  const map = nodeAt(source.root, path) as YAMLMap;
  return removeItems(source.text, pairOf(map, referencesKey) as Pair, indexes);
}
