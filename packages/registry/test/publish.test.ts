import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { componentDigest } from "#ocm/digest.js";
import { writeDescriptor } from "#ocm/write-descriptor.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { unsigned, vectorDescriptor, vectorFile, vectorJson } from "#test/ocm-vectors.js";
import { problemsOf } from "#test/problems.js";
import { pluginConstructor, publishText, readBack, registryConstructor, tagsOf } from "#test/publishing.js";
import { startCraneRegistry, startDistribution, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";
import { tool } from "#test/tools.js";

const list = "acme.software/plugin-registry";
let crane: TestRegistry;
let distribution: TestRegistry;
let count = 0;

beforeAll(async () => {
  [crane, distribution] = await Promise.all([startCraneRegistry(), startDistribution()]);
});

afterAll(async () => {
  await Promise.all([crane.stop(), distribution.stop()]);
  await removeTemporaryFolders();
});

/** An OCM repository of its own for each test. */
function newTarget(): string {
  return `${crane.host}/acme/registry-${++count}`;
}

function publishPlugin(target: string, name: string, version: string, text?: string) {
  return publishText(pluginConstructor(name, version, text), target);
}

const least = { rule: "least" } as const;

describe("the vectors' constructors, published", () => {
  test("mean the same as what the OCM command line wrote, in two registries, read by crane", async () => {
    for (const host of [crane.host, distribution.host]) {
      const target = `${host}/acme/vectors`;
      const plugins = unsigned.filter((each) => each.startsWith("plugin-") && each !== "plugin-refs");
      for (const vector of [...plugins, "plugin-refs", "registry-one", "registry-versions"]) {
        const wanted = await vectorDescriptor(vector);
        const { name, version } = wanted.component;
        const result = await publishText(vectorFile(vector, "constructor.yaml").toString(), target);
        const found = await readBack(target, name, version);
        expect(found && writeDescriptor(found)).toBe(writeDescriptor(wanted));
        expect(result.digest).toEqual(vectorJson(vector, "digest.json"));

        const image = `${target}/component-descriptors/${name}:${version.replace("+", ".build-")}`;
        const read = await run(await tool("crane"), ["manifest", image, "--insecure"], process.env);
        const manifest = vectorJson(vector, "manifest.json");
        manifest.annotations["software.ocm.creator"] = "plugin-release-actions";
        expect(JSON.parse(read.stdout)).toEqual(manifest);
      }
    }
  });

  test("are added to by the same rules as the command line does: a registry without digests gets those of its references", async () => {
    const target = newTarget();
    const { digest } = await publishPlugin(target, "helminput", "v0.1.0");
    await publishText(registryConstructor("v0.0.1", ["helminput v0.1.0"]), target, least);
    const found = await readBack(target, list, "v0.0.1");
    expect(found?.component.componentReferences[0]?.digest).toEqual(digest);
    const again = await publishText(registryConstructor("v0.0.1", ["helminput v0.1.0"]), target, least);
    expect(again.published).toBe(false);
  });
});

describe("a release", () => {
  test("carries its binaries, from files beside the constructor and from text, one for each platform", async () => {
    const target = newTarget();
    const text = `name: acme.software/plugins/helminput
version: v0.1.0
provider: {name: acme.software}
resources:
  - {name: helminput, type: ocmPlugin, extraIdentity: {os: linux, architecture: amd64}, input: {type: file, path: linux-amd64}}
  - {name: helminput, type: ocmPlugin, extraIdentity: {os: linux, architecture: arm64}, input: {type: file, path: linux-arm64}}
  - {name: notes, type: text, input: {type: utf8, text: First release}}
`;
    const files = { "linux-amd64": "amd64 binary", "linux-arm64": "arm64 binary" };
    const result = await publishText(text, target, { files });
    const found = await readBack(target, "acme.software/plugins/helminput", "v0.1.0");
    expect(found && componentDigest(found.component)).toEqual(result.digest);
    const blobs = await Promise.all(
      (found?.component.resources ?? []).map(async ({ access }) => {
        const blob = `${target}/component-descriptors/acme.software/plugins/helminput@${access?.localReference}`;
        return (await run(await tool("crane"), ["blob", blob, "--insecure"], process.env)).stdout;
      }),
    );
    expect(blobs).toEqual(["amd64 binary", "arm64 binary", "First release"]);
  });

  test("is published once: again is success, other content is an error, and the next version may have the same content", async () => {
    const target = newTarget();
    expect(await publishPlugin(target, "helminput", "v0.1.0", "same")).toMatchObject({ published: true });
    expect(await publishPlugin(target, "helminput", "v0.1.0", "same")).toMatchObject({ published: false });
    expect(await problemsOf(publishPlugin(target, "helminput", "v0.1.0", "other"))).toMatchObject([
      { code: "version-taken", place: { line: 2 } },
    ]);
    expect(await publishPlugin(target, "helminput", "v0.1.1", "same")).toMatchObject({ published: true });
    expect(await publishPlugin(target, "helminput", "v0.0.9", "backport")).toMatchObject({ published: true });
    expect((await tagsOf(target, "acme.software/plugins/helminput")).sort()).toEqual(["v0.0.9", "v0.1.0", "v0.1.1"]);
  });

  test("ten times at once succeeds each time", async () => {
    const target = newTarget();
    const results = await Promise.all(Array.from({ length: 10 }, () => publishPlugin(target, "helm", "v1.0.0")));
    expect(new Set(results.map(({ manifest }) => manifest)).size).toBe(1);
  });

  test.each([
    ["a variable", pluginConstructor("helm", "v1.0.0", `"\${GITHUB_TOKEN}"`), "constructor-variable"],
    ["a variable in a comment", `# $HOME\n${pluginConstructor("helm", "v1.0.0")}`, "constructor-variable"],
    [
      "an alias",
      pluginConstructor("helm", "v1.0.0").replace("acme.software\nres", "&a acme.software\nlabels: *a\nres"),
      "yaml-refused-feature",
    ],
    ["nothing", "", "field-missing"],
    [
      "a path out of its folder",
      pluginConstructor("helm", "v1.0.0").replace(/utf8, text: .*\}/, "file, path: ../secret}"),
      "resource-input-invalid",
    ],
    ["duplicate references", registryConstructor("v1.0.0", ["helm v1.0.0", "helm v1.0.0"]), "element-duplicate"],
  ])("with %s is refused before anything is asked", async (_what, text, code) => {
    const problems = await problemsOf(publishText(text, "127.0.0.1:9/acme"));
    expect(problems.map((each) => each.code)).toContain(code);
  });

  test("of one of several components is of the one that is named", async () => {
    const target = newTarget();
    const two = ["alpha", "beta"].map(
      (name) => `  - ${pluginConstructor(name, "v1.0.0").replaceAll("\n", "\n    ").trimEnd()}\n`,
    );
    const text = `components:\n${two.join("")}`;
    expect(await problemsOf(publishText(text, target))).toMatchObject([{ code: "constructor-component-unclear" }]);
    const result = await publishText(text, `${target}//acme.software/plugins/beta`);
    expect(result.component).toBe(`${target}//acme.software/plugins/beta:v1.0.0`);
    expect(await problemsOf(publishText(text, `${target}//acme.software/plugins/gamma`))).toMatchObject([
      { code: "constructor-component-unclear" },
    ]);
  });
});

