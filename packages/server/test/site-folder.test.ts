import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { siteMarker, writeSiteFolder } from "#server/site-folder.js";
import { folderContent } from "#test/folder-content.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

const first = new Map([
  ["index.html", "one"],
  ["plugins/agents.html", "agents"],
]);
const second = new Map([["index.html", "two"]]);

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await temporaryFolder();
  folder = join(parent, "site");
});
afterAll(removeTemporaryFolders);

const files = async () => (await readdir(folder, { recursive: true })).sort();

describe("a site's folder", () => {
  test("is made, and replaced as a whole: nothing of the old site stays", async () => {
    await writeSiteFolder(folder, first);
    expect(await files()).toEqual(["index.html", siteMarker, "plugins", "plugins/agents.html"]);
    await writeSiteFolder(folder, second);
    expect(await files()).toEqual(["index.html", siteMarker]);
    expect(await readFile(join(folder, "index.html"), "utf8")).toBe("two");
    expect(await readdir(parent)).toEqual(["site"]);
  });

  test("may be empty before", async () => {
    await mkdir(folder);
    await writeSiteFolder(folder, first);
    expect(await files()).toContain("index.html");
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      "a folder with something else",
      () => mkdir(join(folder, "src"), { recursive: true }),
      /something else than a site/,
    ],
    ["a file", () => writeFile(folder, "precious"), /it is no folder/],
    ["a folder with a marker of something else", () => markerOf('{"kind":"Other"}'), /something else than a site/],
    ["a folder with a marker that is none", () => markerOf("{"), /something else than a site/],
    ["a site to which somebody added a file", () => siteWith("CNAME"), /"CNAME", which this command did not write/],
    ["a site to which somebody added a folder", () => siteWith("docs/mine.html"), /"docs\/mine.html", which/],
  ])("stays what it is if it is %s", async (_what, prepare, message) => {
    await prepare();
    const before = await folderContent(parent);
    await expect(writeSiteFolder(folder, second)).rejects.toMatchObject({
      diagnostics: [{ code: "input-invalid", message: expect.stringMatching(message) }],
    });
    expect(await folderContent(parent)).toEqual(before);
  });

  test.each(["/proc/nowhere/site", "/dev/null/site", `/tmp/${"a".repeat(300)}`, "/"])("cannot be %s", async (path) => {
    await expect(writeSiteFolder(path, first)).rejects.toMatchObject({ diagnostics: [{ code: "input-invalid" }] });
  });

  test("stays where it is a link to a folder", async () => {
    const linked = await temporaryFolder();
    await symlink(linked, folder);
    await expect(writeSiteFolder(folder, second)).rejects.toMatchObject({ diagnostics: [{ code: "input-invalid" }] });
    expect(await readdir(linked)).toEqual([]);
  });

  async function markerOf(text: string): Promise<void> {
    await mkdir(folder);
    await writeFile(join(folder, siteMarker), text);
  }

  async function siteWith(path: string): Promise<void> {
    await writeSiteFolder(folder, first);
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), "mine");
  }

  test("stays the old site where the work is ended, and nothing is left beside it", async () => {
    await writeSiteFolder(folder, first);
    const before = await folderContent(parent);
    const many = new Map(Array.from({ length: 2000 }, (_, index) => [`plugins/p${index}.html`, "x"]));
    const end = new AbortController();
    setTimeout(() => end.abort(), 5);
    await expect(writeSiteFolder(folder, many, end.signal)).rejects.toThrow();
    expect(await folderContent(parent)).toEqual(before);
  });

  test("is one site, whole, where several are written at once", async () => {
    const all = Array.from(
      { length: 6 },
      (_, index) =>
        new Map([
          ["index.html", `${index}`],
          [`plugins/p${index}.html`, ""],
        ]),
    );
    await writeSiteFolder(folder, first);
    await Promise.all(all.map((each) => writeSiteFolder(folder, each)));
    const winner = await readFile(join(folder, "index.html"), "utf8");
    expect(await files()).toEqual(["index.html", siteMarker, "plugins", `plugins/p${winner}.html`]);
    expect(await readdir(parent)).toEqual(["site"]);
  });
});
