import { getOctokit } from "@actions/github";
import { describe, expect, test } from "@jest/globals";
import { commitTo, fileAt } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";

const github = githubForTests();
let counter = 0;

const lines = (changes: Record<number, string> = {}) =>
  Array.from({ length: 20 }, (_, at) => `${changes[at] ?? `line ${at}`}\n`).join("");

/** A repository whose branch `topic` changes line 3. */
async function repository() {
  const repo = `p${counter++}`;
  const stored = await github().addRepository(`acme/${repo}`, { files: { "a.txt": lines() } });
  const push = (branch: string, changes: Record<number, string>) =>
    commitTo(stored, branch, { "a.txt": lines(changes) }, github().user("bob"), `Change ${branch}`);
  await push("topic", { 3: "topic" });
  const rest = getOctokit(github().token("ada"), { baseUrl: github().url }).rest;
  const at = { owner: "acme", repo };
  const open = (head = "topic", more = {}) => rest.pulls.create({ ...at, title: "T", head, base: "main", ...more });
  return { stored, rest, at, push, open };
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: { status: number; response: { data: { message: string; errors?: object[] } } }) => reason,
  );
  const errors = error?.response.data.errors;
  return error
    ? `${error.status} ${error.response.data.message}${errors ? ` ${JSON.stringify(errors)}` : ""}`
    : "accepted";
}

describe("opening", () => {
  test("a second one for the same branches is refused in GitHub's words", async () => {
    const { open } = await repository();
    await open();
    const twin = { resource: "PullRequest", code: "custom", message: "A pull request already exists for acme:topic." };
    expect(await refusal(open())).toBe(`422 Validation Failed ${JSON.stringify([twin])}`);
  });

  test.each([
    ["without commits", { head: "same" }, { message: "No commits between main and same" }],
    ["from a branch that is not there", { head: "no" }, { code: "invalid", field: "head" }],
    ["onto a branch that is not there", { base: "no" }, { code: "invalid", field: "base" }],
    ["without a title", { title: "" }, { resource: "Issue", code: "missing_field", field: "title" }],
    ["with too long a title", { title: "x".repeat(257) }, { message: "title is too long (maximum is 256 characters)" }],
    [
      "with too long a body",
      { body: "x".repeat(65_537) },
      { message: "body is too long (maximum is 65536 characters)" },
    ],
  ])("one %s is refused", async (_title, more, error) => {
    const { open, stored } = await repository();
    const main = (await stored.git.resolve("refs/heads/main"))?.sha ?? "";
    await stored.git.run(["update-ref", "refs/heads/same", main]);
    const refused = await refusal(open("topic", more));
    expect(refused).toMatch(/^422 Validation Failed/);
    expect(JSON.parse(refused.replace("422 Validation Failed ", ""))[0]).toMatchObject(error);
  });

  test("the longest body is accepted", async () => {
    const { open } = await repository();
    expect(await refusal(open("topic", { body: "ü".repeat(65_536) }))).toBe("accepted");
  });
});

describe("an open one", () => {
  test("follows its branch, and knows whether it merges", async () => {
    const { rest, at, open, push } = await repository();
    const { number, head } = (await open()).data;
    const get = async () => (await rest.pulls.get({ ...at, pull_number: number })).data;
    expect((await get()).mergeable).toBe(true);
    await push("main", { 15: "elsewhere" });
    expect((await get()).mergeable).toBe(true);
    await push("main", { 3: "there too" });
    expect((await get()).mergeable).toBe(false);
    const moved = await push("topic", { 3: "topic again" });
    expect((await get()).head.sha).toBe(moved);
    expect(moved).not.toBe(head.sha);
  });

  test("the same change on both sides is no conflict", async () => {
    const { rest, at, open, push } = await repository();
    const { number } = (await open()).data;
    await push("main", { 3: "topic", 15: "more" });
    expect((await rest.pulls.get({ ...at, pull_number: number })).data.mergeable).toBe(true);
  });

  test("is closed when its branch goes, and merged when the base branch takes it in", async () => {
    const { rest, at, open, push, stored } = await repository();
    await push("other", { 4: "other" });
    const first = (await open()).data.number;
    const second = (await open("other")).data.number;
    await rest.git.deleteRef({ ...at, ref: "heads/topic" });
    expect((await rest.pulls.get({ ...at, pull_number: first })).data).toMatchObject({
      state: "closed",
      merged: false,
    });
    await stored.git.run(["update-ref", "refs/heads/main", "refs/heads/other"]);
    expect((await rest.pulls.get({ ...at, pull_number: second })).data).toMatchObject({
      state: "closed",
      merged: true,
    });
  });

  test("changes its texts and state", async () => {
    const { rest, at, open, push } = await repository();
    const pull_number = (await open()).data.number;
    await rest.pulls.update({ ...at, pull_number, title: "New", body: "text", state: "closed" });
    const closed = (await rest.pulls.get({ ...at, pull_number })).data;
    expect(closed).toMatchObject({ title: "New", body: "text", state: "closed", merged_at: null });
    await push("topic", { 3: "later" });
    expect((await rest.pulls.get({ ...at, pull_number })).data.head.sha).toBe(closed.head.sha);
    const again = (await open()).data.number;
    expect(await refusal(rest.pulls.update({ ...at, pull_number, state: "open" }))).toMatch(/^422 .*already exists/);
    await rest.pulls.update({ ...at, pull_number: again, state: "closed" });
    expect((await rest.pulls.update({ ...at, pull_number, state: "open" })).data.state).toBe("open");
  });
});

