import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parsePolicy } from "#documents/policy-parse.js";
import { openEvidence } from "#server/manifest-update-evidence.js";
import { type BumpOptions, bumpLocally } from "#server/manifest-update-local.js";
import { moduleEntries } from "#server/manifest-update-policy.js";
import type { ModuleReleases } from "#server/manifest-update-releases.js";
import { publishCandidate } from "#test/candidates.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { fileAt } from "#test/github/github.js";
import { testAccess } from "#test/publishing.js";
import { branchOf, codesOf, manifestFile, policyFile, proxyEnvironment } from "#test/server-home.js";
import { signWithKey } from "#test/sign-statement.js";
import { keyPair } from "#test/signed-image.js";
import { signedModules } from "#test/signed-modules.js";
import { publicPem } from "#test/signing-keys.js";
import { createTransport } from "#transport/transport.js";

const { world, newHome, own, proxy } = signedModules();
afterAll(removeTemporaryFolders);

describe("in a working copy", () => {
  test("bump holds to the same, with the files beside the policy", async () => {
    const { candidate, text, stored } = await newHome();
    const folder = await temporaryFolder();
    await mkdir(join(folder, "keys"));
    for (const each of [policyFile, "keys/agents.pub", "trusted_root.json"]) {
      await writeFile(join(folder, each), (await fileAt(stored, "main", each)) ?? "");
    }
    await writeFile(join(folder, manifestFile), (await text()) ?? "");
    const bump = (plugins: BumpOptions["plugins"]) =>
      bumpLocally({
        environment: proxyEnvironment(world),
        registries: testAccess(),
        serverUrl: "https://github.com",
        manifestFile: join(folder, manifestFile),
        policyFile: join(folder, policyFile),
        matrixFile: join(folder, "compatibility-matrix.json"),
        plugins,
        dryRun: false,
      });
    await expect(bump({ plugin: "agents", version: "v0.5.0" })).rejects.toThrow(/plugin-report-missing/);
    await candidate("v0.5.0");
    expect((await bump({ plugin: "agents", version: "v0.5.0" })).changes).toEqual(["agents v0.3.1 -> v0.5.0"]);
    await rm(join(folder, "keys/agents.pub"));
    const result = await bump("all");
    expect([result.changes, codesOf(result)]).toEqual([["zeta v1.0.0 -> v1.1.0"], ["error public-key-invalid"]]);
  });
});

test("a server whose base is not known is compared with none", async () => {
  const { candidate, module, repository } = await newHome();
  await candidate("v0.5.0");
  const entry = { name: "agents", module, candidates: repository, signer: { key: "a.pub" } };
  const policy = { apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec: { plugins: [entry] } };
  const { located } = parsePolicy("policy.yaml", JSON.stringify(policy));
  const [listed] = moduleEntries(located?.policy ?? { proposals: "grouped", plugins: [] });
  if (located === undefined || listed === undefined) throw new Error("the policy is not valid");
  const options = { environment: {}, registries: testAccess() };
  const evidence = openEvidence(located, async () => publicPem(own), options);
  const found = await evidence.of(listed, "v0.5.0", { release: "1.0.0" }, {} as ModuleReleases);
  expect(found).toMatchObject({
    problem: { code: "plugin-report-other", message: expect.stringMatching(/base is not known/) },
  });
});

test("of several plugins with several signers, each one's own signer counts and no other", async () => {
  const names = ["one", "two", "three"];
  const keys = new Map(names.map((name) => [name, keyPair()]));
  const entries = names.map((name) => ({
    name,
    module: `github.com/acme/${name}`,
    candidates: `${proxy().host}/acme/each/${name}`,
    signer: { key: `${name}.pub` },
  }));
  const policy = { apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec: { plugins: entries } };
  const { located } = parsePolicy("policy.yaml", JSON.stringify(policy));
  if (located === undefined) throw new Error("the policy is not valid");
  const read = async (file: string) => publicPem(keys.get(file.replace(".pub", "")) ?? own);
  const evidence = openEvidence(located, read, { environment: {}, registries: testAccess() });
  const server = { module: "github.com/acme/catalog-server", version: "v0.9.0" };
  const accepted: string[] = [];
  for (const { module, candidates: repository } of entries) {
    for (const [index, signer] of names.entries()) {
      const version = `v1.0.${index}`;
      const key = keys.get(signer) ?? own;
      const sign = (statement: object) => signWithKey(statement, key);
      await publishCandidate({
        repository,
        tag: `${version}-server-1.0.0`,
        module,
        version,
        server,
        sum: "h1:x",
        sign,
      });
    }
  }
  const releases = { sum: async () => undefined } as unknown as ModuleReleases;
  for (const entry of moduleEntries(located.policy)) {
    for (const [index, signer] of names.entries()) {
      const found = await evidence.of(entry, `v1.0.${index}`, server, releases);
      if (found && "found" in found) accepted.push(`${entry.name} by ${signer}: ${found.found.sum}`);
      else expect(found?.problem.code).toBe("plugin-report-unsigned");
    }
  }
  expect(accepted).toEqual(names.map((name) => `${name} by ${name}: not compared`));
});

