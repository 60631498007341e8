import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createGitHub } from "#proposals/github.js";
import { openRepository } from "#proposals/repository.js";
import { publish, readRelease } from "#scripts/release/publish.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { killedAt } from "#test/github/faults.js";
import { zeros } from "#test/github/git.js";
import { commitTo, fileAt } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";
import type { Repository, Token } from "#test/github/state.js";
import { createTransport } from "#transport/transport.js";

const github = githubForTests();
const app = { metadata: "read", contents: "write", workflows: "write" } as const;
/** Of the workflows some: all of them are made into variants by another test. */
const workflows = Object.fromEntries(
  ["checks.yml", "release.yml", "server-check.yml", "server-release.yml"].map((name) => [
    `.github/workflows/${name}`,
    readFileSync(join(".github/workflows", name), "utf8"),
  ]),
);
const transport = createTransport({ environment: {}, retry: { attempts: 1 } });
let assets: string;

beforeAll(async () => {
  assets = await temporaryFolder();
  writeFileSync(join(assets, "plugin-release.tar.gz"), "archive");
  writeFileSync(join(assets, "SHA256SUMS"), "sums");
});

afterAll(async () => {
  await transport.close();
  await removeTemporaryFolders();
});

const sources = (version: string) => ({
  "CHANGELOG.md": `# Changelog\n\n## ${version} - 2026-11-22\n\n- What ${version} brings.\n`,
  "package.json": JSON.stringify({ version }),
});

let count = 0;
const suite = () => github().addRepository(`acme/suite-${count++}`, { files: { ...sources("0.0.0"), ...workflows } });

/** A merge to a branch whose tag is set. */
async function tagged(repository: Repository, version: string, branch = "main"): Promise<string> {
  const commit = await commitTo(repository, branch, sources(version), repository.owner, `Release ${version}`);
  await repository.git.updateRef(`refs/tags/v${version}`, commit, zeros);
  return commit;
}

/** The run of a tag, as release.yml does it. */
async function run(repository: Repository, tag: string, token: Partial<Token> = { permissions: app }) {
  const commit = (await repository.git.resolve(`refs/tags/${tag}^{commit}`))?.sha ?? "";
  return runAt(repository, { tag, commit, version: tag.slice(1) }, token);
}

async function runAt(
  repository: Repository,
  { tag, commit, version }: { tag: string; commit: string; version: string },
  token: Partial<Token> = { permissions: app },
  more: Record<string, string> = {},
) {
  const root = await temporaryFolder();
  mkdirSync(join(root, ".github/workflows"), { recursive: true });
  const files = { ...sources(version), ...workflows, ...more };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const secret = github().token("releases[bot]", token);
  const options = { transport, token: secret, apiUrl: github().url };
  const api = openRepository(
    createGitHub({ ...options, clock: { now: Date.now, sleep: async () => {} } }),
    `${repository.owner.login}/${repository.name}`,
  );
  const release = await readRelease(api, { root, tag, commit });
  return publish(api, { ...options, root, assets }, release);
}

const at = async ({ git }: Repository, tag: string) => (await git.resolve(`refs/tags/${tag}^{commit}`))?.sha;
const releases = ({ releases = [] }: Repository) =>
  releases.map(({ tag, draft, prerelease, latest, assets }) => ({
    tag,
    draft,
    prerelease,
    latest,
    assets: [...assets.keys()],
  }));

