import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { BaseModule, Composition, ModulePlaces, PluginModule } from "#golang/composition.js";
import type { Owners } from "#golang/package-list.js";

/** A member of a composition: the base has no name. */
export type Member = BaseModule | PluginModule;

export function membersOf(composition: Composition): Member[] {
  return [composition.base, ...composition.plugins];
}

/** `plugin "agents"`, or `the base`. */
export function titleOf(member: Member): string {
  return "name" in member ? `plugin "${member.name}"` : "the base";
}

/** Whom a diagnostic names, in words: `plugin "a"`, `plugins "a" and "b"`, `the base`. */
export function titleOfOwners({ base, plugins }: Owners): string {
  const [first, ...others] = plugins;
  if (!first) return base ? "the base" : "the server";
  if (others.length === 0) return titleOf(first);
  const shown = plugins.slice(0, 5).map((each) => `"${each.name}"`);
  const more = plugins.length - shown.length;
  return `plugins ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Where a diagnostic about a member points, and which plugin it belongs to. */
export function whereIs(member: Member | undefined, part: keyof ModulePlaces): Pick<Diagnostic, "place" | "plugin"> {
  if (!member) return {};
  return { ...(member.at?.[part] && { place: member.at[part] }), ...("name" in member && { plugin: member.name }) };
}

/** The first of several owners, to which a diagnostic is attached. */
export function firstOwner({ base, plugins }: Owners, composition: Composition): Member | undefined {
  return plugins[0] ?? (base ? composition.base : undefined);
}
