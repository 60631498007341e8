import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { child, integer, items, type Json, optionalText, parseJson, sha, text } from "#proposals/json.js";
import { explain } from "#proposals/problems.js";
import type { RepositoryApi } from "#proposals/repository.js";

export interface Pull {
  number: number;
  url: string;
  state: "open" | "closed" | "merged";
  /** Login of who opened it. */
  author: string;
  title: string;
  body: string;
  labels: readonly string[];
  headSha: string;
}

export interface PullTexts {
  title: string;
  body: string;
}

export interface PullsApi {
  /** Every pull request of a branch of this repository onto a base branch, newest first. */
  ofBranch(branch: string, base: string): Promise<Pull[]>;
  /** Every open one onto a base branch, with its branch. */
  open(base: string): Promise<(Pull & { branch: string })[]>;
  /** Whether it merges without conflict; undefined while GitHub has not found out. */
  mergeable(number: number): Promise<boolean | undefined>;
  /** Undefined when the branch has an open one already, or holds nothing that the base branch lacks. */
  create(request: PullTexts & { branch: string; base: string }): Promise<Pull | undefined>;
  update(number: number, changes: Partial<PullTexts> & { state?: "closed" }): Promise<Pull>;
  addLabels(number: number, labels: readonly string[]): Promise<void>;
  comments(number: number): Promise<{ author: string; body: string }[]>;
  comment(number: number, body: string): Promise<void>;
}

export function pullsOf({ name, call }: RepositoryApi): PullsApi {
  const owner = name.slice(0, name.indexOf("/"));
  const list = async (path: string, query: Record<string, string>, purpose: string) => {
    const found: Json[] = [];
    for (let page = 1; ; page++) {
      const search = new URLSearchParams({ ...query, per_page: "100", ...(page > 1 ? { page: String(page) } : {}) });
      const answer = await call({ path: `${path}?${search}`, purpose });
      found.push(...items(parseJson(answer.bytes, path)));
      if (!/rel="next"/.test(answer.headers.link ?? "")) return found;
    }
  };
  // A fork of the same owner can have a branch of the same name.
  const ours = (json: Json) => child(json, "head", "repo", "id").value === child(json, "base", "repo", "id").value;
  return {
    ofBranch: async (branch, base) => {
      const query = { state: "all", head: `${owner}:${branch}`, base };
      return (await list("/pulls", query, "list pull requests")).filter(ours).map(toPull);
    },
    open: async (base) => {
      const found = await list("/pulls", { state: "open", base }, "list pull requests");
      return found.filter(ours).map((json) => ({ ...toPull(json), branch: text(json, "head", "ref") }));
    },
    mergeable: async (number) => {
      const answer = await call({ path: `/pulls/${number}`, purpose: `look at pull request ${number}` });
      const { value } = child(parseJson(answer.bytes, "pull"), "mergeable");
      return typeof value === "boolean" ? value : undefined;
    },
    create: async ({ title, body, branch, base }) => {
      const purpose = "open a pull request";
      const request = { title, body, head: branch, base };
      const answer = await call({ method: "POST", path: "/pulls", body: request, accept: [422], purpose });
      if (answer.status !== 422) return toPull(parseJson(answer.bytes, "pull"));
      if (/already exists|no commits between/i.test(answer.message)) return undefined;
      throw new DiagnosticError([explain(answer, `${purpose} in ${name}`)]);
    },
    update: async (number, body) => {
      const purpose = `update pull request ${number}`;
      const answer = await call({ method: "PATCH", path: `/pulls/${number}`, body, purpose });
      return toPull(parseJson(answer.bytes, "pull"));
    },
    addLabels: async (number, labels) => {
      const purpose = `label pull request ${number}`;
      await call({ method: "POST", path: `/issues/${number}/labels`, body: { labels }, purpose });
    },
    comments: async (number) => {
      const found = await list(`/issues/${number}/comments`, {}, `list the comments of pull request ${number}`);
      return found.map((json) => ({ author: login(json), body: optionalText(json, "body") ?? "" }));
    },
    comment: async (number, body) => {
      const purpose = `comment on pull request ${number}`;
      await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
    },
  };
}

export function sameLogin(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function toPull(json: Json): Pull {
  const merged = optionalText(json, "merged_at") !== undefined;
  return {
    number: integer(json, "number"),
    url: text(json, "html_url"),
    state: text(json, "state") === "open" ? "open" : merged ? "merged" : "closed",
    author: login(json),
    title: text(json, "title"),
    body: optionalText(json, "body") ?? "",
    labels: items(json, "labels").map((label) => text(label, "name")),
    headSha: sha(json, "head", "sha"),
  };
}

/** Accounts that were deleted are shown as ghost. */
function login(json: Json): string {
  return optionalText(json, "user", "login") ?? "ghost";
}
