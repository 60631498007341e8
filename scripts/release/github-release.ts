import { createHash } from "node:crypto";
import { fail } from "#diagnostics/diagnostic.js";
import { integer, items, type Json, optionalText, parseJson, text } from "#proposals/json.js";
import type { RepositoryApi } from "#proposals/repository.js";
import type { Release } from "#scripts/release/check-tag.js";
import { ourMark } from "#scripts/release/release-body.js";
import { compareVersions, parseTag, type Version } from "#scripts/release/version.js";
import type { Transport } from "#transport/transport.js";

/** For files, which go elsewhere than all other requests. */
export interface Access {
  transport: Transport;
  token: string;
  /** GitHub's API. */
  apiUrl: string;
}

export interface ReleaseOptions extends Access {
  /** The release's text, in Markdown. */
  body: string;
  /** Files by name. */
  assets: ReadonlyMap<string, Uint8Array>;
}

/**
 * The release on GitHub, with its files: made as a draft, which is published once everything is in it. Done again it finds it published
 * with the same files; a draft of its own that was left behind is thrown away first. Returns its page.
 */
export async function publishRelease(
  repository: RepositoryApi,
  release: Release,
  options: ReleaseOptions,
): Promise<string> {
  const all = await releasesOf(repository);
  const same = all.filter((each) => text(each, "tag_name") === release.tag);
  const published = same.find(isPublished);
  if (published) {
    checkAssets(published, release.tag, options.assets);
    return text(published, "html_url");
  }
  for (const draft of same.filter(isOurs)) await change(repository, "DELETE", draft);
  const body = {
    tag_name: release.tag,
    target_commitish: release.commit,
    name: release.tag,
    body: options.body,
    draft: true,
    prerelease: release.version.candidate !== undefined,
  };
  const answer = await repository.call({
    method: "POST",
    path: "/releases",
    body,
    once: true,
    purpose: "draft the release",
  });
  const draft = parseJson(answer.bytes, "release");
  for (const [name, bytes] of options.assets) await upload(draft, name, bytes, options);
  const latest = String(isNewest(release, versionsOf(all)));
  return text(await change(repository, "PATCH", draft, { draft: false, make_latest: latest }), "html_url");
}

const isOurs = (draft: Json) => (optionalText(draft, "body") ?? "").includes(ourMark);

/** GitHub shows one release as the latest: the highest, not the last. */
function isNewest({ version }: Release, released: readonly Version[]): boolean {
  if (version.candidate !== undefined) return false;
  return released.every((each) => each.candidate !== undefined || compareVersions(each, version) <= 0);
}

/** The versions that were released. Tags say less: one that was refused as a release stays where it was set. */
export async function versionsReleased(repository: RepositoryApi): Promise<Version[]> {
  return versionsOf(await releasesOf(repository));
}

const isPublished = ({ value }: Json) => (value as { draft?: boolean }).draft === false;
const versionsOf = (releases: readonly Json[]) =>
  releases.filter(isPublished).flatMap((each) => parseTag(text(each, "tag_name")) ?? []);

async function releasesOf(repository: RepositoryApi): Promise<Json[]> {
  const found: Json[] = [];
  for (let page = 1; ; page++) {
    const path = `/releases?per_page=100&page=${page}`;
    const answer = await repository.call({ path, purpose: "list the releases" });
    const some = items(parseJson(answer.bytes, "releases"));
    found.push(...some);
    if (some.length < 100) return found;
  }
}

async function change(
  repository: RepositoryApi,
  method: "DELETE" | "PATCH",
  release: Json,
  body?: object,
): Promise<Json> {
  const call = { method, path: `/releases/${integer(release, "id")}`, purpose: `${method.toLowerCase()} the release` };
  const answer = await repository.call({ ...call, ...(body ? { body } : {}) });
  return method === "DELETE" ? release : parseJson(answer.bytes, "release");
}

function checkAssets(release: Json, tag: string, assets: ReadonlyMap<string, Uint8Array>): void {
  const there = new Map(items(release, "assets").map((each) => [text(each, "name"), each]));
  for (const [name, bytes] of assets) {
    const asset = there.get(name);
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    // A server may not say digests.
    const isSame =
      asset && (optionalText(asset, "digest") ?? digest) === digest && integer(asset, "size") === bytes.length;
    if (!isSame)
      fail("input-invalid", `${tag} is published without ${name}, or with another one.`, {
        fix: "Releases do not change: release the next patch.",
      });
  }
}

async function upload(release: Json, name: string, bytes: Uint8Array, options: ReleaseOptions): Promise<void> {
  const url = new URL(text(release, "upload_url").replace(/\{.*$/, ""));
  const own = new URL(options.apiUrl);
  // The token goes to GitHub alone.
  if (url.host !== own.host && !(own.host === "api.github.com" && url.origin === "https://uploads.github.com"))
    throw new Error(`files would go to ${url.host}`);
  url.searchParams.set("name", name);
  const headers = { authorization: `Bearer ${options.token}`, "content-type": "application/octet-stream" };
  const response = await options.transport.request(url, { method: "POST", headers, body: bytes, once: true });
  const answer = await response.text(1024 * 1024);
  if (response.status !== 201)
    fail("github-failed", `GitHub answered ${response.status} to the upload of ${name}: ${answer.slice(0, 200)}`, {
      fix: "Run this job again.",
    });
}
