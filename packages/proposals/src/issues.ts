import { child, integer, items, type Json, optionalText, parseJson, text } from "#proposals/json.js";
import { sameLogin } from "#proposals/pulls.js";
import type { RepositoryApi } from "#proposals/repository.js";

export interface Issue {
  number: number;
  url: string;
  state: "open" | "closed";
  /** Login of who opened it. */
  author: string;
  title: string;
  body: string;
}

export interface IssueTexts {
  title: string;
  body: string;
}

/** A repository's issues (REST, "Issues"); pull requests, which GitHub lists among them, are left out. */
export interface IssuesApi {
  /** All that one account opened, whatever became of them. */
  of(author: string): Promise<Issue[]>;
  create(request: IssueTexts): Promise<Issue>;
  update(number: number, changes: Partial<IssueTexts> & { state?: Issue["state"]; reason?: Reason }): Promise<void>;
  comments(number: number): Promise<{ author: string; body: string }[]>;
  comment(number: number, body: string): Promise<void>;
}

/** Why an issue is closed or open. */
export type Reason = "completed" | "not_planned" | "reopened";

export function issuesOf({ call }: Pick<RepositoryApi, "call">): IssuesApi {
  const list = async (path: string, query: Record<string, string>, purpose: string) => {
    const found: Json[] = [];
    for (let page = 1; ; page++) {
      const search = new URLSearchParams({ ...query, per_page: "100", ...(page > 1 ? { page: String(page) } : {}) });
      const answer = await call({ path: `${path}?${search}`, purpose });
      found.push(...items(parseJson(answer.bytes, path)));
      if (!/rel="next"/.test(answer.headers.link ?? "")) return found;
    }
  };
  return {
    of: async (author) => {
      const found = await list("/issues", { state: "all", creator: author }, "list issues");
      const issues = found.filter((json) => child(json, "pull_request").value === undefined).map(toIssue);
      return issues.filter((each) => sameLogin(each.author, author));
    },
    create: async (body) => {
      // Twice would be two issues: where nobody knows whether it was done, the next run finds out.
      const answer = await call({ method: "POST", path: "/issues", body, once: true, purpose: "open an issue" });
      return toIssue(parseJson(answer.bytes, "issue"));
    },
    update: async (number, { reason, ...changes }) => {
      const body = { ...changes, ...(reason === undefined ? {} : { state_reason: reason }) };
      await call({ method: "PATCH", path: `/issues/${number}`, body, purpose: `update issue ${number}` });
    },
    comments: async (number) => {
      const found = await list(`/issues/${number}/comments`, {}, `list the comments of issue ${number}`);
      return found.map((json) => ({ author: login(json), body: optionalText(json, "body") ?? "" }));
    },
    comment: async (number, body) => {
      const purpose = `comment on issue ${number}`;
      await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
    },
  };
}

function toIssue(json: Json): Issue {
  return {
    number: integer(json, "number"),
    url: text(json, "html_url"),
    state: text(json, "state") === "open" ? "open" : "closed",
    author: login(json),
    title: text(json, "title"),
    body: optionalText(json, "body") ?? "",
  };
}

/** Accounts that were deleted are shown as ghost. */
function login(json: Json): string {
  return optionalText(json, "user", "login") ?? "ghost";
}