test("a tag becomes a release with its notes and files, a variant, and the tags that move", async () => {
  const repository = await suite();
  const commit = await tagged(repository, "1.2.0");
  const { url, moves } = await run(repository, "v1.2.0");
  expect(url).toBe(`https://github.com/acme/${repository.name}/releases/tag/v1.2.0`);
  expect(moves).toEqual([
    { tag: "v1-ghes", move: "created" },
    { tag: "v1", move: "created" },
  ]);
  expect(releases(repository)).toEqual([
    { tag: "v1.2.0", draft: false, prerelease: false, latest: "true", assets: ["SHA256SUMS", "plugin-release.tar.gz"] },
  ]);
  expect(repository.releases?.[0]?.body).toMatch(/^- What 1\.2\.0 brings\./);
  expect(repository.releases?.[0]?.body).toContain(`\`${commit} # v1.2.0\``);

  const variant = await at(repository, "v1.2.0-ghes");
  expect([await at(repository, "v1"), await at(repository, "v1-ghes")]).toEqual([commit, variant]);
  expect(await repository.git.run(["rev-parse", `${variant}^`])).toBe(commit);
  const changed = (await repository.git.run(["diff", "--name-only", commit, variant ?? ""])).split("\n");
  expect(changed.filter((path) => !path.startsWith(".github/workflows/"))).toEqual([]);
  const text = await repository.git.run(["show", `${variant}:.github/workflows/server-release.yml`]);
  expect(text).toContain(`uses: acme/${repository.name}/actions/build-image@${commit} # v1.2.0`);
  expect(await repository.git.attempt(["cat-file", "-e", `${variant}:.github/workflows/release.yml`])).toMatchObject({
    code: 128,
  });
  expect(await fileAt(repository, "main", ".github/workflows/release.yml")).toBe(
    workflows[".github/workflows/release.yml"],
  );
});

test("the moving tags are the last that is written, this suite's own the very last", async () => {
  const repository = await suite();
  await tagged(repository, "1.2.0");
  const before = github().log.length;
  await run(repository, "v1.2.0");
  const written = github()
    .log.slice(before)
    .filter(({ method }) => method !== "GET");
  const moved = written.filter(({ path }) => path.endsWith("/git/refs")).length;
  expect(
    written.map(
      ({ method, path }) =>
        `${method} ${path
          .replace(/.*suite-\d+/, "")
          .replace(/\d+/, "N")
          .replace(/\?.*/, "")}`,
    ),
  ).toEqual([
    "POST /git/trees",
    "POST /git/commits",
    "POST /git/refs",
    "POST /releases",
    "POST /releases/N/assets",
    "POST /releases/N/assets",
    "PATCH /releases/N",
    "POST /git/refs",
    "POST /git/refs",
  ]);
  expect(moved).toBe(3);
});

test("run again it changes nothing", async () => {
  const repository = await suite();
  await tagged(repository, "1.2.0");
  await run(repository, "v1.2.0");
  const refs = await repository.git.run(["for-each-ref"]);
  const again = await run(repository, "v1.2.0");
  expect(again.moves.map(({ move }) => move)).toEqual(["stays", "stays"]);
  expect([await repository.git.run(["for-each-ref"]), releases(repository).length]).toEqual([refs, 1]);
});

