import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { propose } from "#proposals/propose.js";
import { notifyRelease } from "#registry/notify.js";
import { secondsOf } from "#registry/notify-inputs.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { clientOf, listFile, listing, listText, policyFile } from "#test/github/sample-proposals.js";
import { githubForTests } from "#test/github/session.js";
import { publishText, registryConstructor } from "#test/publishing.js";
import { constructorFile, publishBranch } from "#test/publishing-branch.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

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

const checks: Partial<Record<Code, (files: ExampleFiles) => Promise<readonly Diagnostic[]>>> = {
  "version-taken": publishBoth,
  "publish-contended": publishBesideOthers,
  "proposal-not-seen": notify,
};

describe.each(Object.entries(checks))("docs/rules/%s.md", (code, check) => {
  test("what stands under Before is reported, with a fix", async () => {
    const { before } = await readRulePage(code as Code);
    const found = await findings(check(before));
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(found[0]?.fix).toMatch(/^[A-Z].*\.$/);
  });

  test("what stands under After is right", async () => {
    const { after } = await readRulePage(code as Code);
    expect(await findings(check(after))).toEqual([]);
  });
});

async function findings(work: Promise<readonly Diagnostic[]>): Promise<readonly Diagnostic[]> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

function textOf(files: ExampleFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`no example of ${file}`);
  return text;
}

async function publishBoth(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const target = `${registry.host}/acme/taken-${++count}`;
  await publishText(textOf(files, "published.yaml"), target);
  return (await publishText(textOf(files, constructorFile), target)).diagnostics;
}

/** Where no group lets a run wait, each time another one is faster: its tag is there first. */
async function publishBesideOthers(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const { jobs } = parse(textOf(files, "publish.yml")) as { jobs: { registry: { concurrency?: object } } };
  const name = `acme/contended-${++count}`;
  const repository = await github().addRepository(name, {
    files: { [constructorFile]: registryConstructor("v0.1.0", []) },
  });
  const other = await repository.git.run(["commit-tree", "refs/heads/main^{tree}", "-m", "another state"], {
    environment: { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a" },
  });
  let patch = 0;
  github().intercept(async ({ method, path }) => {
    if (jobs.registry.concurrency || method !== "POST" || !path.endsWith("/git/refs")) return undefined;
    await repository.git.updateRef(`refs/tags/v0.1.${patch++}`, other, "0".repeat(40));
    return undefined;
  });
  const token = github().token("github-actions[bot]");
  const target = `${registry.host}/${name}`;
  return (await publishBranch({ server: github(), token, repository: name, target })).diagnostics;
}

/** The receiver proposes what its policy knows, as soon as it is asked to look. */
async function notify(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const [step] = parse(textOf(files, "release.yml")) as [{ with: Record<string, string> }];
  const { plugin = "", version = "", wait } = step.with;
  const known = parsePolicy("plugin-policy.yaml", textOf(files, "plugin-policy.yaml")).located?.policy.plugins ?? [];
  const repository = `acme/receiver-${++count}`;
  await github().addRepository(repository, { files: { [listFile]: listText(1, []), [policyFile]: "" } });
  if (known.some(({ name }) => name === plugin)) {
    const receiver = clientOf(github(), github().token("github-actions[bot]")).github;
    await propose(receiver, listing(repository, plugin, [version]));
  }
  const result = await notifyRelease({
    github: clientOf(github(), github().token("plugin-releaser")).github,
    repository,
    dispatch: { kind: "repository", event: "plugin-published" },
    release: { plugin, version },
    extra: {},
    wait: secondsOf(String(wait)),
    progress: silent,
  });
  return result.diagnostics;
}