describe("a registry", () => {
  test("keeps its version where nothing changed, whatever the constructor's version is", async () => {
    const target = newTarget();
    await publishPlugin(target, "helm", "v1.0.0");
    expect(await publishText(registryConstructor("v0.1.0", ["helm v1.0.0"]), target, least)).toMatchObject({
      published: true,
    });
    expect(await publishText(registryConstructor("v0.5.0", ["helm v1.0.0"]), target, least)).toMatchObject({
      published: false,
      version: "v0.1.0",
      component: `${target}//${list}:v0.1.0`,
      added: [],
      removed: [],
    });
    expect(await tagsOf(target, list)).toEqual(["v0.1.0"]);
  });

  test("keeps its version too where an artifact has the component's, and the version had moved on", async () => {
    const target = newTarget();
    const list = (text: string) => `name: acme.software/plugin-registry
version: v0.1.0
provider: { name: acme.software }
resources:
  - { name: readme, type: text, relation: local, input: { type: utf8, text: ${text} } }
`;
    expect(await publishText(list("one"), target, least)).toMatchObject({ published: true, version: "v0.1.0" });
    expect(await publishText(list("two"), target, least)).toMatchObject({ published: true, version: "v0.1.1" });
    expect(await publishText(list("two"), target, least)).toMatchObject({ published: false, version: "v0.1.1" });
  });

  test("takes the next version where its own is taken, by the rules of proposals, and says so", async () => {
    const target = newTarget();
    for (const name of ["one", "two", "three"]) await publishPlugin(target, name, "v1.0.0");
    await publishPlugin(target, "one", "v1.1.0");
    await publishText(registryConstructor("v0.1.0", ["one v1.0.0"]), target, least);
    const minor = await publishText(registryConstructor("v0.1.0", ["one v1.0.0", "two v1.0.0"]), target, least);
    expect(minor).toMatchObject({
      version: "v0.2.0",
      previous: "v0.1.0",
      added: ["two v1.0.0"],
      diagnostics: [{ code: "version-taken", severity: "warning", message: expect.stringContaining("v0.2.0") }],
    });
    const patch = await publishText(registryConstructor("v0.1.0", ["one v1.1.0", "two v1.0.0"]), target, least);
    expect(patch).toMatchObject({ version: "v0.2.1", added: ["one v1.1.0"], removed: ["one v1.0.0"] });
    const named = await publishText(
      registryConstructor("v1.0.0", ["one v1.1.0", "two v1.0.0", "three v1.0.0"]),
      target,
      least,
    );
    expect(named).toMatchObject({ version: "v1.0.0", diagnostics: [] });
    expect((await tagsOf(target, list)).sort()).toEqual(["v0.1.0", "v0.2.0", "v0.2.1", "v1.0.0"]);
  });

  test("checks the digests of references that are new, and of no other", async () => {
    const target = newTarget();
    const { digest } = await publishPlugin(target, "helm", "v1.0.0");
    await publishText(registryConstructor("v0.1.0", [`helm v1.0.0 ${digest.value}`]), target, least);
    const wrong = "0".repeat(64);
    const text = registryConstructor("v0.2.0", [
      `helm v1.0.0 ${digest.value}`,
      `none v1.0.0 ${wrong}`,
      `helm v2.0.0 ${wrong}`,
    ]);
    await publishPlugin(target, "helm", "v2.0.0");
    const problems = await problemsOf(publishText(text, target, least));
    expect(problems.map(({ code, place }) => [code, place?.line]).sort()).toEqual([
      ["listed-digest-mismatch", 17],
      ["plugin-version-missing", 13],
    ]);
    expect(await tagsOf(target, list)).toEqual(["v0.1.0"]);
  });

  test("takes the moving version as it is listed, and a digest of an older normalisation not at all", async () => {
    const target = newTarget();
    const moving = registryConstructor("v0.1.0", [`helm v0.0.0-main ${"1".repeat(64)}`]);
    expect(await publishText(moving, target, least)).toMatchObject({ published: true });
    await publishPlugin(target, "helm", "v0.0.0-main");
    const stale = moving.replace("v4alpha1", "v1");
    expect(await problemsOf(publishText(stale, target, least))).toMatchObject([{ code: "digest-obsolete" }]);
    await publishPlugin(target, "helm", "v1.0.0");
    const old = registryConstructor("v0.2.0", [`helm v1.0.0 ${"1".repeat(64)}`]).replace("v4alpha1", "v1");
    expect(await problemsOf(publishText(old, target, least))).toMatchObject([
      { code: "digest-obsolete", severity: "error" },
    ]);
  });

  test("refuses a plugin whose component has another name or version inside than its tag says", async () => {
    const target = newTarget();
    await publishPlugin(target, "helm", "v1.0.0");
    const plugin = `${target}/component-descriptors/acme.software/plugins/helm`;
    await run(await tool("crane"), ["copy", `${plugin}:v1.0.0`, `${plugin}:v6.6.6`, "--insecure"], process.env);
    expect(await problemsOf(publishText(registryConstructor("v0.1.0", ["helm v6.6.6"]), target, least))).toMatchObject([
      { code: "component-identity-mismatch" },
    ]);
    expect(await tagsOf(target, list)).toEqual([]);
  });
});
