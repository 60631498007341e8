import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { createGitHub } from "#proposals/github.js";
import { propose } from "#proposals/propose.js";
import { listFile, listing, listText, policyFile } from "#test/github/sample-proposals.js";
import { githubForTests } from "#test/github/session.js";
import type { Access, Permission, Pull, Repository } from "#test/github/state.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { createTransport } from "#transport/transport.js";

const exec = promisify(execFile);
const server = githubForTests();
const transport = createTransport({ environment: {} });
const bot = "github-actions[bot]";
let counter = 0;
afterAll(() => transport.close());

/** A run as the page's workflow makes it; what it does not say is as it should be. */
interface Run {
  repository: string;
  token: string;
  base?: string;
  apiUrl?: string;
  versions?: string[];
}

type Check = (files: ExampleFiles, repository: Repository, name: string) => Promise<readonly Diagnostic[]>;

const workflow = ".github/workflows/registry-update.yml";

const checks: Partial<Record<Code, Check>> = {
  "github-denied": async (files, _stored, repository) => {
    const text = textOf(files, workflow);
    const lines = [...text.matchAll(/^ {2}([a-z-]+): (read|write)$/gm)];
    const permissions = Object.fromEntries(
      lines.map(([, name = "", access]) => [name.replace("-", "_") as Permission, access as Access]),
    );
    return problems({ repository, token: server().token(bot, { permissions }) });
  },
  "github-not-found": (files, _stored, repository) =>
    problems({
      repository,
      token: server().token(bot),
      base: /branch: (\S+)/.exec(textOf(files, workflow))?.[1] ?? "",
    }),
  "github-refused": async (files, stored, repository) => {
    const ruleset = JSON.parse(textOf(files, "ruleset.json").replace(/^.*\n/, ""));
    const exempt: string[] = ruleset.conditions.ref_name.exclude.map((each: string) =>
      each.replace(/^refs\/heads\/|\*\*$/g, ""),
    );
    stored.closedTo = (branch) => !exempt.some((prefix) => branch.startsWith(prefix));
    return problems({ repository, token: server().token(bot) });
  },
  "github-rate-limited": async (files, _stored, repository) => {
    const own = textOf(files, workflow).includes("steps.app.outputs.token");
    return problems({
      repository,
      token: own ? server().token("acme-registry[bot]") : server().token(bot, { remaining: 0 }),
    });
  },
  "github-failed": async (files, _stored, repository) => {
    const path = new URL(/GITHUB_API_URL: (\S+)/.exec(textOf(files, workflow))?.[1] ?? "").pathname;
    const enterprise = await startEnterprise();
    try {
      return await problems({ repository, token: server().token(bot), apiUrl: `${enterprise.url}${path}` });
    } finally {
      enterprise.stop();
    }
  },
  "proposal-edited": async (files, stored, repository) => {
    const token = server().token(bot);
    await problems({ repository, token });
    await runByHand(files, stored);
    return problems({ repository, token, versions: ["1", "2"] });
  },
  "proposal-declined": async (files, stored, repository) => {
    const token = server().token(bot);
    await problems({ repository, token });
    await runByHand(files, stored);
    return problems({ repository, token });
  },
  "proposal-branch-taken": checkAfterCommands,
  "proposal-contended": checkAfterCommands,
};

describe.each(Object.entries(checks))("docs/rules/%s.md", (code, check) => {
  const run = async (files: ExampleFiles) => {
    const name = `acme/page${counter++}`;
    const stored = await server().addRepository(name, { files: { [listFile]: listText(1, []), [policyFile]: "all" } });
    return check(files, stored, name);
  };

  test("what stands under Before is reported, with a fix", async () => {
    const found = await run((await readRulePage(code as Code)).before);
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(found[0]?.fix).toMatch(/^[A-Z].*\.$/);
  });

  test("what stands under After is right", async () => {
    expect(await run((await readRulePage(code as Code)).after)).toEqual([]);
  });
});

async function problems({ repository, token, apiUrl = server().url, base = "main", versions = ["1"] }: Run) {
  const clock = { now: Date.now, sleep: async () => {} };
  const github = createGitHub({ transport, token, apiUrl, clock });
  try {
    const request = { ...listing(repository, "b", versions), base, branch: "plugin-release/helminput" };
    return (await propose(github, request)).diagnostics;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

async function checkAfterCommands(files: ExampleFiles, stored: Repository, repository: string) {
  await runByHand(files, stored);
  return problems({ repository, token: server().token(bot) });
}

/** Runs a page's git commands in a clone with an edited file, as a person would, and its gh commands on the server. */
async function runByHand(files: ExampleFiles, stored: Repository): Promise<void> {
  const clone = await mkdtemp(join(tmpdir(), "by-hand-"));
  const person = ["-c", "user.name=ada", "-c", "user.email=ada@acme.example"];
  const git = (args: string[]) => exec("git", [...person, ...args], { cwd: clone });
  try {
    await git(["clone", "--quiet", stored.git.directory, "."]);
    await writeFile(join(clone, policyFile), "nobody\n");
    for (const line of textOf(files, "by-hand.sh").split("\n").slice(1)) {
      const [program, ...args] = (line.match(/"[^"]*"|\S+/g) ?? []).map((each) => each.replace(/^"|"$/g, ""));
      if (program === "git") await git(args);
      if (program === "gh") pullOf(stored, args[2]).state = args[1] === "close" ? "closed" : "open";
    }
  } finally {
    await rm(clone, { recursive: true });
  }
}

function pullOf(stored: Repository, branch: string | undefined): Pull {
  const found = [...stored.pulls.values()].find((pull) => pull.head === branch);
  if (!found) throw new Error(`no pull request of ${branch}`);
  return found;
}

/** GitHub Enterprise Server: web pages, and the API below /api/v3. */
async function startEnterprise(): Promise<{ url: string; stop(): void }> {
  const enterprise = createServer(async (request, response) => {
    if (!request.url?.startsWith("/api/")) {
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end("<!DOCTYPE html><title>Sign in</title>");
      return;
    }
    const body: Buffer[] = [];
    for await (const piece of request) body.push(piece);
    const { authorization = "", accept = "" } = request.headers;
    const path = request.url.replace(/^\/api(\/v3)?/, "");
    const init = { method: request.method ?? "", headers: { authorization, accept } };
    const answer = await fetch(
      `${server().url}${path}`,
      body.length > 0 ? { ...init, body: Buffer.concat(body) } : init,
    );
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => enterprise.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(enterprise.address() as AddressInfo).port}`;
  return { url, stop: () => void enterprise.close() };
}

function textOf(files: ExampleFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`no example of ${file}`);
  return text;
}
