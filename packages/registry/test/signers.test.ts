import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Component, Signature } from "#ocm/descriptor.js";
import { signComponent } from "#ocm/signature.js";
import { beforeRequest } from "#test/github/faults.js";
import { problemsOf } from "#test/problems.js";
import {
  branchOf,
  codesOf,
  counted,
  type Entry,
  type Home,
  listByHand,
  newHome,
  policyFile,
  registryWorld,
} from "#test/registry-home.js";
import { policyText } from "#test/registry-repository.js";
import { certificate, type KeyPair, privatePem, publicPem, rsaPair, signedWith } from "#test/signing-keys.js";

const world = registryWorld();
const names = ["alpha", "beta", "gamma", "delta"];
const pairs = new Map(names.map((name) => [name, rsaPair()]));
const pairOf = (name: string) => pairs.get(name) as KeyPair;
const other = rsaPair();
const keyFile = (name: string) => `keys/${name}.pub`;
const signedEntry = (name: string): Exclude<Entry, string> => ({ name, signer: { key: keyFile(name) } });

/** A registry repository whose policy names a key for each plugin. */
async function signedHome(
  plugins: readonly string[] = ["alpha"],
  more: Partial<Exclude<Entry, string>> = {},
): Promise<Home> {
  const home = await newHome(
    world,
    plugins.map((each) => ({ ...signedEntry(each), ...more })),
  );
  await home.commit("main", Object.fromEntries(plugins.map((each) => [keyFile(each), publicPem(pairOf(each))])));
  return home;
}

describe("every signer's key against every plugin", () => {
  const table = names.flatMap((plugin) => names.map((signer) => [plugin, signer] as const));
  let home: Home;

  test.each(table)("%s signed by the owner of %s", async (plugin, signer) => {
    home ??= await signedHome(names);
    const version = `1.${names.indexOf(signer)}.0`;
    const digest = await home.release(plugin, version, { signatures: signedWith(pairOf(signer)) });
    const isOwn = plugin === signer;
    const rung = await home.ring(plugin, version).catch((error) => error.diagnostics);
    if (isOwn) expect(rung).toMatchObject({ changes: [`${plugin} ${version}`] });
    else expect(rung).toMatchObject([{ code: "plugin-signer-unverified", plugin }]);

    await listByHand(
      home,
      [[plugin, version, digest]],
      `v1.${table.findIndex(([a, b]) => a === plugin && b === signer)}.0`,
    );
    if (isOwn) expect(await home.publish()).toMatchObject({ published: true, added: [`${plugin} ${version}`] });
    else
      expect(await problemsOf(home.publish())).toMatchObject([
        { code: "plugin-signer-unverified", plugin, place: { line: expect.any(Number) } },
      ]);
  });
});

type Signing = (component: Component) => Signature[];
const own = (component: Component) => signComponent(component, pairOf("alpha").privateKey, "own");
const withInfo =
  (info: Partial<Signature["signature"]>): Signing =>
  (component) => {
    const signature = own(component);
    return [{ ...signature, signature: { ...signature.signature, ...info } }];
  };
const withDigest =
  (digest: Partial<Signature["digest"]>): Signing =>
  (component) => {
    const signature = own(component);
    return [{ ...signature, digest: { ...signature.digest, ...digest } }];
  };
const earlier: Signing = (component) => [own({ ...component, version: "0.9.0" })];

