import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { admit } from "#registry/admit.js";
import { readListing } from "#registry/listing.js";
import { openSigners } from "#registry/policy-signers.js";
import { openReleases } from "#registry/releases.js";
import { parseRequest, payloadRequest } from "#registry/request.js";
import { resolvePlugin } from "#registry/resolve.js";
import { policyProblems } from "#registry/sweep.js";
import { anonymousAccess, type PluginRelease, releasePlugin } from "#test/plugin-releases.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

const pages: readonly Code[] = [
  "policy-release-duplicate",
  "plugin-not-in-policy",
  "plugin-identity-refused",
  "plugin-version-refused",
  "plugin-version-older",
  "plugin-version-missing",
  "plugin-resources-missing",
  "plugin-signer-unverified",
  "component-key-invalid",
  "release-digest-mismatch",
  "listed-digest-mismatch",
  "moving-version-replaced",
  "reference-not-in-policy",
  "constructor-component-unclear",
];

const access = anonymousAccess();
let registry: TestRegistry;
beforeAll(async () => {
  registry = await startCraneRegistry();
}, 600_000);
afterAll(async () => {
  await access.transport.close();
  await registry.stop();
});

describe.each(pages)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported, with a fix", async () => {
    const { before } = await readRulePage(code);
    const found = (await findings(before)).find((each) => each.code === code);
    expect(found?.fix).toMatch(/^[A-Z].*\.$/);
  });

  test("what stands under After is right", async () => {
    const { after } = await readRulePage(code);
    expect(await findings(after)).toEqual([]);
  });
});

async function findings(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  try {
    return await check(files);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

/** What a run says of the example's policy, constructor, releases and dispatch, as far as it has them. */
async function check(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const target = { repository: `${registry.host}/${randomUUID()}` };
  const listing = () => readListing("component-constructor.yaml", files.get("component-constructor.yaml"), target);
  const policyText = files.get("plugin-policy.yaml");
  if (policyText === undefined) return listing().diagnostics;
  const { located, diagnostics } = parsePolicy("plugin-policy.yaml", policyText);
  if (located === undefined || !files.has("component-constructor.yaml")) return diagnostics;
  for (const release of parse(files.get("releases.yaml") ?? "[]") as PluginRelease[]) {
    await releasePlugin(target.repository, release, access);
  }
  const raw = payloadRequest(parse(files.get("dispatch.yaml") ?? "{}"));
  const signers = openSigners(located, async (file) => files.get(file));
  if (raw === undefined) return policyProblems({ located, signers }, listing());
  const request = parseRequest(raw);
  const entry = admit(located, request, target.repository);
  const resolving = { releases: openReleases(target.repository, access, signers), registry: target.repository };
  return (await resolvePlugin(entry, listing(), resolving, request)).diagnostics;
}
