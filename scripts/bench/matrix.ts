import { computeMatrix } from "#matrix/compute.js";
import type { Figure } from "#scripts/bench/figure.js";
import { milliseconds } from "#scripts/bench/figure.js";
import { median } from "#scripts/bench/measure.js";
import { largeInput } from "#test/sample-matrix.js";

const rounds = 7;
const most = 0.5;
/** How much more a cell may cost where there are ten times as many. */
const growth = 1.5;

/** A matrix of 1,000 plugins by 50 servers from parsed input, and how it grows with its cells. */
export async function matrixFigures(): Promise<Figure[]> {
  const seconds = { small: [] as number[], asked: [] as number[], large: [] as number[] };
  const inputs = {
    small: largeInput(1000, 1, 5),
    asked: largeInput(1000, 1, 50),
    large: largeInput(1000, 10, 50),
  };
  for (let round = -1; round < rounds; round++) {
    for (const name of ["small", "asked", "large"] as const) {
      const start = performance.now();
      computeMatrix(inputs[name]);
      if (round >= 0) seconds[name].push((performance.now() - start) / 1000); // the first round warms up
    }
  }
  const [asked, large] = [median(seconds.asked), median(seconds.large)];
  const ratio = large / 500_000 / (asked / 50_000);
  return [
    {
      what: "matrix of 1,000 plugins by 50 servers (50,000 cells, 3,000 results of reports), from parsed input",
      reach: "under 0.5 s",
      measured: milliseconds(asked),
      reached: asked < most,
      details: `5,000 cells ${milliseconds(median(seconds.small))}, 500,000 cells ${milliseconds(large)}`,
    },
    {
      what: "a cell of a matrix of 500,000 against one of 50,000: linear in cells",
      reach: `${growth}x or less`,
      measured: `${ratio.toFixed(2)}x`,
      reached: ratio <= growth,
      details: `${((large / 500_000) * 1e9).toFixed(0)} ns; ${((asked / 50_000) * 1e9).toFixed(0)} ns`,
    },
  ];
}