describe("a component version", () => {
  test.each<[string, Signing, RegExp]>([
    ["without a signature", () => [], /it has no signature$/],
    [
      "signed over an obsolete normalisation",
      withDigest({ normalisationAlgorithm: "jsonNormalisation/v1" }),
      /over another digest/,
    ],
    ["with a signature of other content", withDigest({ value: "ab".repeat(32) }), /over another content/],
    ["with another version's signature", earlier, /over another content/],
    [
      "with another version's signature, and its own digest",
      (component) => [{ ...(earlier(component)[0] as Signature), digest: own(component).digest }],
      /by another key, or was changed/,
    ],
    ["signed with PGP", withInfo({ algorithm: "PGP", mediaType: "application/pgp-signature" }), /cannot be verified/],
    ["with a chain of certificates", withInfo({ mediaType: "application/x-pem-file" }), /cannot be verified/],
    [
      "signed with Sigstore",
      withInfo({ algorithm: "sigstore", mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json" }),
      /cannot be verified/,
    ],
    [
      "signed by another key under the same name",
      (component) => [signComponent(component, other.privateKey, "own")],
      /by another key/,
    ],
  ])("%s is neither proposed nor published, and the reason is said", async (_what, signatures, why) => {
    const { release, ring, publish, ...home } = await signedHome();
    const digest = await release("alpha", "1.0.0", { signatures });
    expect(await problemsOf(ring("alpha", "1.0.0"))).toMatchObject([
      {
        code: "plugin-signer-unverified",
        plugin: "alpha",
        message: expect.stringMatching(why),
        fix: expect.any(String),
      },
    ]);
    expect(home.stored.pulls.size).toBe(0);
    await listByHand({ release, ring, publish, ...home }, [["alpha", "1.0.0", digest]]);
    expect(await problemsOf(publish())).toMatchObject([
      {
        code: "plugin-signer-unverified",
        message: expect.stringMatching(why),
        place: { file: "component-constructor.yaml" },
      },
    ]);
  });

  test("with a bad signature beside a good one is listed: the good one says all that was asked for", async () => {
    const { release, ring, merge, publish } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(other, pairOf("alpha")) });
    await merge((await ring("alpha", "1.0.0")).number);
    expect(await publish()).toMatchObject({ published: true, added: ["alpha 1.0.0"] });
  });

  test("that is listed and lost its signature is found by a sweep that verifies", async () => {
    const { release, ring, merge, sweep } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    await merge((await ring("alpha", "1.0.0")).number);
    expect(codesOf(await sweep(true))).toEqual([]);
    await release("alpha", "1.0.0");
    expect(codesOf(await sweep(true))).toEqual(["error plugin-signer-unverified"]);
  });

  test("that is unsigned does not keep a sweep from the signed ones", async () => {
    const { release, sweep, list } = await signedHome();
    await release("alpha", "1.0.0");
    await release("alpha", "1.1.0", { signatures: signedWith(pairOf("alpha")) });
    expect(codesOf(await sweep())).toEqual(["error plugin-signer-unverified"]);
    expect((await list(branchOf("alpha"))).references).toEqual(["alpha 1.1.0"]);
  });

  test.each([
    ["not described by words that the signature leaves out", false, undefined],
    ["described by words that the signature covers", true, "Reads charts"],
  ])("is %s", async (_what, signsDescription, wanted) => {
    const { release, ring, component } = await signedHome();
    const described = { description: "Reads charts", signsDescription };
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")), ...described });
    await ring("alpha", "1.0.0");
    const [label] = (await component(branchOf("alpha")))?.references[0]?.labels ?? [];
    expect(label).toMatchObject({ name: "ocm.software/pluginInfo", value: { name: "alpha", version: "1.0.0" } });
    expect(label?.value).toEqual(
      wanted
        ? expect.objectContaining({ description: wanted })
        : expect.not.objectContaining({ description: expect.anything() }),
    );
  });

  test("of the moving version is looked at too, and published with the digest that is signed only", async () => {
    const home = await signedHome(["alpha"], { channel: "prerelease" });
    const digest = await home.release("alpha", "v0.0.0-main", { signatures: signedWith(pairOf("alpha")) });
    await listByHand(home, [["alpha", "v0.0.0-main", "1".repeat(64)]]);
    expect(await problemsOf(home.publish())).toMatchObject([{ code: "listed-digest-mismatch" }]);
    await listByHand(home, [["alpha", "v0.0.0-main", digest]]);
    expect(await home.publish()).toMatchObject({ published: true });
    await home.release("alpha", "v0.0.0-main", { content: "another" });
    await listByHand(home, [["alpha", "v0.0.0-main", "1".repeat(64)]], "v0.2.0");
    expect((await problemsOf(home.publish())).map(({ code }) => code)).toEqual(["listed-digest-mismatch"]);
  });
});

