import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders } from "#test/folders.js";
import { beforeRequest } from "#test/github/faults.js";
import { commitTo } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";
import type { Repository } from "#test/github/state.js";
import { problemsOf } from "#test/problems.js";
import { pluginConstructor, publishText, readBack, registryConstructor, tagsOf } from "#test/publishing.js";
import { constructorFile, publishBranch } from "#test/publishing-branch.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";

const list = "acme.software/plugin-registry";
const github = githubForTests();
let registry: TestRegistry;
let count = 0;

beforeAll(async () => {
  registry = await startCraneRegistry();
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

interface World {
  name: string;
  target: string;
  repository: Repository;
  publish: (restrictions?: object) => ReturnType<typeof publishBranch>;
  /** A merge that makes the constructor say this. */
  merge(text: string): Promise<string>;
  gitTags(): Promise<string[]>;
  listed(version: string): Promise<string[] | undefined>;
}

/** A registry repository and its OCM repository, in which plugins `one` and `two` are released. */
async function world(text: string, files: Record<string, string> = {}): Promise<World> {
  const name = `acme/registry-${++count}`;
  const target = `${registry.host}/${name}`;
  const repository = await github().addRepository(name, { files: { [constructorFile]: text, ...files } });
  const options = {
    server: github(),
    repository: name,
    target,
    ...(files["policy.yaml"] ? { policy: "policy.yaml" } : {}),
  };
  for (const plugin of ["one", "two"]) await publishText(pluginConstructor(plugin, "v1.0.0"), target);
  return {
    name,
    target,
    repository,
    publish: (restrictions = {}) => publishBranch({ ...options, token: github().token("registry[bot]", restrictions) }),
    merge: (next) => commitTo(repository, "main", { [constructorFile]: next }, github().user("maintainer"), "Merge"),
    gitTags: async () => {
      const lines = await repository.git.run(["for-each-ref", "--format=%(refname:short) %(objectname)", "refs/tags"]);
      return lines.split("\n").filter(Boolean);
    },
    listed: async (version) => {
      const found = await readBack(target, list, version);
      return found?.component.componentReferences.map((each) => `${each.name} ${each.version}`);
    },
  };
}

const one = registryConstructor("v0.1.0", ["one v1.0.0"]);
const both = registryConstructor("v0.2.0", ["one v1.0.0", "two v1.0.0"]);

describe("publishing a branch", () => {
  test("takes its head, tags that commit, and does nothing the next night", async () => {
    const { publish, merge, gitTags, listed } = await world(one);
    const commit = await merge(both);
    expect(await publish()).toMatchObject({ published: true, version: "v0.2.0" });
    expect([await gitTags(), await listed("v0.2.0")]).toEqual([[`v0.2.0 ${commit}`], ["one v1.0.0", "two v1.0.0"]]);
    const before = github().log.length;
    expect(await publish()).toMatchObject({ published: false, version: "v0.2.0" });
    expect(
      github()
        .log.slice(before)
        .every(({ method }) => method === "GET"),
    ).toBe(true);
  });

  test("needs no right to write where there is nothing to publish, and says which right is missing where there is", async () => {
    const { publish, merge, target } = await world(one);
    await publish();
    const readOnly = { permissions: { metadata: "read", contents: "read" } };
    expect(await publish(readOnly)).toMatchObject({ published: false });
    await merge(both);
    expect(await problemsOf(publish(readOnly))).toMatchObject([
      { code: "github-denied", fix: expect.stringContaining("contents: write") },
    ]);
    expect(await tagsOf(target, list)).toEqual(["v0.1.0"]);
    expect(await publish()).toMatchObject({ published: true, version: "v0.2.0" });
  });

  test("finds plugins where the policy says that they lie", async () => {
    const elsewhere = `${registry.host}/other/plugins`;
    await publishText(pluginConstructor("three", "v1.0.0"), elsewhere);
    const policy = `apiVersion: plugin-release/v1alpha1
kind: PluginPolicy
spec:
  plugins:
    - {name: one, component: acme.software/plugins/one}
    - {name: three, component: acme.software/plugins/three, repository: "${elsewhere}"}
`;
    const text = registryConstructor("v0.1.0", ["one v1.0.0", "three v1.0.0"]);
    const { publish } = await world(text, { "policy.yaml": policy });
    expect(await publish()).toMatchObject({ published: true, added: ["one v1.0.0", "three v1.0.0"] });

    const { publish: blind } = await world(text);
    expect(await problemsOf(blind())).toMatchObject([
      { code: "plugin-version-missing", fix: expect.stringContaining("policy") },
    ]);
  });

  test.each([
    ["a policy with an error", { "policy.yaml": "kind: PluginPolicy\n" }, "field-missing"],
    ["a constructor with a variable", { [constructorFile]: `# $HOME\n${one}` }, "constructor-variable"],
    [
      "files, which only a checkout has",
      { [constructorFile]: `${one}resources: [{name: readme, type: text, input: {type: file, path: README.md}}]\n` },
      "resource-input-invalid",
    ],
  ])("with %s writes nothing", async (_what, files, code) => {
    const { publish, target, gitTags } = await world(one, files);
    expect((await problemsOf(publish())).map((each) => each.code)).toContain(code);
    expect([await tagsOf(target, list), await gitTags()]).toEqual([[], []]);
  });

  test("without constructor, branch or repository says what is missing", async () => {
    const { name, target, repository } = await world(one);
    const token = github().token("registry[bot]");
    await commitTo(repository, "main", { [constructorFile]: null }, github().user("maintainer"), "Remove");
    const options = { server: github(), token, repository: name, target };
    expect(await problemsOf(publishBranch(options))).toMatchObject([{ code: "file-unreadable" }]);
    expect(await problemsOf(publishBranch({ ...options, repository: "acme/none" }))).toMatchObject([
      { code: "github-not-found" },
    ]);
  });
});

describe("several runs", () => {
  test("ten at once, of one state: one version, and every run succeeds", async () => {
    const { publish, target, gitTags } = await world(one);
    const results = await Promise.all(Array.from({ length: 10 }, () => publish()));
    expect(new Set(results.map(({ manifest }) => manifest)).size).toBe(1);
    expect([await tagsOf(target, list), (await gitTags()).length]).toEqual([["v0.1.0"], 1]);
  });

  test("of two states with the same version: none is lost, and no version has two contents", async () => {
    const { publish, merge, target, listed, gitTags } = await world(one);
    const clash = registryConstructor("v0.1.0", ["one v1.0.0", "two v1.0.0"]);
    // The first run has read the first state and is about to claim its version when the second state is merged and published.
    github().intercept(
      beforeRequest(
        ({ method, path }) => method === "POST" && path.endsWith("/git/refs"),
        async () => {
          await merge(clash);
          expect(await publish()).toMatchObject({ published: true, version: "v0.1.0" });
        },
      ),
    );
    expect(await publish()).toMatchObject({ published: false, version: "v0.1.0" });
    expect(await tagsOf(target, list)).toEqual(["v0.1.0"]);
    expect([await listed("v0.1.0"), (await gitTags()).length]).toEqual([["one v1.0.0", "two v1.0.0"], 1]);
  });

  test("a claimed version that nobody published stays with its commit: the next state takes the next one", async () => {
    const { publish, merge, repository, listed, gitTags } = await world(one);
    const dead = await repository.git.run(["rev-parse", "refs/heads/main"]);
    await repository.git.updateRef("refs/tags/v0.1.0", dead, "0".repeat(40));
    const commit = await merge(registryConstructor("v0.1.0", ["one v1.0.0", "two v1.0.0"]));
    expect(await publish()).toMatchObject({
      published: true,
      version: "v0.2.0",
      diagnostics: [{ code: "version-taken" }],
    });
    expect(await gitTags()).toEqual([`v0.1.0 ${dead}`, `v0.2.0 ${commit}`]);
    expect([await listed("v0.1.0"), await listed("v0.2.0")]).toEqual([undefined, ["one v1.0.0", "two v1.0.0"]]);
  });

  test("a repository's own tags are passed over, however many there are", async () => {
    const { publish, repository, gitTags } = await world(one);
    const first = await repository.git.run(["rev-parse", "refs/heads/main"]);
    const other = await commitTo(repository, "elsewhere", { a: "" }, github().user("maintainer"), "Release");
    for (let minor = 1; minor < 130; minor++)
      await repository.git.updateRef(`refs/tags/v0.${minor}.0`, other, "0".repeat(40));
    expect(await publish()).toMatchObject({ published: true, version: "v0.130.0" });
    expect((await gitTags()).filter((line) => line.endsWith(first))).toEqual([`v0.130.0 ${first}`]);
  });

  test("a later state that was published under a lower version does not stay hidden", async () => {
    const { publish, merge, target, listed } = await world(registryConstructor("v0.5.0", ["one v1.0.0"]));
    github().intercept(
      beforeRequest(
        ({ method, path }) => method === "POST" && path.endsWith("/git/refs"),
        async () => {
          await merge(registryConstructor("v0.1.0", ["one v1.0.0", "two v1.0.0"]));
          expect(await publish()).toMatchObject({ version: "v0.1.0" });
        },
      ),
    );
    expect(await publish()).toMatchObject({ published: true, version: "v0.6.0" });
    expect((await tagsOf(target, list)).sort()).toEqual(["v0.1.0", "v0.5.0", "v0.6.0"]);
    expect(await listed("v0.6.0")).toEqual(["one v1.0.0", "two v1.0.0"]);
  });
});