describe("the major tag", () => {
  test("goes on with releases, stays where a patch of an older line comes later, and is another one for another major", async () => {
    const repository = await suite();
    const first = await tagged(repository, "1.2.0");
    await run(repository, "v1.2.0");
    await repository.git.updateRef("refs/heads/release/1.2", first, zeros);
    const second = await tagged(repository, "1.3.0");
    await run(repository, "v1.3.0");
    expect(await at(repository, "v1")).toBe(second);

    await tagged(repository, "1.2.1", "release/1.2");
    const patch = await run(repository, "v1.2.1");
    expect(patch.moves.map(({ move }) => move)).toEqual(["stays", "stays"]);
    expect(await at(repository, "v1")).toBe(second);
    expect(await at(repository, "v1-ghes")).toBe(await at(repository, "v1.3.0-ghes"));
    expect(releases(repository).map(({ tag, latest }) => [tag, latest])).toEqual([
      ["v1.2.0", "true"],
      ["v1.3.0", "true"],
      ["v1.2.1", "false"],
    ]);

    const major = await tagged(repository, "2.0.0");
    await run(repository, "v2.0.0");
    expect([await at(repository, "v1"), await at(repository, "v2")]).toEqual([second, major]);
    // The older one again, as a person may start it: still nothing goes back.
    await run(repository, "v1.2.0");
    expect(await at(repository, "v1")).toBe(second);
  });

  test("goes on after a tag that was refused, which stays beside the right one, and so does the latest release", async () => {
    const repository = await suite();
    const first = await tagged(repository, "1.2.0");
    await repository.git.updateRef("refs/tags/v1.20.0", first, zeros);
    await expect(runAt(repository, { tag: "v1.20.0", commit: first, version: "1.2.0" })).rejects.toThrow("say that");
    await run(repository, "v1.2.0");
    const next = await tagged(repository, "1.3.0");
    expect((await run(repository, "v1.3.0")).moves.map(({ move }) => move)).toEqual(["moved", "moved"]);
    expect(await at(repository, "v1")).toBe(next);
    expect(releases(repository).map(({ latest }) => latest)).toEqual(["true", "true"]);
  });

  test("does not move with a candidate, which is no latest release either", async () => {
    const repository = await suite();
    await tagged(repository, "1.2.0");
    await run(repository, "v1.2.0");
    await tagged(repository, "1.3.0-rc.1");
    expect((await run(repository, "v1.3.0-rc.1")).moves).toEqual([]);
    expect(await at(repository, "v1")).toBe(await at(repository, "v1.2.0"));
    expect(releases(repository)[1]).toMatchObject({ tag: "v1.3.0-rc.1", prerelease: true, latest: "false" });
  });

  test("is left to people where it is at no release", async () => {
    const repository = await suite();
    const other = await commitTo(repository, "main", { x: "y" }, repository.owner, "Other");
    await repository.git.updateRef("refs/tags/v1", other, zeros);
    await tagged(repository, "1.2.0");
    await expect(run(repository, "v1.2.0")).rejects.toThrow(/v1 is at [0-9a-f]{40}, which is no release of its line/);
    expect(await at(repository, "v1")).toBe(other);
  });

  test("cannot be moved with the job's own token, since releases change workflows", async () => {
    const repository = await suite();
    await tagged(repository, "1.2.0");
    const own = { permissions: { metadata: "read", contents: "write" } } as const;
    await expect(run(repository, "v1.2.0", own)).rejects.toThrow("Resource not accessible by integration");
    expect(await at(repository, "v1")).toBeUndefined();
  });
});

describe("no release is", () => {
  test.each(["v1", "v1.2", "release-1.2.0", "v1.2.0-ghes"])("%s", async (tag) => {
    const repository = await suite();
    await expect(runAt(repository, { tag, commit: zeros, version: "1.2.0" })).rejects.toThrow("is no version");
  });

  test("a tag that says other than the sources", async () => {
    const repository = await suite();
    const commit = await tagged(repository, "1.2.0");
    await repository.git.updateRef("refs/tags/v1.3.0", commit, zeros);
    await expect(runAt(repository, { tag: "v1.3.0", commit, version: "1.2.0" })).rejects.toThrow(
      "say that they are 1.2.0",
    );
  });

  test("a tag that nobody wrote notes for", async () => {
    const repository = await suite();
    const commit = await tagged(repository, "1.2.0");
    const empty = { "CHANGELOG.md": "# Changelog\n\n## 1.2.0 - 2026-11-22\n\n## 1.1.0\n\n- Old.\n" };
    await expect(runAt(repository, { tag: "v1.2.0", commit, version: "1.2.0" }, undefined, empty)).rejects.toThrow(
      "CHANGELOG.md says nothing of v1.2.0",
    );
  });

  test("a tag that moved since", async () => {
    const repository = await suite();
    const commit = await tagged(repository, "1.2.0");
    const other = await commitTo(repository, "main", { x: "y" }, repository.owner, "Other");
    await repository.git.updateRef("refs/tags/v1.2.0", other, commit);
    await expect(runAt(repository, { tag: "v1.2.0", commit, version: "1.2.0" })).rejects.toThrow("is not at");
    expect(repository.releases ?? []).toEqual([]);
  });

  test("a tag on a branch of somebody's own; on release/… it is one", async () => {
    const repository = await suite();
    const commit = await tagged(repository, "1.2.0", "topic");
    // First it is only ahead, then main has gone on.
    await expect(run(repository, "v1.2.0")).rejects.toThrow(/neither on the default branch/);
    await commitTo(repository, "main", { x: "y" }, repository.owner, "Other");
    await expect(run(repository, "v1.2.0")).rejects.toThrow(/neither on the default branch nor on a branch release/);
    await repository.git.updateRef("refs/heads/release/1.2", commit, zeros);
    expect((await run(repository, "v1.2.0")).moves).toHaveLength(2);
  });

  test("a tag on a branch of somebody's own where other tags are named as the branches of releases", async () => {
    const repository = await suite();
    const main = (await repository.git.resolve("refs/heads/main"))?.sha ?? "";
    await repository.git.updateRef("refs/heads/release/1.2", main, zeros);
    const commit = await tagged(repository, "1.2.0", "main-of-mine");
    for (const name of ["main", "release/1.2"]) await repository.git.updateRef(`refs/tags/${name}`, commit, zeros);
    await expect(run(repository, "v1.2.0")).rejects.toThrow(/neither on the default branch nor on a branch release/);
    expect(repository.releases ?? []).toEqual([]);
  });

  test("an annotated tag of another commit; one of this is", async () => {
    const repository = await suite();
    const commit = await tagged(repository, "1.2.0");
    const identity = ["-c", "user.name=a", "-c", "user.email=a@example.invalid"];
    await repository.git.run([...identity, "tag", "--force", "--annotate", "--message", "One", "v1.2.0", commit]);
    expect((await run(repository, "v1.2.0")).moves).toHaveLength(2);
    expect(await at(repository, "v1")).toBe(commit);
  });
});

