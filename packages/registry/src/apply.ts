import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { applyPatches } from "#documents/patch.js";
import { type ConstructorComponent, type LocatedConstructor, parseConstructor } from "#ocm/constructor.js";
import { type ConstructorEdit, constructorPatches } from "#ocm/constructor-edit.js";
import { removalPatches } from "#ocm/constructor-remove.js";
import type { Listing } from "#registry/listing.js";
import type { PluginChange } from "#registry/resolve.js";

/**
 * The constructor's text with the changes and the version in it.
 *
 * @param more digests to recompute, by the list as it is before, or the new spelling
 */
export function applyChanges(
  listing: Listing,
  changes: readonly PluginChange[],
  version: string,
  more: readonly ConstructorEdit[] = [],
): string {
  const removed = new Set(changes.flatMap((each) => (each.kind === "remove" ? [each.listed.index] : [])));
  const { located, component } = removed.size > 0 ? withoutReferences(listing, removed) : listing;
  const at = (index: number) => index - [...removed].filter((each) => each < index).length;
  const edits = changes.flatMap((each): ConstructorEdit[] => {
    if (each.kind === "remove") return [];
    const { reference } = each.released;
    if (each.kind === "add") return [{ kind: "add", reference }];
    return [{ kind: "replace", index: at(each.listed.index), reference }];
  });
  const others = more.flatMap((each): ConstructorEdit[] => {
    if (each.kind !== "digest") return [each];
    return removed.has(each.index) ? [] : [{ ...each, index: at(each.index) }];
  });
  const patches = constructorPatches(located, component, [{ kind: "version", version }, ...edits, ...others]);
  const text = applyPatches(located.source.text, patches);
  reread(located.source.file, text);
  return text;
}

function withoutReferences(
  { located, component }: Listing,
  removed: ReadonlySet<number>,
): { located: LocatedConstructor; component: ConstructorComponent } {
  const { source, components } = located;
  const text = applyPatches(source.text, removalPatches(located, component, removed));
  const again = reread(source.file, text);
  return { located: again, component: again.components[components.indexOf(component)] as ConstructorComponent };
}

/** What a release says of itself becomes part of the text: nothing that a constructor must not hold may get into it that way. */
function reread(file: string, text: string): LocatedConstructor {
  const { located, diagnostics } = parseConstructor(file, text);
  if (located === undefined) throw new DiagnosticError(diagnostics);
  return located;
}
