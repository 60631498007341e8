import { afterAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startGitModuleProxy } from "#test/git-module-proxy.js";
import { startGitHub } from "#test/github/github.js";

const stops: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const stop of stops) await stop();
  await removeTemporaryFolders();
});

test("a tag of a folder is a module that Go's protocol finds, with where it is from", async () => {
  const folder = await temporaryFolder();
  const github = await startGitHub(folder);
  stops.push(github.stop);
  const files = { "a/go.mod": "module github.com/acme/many/a\n", "a/a.go": "package a\n" };
  const { git } = await github.addRepository("acme/many", { files });
  const proxy = await startGitModuleProxy(folder, "acme");
  stops.push(proxy.stop);
  const ask = async (path: string) => {
    const response = await fetch(`${proxy.url}/github.com/acme/many/a/${path}`);
    return [response.status, await response.text()] as const;
  };
  expect(await ask("@v/v1.0.0.info")).toEqual([404, expect.stringContaining("unknown revision")]);
  await git.run(["tag", "a/v1.0.0", "main"]);
  const [, info] = await ask("@v/v1.0.0.info");
  expect(JSON.parse(info)).toMatchObject({
    Version: "v1.0.0",
    Origin: { URL: "https://github.com/acme/many", Subdir: "a", Ref: "refs/tags/a/v1.0.0" },
  });
  expect(await ask("@v/v1.0.0.mod")).toEqual([200, files["a/go.mod"]]);
  expect(await ask("@v/list")).toEqual([200, "v1.0.0\n"]);
});
