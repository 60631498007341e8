import { getOctokit } from "@actions/github";
import { expect, test } from "@jest/globals";
import { commitTo, fileAt } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";

const github = githubForTests();
let counter = 0;

/** A repository of its own for each test, and GitHub's own client for it. */
async function repository(files: Record<string, string> = { "a.txt": "one\n" }, login = "ada") {
  const repo = `r${counter++}`;
  const stored = await github().addRepository(`acme/${repo}`, { files });
  const rest = getOctokit(github().token(login), { baseUrl: github().url }).rest;
  return { stored, rest, at: { owner: "acme", repo } };
}

/** Status and message as the client sees them. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: { status: number; response: { data: { message: string } } }) => reason,
  );
  return error ? `${error.status} ${error.response.data.message}` : "accepted";
}

test("a commit is made from a tree that changes one path of another tree", async () => {
  const { rest, at, stored } = await repository({ "a.txt": "one\n", "d/b.txt": "two\n" });
  const head = (await rest.git.getRef({ ...at, ref: "heads/main" })).data.object.sha;
  const commit = (await rest.git.getCommit({ ...at, commit_sha: head })).data;
  const entries = [
    { path: "d/b.txt", mode: "100644", type: "blob", content: "zwei\r\n" },
    { path: "new/deep/c.txt", mode: "100755", type: "blob", content: "ü\n" },
    { path: "a.txt", mode: "100644", type: "blob", sha: null },
  ] as const;
  const tree = (await rest.git.createTree({ ...at, base_tree: commit.tree.sha, tree: [...entries] })).data;
  const made = (await rest.git.createCommit({ ...at, message: "Change", tree: tree.sha, parents: [head] })).data;
  await rest.git.createRef({ ...at, ref: "refs/heads/topic", sha: made.sha });
  expect(await fileAt(stored, "topic", "d/b.txt")).toBe("zwei\r\n");
  expect(await fileAt(stored, "topic", "new/deep/c.txt")).toBe("ü\n");
  expect(await fileAt(stored, "topic", "a.txt")).toBeUndefined();
  expect(await stored.git.run(["fsck", "--strict"])).toBe("");
});

test("a commit may have several parents, and keeps the message as it was given", async () => {
  const { rest, at, stored } = await repository();
  const main = (await rest.git.getRef({ ...at, ref: "heads/main" })).data.object.sha;
  const other = await commitTo(stored, "other", { "b.txt": "b" }, github().user("bob"), "Other");
  const tree = (await rest.git.getCommit({ ...at, commit_sha: other })).data.tree.sha;
  const message = "Join\n\nTrailer: value";
  const { data } = await rest.git.createCommit({ ...at, message, tree, parents: [main, other] });
  expect(data.parents.map((parent) => parent.sha)).toEqual([main, other]);
  expect((await rest.git.getCommit({ ...at, commit_sha: data.sha })).data.message).toBe(message);
});

test("what an installation commits without naming an author is its own, committed and verified by GitHub", async () => {
  const { rest, at } = await repository({ "a.txt": "one\n" }, "github-actions[bot]");
  const head = (await rest.repos.getBranch({ ...at, branch: "main" })).data.commit;
  const tree = head.commit.tree.sha;
  const own = (await rest.git.createCommit({ ...at, message: "Own", tree, parents: [head.sha] })).data;
  const author = { name: "Ada", email: "ada@acme.example" };
  const named = (await rest.git.createCommit({ ...at, message: "Named", tree, parents: [head.sha], author })).data;
  expect(own.verification.verified).toBe(true);
  expect(named.verification.verified).toBe(false);
  await rest.git.createRef({ ...at, ref: "refs/heads/own", sha: own.sha });
  await rest.git.createRef({ ...at, ref: "refs/heads/named", sha: named.sha });
  const seen = (await rest.repos.getCommit({ ...at, ref: "own" })).data;
  expect([seen.author?.login, seen.committer?.login]).toEqual(["github-actions[bot]", "web-flow"]);
  expect((await rest.repos.getBranch({ ...at, branch: "named" })).data.commit.author).toBeNull();
});

test("references are created once and moved forward only", async () => {
  const { rest, at, stored } = await repository();
  const first = (await rest.git.getRef({ ...at, ref: "heads/main" })).data.object.sha;
  const second = await commitTo(stored, "main", { "a.txt": "two\n" }, github().user("bob"), "Two");
  const side = await commitTo(stored, "side", { "a.txt": "side\n" }, github().user("bob"), "Side");
  await rest.git.createRef({ ...at, ref: "refs/heads/x/y", sha: first });
  const create = (ref: string, sha: string) => refusal(rest.git.createRef({ ...at, ref, sha }));
  const update = (ref: string, sha: string, force = false) => refusal(rest.git.updateRef({ ...at, ref, sha, force }));
  expect(await create("refs/heads/x/y", second)).toBe("422 Reference already exists");
  expect(await create("refs/heads/x", second)).toBe("422 Reference update failed");
  expect(await create("refs/heads/z", "a".repeat(40))).toBe("422 Object does not exist");
  expect(await update("heads/x/y", second)).toBe("accepted");
  expect(await update("heads/x/y", first)).toBe("422 Update is not a fast forward");
  expect(await update("heads/missing", side)).toBe("422 Reference does not exist");
  expect(await update("heads/x/y", first, true)).toBe("accepted");
  expect(await refusal(rest.git.getRef({ ...at, ref: "heads/x" }))).toBe("404 Not Found");
  const matching = (await rest.git.listMatchingRefs({ ...at, ref: "heads/x" })).data;
  expect(matching.map((each) => each.ref)).toEqual(["refs/heads/x/y"]);
  expect(await refusal(rest.git.deleteRef({ ...at, ref: "heads/x/y" }))).toBe("accepted");
  expect(await refusal(rest.git.deleteRef({ ...at, ref: "heads/x/y" }))).toBe("422 Reference does not exist");
});

test("of many creations of one branch exactly one succeeds", async () => {
  const { rest, at } = await repository();
  const sha = (await rest.git.getRef({ ...at, ref: "heads/main" })).data.object.sha;
  const all = await Promise.all(
    Array.from({ length: 10 }, () => refusal(rest.git.createRef({ ...at, ref: "refs/heads/mutex", sha }))),
  );
  expect(all.sort()).toEqual([...Array(9).fill("422 Reference already exists"), "accepted"]);
});

test.each([
  [
    "a tree over something that is no tree",
    { base_tree: "b".repeat(40), tree: [] },
    "base_tree is not a valid tree oid",
  ],
  [
    "deleting what is not there",
    { tree: [{ path: "no.txt", mode: "100644", type: "blob", sha: null }] },
    "GitRPC::BadObjectState",
  ],
  [
    "a path that leaves the repository",
    { tree: [{ path: "../x", mode: "100644", type: "blob", content: "" }] },
    "Must supply a valid tree.mode and tree.path",
  ],
])("%s is refused", async (_title, body, message) => {
  const { rest, at } = await repository();
  expect(await refusal(rest.git.createTree({ ...at, ...body } as never))).toBe(`422 ${message}`);
});

test("contents come as base64, raw, from any reference, or not at all", async () => {
  const long = "x".repeat(100);
  const { rest, at, stored } = await repository({ "d/a b.txt": long });
  const first = (await rest.git.getRef({ ...at, ref: "heads/main" })).data.object.sha;
  await commitTo(stored, "main", { "d/a b.txt": "new" }, github().user("bob"), "New");
  const file = (await rest.repos.getContent({ ...at, path: "d/a b.txt", ref: first })).data as {
    content: string;
    sha: string;
  };
  expect(Buffer.from(file.content, "base64").toString()).toBe(long);
  expect(file.content).toContain("\n");
  const blob = (await rest.git.getBlob({ ...at, file_sha: file.sha })).data;
  expect(Buffer.from(blob.content, "base64").toString()).toBe(long);
  const raw = await rest.repos.getContent({ ...at, path: "d/a b.txt", mediaType: { format: "raw" } });
  expect(raw.data).toBe("new");
  expect(await refusal(rest.repos.getContent({ ...at, path: "no" }))).toBe("404 Not Found");
  const nowhere = refusal(rest.repos.getContent({ ...at, path: "d/a b.txt", ref: "no" }));
  expect(await nowhere).toBe("404 No commit found for the ref no");
});

test("two commits compare by what is ahead, behind and changed since they parted", async () => {
  const { rest, at, stored } = await repository({ "a.txt": "1\n2\n3\n" });
  await commitTo(stored, "topic", { "a.txt": "1\n2\n3\n4\n", "b.txt": "b\n" }, github().user("bob"), "Topic");
  await commitTo(stored, "main", { "c.txt": "c\n" }, github().user("bob"), "Main");
  const { data } = await rest.repos.compareCommitsWithBasehead({ ...at, basehead: "main...topic" });
  expect(data).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1 });
  expect(data.files?.map((file) => [file.filename, file.status, file.patch])).toEqual([
    ["a.txt", "modified", "@@ -1,3 +1,4 @@\n 1\n 2\n 3\n+4"],
    ["b.txt", "added", "@@ -0,0 +1 @@\n+b"],
  ]);
  expect(data.commits[0]?.author?.login).toBe("bob");
});
