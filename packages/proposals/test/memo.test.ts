import { expect, test } from "@jest/globals";
import { memo } from "#proposals/memo.js";

test.each([
  [false, ["failed", "found", "found"], 2],
  [true, ["failed", "failed", "failed"], 1],
])(
  "a failure that is kept (%s) is not asked about again, and what was found never",
  async (keepFailures, answers, times) => {
    const once = memo({ keepFailures });
    let asked = 0;
    const ask = async () => {
      asked += 1;
      if (asked === 1) throw new Error("failed");
      return "found";
    };
    const given: string[] = [];
    for (const _ of answers) given.push(await once("one", ask).catch((error: Error) => error.message));
    expect([given, asked]).toEqual([answers, times]);
  },
);

test("names do not get each other's answers, and who asks at the same time waits for one", async () => {
  const once = memo();
  let asked = 0;
  const ask = (answer: string) => async () => {
    asked += 1;
    return answer;
  };
  const given = await Promise.all([once("a", ask("A")), once("a", ask("other")), once("b", ask("B"))]);
  expect([given, asked]).toEqual([["A", "A", "B"], 2]);
});