test("killed at any request, and run again, it comes to the same", async () => {
  const complete = await suite();
  await tagged(complete, "1.2.0");
  const before = github().log.length;
  await run(complete, "v1.2.0");
  const requests = github().log.slice(before);
  const writes = requests.flatMap(({ method }, index) => (method === "GET" ? [] : [index]));
  expect(writes.length).toBe(9);
  for (const index of writes) {
    for (const carriedOut of [false, true]) {
      const repository = await suite();
      const commit = await tagged(repository, "1.2.0");
      github().intercept(killedAt(github().log.length + index, carriedOut));
      await expect(run(repository, "v1.2.0")).rejects.toThrow();
      github().heal();
      const early = await at(repository, "v1");
      if (early !== undefined) expect(releases(repository)).toEqual(releases(complete));
      await run(repository, "v1.2.0");
      expect(releases(repository)).toEqual(releases(complete));
      expect(await at(repository, "v1")).toBe(commit);
      expect(await at(repository, "v1-ghes")).toBe(await at(repository, "v1.2.0-ghes"));
    }
  }
});

test("a release among hundreds is found again", async () => {
  const repository = await suite();
  await tagged(repository, "1.2.0");
  await run(repository, "v1.2.0");
  const others = Array.from({ length: 200 }, (_, at) => {
    return { id: 1000 + at, tag: `v0.0.${at}`, body: "", draft: false, prerelease: false, assets: new Map() };
  });
  repository.releases = [...others.slice(100), ...(repository.releases ?? []), ...others.slice(0, 100)];
  expect((await run(repository, "v1.2.0")).moves.map(({ move }) => move)).toEqual(["stays", "stays"]);
  expect(repository.releases).toHaveLength(201);
});

test("a draft that somebody wrote is left alone", async () => {
  const repository = await suite();
  await tagged(repository, "1.2.0");
  const draft = { id: 1, tag: "v1.2.0", body: "My notes", draft: true, prerelease: false, assets: new Map() };
  repository.releases = [draft];
  await run(repository, "v1.2.0");
  expect(repository.releases.map(({ body, draft }) => [body.slice(0, 8), draft])).toEqual([
    ["My notes", true],
    ["- What 1", false],
  ]);
});

test("files that differ from what is published are refused", async () => {
  const repository = await suite();
  await tagged(repository, "1.2.0");
  await run(repository, "v1.2.0");
  repository.releases?.[0]?.assets.set("SHA256SUMS", Buffer.from("other"));
  await expect(run(repository, "v1.2.0")).rejects.toThrow(
    "v1.2.0 is published without SHA256SUMS, or with another one",
  );
});
