import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "@jest/globals";
import { createGitHub } from "#proposals/github.js";
import { openRepository, type RepositoryApi } from "#proposals/repository.js";
import { publishRelease } from "#scripts/release/github-release.js";
import { tagVariant } from "#scripts/release/variant.js";
import { zeros } from "#test/github/git.js";
import { githubForTests } from "#test/github/session.js";
import { createTransport } from "#transport/transport.js";

const github = githubForTests();
const transport = createTransport({ environment: {}, retry: { attempts: 1 } });
afterAll(() => transport.close());

const name = "server-check.yml";
const workflows = new Map([[name, readFileSync(`.github/workflows/${name}`, "utf8")]]);

let count = 0;
async function opened() {
  const repository = await github().addRepository(`acme/taken-${count++}`, {
    files: { [`.github/workflows/${name}`]: workflows.get(name) ?? "" },
  });
  const commit = (await repository.git.resolve("refs/heads/main"))?.sha ?? "";
  await repository.git.updateRef("refs/tags/v1.2.0", commit, zeros);
  const token = github().token("releases[bot]", {
    permissions: { metadata: "read", contents: "write", workflows: "write" },
  });
  const access = { transport, token, apiUrl: github().url };
  const api = openRepository(createGitHub(access), `acme/${repository.name}`);
  const release = { tag: "v1.2.0", version: { major: 1, minor: 2, patch: 0 }, commit, notes: "- One." };
  return { repository, api, access, release };
}

test("a variant's tag that somebody else set is found, and not taken for the variant", async () => {
  const { repository, api, release } = await opened();
  await repository.git.updateRef("refs/tags/v1.2.0-ghes", release.commit, zeros);
  await expect(tagVariant(api, release, workflows)).rejects.toThrow(
    "v1.2.0-ghes is there, and is not what v1.2.0 gives",
  );
  expect((await repository.git.resolve("refs/tags/v1.2.0-ghes"))?.sha).toBe(release.commit);
});

test.each(["https://elsewhere.example/upload", "http://uploads.github.com/upload"])(
  "no file and no token goes to %s, and nothing is published",
  async (url) => {
    const { repository, api, access, release } = await opened();
    const answered: RepositoryApi = {
      ...api,
      call: async (call) => {
        const answer = await api.call(call);
        if (call.path !== "/releases") return answer;
        const draft = { ...JSON.parse(Buffer.from(answer.bytes).toString("utf8")), upload_url: url };
        return { ...answer, bytes: Buffer.from(JSON.stringify(draft)) };
      },
    };
    const sent: string[] = [];
    const watched = {
      ...transport,
      request: async (to: string | URL) => {
        sent.push(String(to));
        throw new Error("sent");
      },
    };
    const options = { ...access, transport: watched, body: "x", assets: new Map([["a", Buffer.from("a")]]) };
    await expect(publishRelease(answered, release, options)).rejects.toThrow("files would go to");
    expect([sent, repository.releases?.map(({ draft }) => draft)]).toEqual([[], [true]]);
  },
);

test("a published file of other bytes is noticed by a server that says no digests, too, where its size tells", async () => {
  const { repository, api, access, release } = await opened();
  const options = { ...access, body: "x", assets: new Map([["a", Buffer.from("a")]]) };
  await publishRelease(api, release, options);
  const silent: RepositoryApi = {
    ...api,
    call: async (call) => {
      const answer = await api.call(call);
      const text = Buffer.from(answer.bytes)
        .toString("utf8")
        .replaceAll(/"digest":"[^"]*"/g, '"digest":null');
      return { ...answer, bytes: Buffer.from(text) };
    },
  };
  await expect(publishRelease(silent, release, options)).resolves.toContain("/releases/tag/v1.2.0");
  repository.releases?.[0]?.assets.set("a", Buffer.from("longer"));
  await expect(publishRelease(silent, release, options)).rejects.toThrow("published without a, or with another one");
});
