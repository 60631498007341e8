import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { createGitHub, type GitHub, type GitHubCall } from "#proposals/github.js";
import { pullsOf } from "#proposals/pulls.js";
import { openRepository } from "#proposals/repository.js";
import { nextRequests } from "#test/github/faults.js";
import { commitTo } from "#test/github/github.js";
import { clientOf } from "#test/github/sample-proposals.js";
import { githubForTests } from "#test/github/session.js";
import type { Repository } from "#test/github/state.js";
import { createTransport, type Transport } from "#transport/transport.js";

const server = githubForTests();
const closing: (() => Promise<void>)[] = [];
let transport: Transport;
let stored: Repository;

beforeAll(async () => {
  transport = createTransport({ environment: {} });
  stored = await server().addRepository("acme/client", {
    files: { "a b.txt": "\ufeffone\r\n", "bad.txt": "x", "d/e": "" },
  });
  await server().addRepository("acme/secret", { files: { "a.txt": "x" }, private: true });
});
afterAll(() => Promise.all([transport.close(), ...closing.map((close) => close())]));

function client(login = "ada", restrictions = {}, identity?: string): GitHub {
  const { github, close } = clientOf(server(), server().token(login, restrictions), identity ? { identity } : {});
  closing.push(close);
  return github;
}

const read = (path: string, more: Partial<GitHubCall> = {}): GitHubCall => ({
  path,
  purpose: "look at acme/client",
  ...more,
});

async function problem(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiagnosticError)) throw error;
  const [{ code, message, fix } = { code: "", message: "", fix: "" }] = error.diagnostics;
  return { code, message, fix };
}

describe("problems are told in terms of what to fix", () => {
  test.each<[string, () => Promise<unknown>, { code: string; message: RegExp; fix: RegExp }]>([
    [
      "a token that GitHub does not know",
      () => createGitHub({ transport, token: "wrong", apiUrl: server().url }).send(read("/repos/acme/client")),
      { code: "github-denied", message: /401 "Bad credentials"/, fix: /valid and has not expired/ },
    ],
    [
      "a missing permission",
      () => {
        const github = client("robot[bot]", { permissions: { contents: "read" } });
        return openRepository(github, "acme/client").createBranch("x", "a".repeat(40));
      },
      { code: "github-denied", message: /403 .*create the branch x in acme\/client/, fix: /contents: write/ },
    ],
    [
      "a repository where Actions may not open pull requests",
      () => {
        const repository = openRepository(client("robot[bot]", { mayCreatePulls: false }), "acme/client");
        return pullsOf(repository).create({ title: "T", body: "", branch: "x", base: "main" });
      },
      { code: "github-denied", message: /not permitted/, fix: /Settings, Actions, General/ },
    ],
    [
      "a repository that the token does not see",
      () => client("eve", { repositories: [] }).send(read("/repos/acme/secret")),
      { code: "github-not-found", message: /404/, fix: /token may see/ },
    ],
    [
      "a refusal",
      () => openRepository(client(), "acme/client").createTree("0".repeat(40), new Map([["x", "y"]])),
      { code: "github-refused", message: /422 "base_tree is not a valid tree oid"/, fix: /rule/ },
    ],
    [
      "an answer that no page of GitHub's mentions",
      () => {
        server().intercept(nextRequests(1, { kind: "error", status: 418 }));
        return client().send(read("/repos/acme/client"));
      },
      { code: "github-failed", message: /418/, fix: /later/ },
    ],
  ])("%s", async (_title, run, { code, message, fix }) => {
    const found = await problem(run());
    expect(found.code).toBe(code);
    expect(found.message).toMatch(message);
    expect(found.fix).toMatch(fix);
  });

  test.each([
    ["no HTTPS", { apiUrl: "http://github.example/api/v3" }],
    ["no URL", { apiUrl: "github.example" }],
    ["a file", { apiUrl: "file:///etc/passwd" }],
    ["a token with a line break", { token: "x\ny" }],
  ])("%s is refused before anything is sent", (_title, options) => {
    expect(() => createGitHub({ transport, ...options })).toThrow(/input-invalid|github-denied/);
  });

  test("an answer of another shape is a diagnostic, not a crash", async () => {
    const answers = ["[]", "{}", "null", "not json", '{"commit":{"sha":"../../x","commit":{"tree":{"sha":1}}}}'];
    for (const body of answers) {
      const fake: Transport = { ...transport, request: async () => jsonAnswer(body) as never };
      const repository = openRepository(createGitHub({ transport: fake }), "acme/client");
      expect((await problem(repository.branch("main"))).code).toBe("github-failed");
    }
  });
});

