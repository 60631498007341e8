import { createHash } from "node:crypto";
import { GitHubError, invalid, notFound } from "#test/github/errors.js";
import { type Call, created, noContent, ok, page, type Route, route, text } from "#test/github/route.js";
import { fullName, type Release, type Repository } from "#test/github/state.js";

const releases = "/repos/{owner}/{repo}/releases";
const documentation = "releases/releases";

export const releaseRoutes: Route[] = [
  route(`GET ${releases}`, "contents:read", `${documentation}#list-releases`, (call) => {
    const mayWrite = call.token?.permissions.contents === "write";
    // Who may not write sees no drafts.
    const seen = [...releasesOf(call.repository)].filter(({ draft }) => mayWrite || !draft);
    const shapes = seen.map((each) => shape(call, each)).reverse();
    return page(call, `/repos/${fullName(call.repository)}/releases`, shapes);
  }),
  route(`POST ${releases}`, "contents:write", `${documentation}#create-a-release`, async (call) => {
    const tag = text(call, "tag_name");
    const taken = releasesOf(call.repository).some((each) => each.tag === tag && !each.draft);
    if (taken) throw invalid("Release", { field: "tag_name", code: "already_exists" });
    const release: Release = {
      id: call.world.nextId++,
      tag,
      body: text(call, "body"),
      draft: call.body.draft === true,
      prerelease: call.body.prerelease === true,
      assets: new Map(),
    };
    call.repository.releases = [...releasesOf(call.repository), release];
    return created(shape(call, release));
  }),
  route(`PATCH ${releases}/{id}`, "contents:write", `${documentation}#update-a-release`, async (call) => {
    const release = find(call);
    const tag = await call.repository.git.resolve(`refs/tags/${release.tag}`);
    if (!tag && call.body.draft === false) throw invalid("Release", { field: "tag_name", code: "missing" });
    if (typeof call.body.draft === "boolean") release.draft = call.body.draft;
    if (typeof call.body.make_latest === "string") release.latest = call.body.make_latest;
    return ok(shape(call, release));
  }),
  route(`DELETE ${releases}/{id}`, "contents:write", `${documentation}#delete-a-release`, (call) => {
    const release = find(call);
    call.repository.releases = releasesOf(call.repository).filter((each) => each !== release);
    return noContent;
  }),
  route(`POST ${releases}/{id}/assets`, "contents:write", "releases/assets#upload-a-release-asset", (call) => {
    const release = find(call);
    const name = call.query.get("name") ?? "";
    if (!name) throw new GitHubError(400, "Bad Request");
    if (release.assets.has(name)) throw invalid("ReleaseAsset", { field: "name", code: "already_exists" });
    release.assets.set(name, call.bytes);
    return created({ name });
  }),
];

const releasesOf = (repository: Repository): readonly Release[] => repository.releases ?? [];

function find(call: Call): Release {
  const found = releasesOf(call.repository).find(({ id }) => id === Number(call.params.id));
  if (!found) throw notFound();
  return found;
}

function shape({ world, repository }: Call, release: Release) {
  const path = `/repos/${fullName(repository)}/releases/${release.id}`;
  return {
    id: release.id,
    tag_name: release.tag,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    html_url: `https://github.com/${fullName(repository)}/releases/tag/${release.tag}`,
    upload_url: `${world.url}${path}/assets{?name,label}`,
    assets: [...release.assets].map(([name, bytes]) => ({
      name,
      size: bytes.length,
      digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    })),
  };
}