describe("the policy's key", () => {
  test("is that of the base branch: one that a proposal's branch brings along counts for nothing", async () => {
    const { release, ring, commit, stored } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    const first = await ring("alpha", "1.0.0");
    await commit(branchOf("alpha"), { [keyFile("alpha")]: publicPem(other) });
    await release("alpha", "1.1.0", { signatures: signedWith(other) });
    expect(await problemsOf(ring("alpha", "1.1.0"))).toMatchObject([{ code: "plugin-signer-unverified" }]);
    expect(stored.pulls.get(first.number ?? 0)?.state).toBe("open");
  });

  test("is read at the commit that the policy is read at, in three requests more", async () => {
    const { release, ring, commit } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    const swap = () => commit("main", { [keyFile("alpha")]: publicPem(other) });
    world.github().intercept(beforeRequest(({ path }) => path.includes("alpha.pub"), swap));
    const { result, count } = await counted(world, () => ring("alpha", "1.0.0"));
    expect(result).toMatchObject({ outcome: "created", changes: ["alpha 1.0.0"] });
    expect(count).toBeLessThanOrEqual(13);
    expect(await problemsOf(ring("alpha", "1.0.0"))).toMatchObject([{ code: "plugin-signer-unverified" }]);
  });

  test("counts at the commit whose policy names it, also where the branch moves before the policy is read", async () => {
    const { stored, release, ring, commit } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    const renamed = { [policyFile]: policyText([{ name: "alpha", signer: { key: "keys/new.pub" } }]) };
    const head = `ref=${(await stored.git.run(["rev-parse", "main"])).trim()}`;
    const isPinned = ({ path }: { path: string }) => path.includes(policyFile) && path.includes(head);
    world
      .github()
      .intercept(beforeRequest(isPinned, () => commit("main", { ...renamed, "keys/new.pub": publicPem(other) })));
    expect(await ring("alpha", "1.0.0")).toMatchObject({ outcome: "created", changes: ["alpha 1.0.0"] });
    expect(await problemsOf(ring("alpha", "1.0.0"))).toMatchObject([{ code: "plugin-signer-unverified" }]);
  });

  test("is read at the commit that is published", async () => {
    const home = await signedHome();
    const digest = await home.release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    await listByHand(home, [["alpha", "1.0.0", digest]]);
    const swap = () => home.commit("main", { [keyFile("alpha")]: publicPem(other) });
    world.github().intercept(beforeRequest(({ path }) => path.includes("alpha.pub"), swap));
    expect(await home.publish()).toMatchObject({ published: true });
  });

  test("changes with a merge, and proposals that rested on the old one are withdrawn", async () => {
    const { release, ring, commit, refresh, pull } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    const { number } = await ring("alpha", "1.0.0");
    await commit("main", { [keyFile("alpha")]: publicPem(other) });
    expect(codesOf(await refresh())).toEqual(["error plugin-signer-unverified"]);
    expect(pull(number).state).toBe("closed");
  });

  test.each([403, 500])("that GitHub does not show, with %i, leaves proposals as they are", async (status) => {
    const { release, ring, refresh, sweep, pull, list } = await signedHome(["alpha", "beta"]);
    for (const name of ["alpha", "beta"]) await release(name, "1.0.0", { signatures: signedWith(pairOf(name)) });
    const { number } = await ring("alpha", "1.0.0");
    await release("alpha", "1.1.0", { signatures: signedWith(pairOf("alpha")) });
    const unread = `error github-${status === 403 ? "denied" : "failed"}`;
    world.github().intercept(({ path }) => (path.includes(keyFile("alpha")) ? { kind: "error", status } : undefined));
    expect(codesOf(await refresh())).toEqual([unread]);
    const swept = await sweep();
    expect([codesOf(swept), swept.proposals]).toMatchObject([[unread], [{ plugins: ["beta"], outcome: "created" }]]);
    world.github().heal();
    expect([pull(number).state, (await list(branchOf("alpha"))).references]).toEqual(["open", ["alpha 1.0.0"]]);
    expect(codesOf(await sweep())).toEqual([]);
    expect((await list(branchOf("alpha"))).references).toEqual(["alpha 1.0.0", "alpha 1.1.0"]);
  });

  test("may be in PKCS#1 or in a certificate", async () => {
    const { release, ring, commit } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    const pkcs1 = pairOf("alpha").publicKey.export({ format: "pem", type: "pkcs1" }).toString();
    for (const text of [pkcs1, await certificate(pairOf("alpha"))]) {
      await commit("main", { [keyFile("alpha")]: text });
      expect(await ring("alpha", "1.0.0")).toMatchObject({ changes: ["alpha 1.0.0"] });
    }
  });

  test("may stand beside its successor: what either has signed counts, until one of them is taken away", async () => {
    const { release, ring, merge, sweep, commit } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    await merge((await ring("alpha", "1.0.0")).number);
    await commit("main", { [keyFile("alpha")]: `${publicPem(pairOf("alpha"))}${publicPem(other)}` });
    await release("alpha", "1.1.0", { signatures: signedWith(other) });
    await merge((await ring("alpha", "1.1.0")).number);
    expect(codesOf(await sweep(true))).toEqual([]);
    await commit("main", { [keyFile("alpha")]: publicPem(other) });
    const found = await sweep(true);
    expect(found.diagnostics).toMatchObject([
      { code: "plugin-signer-unverified", message: expect.stringMatching(/1\.0\.0 is not signed/) },
    ]);
  });

  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  test.each<[string, string | null]>([
    ["is missing", null],
    ["is weak", publicPem(rsaPair(1024))],
    ["is of another type", publicPem(ec)],
    ["is a private key", privatePem(pairOf("alpha"))],
    ["is no key", "hello\n"],
  ])("that %s stops that plugin, by a diagnostic at its place in the policy, and no other one", async (_what, text) => {
    const home = await signedHome(["alpha", "beta"]);
    const { release, ring, sweep, list, commit, publish } = home;
    await commit("main", { [keyFile("alpha")]: text });
    const digest = await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    await release("beta", "1.0.0", { signatures: signedWith(pairOf("beta")) });
    const problem = {
      code: "component-key-invalid",
      plugin: "alpha",
      place: { file: "plugin-policy.yaml", line: expect.any(Number) },
    };
    for (const version of ["1.0.0", undefined]) {
      expect(await problemsOf(ring("alpha", version))).toMatchObject([problem]);
    }
    expect((await sweep()).diagnostics).toMatchObject([problem]);
    expect((await list(branchOf("beta"))).references).toEqual(["beta 1.0.0"]);
    await listByHand(home, [["alpha", "1.0.0", digest]]);
    expect((await problemsOf(publish())).map(({ code }) => code)).toEqual(["component-key-invalid"]);
  });

  test.each(["../keys/alpha.pub", "/etc/ssl/alpha.pub", "keys\\alpha.pub"])(
    "at %s is not in the repository",
    async (key) => {
      const { release, ring } = await newHome(world, [{ name: "alpha", signer: { key } }]);
      await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
      expect(await problemsOf(ring("alpha", "1.0.0"))).toMatchObject([
        { code: "component-key-invalid", message: expect.stringContaining("not in the policy's repository") },
      ]);
    },
  );
});

