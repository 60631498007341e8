import { columnOf } from "#matrix/columns.js";
import type { Matrix, MatrixRow, Pin } from "#matrix/model.js";
import { type Asked, isRecommended, pinnedOn, type Standing, standings } from "#matrix/standing.js";
import { choose } from "#matrix/where.js";

/** The newest version of a plugin for one server that can be built with all that is said of the others, or why there is none. */
export interface Shippable {
  plugin: string;
  module: string;
  /** Declared compatible, not retracted, not deprecated, nothing showed that it fails; the same for all plugins of the module that have one. */
  newest?: Standing;
  /** What it would be without the others of its module, where it has no version together with them. */
  apart?: { newest: Standing; from: string[] };
  /** What manifests of that server pin. */
  pins: Pin[];
  /** Newer than `newest`, or all where there is none; newest first, each with what is against it. */
  passedOver: Standing[];
}

/** A row with how its versions stand on the server that is asked about, newest first. */
interface Held {
  row: MatrixRow;
  all: Standing[];
}

/**
 * Answers "which newest version of each plugin can I ship?", in the order of the matrix. A build has one version of each module, so the
 * answer for plugins of one module is one version: the newest that can be recommended for all of them. A plugin that has none on its own
 * keeps none of the others back. Throws `input-invalid`.
 */
export function whatCanIShip(matrix: Matrix, server: string, asked: Asked = {}): Shippable[] {
  const column = columnOf(matrix, server);
  const version = matrix.servers[column]?.version ?? "";
  const held = matrix.plugins.map((each): Held => {
    const row = pinnedOn(each, version);
    return { row, all: standings(row, column, asked) };
  });
  const modules = new Map<string, Held[]>();
  for (const each of held.filter(canShip)) {
    modules.set(each.row.module, [...(modules.get(each.row.module) ?? []), each]);
  }
  return held.map((each) => {
    const others = canShip(each) ? (modules.get(each.row.module) ?? []).filter((other) => other !== each) : [];
    return { plugin: each.row.name, module: each.row.module, ...together(each, others), pins: each.row.pins };
  });
}

function canShip({ all }: Held): boolean {
  return all.some(isRecommended);
}

function together(own: Held, others: readonly Held[]): Pick<Shippable, "newest" | "apart" | "passedOver"> {
  const shared = choose(own.all.map((each) => ({ ...each, obstacles: [...each.obstacles, ...against(each, others)] })));
  const { newest } = choose(own.all);
  if (shared.newest || !newest) return shared;
  return { ...shared, apart: { newest, from: excluding(own, others).map(({ row }) => row.name) } };
}

/** What others of the module have against a version. */
function against({ version }: Standing, others: readonly Held[]): Standing["obstacles"] {
  return others.flatMap(({ row, all }) => {
    const standing = all.find((each) => each.version === version);
    const why = standing ? standing.obstacles.map((each) => each.why).join(", ") : "it has no such version";
    return why === "" ? [] : [{ kind: "module" as const, why: `not for ${row.name} of the same module: ${why}` }];
  });
}

/** Those with which it shares no version; where it shares one with each, all of them together. */
function excluding(own: Held, others: readonly Held[]): readonly Held[] {
  const mine = own.all.filter(isRecommended);
  const alien = others.filter((other) => mine.every((each) => against(each, [other]).length > 0));
  return alien.length > 0 ? alien : others;
}
