import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { inLanes } from "#conformance/in-lanes.js";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  [1, 100, 64],
  [100, 1, 64],
  [100, 30, 64],
  [3, 40, 64],
  [1, 1, 1],
])("%i lists of %i are all done, in order, %i at once", async (outer, inner, expected) => {
  const lanes = { free: 63 };
  let now = 0;
  let most = 0;
  const results = await inLanes(upTo(outer), lanes, (one) =>
    inLanes(upTo(inner), lanes, async (two) => {
      most = Math.max(most, ++now);
      await sleep(1 + ((one + two) % 3));
      now--;
      return `${one}/${two}`;
    }),
  );
  expect(results.flat()).toEqual(upTo(outer).flatMap((one) => upTo(inner).map((two) => `${one}/${two}`)));
  expect(most).toBe(expected);
  expect(lanes.free).toBe(63);
});

test("a list of nothing is done at once", async () => {
  expect(await inLanes([], { free: 1 }, async () => 1)).toEqual([]);
});
