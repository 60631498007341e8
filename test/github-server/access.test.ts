import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Fault, nextRequests } from "#test/github/faults.js";
import { githubForTests } from "#test/github/session.js";
import type { Repository } from "#test/github/state.js";

const github = githubForTests();
let open: Repository;

const workflow = "on:\n  workflow_dispatch:\n    inputs: {plugin: {type: string, required: true}}\n";

beforeAll(async () => {
  const files = { "a.txt": "one\n", ".github/workflows/update.yml": workflow };
  open = await github().addRepository("acme/open", { files });
  await github().addRepository("acme/closed", { files, private: true });
});

function send(path: string, token?: string, init: RequestInit = {}) {
  const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...init.headers };
  return fetch(`${github().url}${path}`, { ...init, headers });
}

const post = (path: string, token: string | undefined, body: unknown) =>
  send(path, token, { method: "POST", body: JSON.stringify(body) });

async function said(response: Response): Promise<string> {
  return `${response.status} ${((await response.json()) as { message: string }).message}`;
}

describe("who may do what", () => {
  test("an unknown token is 401, and a private repository that is not seen is 404", async () => {
    expect(await said(await send("/repos/acme/open", "wrong"))).toBe("401 Bad credentials");
    expect(await said(await send("/repos/acme/closed"))).toBe("404 Not Found");
    const elsewhere = github().token("eve", { repositories: ["acme/other"] });
    expect(await said(await send("/repos/acme/closed", elsewhere))).toBe("404 Not Found");
    expect((await send("/repos/acme/closed", github().token("ada"))).status).toBe(200);
  });

  test("everybody reads a public repository, with the ids that identify it", async () => {
    const answer = (await (await send("/repos/acme/open")).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ id: open.id, default_branch: "main", owner: { id: open.owner.id, login: "acme" } });
  });

  test("a missing permission is 403, and the answer names what is needed", async () => {
    const body = { ref: "refs/heads/x", sha: "a".repeat(40) };
    const denied = async (login: string) => {
      const token = github().token(login, { permissions: { contents: "read", metadata: "read" } });
      return await post("/repos/acme/open/git/refs", token, body);
    };
    const installation = await denied("robot[bot]");
    expect(installation.headers.get("x-accepted-github-permissions")).toBe("contents=write");
    expect(await said(installation)).toBe("403 Resource not accessible by integration");
    expect(await said(await denied("ada"))).toBe("403 Resource not accessible by personal access token");
  });

  test("a repository can forbid Actions to open pull requests", async () => {
    const token = github().token("github-actions[bot]", { mayCreatePulls: false });
    const answer = await post("/repos/acme/open/pulls", token, { title: "T", head: "main", base: "main" });
    expect(await said(answer)).toBe("403 GitHub Actions is not permitted to create or approve pull requests.");
  });

  test("a person asks /user who it is; an installation can only ask the viewer query", async () => {
    const person = github().token("ada");
    const robot = github().token("robot[bot]");
    expect(await (await send("/user", person)).json()).toMatchObject({ login: "ada", type: "User" });
    expect(await said(await send("/user", robot))).toBe("403 Resource not accessible by integration");
    const viewer = await post("/graphql", robot, { query: "query { viewer { login } }" });
    expect(await viewer.json()).toEqual({ data: { viewer: { login: "robot[bot]" } } });
  });
});

