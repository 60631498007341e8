import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "@jest/globals";
import { startGitHub, type TestGitHub } from "#test/github/github.js";

/** One test server for a file of tests, in a temporary folder; faults end with the test that set them. */
export function githubForTests(): () => TestGitHub {
  let server: TestGitHub | undefined;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "github-"));
    server = await startGitHub(folder);
  });
  afterEach(() => server?.heal());
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return () => server as TestGitHub;
}
