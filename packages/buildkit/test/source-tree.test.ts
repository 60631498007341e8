import { access, chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { writeSourceTree } from "#buildkit/source-tree.js";
import type { BaseModule } from "#golang/composition.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { fixtureComposition } from "#test/go-workspace.js";

afterAll(removeTemporaryFolders);

const program = { package: "example.com/server/cmd/server" };

async function folderWith(files: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const file of files) {
    await mkdir(join(folder, file, ".."), { recursive: true });
    await writeFile(join(folder, file), `the base's ${file}`);
  }
  return folder;
}

/** The tree for a base, beside generated files. */
async function treeFor(base: Partial<BaseModule>) {
  const generated = await temporaryFolder();
  for (const name of ["main.go", "go.mod", "go.sum", "lock.json"]) await writeFile(join(generated, name), "generated");
  const composition = fixtureComposition([]);
  const copy = join(await temporaryFolder(), "source");
  const whole = { ...composition.base, module: "example.com/server", entrypoint: program, ...base };
  const tree = await writeSourceTree({ ...composition, base: whole }, generated, copy);
  const found = await readdir(tree.folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = await Promise.all(files.sort().map((each) => readFile(each, "utf8")));
  return { ...tree, generated, files: files.map((each, index) => [each.slice(tree.folder.length + 1), texts[index]]) };
}

test("a generated module is handed over as it is", async () => {
  const {
    folder,
    package: main,
    generated,
  } = await treeFor({ entrypoint: { import: "example.com/server", call: "Main" } });
  expect([folder, main]).toEqual([generated, "."]);
});

test("a base from the module cache is copied, with the generated files in place of its own", async () => {
  const files = await folderWith(["go.mod", "go.sum", "cmd/server/main.go"]);
  await chmod(join(files, "go.mod"), 0o444);
  expect(await treeFor({ files })).toMatchObject({
    package: "cmd/server",
    files: [
      ["cmd/server/composed_plugins.go", "generated"],
      ["cmd/server/main.go", "the base's cmd/server/main.go"],
      ["go.mod", "generated"],
      ["go.sum", "generated"],
    ],
  });
  expect(await readFile(join(files, "go.mod"), "utf8")).toBe("the base's go.mod");
});

test("a checkout is copied as it is committed: without git's own files and those that git ignores", async () => {
  const root = await folderWith([
    ".git/config",
    ".env",
    "shared/go.mod",
    "server/go.mod",
    "server/cmd/server/main.go",
    "out/big",
  ]);
  const checkout = { root, ignored: new Set([join(root, ".env"), join(root, "out")]) };
  const files = join(root, "server");
  expect(await treeFor({ files, directory: files, checkout })).toMatchObject({
    package: "server/cmd/server",
    files: [
      ["server/cmd/server/composed_plugins.go", "generated"],
      ["server/cmd/server/main.go", "the base's server/cmd/server/main.go"],
      ["server/go.mod", "generated"],
      ["server/go.sum", "generated"],
      ["shared/go.mod", "the base's shared/go.mod"],
    ],
  });
  await expect(access(join(files, "go.sum"))).rejects.toThrow();
});
