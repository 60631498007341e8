import { expect, test } from "@jest/globals";
import { issuesOf } from "#proposals/issues.js";

test("issues of others do not count, even where a server lists them", async () => {
  const issue = (number: number, login: string | null, more: object = {}) => ({
    number,
    html_url: "https://github.invalid/acme/x/issues/1",
    state: "open",
    title: "t",
    body: null,
    user: login === null ? null : { login },
    ...more,
  });
  const listed = [
    issue(1, "mallory"),
    issue(2, "Suite[bot]"),
    issue(3, null),
    issue(4, "suite[bot]", { pull_request: {} }),
    issue(5, "suite"),
  ];
  const paths: string[] = [];
  const issues = issuesOf({
    call: async ({ path }) => {
      paths.push(path);
      return { status: 200, message: "", headers: {}, bytes: Buffer.from(JSON.stringify(listed)) };
    },
  });
  expect((await issues.of("suite[bot]")).map(({ number }) => number)).toEqual([2]);
  expect(paths).toEqual(["/issues?state=all&creator=suite%5Bbot%5D&per_page=100"]);
});
