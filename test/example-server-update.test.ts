import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { parsePolicy } from "#documents/policy-parse.js";
import { moduleEntries } from "#server/manifest-update-policy.js";
import { readManifestText, strangers } from "#server/manifest-update-state.js";
import type { Workflow } from "#test/workflows.js";

const server = "examples/server";
const read = (file: string) => readFile(file, "utf8");

/** The fenced YAML of docs/server-updates.md, in order. */
async function documented(): Promise<string[]> {
  const text = await read("docs/server-updates.md");
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = ""]) => yaml);
}

describe("the example server", () => {
  test("has a policy without a fault, which knows every plugin of its manifest", async () => {
    const { located, diagnostics } = parsePolicy("plugin-policy.yaml", await read(`${server}/plugin-policy.yaml`));
    const file = "catalog-server-manifest.yaml";
    const manifest = readManifestText(file, await read(`${server}/${file}`)).located;
    expect(diagnostics).toEqual([]);
    expect(located && strangers(manifest, moduleEntries(located.policy))).toEqual([]);
  });

  test("has code owners for the policy", async () => {
    expect(await read(`${server}/CODEOWNERS`)).toMatch(/^\/plugin-policy\.yaml +@acme\//m);
  });
});

describe("docs/server-updates.md", () => {
  test("shows the example's workflow, to be copied", async () => {
    const [workflow = ""] = await documented();
    const shown = parse(workflow) as Workflow;
    const example = parse(await read(`${server}/.github/workflows/update.yml`)) as Workflow;
    const uses = (each: Workflow) => each.jobs.manifest?.uses?.replace(/@.*$/, "");
    expect([uses(shown), shown.permissions]).toEqual([uses(example), example.permissions]);
    expect(shown.jobs.manifest?.permissions).toEqual(example.jobs.manifest?.permissions);
    expect(Object.keys(shown.on)).toEqual(Object.keys(example.on));
  });

  test("shows a policy without a fault", async () => {
    const [, policy = ""] = await documented();
    expect(parsePolicy("plugin-policy.yaml", policy).diagnostics).toEqual([]);
  });
});