describe("merging", () => {
  test("joins both sides in a commit with two parents", async () => {
    const { rest, at, open, push, stored } = await repository();
    const { number, head } = (await open()).data;
    const main = await push("main", { 15: "elsewhere" });
    const { data } = await rest.pulls.merge({ ...at, pull_number: number, sha: head.sha });
    const commit = (await rest.git.getCommit({ ...at, commit_sha: data.sha })).data;
    expect(commit.parents.map((parent) => parent.sha)).toEqual([main, head.sha]);
    expect(await fileAt(stored, "main", "a.txt")).toBe(lines({ 3: "topic", 15: "elsewhere" }));
    const merged = (await rest.pulls.get({ ...at, pull_number: number })).data;
    expect(merged).toMatchObject({ state: "closed", merged: true, merge_commit_sha: data.sha });
    expect(merged.merged_at).not.toBeNull();
    expect(await refusal(rest.pulls.merge({ ...at, pull_number: number }))).toBe("405 Pull Request is not mergeable");
  });

  test("squashed, it leaves the branch out of the history", async () => {
    const { rest, at, open, stored } = await repository();
    const { number, head } = (await open()).data;
    const { data } = await rest.pulls.merge({ ...at, pull_number: number, merge_method: "squash" });
    expect(await stored.git.isAncestor(head.sha, data.sha)).toBe(false);
    expect(await fileAt(stored, "main", "a.txt")).toBe(lines({ 3: "topic" }));
  });

  test("a head that moved and a conflict are refused", async () => {
    const { rest, at, open, push } = await repository();
    const { number, head } = (await open()).data;
    await push("topic", { 3: "moved" });
    const merge = (sha: string) => refusal(rest.pulls.merge({ ...at, pull_number: number, sha }));
    expect(await merge(head.sha)).toBe("409 Head branch was modified. Review and try the merge again.");
    await push("main", { 3: "taken" });
    const now = (await rest.pulls.get({ ...at, pull_number: number })).data.head.sha;
    expect(await merge(now)).toBe("405 Pull Request is not mergeable");
  });
});

describe("listing", () => {
  test("filters by state, head and base, newest first, in pages", async () => {
    const { rest, at, open, push } = await repository();
    await push("other", { 4: "other" });
    const first = (await open()).data.number;
    await rest.pulls.update({ ...at, pull_number: first, state: "closed" });
    const second = (await open()).data.number;
    const third = (await open("other")).data.number;
    const list = async (query: object) => (await rest.pulls.list({ ...at, ...query })).data.map((pull) => pull.number);
    expect(await list({})).toEqual([third, second]);
    expect(await list({ state: "all", head: "acme:topic" })).toEqual([second, first]);
    expect(await list({ state: "closed" })).toEqual([first]);
    expect(await list({ head: "somebody:topic" })).toEqual([]);
    expect(await list({ base: "other" })).toEqual([]);
    const page = await rest.pulls.list({ ...at, state: "all", per_page: 2, page: 1 });
    expect(page.headers.link).toMatch(/page=2>; rel="next".*page=2>; rel="last"/);
    expect(await list({ state: "all", per_page: 2, page: 2 })).toEqual([first]);
  });

  test("labels and comments are those of the issue", async () => {
    const { rest, at, open } = await repository();
    const issue_number = (await open()).data.number;
    await rest.issues.addLabels({ ...at, issue_number, labels: ["a", "b", "a"] });
    await rest.issues.removeLabel({ ...at, issue_number, name: "a" });
    expect(await refusal(rest.issues.removeLabel({ ...at, issue_number, name: "a" }))).toBe("404 Not Found");
    await rest.issues.createComment({ ...at, issue_number, body: "Hello" });
    const comments = (await rest.issues.listComments({ ...at, issue_number })).data;
    expect(comments.map((comment) => [comment.user?.login, comment.body])).toEqual([["ada", "Hello"]]);
    const issue = (await rest.issues.get({ ...at, issue_number })).data;
    expect(issue).toMatchObject({ labels: [{ name: "b" }], comments: 1, pull_request: { merged_at: null } });
    expect((await rest.pulls.list(at)).data[0]?.labels).toMatchObject([{ name: "b" }]);
  });
});
