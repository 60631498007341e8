import type { PlannedCell } from "#matrix/plan.js";

/**
 * Deals cells, which come server by server, out to at most `jobs` jobs of at most `cells` cells. No job has two servers, and those of one
 * server have about the same number of cells; unless that takes too many jobs: then each is filled, and goes on with the next server.
 */
export function cutIntoShards(
  planned: readonly PlannedCell[],
  { jobs, cells }: { jobs: number; cells: number },
): PlannedCell[][] {
  const servers = new Map<string, PlannedCell[]>();
  for (const each of planned) {
    const group = servers.get(each.server);
    if (group) group.push(each);
    else servers.set(each.server, [each]);
  }
  const apart = [...servers.values()].flatMap((group) => inEvenParts(group, Math.ceil(group.length / cells)));
  if (apart.length <= jobs) return apart;
  return Array.from({ length: Math.ceil(planned.length / cells) }, (_, index) =>
    planned.slice(index * cells, (index + 1) * cells),
  );
}

/** Parts whose lengths differ by one at most. */
function inEvenParts<T>(items: readonly T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, index) =>
    items.slice(Math.floor((index * items.length) / parts), Math.floor(((index + 1) * items.length) / parts)),
  );
}
