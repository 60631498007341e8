import { getOctokit } from "@actions/github";
import { expect, test } from "@jest/globals";
import { commitTo } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";

const github = githubForTests();
let counter = 0;

async function repository() {
  const repo = `i${counter++}`;
  const stored = await github().addRepository(`acme/${repo}`, { files: { "a.txt": "a\n" } });
  await commitTo(stored, "topic", { "a.txt": "b\n" }, github().user("bob"), "Change");
  const rest = getOctokit(github().token("ada"), { baseUrl: github().url }).rest;
  return { rest, at: { owner: "acme", repo } };
}

test("issues are listed newest first, pull requests among them, by state and by who opened them", async () => {
  const { rest, at } = await repository();
  const first = (await rest.issues.create({ ...at, title: "One", body: "text", labels: ["a"] })).data;
  const bot = getOctokit(github().token("github-actions[bot]"), { baseUrl: github().url }).rest;
  const second = (await bot.issues.create({ ...at, title: "Two" })).data;
  const pull = (await rest.pulls.create({ ...at, title: "P", head: "topic", base: "main" })).data;
  const list = async (query: object) =>
    (await rest.issues.listForRepo({ ...at, ...query })).data.map(({ number }) => number);
  expect(await list({})).toEqual([pull.number, second.number, first.number]);
  expect(await list({ creator: "github-actions[bot]" })).toEqual([second.number]);
  await rest.issues.update({ ...at, issue_number: first.number, state: "closed", state_reason: "not_planned" });
  expect(await list({ state: "closed" })).toEqual([first.number]);
  expect(await list({ state: "all", per_page: 2, page: 2 })).toEqual([first.number]);
  const { data } = await rest.issues.listForRepo(at);
  expect(data.map(({ pull_request: pulled }) => pulled !== undefined)).toEqual([true, false]);
  expect((await rest.issues.get({ ...at, issue_number: first.number })).data).toMatchObject({
    state: "closed",
    state_reason: "not_planned",
    labels: [{ name: "a" }],
  });
});

test("what GitHub refuses is refused in its words", async () => {
  const { rest, at } = await repository();
  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => "accepted",
      (error: Error) => error.message,
    );
  expect(await refusal(rest.issues.create({ ...at, title: "" }))).toContain("Validation Failed");
  expect(await refusal(rest.issues.create({ ...at, title: "x".repeat(257) }))).toContain("title is too long");
  expect(await refusal(rest.issues.create({ ...at, title: "x", body: "x".repeat(65_537) }))).toContain(
    "body is too long",
  );
  expect(await refusal(rest.issues.update({ ...at, issue_number: 1, title: "x" }))).toContain("Not Found");
  const reader = getOctokit(github().token("eve", { permissions: { metadata: "read", issues: "read" } }), {
    baseUrl: github().url,
  });
  expect(await refusal(reader.rest.issues.create({ ...at, title: "x" }))).toMatch(/not accessible|Forbidden/);
});

test("comments and labels are an issue's as they are a pull request's", async () => {
  const { rest, at } = await repository();
  const { number } = (await rest.issues.create({ ...at, title: "One" })).data;
  await rest.issues.createComment({ ...at, issue_number: number, body: "hello" });
  await rest.issues.addLabels({ ...at, issue_number: number, labels: ["a"] });
  const comments = (await rest.issues.listComments({ ...at, issue_number: number })).data;
  expect(comments.map(({ body, user }) => [body, user?.login])).toEqual([["hello", "ada"]]);
  expect((await rest.issues.get({ ...at, issue_number: number })).data).toMatchObject({
    comments: 1,
    labels: [{ name: "a" }],
  });
});
