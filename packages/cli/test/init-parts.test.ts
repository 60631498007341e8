import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { unifiedDiff } from "#cli/init/diff.js";
import { componentName, imageRepository, nameOf, parseRemote, yamlText } from "#cli/init/names.js";
import { adapt, withLines } from "#cli/init/substitute.js";
import { newestRelease } from "#cli/init/versions.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  execFileSync("git", ["init", "-q", folder]);
});
afterAll(removeTemporaryFolders);

const remoteOf = (host: string, owner: string, name: string) => ({ host, owner, name });

describe("the remote", () => {
  test.each([
    ["git@github.com:acme/Plugins.git", remoteOf("github.com", "acme", "Plugins")],
    ["https://github.com/acme/plugins", remoteOf("github.com", "acme", "plugins")],
    ["https://token@GitHub.com/acme/plugins.git/", remoteOf("github.com", "acme", "plugins")],
    ["ssh://git@ghes.acme.example:2222/acme/plugins.git", remoteOf("ghes.acme.example", "acme", "plugins")],
    ["/srv/git/plugins.git", undefined],
    ["../plugins", undefined],
    ["https://github.com/acme/plug ins", undefined],
    ["https://github.com/acme/$" + "{{github.token}}", undefined],
    ["https://github.com/-acme/plugins", undefined],
    ["https://github.com/a/b/c", undefined],
    ["", undefined],
  ])("%s", (url, expected) => expect(parseRemote(url)).toEqual(expected));

  const facts = (remote?: ReturnType<typeof remoteOf>) => ({
    ...(remote ? { remote } : {}),
    branch: "main",
    tags: [],
    modules: [],
    files: new Map<string, string>(),
  });
  test.each([
    [remoteOf("github.com", "Acme", "Plugins"), "ghcr.io/acme/plugins", "github.com/acme/plugins"],
    [remoteOf("github.com", "acme", "_a.-b_"), "ghcr.io/acme/a.b", "change-me.example/change-me"],
    [remoteOf("github.com", "3scale", "x"), "ghcr.io/3scale/x", "change-me.example/change-me"],
    [remoteOf("ghes.acme.example", "a", "b"), "containers.ghes.acme.example/a/b", "ghes.acme.example/a/b"],
    [undefined, "ghcr.io/change-me/change-me", "change-me.example/change-me"],
  ])("%j names the image and the component", (remote, image, component) => {
    expect([imageRepository(facts(remote)).replace(/a[.-]+b/, "a.b"), componentName(facts(remote))]).toEqual([
      image,
      component,
    ]);
  });
});

test.each(["main", "trunk", "it's", "a#b", "release/{1}"])(
  "the default branch %s is in an example's conditions",
  (branch) => {
    const example = "if: github.ref == 'refs/heads/main' # a branch\nname: it\n";
    const adapted = adapt(example, { branch, tags: [], modules: [], files: new Map() }, {});
    const written = branch.replaceAll("'", "''");
    expect(parse(adapted)).toEqual({ if: `github.ref == 'refs/heads/${written}'`, name: "it" });
    expect(adapted).toContain(" # a branch\n");
    if (branch === "main") expect(adapted).toBe(example);
  },
);

test.each([
  [["v0.1.0", "v0.10.0", "v0.9.0", "v1.0.0-rc.1"], "", "x.y/z", "0.10.0"],
  [["v1.0.0", "v2.1.0"], "", "x.y/z", "1.0.0"],
  [["v1.0.0", "v2.1.0"], "", "x.y/z/v2", "2.1.0"],
  [["v2.1.0", "v3.0.0"], "v3", "x.y/z/v3", "3.0.0"],
  [["v9.0.0", "agents/v0.3.1", "agents/v0.3.0"], "agents", "x.y/z/agents", "0.3.1"],
  [["latest", "v1", "v01.0.0", ""], "", "x.y/z", undefined],
])("of %j in %j of %s the newest is %s", (tags, module, path, expected) => {
  expect(newestRelease(tags, module, path)).toBe(expected);
});

test("whatever a name is made of, it is one, and YAML reads it back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(nameOf(text)).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
      expect(parse(`a: ${yamlText(text)}`)).toEqual({ a: text });
    }),
  );
});

describe("a difference", () => {
  test("of a new file is all of it, of equal texts nothing", () => {
    expect(unifiedDiff("a", undefined, "x\ny\n")).toBe("--- /dev/null\n+++ b/a\n@@ -0,0 +1,2 @@\n+x\n+y\n");
    expect(unifiedDiff("a", "x", "x")).toBe("");
  });

  const lines = fc.array(fc.constantFrom("a\n", "b\n", "c\n", "\n"), { minLength: 1, maxLength: 30 });
  const text = fc.tuple(lines, fc.constantFrom("", "z")).map(([each, end]) => each.join("") + end);
  test("is one that git applies", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        fc.pre(before !== after);
        await writeFile(join(folder, "file"), before);
        execFileSync("git", ["apply", "--whitespace=nowarn", "-"], {
          cwd: folder,
          input: unifiedDiff("file", before, after),
        });
        expect(await readFile(join(folder, "file"), "utf8")).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  test("of long texts takes no long time", () => {
    const long = (word: string) => `${Array.from({ length: 50_000 }, (_, i) => `${word}${i}\n`).join("")}`;
    expect(unifiedDiff("a", long("x"), long("y")).length).toBeGreaterThan(100_000);
  });
});

test("lines that are there are left as they are, and added to once", () => {
  const once = withLines("/bin\n\n\n", "# why\n/bin\n/image/\n");
  expect(once).toBe("/bin\n/image/\n");
  expect(withLines(once, "# why\n/bin\n/image/\n")).toBe(once);
  expect(withLines(undefined, "# why\n")).toBe("# why\n");
});
