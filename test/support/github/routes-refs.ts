import { GitHubError, notFound } from "#test/github/errors.js";
import { zeros } from "#test/github/git.js";
import { type Call, created, noContent, ok, page, type Route, route, text } from "#test/github/route.js";
import { refShape } from "#test/github/shapes.js";

const refs = "/repos/{owner}/{repo}/git/refs";
const documentation = "git/refs";

export const refRoutes: Route[] = [
  route(
    "GET /repos/{owner}/{repo}/git/ref/{ref+}",
    "contents:read",
    `${documentation}#get-a-reference`,
    async (call) => {
      const ref = `refs/${call.params.ref}`;
      const found = await call.repository.git.resolve(ref);
      if (!found) throw notFound();
      return ok(refShape(ref, found));
    },
  ),
  route(
    "GET /repos/{owner}/{repo}/git/matching-refs/{ref+}",
    "contents:read",
    `${documentation}#list-matching-references`,
    async (call) => {
      const format = "--format=%(refname) %(objectname) %(objecttype)";
      const lines = await call.repository.git.run([
        "for-each-ref",
        format,
        `refs/${call.params.ref}*`,
        `refs/${call.params.ref}*/**`,
      ]);
      const found = lines
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split(" "));
      const path = `/repos/${call.params.owner}/${call.params.repo}/git/matching-refs/${call.params.ref}`;
      return page(
        call,
        path,
        found.map(([ref = "", sha = "", type = ""]) => refShape(ref, { sha, type })),
      );
    },
  ),
  route(`POST ${refs}`, "contents:write", `${documentation}#create-a-reference`, async (call) => {
    const ref = text(call, "ref");
    if (!/^refs\/[^/]+\/.+/.test(ref))
      throw new GitHubError(422, "Reference name must start with 'refs/' and have at least two slashes.");
    const { sha, type } = await object(call);
    if (call.repository.closedTo?.(ref.replace("refs/heads/", ""))) {
      throw new GitHubError(
        422,
        "Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n",
      );
    }
    if (!(await call.repository.git.updateRef(ref, sha, zeros))) {
      if (await call.repository.git.resolve(ref)) throw new GitHubError(422, "Reference already exists");
      throw new GitHubError(422, "Reference update failed");
    }
    return created(refShape(ref, { sha, type }));
  }),
  route(`PATCH ${refs}/{ref+}`, "contents:write", `${documentation}#update-a-reference`, async (call) => {
    const ref = `refs/${call.params.ref}`;
    const old = await call.repository.git.resolve(ref);
    if (!old) throw new GitHubError(422, "Reference does not exist");
    const { sha, type } = await object(call);
    if (call.body.force !== true && !(await call.repository.git.isAncestor(old.sha, sha))) {
      throw new GitHubError(422, "Update is not a fast forward");
    }
    if (!(await call.repository.git.updateRef(ref, sha, old.sha)))
      throw new GitHubError(422, "Reference update failed");
    return ok(refShape(ref, { sha, type }));
  }),
  route(`DELETE ${refs}/{ref+}`, "contents:write", `${documentation}#delete-a-reference`, async (call) => {
    const old = await call.repository.git.resolve(`refs/${call.params.ref}`);
    if (!old) throw new GitHubError(422, "Reference does not exist");
    await call.repository.git.run(["update-ref", "-d", `refs/${call.params.ref}`, old.sha]);
    return noContent;
  }),
];

async function object(call: Call) {
  const sha = text(call, "sha");
  const found = /^[0-9a-f]{40}$/.test(sha) ? await call.repository.git.resolve(sha) : undefined;
  if (!found) throw new GitHubError(422, "Object does not exist");
  if (!(await maySetWorkflows(call, sha))) throw new GitHubError(403, "Resource not accessible by integration");
  return found;
}

/** An installation needs `workflows` to point at a commit whose workflows are not those of any branch's head. GITHUB_TOKEN cannot have it. */
async function maySetWorkflows({ repository: { git }, token }: Call, sha: string): Promise<boolean> {
  if (token?.kind !== "installation" || token.permissions.workflows === "write") return true;
  const folder = async (commit: string) => (await git.resolve(`${commit}:.github/workflows`))?.sha;
  const wanted = await folder(sha);
  if (wanted === undefined) return true;
  const heads = (await git.run(["for-each-ref", "--format=%(objectname)", "refs/heads"])).split("\n").filter(Boolean);
  return (await Promise.all(heads.map(folder))).includes(wanted);
}
