import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { parseComponentReference } from "#ocm/component-reference.js";
import { anonymousAccess, releasePlugin } from "#test/plugin-releases.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { policyText, referenceLines, registryText } from "#test/registry-repository.js";
import { run } from "#test/run-action.js";

const access = anonymousAccess();
let registry: TestRegistry;
let folder: string;
let ocm: string;
let digest: string;

beforeAll(async () => {
  registry = await startCraneRegistry();
  ocm = `${registry.host}/acme/registry`;
  folder = await mkdtemp(join(tmpdir(), "plugin-release-registry-"));
  const component = "acme.software/plugins/alpha";
  digest = await releasePlugin(ocm, { component, version: "1.0.0" }, access);
  await releasePlugin(ocm, { component, version: "1.1.0" }, access);
}, 600_000);
beforeEach(async () => {
  await writeFile(
    join(folder, "component-constructor.yaml"),
    registryText("v0.1.0", [referenceLines("alpha", "1.0.0", digest)]),
  );
  await writeFile(join(folder, "plugin-policy.yaml"), policyText(["alpha", "beta"]));
});
afterAll(async () => {
  await access.transport.close();
  await registry.stop();
  await rm(folder, { recursive: true });
});

/** Runs the bundled command in the folder with the registry's documents. */
function command(...args: string[]) {
  const environment = { ...process.env, NO_COLOR: "1" };
  return run(process.execPath, [resolve("dist/cli/index.js"), "registry", ...args], environment, folder);
}
const text = () => readFile(join(folder, "component-constructor.yaml"), "utf8");