describe("a sweep", () => {
  test("passes over what has no evidence, with a warning, and proposes the newest that has", async () => {
    const { candidate, sweep, run, list, pull } = await newHome();
    const without = await run({ mode: "sweep" }, { dryRun: true });
    expect(codesOf(without)).toEqual(["warning plugin-report-missing"]);
    expect(without.diagnostics[0]?.message).toMatch(/^agents v0\.5\.0 is not proposed/);
    await candidate("v0.4.0");
    const result = await sweep();
    expect(codesOf(result)).toEqual(["warning plugin-report-missing"]);
    expect(result.proposals.map(({ changes }) => changes)).toEqual([
      ["agents v0.3.1 -> v0.4.0"],
      ["zeta v1.0.0 -> v1.1.0"],
    ]);
    expect((await list(branchOf("agents"))).plugins).toEqual(["agents v0.4.0", "zeta v1.0.0"]);
    expect(pull(result.proposals[0]?.number).body).toContain("- not `v0.5.0`: agents v0.5.0 is not proposed");
    await candidate("v0.5.0");
    expect((await sweep()).proposals[0]).toMatchObject({ outcome: "updated", changes: ["agents v0.3.1 -> v0.5.0"] });
  });

  test("where the registry is down leaves the plugin's proposal as it is, and goes on with the others", async () => {
    const { candidate, sweep, ring, run, pull, list } = await newHome();
    await candidate("v0.4.0");
    const { number } = await ring("agents");
    await candidate("v0.5.0");
    const registries = testAccess();
    for (const part of ["/tags/", "/manifests/v0.5.0", "/referrers/", "/blobs/"]) {
      proxy().fate = ({ path }) => (path.includes(part) ? { status: 503 } : "pass");
      const result = await run({ mode: "sweep" }, { registries });
      expect([part, codesOf(result)]).toEqual([part, ["error registry-failed"]]);
      expect(result.diagnostics[0]).toMatchObject({ plugin: "agents", fix: expect.stringMatching(/^Try again/) });
      expect(result.proposals.map(({ plugins }) => plugins)).toEqual([["zeta"]]);
    }
    await expect(run({ mode: "plugin", request: { plugin: "agents" } }, { registries })).rejects.toThrow(
      /registry-failed/,
    );
    expect([pull(number).state, (await list(branchOf("agents"))).plugins[0]]).toEqual(["open", "agents v0.4.0"]);
    proxy().fate = () => "pass";
    expect((await sweep()).proposals.map(({ outcome }) => outcome)).toEqual(["updated", "current"]);
  });

  test("whose registry gives other content than it names says so, and takes another candidate", async () => {
    const { candidate, base, run, repository } = await newHome();
    const { image } = await candidate("v0.5.0");
    const body = JSON.stringify({ schemaVersion: 2, config: {}, layers: [] });
    const headers = { "content-type": "application/vnd.oci.image.manifest.v1+json" };
    proxy().fate = ({ method, path }) =>
      method === "GET" && path.endsWith(image.digest) && !path.includes("/referrers/")
        ? { status: 200, body, headers }
        : "pass";
    const dry = () => run({ mode: "sweep" }, { dryRun: true });
    const result = await dry();
    expect(codesOf(result)).toEqual(["warning plugin-report-other"]);
    const said = `agents v0.5.0 is not proposed: ${repository}:v0.5.0-server-1.0.0 cannot be used: `;
    expect(result.diagnostics[0]?.message).toContain(said);
    await candidate("v0.5.0", { tag: "v0.5.0-server-0.9.0", server: { module: base, version: "v0.8.0" } });
    expect((await dry()).proposals[0]?.changes).toEqual(["agents v0.3.1 -> v0.5.0"]);
  });

  test("where GitHub does not show the key leaves the plugin's proposal as it is, and goes on with the others", async () => {
    const { candidate, sweep, ring, pull } = await newHome();
    await candidate("v0.5.0");
    const { number } = await ring("agents");
    world.github().intercept(({ path }) => (path.includes("agents.pub") ? { kind: "error", status: 502 } : undefined));
    const result = await sweep();
    expect([codesOf(result), pull(number).state]).toEqual([["error github-failed"], "open"]);
    expect(result.proposals.map(({ plugins }) => plugins)).toEqual([["zeta"]]);
    world.github().heal();
  });

  test("waits once for a registry that does not answer, however many plugins are there", async () => {
    const entries = ["agents", "zeta"].map((name) => ({
      name,
      module: `github.com/acme/${name}`,
      candidates: `${proxy().host}/acme/${name}`,
      signer: { key: "a.pub" },
    }));
    const policy = { apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec: { plugins: entries } };
    const { located } = parsePolicy("policy.yaml", JSON.stringify(policy));
    const transport = createTransport({ environment: {}, retry: { attempts: 1 }, limits: { headers: 200 } });
    const registries = { transport, credentials: async () => undefined };
    if (located === undefined) throw new Error("the policy is not valid");
    const evidence = openEvidence(located, async () => publicPem(own), { environment: {}, registries });
    proxy().log.length = 0;
    proxy().fate = () => "silence";
    for (const entry of moduleEntries(located.policy)) {
      await expect(evidence.of(entry, "v1.0.0", {}, {} as ModuleReleases)).rejects.toThrow(/registry-too-slow/);
    }
    expect(proxy().log).toHaveLength(1);
    await transport.close();
  });

  test("gives up on a version whose registry has an answer for everything, and always one more question", async () => {
    const { candidate, module, repository } = await newHome();
    await candidate("v0.5.0", { attached: Array.from({ length: 40 }, () => "signature" as const) });
    const entry = { name: "agents", module, candidates: repository, signer: { key: "a.pub" } };
    const policy = { apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec: { plugins: [entry] } };
    const { located } = parsePolicy("policy.yaml", JSON.stringify(policy));
    const [listed] = moduleEntries(located?.policy ?? { proposals: "grouped", plugins: [] });
    if (located === undefined || listed === undefined) throw new Error("the policy is not valid");
    const options = { environment: {}, registries: testAccess(), patience: 600 };
    const evidence = openEvidence(located, async () => publicPem(own), options);
    proxy().log.length = 0;
    proxy().fate = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return "pass" as const;
    };
    const asked = evidence.of(listed, "v0.5.0", {}, {} as ModuleReleases);
    await expect(asked).rejects.toThrow(/registry-failed|registry-too-slow/);
    expect(proxy().log.length).toBeLessThan(40);
  });

  test("asks each thing once, and nothing of plugins without a signer", async () => {
    const { candidate, sweep } = await newHome();
    await candidate("v0.4.0");
    proxy().log.length = 0;
    expect((await sweep()).proposals[0]?.changes).toEqual(["agents v0.3.1 -> v0.4.0"]);
    expect(proxy().log.filter((each) => each.includes("/tags/"))).toHaveLength(1);
    expect(proxy().log.length).toBeLessThanOrEqual(14);
  });

  test("says once what is wrong with a signer, and goes on with the others", async () => {
    for (const [signer, code] of [
      [{ identity: "https://github.com/acme" }, "plugin-signer-unverified"],
      [{ key: "keys/gone.pub" }, "public-key-invalid"],
      [{ key: "../elsewhere.pub" }, "public-key-invalid"],
      [{ key: "trusted_root.json" }, "public-key-invalid"],
    ] as const) {
      const { candidate, sweep } = await newHome(signer);
      await candidate("v0.5.0");
      const result = await sweep();
      expect([signer, codesOf(result)]).toEqual([signer, [`error ${code}`]]);
      expect(result.proposals.map(({ plugins }) => plugins)).toEqual([["zeta"]]);
    }
  });

  test("withdrawn: what takes its place has to show a report, too; without one the plugin leaves", async () => {
    const { sweep, candidate, withPolicy } = await newHome(undefined, { listed: ["agents v0.5.0", "zeta v1.1.0"] });
    expect((await sweep()).proposals).toEqual([]);
    await withPolicy({ withdrawn: ["v0.5.0"] });
    await candidate("v0.3.1");
    expect((await sweep()).proposals).toMatchObject([{ changes: ["agents v0.5.0 -> v0.3.1"] }]);
    await withPolicy({ withdrawn: ["v0.5.0", "v0.3.1"] });
    expect((await sweep()).proposals).toMatchObject([{ changes: ["-agents v0.5.0"] }]);
  });
});