describe("a signed version in another one's place is refused by its name", () => {
  test.each([
    ["an older one, tagged as a new one", { version: "1.0.0", tagged: "1.1.0" }],
    ["another plugin's of the same owner", { component: "acme.software/plugins/beta", version: "1.1.0" }],
  ])("%s", async (_what, { version, ...more }) => {
    const home = await signedHome();
    const placed = { placed: "acme.software/plugins/alpha", ...more };
    const digest = await home.release("alpha", version, { signatures: signedWith(pairOf("alpha")), ...placed });
    const problem = [{ code: "component-identity-mismatch" }];
    expect(await problemsOf(home.ring("alpha", "1.1.0"))).toMatchObject(problem);
    await listByHand(home, [["alpha", "1.1.0", digest]]);
    expect(await problemsOf(home.publish())).toMatchObject(problem);
  });
});

describe("an identity as the signer", () => {
  test("cannot be verified: nothing of the plugin is proposed or published", async () => {
    const home = await newHome(world, [
      { name: "alpha", signer: { identity: "https://github.com/acme/x@refs/heads/main" } },
    ]);
    const digest = await home.release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    expect(await problemsOf(home.ring("alpha", "1.0.0"))).toMatchObject([
      { code: "plugin-signer-unverified", place: { file: "plugin-policy.yaml" } },
    ]);
    await listByHand(home, [["alpha", "1.0.0", digest]]);
    expect(await problemsOf(home.publish())).toMatchObject([
      { code: "plugin-signer-unverified", place: { file: "component-constructor.yaml" } },
    ]);
  });
});
