import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Component, Signature } from "#ocm/descriptor.js";
import { signComponent } from "#ocm/signature.js";
import { beforeRequest } from "#test/github/faults.js";
import { problemsOf } from "#test/problems.js";
import { branchOf, codesOf, counted, type Entry, type Home, newHome, registryWorld } from "#test/registry-home.js";
import { referenceLines, registryText } from "#test/registry-repository.js";
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

/** Lists a version by hand, as somebody's merge would. */
function listByHand(
  home: Home,
  references: readonly [name: string, version: string, digest: string][],
  version = "v0.1.0",
) {
  const lines = references.map(([name, listed, digest]) => referenceLines(name, listed, digest));
  return home.commit("main", { "component-constructor.yaml": registryText(version, lines) });
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

  test("changes with a merge, and proposals that rested on the old one are withdrawn", async () => {
    const { release, ring, commit, refresh, pull } = await signedHome();
    await release("alpha", "1.0.0", { signatures: signedWith(pairOf("alpha")) });
    const { number } = await ring("alpha", "1.0.0");
    await commit("main", { [keyFile("alpha")]: publicPem(other) });
    expect(codesOf(await refresh())).toEqual(["error plugin-signer-unverified"]);
    expect(pull(number).state).toBe("closed");
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
    expect(await problemsOf(ring("alpha", "1.0.0"))).toMatchObject([problem]);
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

describe("a list that was merged by hand", () => {
  test.each<[string, [string, string], Entry, string]>([
    ["with a component that is no plugin of the policy", ["stranger", "1.0.0"], "alpha", "reference-not-in-policy"],
    [
      "with a version that is withdrawn",
      ["alpha", "1.0.0"],
      { name: "alpha", withdrawn: ["1.0.0"] },
      "plugin-version-refused",
    ],
    ["with a prerelease of a stable plugin", ["alpha", "1.0.0-rc.1"], "alpha", "plugin-version-refused"],
    [
      "with a plugin's name for another component",
      ["alpha", "1.0.0"],
      { name: "alpha", component: "acme.software/plugins/real" },
      "plugin-identity-refused",
    ],
    [
      "with a plugin under another name",
      ["alpha", "1.0.0"],
      { name: "real", component: "acme.software/plugins/alpha" },
      "plugin-identity-refused",
    ],
  ])("%s is not published", async (_what, [name, version], entry, code) => {
    const home = await newHome(world, [entry]);
    const digest = await home.release(name, version);
    await listByHand(home, [[name, version, digest]]);
    expect(await problemsOf(home.publish())).toMatchObject([
      { code, severity: "error", place: { file: "component-constructor.yaml" } },
    ]);
  });

  test("may go on listing what was published before the policy changed, but not what it withdraws", async () => {
    const home = await newHome(world, ["alpha", "beta", "gamma"]);
    const digests = new Map<string, string>();
    for (const name of ["alpha", "beta", "gamma"]) digests.set(name, await home.release(name, "1.0.0"));
    const listed = (names: string[]) =>
      names.map((name): [string, string, string] => [name, "1.0.0", digests.get(name) ?? ""]);
    await listByHand(home, listed(["alpha", "beta"]));
    await home.publish();
    await home.policy(["beta", "gamma"]);
    await listByHand(home, listed(["alpha", "beta", "gamma"]), "v0.2.0");
    expect(await home.publish()).toMatchObject({ published: true, version: "v0.2.0" });
    await home.policy(["gamma", { name: "beta", withdrawn: ["1.0.0"] }]);
    expect(await home.publish()).toMatchObject({ published: false });
    await listByHand(home, listed(["beta", "gamma"]), "v0.3.0");
    expect(await problemsOf(home.publish())).toMatchObject([{ code: "plugin-version-refused", plugin: "beta" }]);
    await listByHand(home, listed(["gamma"]), "v0.3.0");
    expect(await home.publish()).toMatchObject({
      published: true,
      removed: expect.arrayContaining(["alpha 1.0.0", "beta 1.0.0"]),
    });
  });
});