function jsonAnswer(body: string) {
  return { status: 200, headers: {}, bytes: async () => Buffer.from(body) };
}

describe("reading", () => {
  test("a folder is no file", async () => {
    const repository = openRepository(client(), "acme/client");
    expect((await problem(repository.readFile("d", "main"))).message).toBe("d is a folder at main.");
  });

  test("files come with their byte order mark and line ends, or not at all", async () => {
    const repository = openRepository(client(), "acme/client");
    expect(await repository.readFile("a b.txt", "main")).toBe("\ufeffone\r\n");
    expect(await repository.readFile("none.txt", "main")).toBeUndefined();
  });

  test("a file that is no UTF-8 text is refused, for it could not be written back", async () => {
    const sha = await stored.git.run(["hash-object", "-w", "--stdin"], { input: Buffer.from([0xff, 0xfe]) });
    const tree = await stored.git.run(["mktree"], { input: `100644 blob ${sha}\tbad.txt\n` });
    const author = { name: "a", email: "a@example.org" };
    const commit = await stored.git.commit({ tree, parents: [], message: "m", author, committer: author });
    const repository = openRepository(client(), "acme/client");
    expect((await problem(repository.readFile("bad.txt", commit))).code).toBe("file-unreadable");
  });

  test("what has not changed is not sent again and does not count", async () => {
    const github = client();
    const repository = openRepository(github, "acme/client");
    const left = async () => (await github.send(read("/repos/acme/client"))).headers["x-ratelimit-remaining"];
    const first = await left();
    for (let again = 0; again < 5; again++) expect(await left()).toBe(first);
    await repository.readFile("a b.txt", "main");
    await commitTo(stored, "main", { "a b.txt": "two" }, server().user("ada"), "Two");
    expect(await repository.readFile("a b.txt", "main")).toBe("two");
    expect(
      server()
        .log.slice(-2)
        .map((each) => each.status),
    ).toEqual([200, 200]);
  });

  test("lists are read to their end", async () => {
    const repository = openRepository(client(), "acme/client");
    for (let at = 0; at < 3; at++) await commitTo(stored, `many${at}`, { [`m${at}`]: "" }, server().user("ada"), "M");
    const pulls = pullsOf(repository);
    const { number } = (await pulls.create({ title: "T", body: "", branch: "many0", base: "main" })) ?? { number: 0 };
    for (let at = 0; at < 205; at++)
      stored.pulls.get(number)?.comments.push({ id: at, user: server().user("ada"), body: `${at}`, created_at: "" });
    expect(await pulls.comments(number)).toHaveLength(205);
  });
});

test("a server that stays silent is asked again", async () => {
  const impatient = createTransport({ environment: {}, limits: { headers: 500 } });
  server().intercept(nextRequests(1, { kind: "silence" }));
  const clock = { now: Date.now, sleep: async () => {} };
  const github = createGitHub({ transport: impatient, apiUrl: server().url, clock });
  expect((await github.send(read("/repos/acme/client"))).status).toBe(200);
  await impatient.close();
});

describe("whom the token belongs to", () => {
  test("is asked once, of installations too", async () => {
    const github = client("robot[bot]");
    const from = server().log.length;
    expect(await github.identity()).toBe("robot[bot]");
    expect(await github.identity()).toBe("robot[bot]");
    expect(server().log.length - from).toBe(1);
  });

  test("is asked where GitHub Enterprise Server answers it", async () => {
    const asked: string[] = [];
    const body = '{"data":{"viewer":{"login":"robot[bot]"}}}';
    const request: Transport["request"] = async (url) => {
      asked.push(new URL(url).href);
      return jsonAnswer(body) as never;
    };
    const github = createGitHub({ transport: { ...transport, request }, apiUrl: "https://github.example/api/v3/" });
    expect(await github.identity()).toBe("robot[bot]");
    expect(asked).toEqual(["https://github.example/api/graphql"]);
  });

  test("is not asked when it is given", async () => {
    const from = server().log.length;
    expect(await client("ada", {}, "github-actions[bot]").identity()).toBe("github-actions[bot]");
    expect(server().log.length).toBe(from);
  });
});