describe("plugin-release registry", () => {
  test.each<[string[], number, RegExp]>([
    [[], 2, /registry bump +List a plugin/],
    [["--help"], 0, /registry digest/],
    [["bmup"], 2, /there is no command "registry bmup"/],
    [["bump", "--help"], 0, /--recompute/],
    [["bump", "alpha"], 2, /--repository does not say/],
    [["bump", "alpha", "--level", "huge", "--repository", "ghcr.io/acme"], 2, /--level is/],
    [["publish", "--repository", "https://ghcr.io/acme"], 1, /"https:\/\/ghcr.io\/acme" is not .* without scheme/s],
    [["publish", "--repository", "ghcr.io/acme:1.0"], 1, /"ghcr.io\/acme:1.0" is not .* without scheme and tag/s],
    [["list", "https://ghcr.io/acme/x:v1.0.0"], 1, /component-reference-invalid: .* begins with a scheme/],
    [["digest"], 2, /no descriptor is named/],
    [["digest", "absent.json"], 1, /file-unreadable/],
    [["list", "absent.yaml"], 1, /file-unreadable/],
  ])("%j ends with %d", async (args, code, message) => {
    const ended = await command(...args);
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([code, expect.stringMatching(message)]);
  });

  test("bump edits the file in place, and only what it must", async () => {
    const before = await text();
    const ended = await command("bump", "alpha@1.1.0", "--repository", ocm);
    expect(ended).toMatchObject({ code: 0, stdout: "v0.1.0 -> v0.1.1\n  alpha 1.1.0\n" });
    const after = await text();
    expect(after.startsWith(before.replace("v0.1.0", "v0.1.1").trimEnd())).toBe(true);
    expect(after).toContain("version: 1.1.0");
    expect(await command("bump", "alpha@1.1.0", "--repository", ocm)).toMatchObject({
      stdout: "v0.1.1, nothing to change\n",
    });
    expect(await text()).toBe(after);
    expect((await readdir(folder)).sort()).toEqual(["component-constructor.yaml", "plugin-policy.yaml"]);
  });

  test("bump leaves the file as it is where it may not, and in a dry run", async () => {
    const before = await text();
    for (const args of [["gamma"], ["alpha@9.0.0"], ["alpha@1.1.0", "--digest", "b".repeat(64)]]) {
      expect((await command("bump", ...args, "--repository", ocm)).code).toBe(1);
    }
    const dry = await command("bump", "alpha", "--repository", ocm, "--level", "major", "--dry-run");
    expect(dry.stdout).toBe("v0.1.0 -> v1.0.0\n  alpha 1.1.0\n");
    expect(await text()).toBe(before);
  });

  test("bump writes through a link to the constructor, and leaves the link", async () => {
    const link = join(folder, "linked.yaml");
    await symlink("component-constructor.yaml", link);
    const ended = await command("bump", "alpha@1.1.0", "--repository", ocm, "--constructor", "linked.yaml");
    expect([ended.code, ended.stderr]).toEqual([0, expect.anything()]);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await text()).toContain("version: 1.1.0");
    await rm(link);
  });

  test("sweep brings everything up to date", async () => {
    const ended = await command("sweep", "--repository", `${ocm}//acme.software/plugin-registry`);
    expect(ended).toMatchObject({ code: 0, stdout: "v0.1.0 -> v0.1.1\n  alpha 1.1.0\n" });
  });

  test("sweep says how many plugins it could not look up, not that nothing is to change", async () => {
    await writeFile(join(folder, "plugin-policy.yaml"), policyText(["alpha"]));
    const ended = await command("sweep", "--dry-run", "--repository", "127.0.0.1:1/acme/registry");
    expect(ended).toMatchObject({ code: 1, stdout: "v0.1.0, 1 plugin could not be looked up\n" });
  });

  test("bump modernises the older spelling and computes obsolete digests again, on request", async () => {
    const old = `name: acme.software/plugin-registry
version: v1.0.0
provider: acme.software
references:
- name: alpha
  version: 1.0.0
  component: acme.software/plugins/alpha
  digest:
    hashAlgorithm: SHA-256
    normalisationAlgorithm: jsonNormalisation/v1
    value: def456...
`;
    await writeFile(join(folder, "component-constructor.yaml"), old);
    const plain = await command("bump", "alpha", "--repository", ocm);
    expect(plain.code).toBe(0);
    expect(plain.stderr).toMatch(
      /digest-obsolete[\s\S]*constructor-old-spelling|constructor-old-spelling[\s\S]*digest-obsolete/,
    );
    expect(await text()).toContain("component: acme.software/plugins/alpha");
    await writeFile(join(folder, "component-constructor.yaml"), old);
    const ended = await command("bump", "--modernise", "--recompute", "--repository", ocm);
    expect(ended.stdout).toBe("v1.0.0 -> v1.0.1\n");
    expect(await text()).toBe(`name: acme.software/plugin-registry
version: v1.0.1
provider:
  name: acme.software
componentReferences:
- name: alpha
  version: 1.0.0
  componentName: acme.software/plugins/alpha
  digest:
    hashAlgorithm: SHA-256
    normalisationAlgorithm: jsonNormalisation/v4alpha1
    value: ${/^\d+e?\d*$/.test(digest) ? `"${digest}"` : digest}
`);
  });

  test("list shows a constructor, and what was published", async () => {
    expect((await command("list")).stdout).toBe(
      `acme.software/plugin-registry v0.1.0\n  alpha  1.0.0  acme.software/plugins/alpha  ${digest}\n`,
    );
    const published = await command("list", `${ocm}//acme.software/plugins/alpha`, "--json");
    expect(JSON.parse(published.stdout)).toEqual({
      name: "acme.software/plugins/alpha",
      version: "1.1.0",
      references: [],
    });
    expect((await command("list", `${ocm}//acme.software/plugins/nobody`)).stderr).toMatch(/has no versions/);
  });

  test("list says nothing of plugins where a plugin's own component is asked for", async () => {
    const own = await command("list", `${ocm}//acme.software/plugins/alpha`);
    expect(own).toMatchObject({ code: 0, stdout: "acme.software/plugins/alpha 1.1.0\n" });
  });

  test("list says that an empty registry lists nothing", async () => {
    await writeFile(join(folder, "component-constructor.yaml"), registryText("v0.1.0", []));
    expect((await command("list")).stdout).toBe("acme.software/plugin-registry v0.1.0\n  no plugins listed\n");
  });

  test("what the page of component-reference-invalid shows happens", async () => {
    const page = await readFile("docs/rules/component-reference-invalid.md", "utf8");
    const [before = "", after = ""] = [...page.matchAll(/^plugin-release registry (.*)$/gm)].map((each) => each[1]);
    const refused = await command(...before.split(" "));
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/^error component-reference-invalid: /)]);
    expect(parseComponentReference(after.split(" ")[1] ?? "")).toMatchObject({ repository: "ghcr.io/acme/registry" });
    for (const file of ["absent.yaml", "folder.d/absent.yaml", "./absent", "absent"]) {
      expect((await command("list", file)).stderr).toMatch(/error file-unreadable/);
    }
  });

  test("digest tells a constructor from a descriptor", async () => {
    const ended = await command("digest", "component-constructor.yaml");
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/yaml: this is a component constructor/)]);
  });

  test("digest prints what references carry, of a file or of what was published", async () => {
    const { value } = JSON.parse(await readFile("test/vectors/ocm/plugin-labels/digest.json", "utf8"));
    expect((await command("digest", resolve("test/vectors/ocm/plugin-labels/descriptor.json"))).stdout).toBe(
      `${value}\n`,
    );
    expect((await command("digest", `${ocm}//acme.software/plugins/alpha:1.0.0`)).stdout).toBe(`${digest}\n`);
  });
});