describe("doorbells", () => {
  const ring = (body: object, token = github().token("ada")) => post("/repos/acme/open/dispatches", token, body);

  test("a repository dispatch is recorded and answered with nothing", async () => {
    const client_payload = { plugin_name: "helminput" };
    const answer = await ring({ event_type: "plugin-published", client_payload });
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(open.dispatches.at(-1)).toMatchObject({
      name: "plugin-published",
      payload: client_payload,
      user: { login: "ada" },
    });
  });

  test.each([
    [
      "eleven keys",
      { client_payload: Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`k${at}`, 1])) },
      "No more than 10 properties are allowed; 11 were supplied.",
    ],
    ["64 KB", { client_payload: { k: "x".repeat(64 * 1024) } }, "client_payload is too large."],
    ["a long name", { event_type: "x".repeat(101) }, "event_type is too long (maximum is 100 characters)"],
    ["no name", { event_type: "" }, "Validation Failed"],
  ])("%s is 422", async (_title, body, message) => {
    expect(await said(await ring({ event_type: "e", ...body }))).toContain(message);
  });

  test("it needs write access to contents; a workflow dispatch needs only actions", async () => {
    const token = github().token("robot[bot]", { permissions: { actions: "write" } });
    expect((await ring({ event_type: "e" }, token)).status).toBe(403);
    const workflow = "/repos/acme/open/actions/workflows/update.yml/dispatches";
    expect((await post(workflow, token, { ref: "main", inputs: { plugin: "a" } })).status).toBe(204);
    const inputs = { plugin: "a" };
    const detailed = await post(workflow, token, { ref: "main", inputs, return_run_details: true });
    expect(await detailed.json()).toMatchObject({ html_url: expect.stringContaining("/acme/open/actions/runs/") });
    expect(await said(await post(workflow, token, { ref: "gone", inputs }))).toBe("422 No ref found for: gone");
    const other = await post(workflow, token, { ref: "main", inputs: { ...inputs, other: "b" } });
    expect(await said(other)).toBe('422 Unexpected inputs provided: ["other"]');
    expect(await said(await post(workflow, token, { ref: "main" }))).toBe("422 Required input 'plugin' not provided");
    expect((await post("/repos/acme/open/actions/workflows/no.yml/dispatches", token, { ref: "main" })).status).toBe(
      404,
    );
  });
});

describe("limits and conditional requests", () => {
  test("an unchanged answer is 304 and does not count", async () => {
    const token = github().token("ada");
    const first = await send("/repos/acme/open", token);
    const etag = first.headers.get("etag") ?? "";
    const second = await send("/repos/acme/open", token, { headers: { "if-none-match": etag } });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    const left = (response: Response) => response.headers.get("x-ratelimit-remaining");
    expect([left(first), left(second)]).toEqual(["4999", "4999"]);
  });

  test("without requests left everything is 403", async () => {
    const answer = await send("/repos/acme/open", github().token("ada", { remaining: 0 }));
    expect(answer.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(await said(answer)).toMatch(/^403 API rate limit exceeded for user ID/);
  });

  test.each<[string, Fault, number, Record<string, string | null>]>([
    ["secondary limit", { kind: "secondary-limit" }, 403, { "retry-after": null }],
    ["secondary limit with time", { kind: "secondary-limit", status: 429, retryAfter: 7 }, 429, { "retry-after": "7" }],
    ["primary limit", { kind: "exhausted", resetIn: 60 }, 403, { "x-ratelimit-remaining": "0" }],
    ["failure", { kind: "error", status: 502 }, 502, {}],
  ])("%s on demand, then back to normal", async (_title, fault, status, headers) => {
    github().intercept(nextRequests(1, fault));
    const answer = await send("/repos/acme/open");
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
    expect((await send("/repos/acme/open")).status).toBe(200);
  });

  test("a connection is cut before or after the work, or stays silent", async () => {
    const token = github().token("ada");
    const ring = () => post("/repos/acme/open/dispatches", token, { event_type: "cut" });
    const rung = () => open.dispatches.filter((each) => each.name === "cut").length;
    github().intercept(nextRequests(1, { kind: "cut" }));
    await expect(ring()).rejects.toThrow();
    expect(rung()).toBe(0);
    github().intercept(nextRequests(1, { kind: "cut", after: true }));
    await expect(ring()).rejects.toThrow();
    expect(rung()).toBe(1);
    github().intercept(nextRequests(1, { kind: "silence" }));
    await expect(send("/repos/acme/open", token, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/);
  });

  test("the log holds every request", async () => {
    const before = github().log.length;
    await send("/repos/acme/open?x=1", github().token("ada"));
    const request = { index: before, method: "GET", path: "/repos/acme/open?x=1", login: "ada", status: 200 };
    expect(github().log.slice(before)).toEqual([request]);
  });
});
