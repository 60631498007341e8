/** Lanes beside those that every list has of its own. */
export interface Lanes {
  free: number;
}

/**
 * Does work for each item; results in their order. A list's items have one lane, and more as long as `lanes` has free ones: work that
 * does a list itself goes on in its own lane, so that nothing waits for itself and no more than `lanes.free + 1` pieces are under way.
 */
export async function inLanes<T, R>(items: readonly T[], lanes: Lanes, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const others: Promise<void>[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      if (lanes.free > 0 && next < items.length) others.push(otherLane());
      results[index] = await work(items[index] as T);
    }
  };
  const otherLane = async () => {
    lanes.free--;
    try {
      await lane();
    } finally {
      lanes.free++;
    }
  };
  await lane();
  // Those that are added meanwhile, too.
  for (const other of others) await other;
  return results;
}
