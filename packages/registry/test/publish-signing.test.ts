import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseRepository } from "#oci/reference.js";
import { openRepository } from "#oci/repository.js";
import { ociRepository } from "#ocm/component-reference.js";
import { layoutComponentVersion } from "#ocm/component-version.js";
import type { Descriptor, Digest, Reference } from "#ocm/descriptor.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { type ComponentSigner, readComponentSigner } from "#registry/component-signer.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { problemsOf } from "#test/problems.js";
import { pluginConstructor, publishText, readBack, registryConstructor, tagsOf, testAccess } from "#test/publishing.js";
import { startCraneRegistry, startDistribution, type TestRegistry } from "#test/registries.js";
import { type KeyPair, privatePem, publicPem, rsaPair } from "#test/signing-keys.js";

const list = "acme.software/plugin-registry";
const helm = "acme.software/plugins/helm";
const [one, two] = [rsaPair(), rsaPair(3072)];
let crane: TestRegistry;
let distribution: TestRegistry;
let count = 0;

beforeAll(async () => {
  [crane, distribution] = await Promise.all([startCraneRegistry(), startDistribution()]);
});

afterAll(async () => {
  await Promise.all([crane.stop(), distribution.stop()]);
  await removeTemporaryFolders();
});

const newTarget = () => `${crane.host}/acme/signed-${++count}`;
const signer = ({ privateKey, publicKey }: KeyPair, name = "default"): ComponentSigner => ({
  key: privateKey,
  publicKey,
  name,
});

/** Puts a component version of references alone into the registry, as anybody can who may write there. */
async function push(target: string, descriptor: Descriptor): Promise<void> {
  const { name } = descriptor.component;
  const repository = openRepository(
    parseRepository(ociRepository({ repository: target, component: name })),
    testAccess(),
  );
  const { blobs, manifest, tag } = layoutComponentVersion(descriptor);
  for (const blob of blobs) await repository.pushBlob(blob.descriptor, blob.open);
  await repository.pushManifest(manifest, tag);
}

async function signaturesAt(target: string, component: string, version: string, { publicKey }: KeyPair) {
  const found = await readBack(target, component, version);
  return found && judgeSignatures(found, publicKey);
}

describe("a release that is signed", () => {
  test("is accepted by Go's own RSA-PSS, which the OCM command line verifies with, in two registries", async () => {
    for (const host of [crane.host, distribution.host]) {
      const target = `${host}/acme/go-${++count}`;
      const result = await publishText(pluginConstructor("helm", "v1.0.0"), target, { signer: signer(two) });
      expect(result).toMatchObject({ published: true, signed: true });
      const found = await readBack(target, helm, "v1.0.0");
      expect(found?.signatures).toMatchObject([{ name: "default", digest: result.digest }]);
      expect(await verifiedByGo(result.digest.value, found?.signatures[0]?.signature.value ?? "", two)).toBe(true);
      expect(await verifiedByGo(result.digest.value, found?.signatures[0]?.signature.value ?? "", one)).toBe(false);
    }
  }, 120_000);

  test("is published once: again is success and writes nothing, with the same key or with none", async () => {
    const target = newTarget();
    const text = pluginConstructor("helm", "v1.0.0");
    const first = await publishText(text, target, { signer: signer(one) });
    const again = await publishText(text, target, { signer: signer(one) });
    expect(again).toMatchObject({ published: false, signed: true, manifest: first.manifest });
    const without = await publishText(text, target);
    expect(without).toMatchObject({ published: false, manifest: first.manifest, diagnostics: [] });
    expect(without.signed).toBeUndefined();
  });

  test.each<[string, ComponentSigner | undefined, RegExp]>([
    ["unsigned", undefined, /not signed as "release" with this key$/],
    ["with another key", signer(two, "release"), /it has the signature "release"$/],
    ["under another name", signer(one, "other"), /it has the signature "other"$/],
  ])("and was published %s is an error, and stays as it is", async (_what, before, why) => {
    const target = newTarget();
    const text = pluginConstructor("helm", "v1.0.0");
    const first = await publishText(text, target, before ? { signer: before } : {});
    expect(await problemsOf(publishText(text, target, { signer: signer(one, "release") }))).toMatchObject([
      { code: "component-not-signed", severity: "error", message: expect.stringMatching(why) },
    ]);
    expect(await publishText(text, target)).toMatchObject({ manifest: first.manifest });
    expect(
      await publishText(pluginConstructor("helm", "v1.0.1"), target, { signer: signer(one, "release") }),
    ).toMatchObject({
      published: true,
      signed: true,
    });
  });

  test("gets its tag only where the signature that was read back verifies", async () => {
    const target = newTarget();
    const broken = { ...signer(one), publicKey: two.publicKey };
    for (const [text, rule] of [
      [pluginConstructor("helm", "v1.0.0"), "exact"],
      [registryConstructor("v0.1.0", []), "least"],
    ] as const) {
      expect(await problemsOf(publishText(text, target, { rule, signer: broken }))).toMatchObject([
        { code: "content-mismatch", message: expect.stringMatching(/does not read back with its signature/) },
      ]);
    }
    expect([await tagsOf(target, helm), await tagsOf(target, list)]).toEqual([[], []]);
  });

  test("ten times at once succeeds each time, and what is there then is signed", async () => {
    const target = newTarget();
    const text = pluginConstructor("helm", "v1.0.0");
    const results = await Promise.all(
      Array.from({ length: 10 }, () => publishText(text, target, { signer: signer(one) })),
    );
    expect(results.every(({ signed }) => signed)).toBe(true);
    expect(await signaturesAt(target, helm, "v1.0.0", one)).toEqual({ verified: ["default"], refused: [] });
  });
});

describe("a registry that is signed", () => {
  const least = { rule: "least" } as const;

  test("is signed with each version, and not published again for a signature: not for its first, not for another one", async () => {
    const target = newTarget();
    await publishText(pluginConstructor("helm", "v1.0.0"), target);
    const text = registryConstructor("v0.1.0", ["helm v1.0.0"]);
    const plain = await publishText(text, target, least);
    for (const key of [signer(one), signer(two, "second")]) {
      const late = await publishText(text, target, { ...least, signer: key });
      expect(late).toMatchObject({
        published: false,
        signed: false,
        version: "v0.1.0",
        manifest: plain.manifest,
        diagnostics: [{ code: "component-not-signed", severity: "warning" }],
      });
    }
    await publishText(pluginConstructor("helm", "v1.1.0"), target);
    const next = registryConstructor("v0.1.1", ["helm v1.0.0", "helm v1.1.0"]);
    expect(await publishText(next, target, { ...least, signer: signer(one) })).toMatchObject({
      published: true,
      signed: true,
      version: "v0.1.1",
      diagnostics: [],
    });
    expect(await publishText(next, target, { ...least, signer: signer(one) })).toMatchObject({
      published: false,
      signed: true,
      diagnostics: [],
    });
    expect(await signaturesAt(target, list, "v0.1.1", one)).toMatchObject({ verified: ["default"] });
    expect(await tagsOf(target, list)).toEqual(["v0.1.0", "v0.1.1"]);
  });

  test("vouches for no digest that somebody put into an unsigned version of it", async () => {
    const target = newTarget();
    for (const version of ["v1.0.0", "v1.1.0"]) await publishText(pluginConstructor("helm", version), target);
    const first = await publishText(registryConstructor("v0.1.0", ["helm v1.0.0"]), target, {
      ...least,
      signer: signer(one),
    });
    const found = (await readBack(target, list, first.version)) as Descriptor;
    const [reference] = found.component.componentReferences as [Reference];
    const digest = { ...(reference.digest as Digest), value: "e".repeat(64) };
    const component = { ...found.component, version: "v0.1.1", componentReferences: [{ ...reference, digest }] };
    await push(target, { ...found, component, signatures: [] });

    const text = registryConstructor("v0.1.0", ["helm v1.0.0", "helm v1.1.0"]);
    const next = await publishText(text, target, { ...least, signer: signer(one) });
    expect(next).toMatchObject({ published: true, signed: true, version: "v0.1.2" });
    const published = await readBack(target, list, next.version);
    expect(published?.component.componentReferences[0]).toEqual(reference);
  });

  test("by ten runs at once has one version, and each run sees it signed", async () => {
    const target = newTarget();
    await publishText(pluginConstructor("helm", "v1.0.0"), target);
    const text = registryConstructor("v0.1.0", ["helm v1.0.0"]);
    const runs = Array.from({ length: 10 }, () => publishText(text, target, { ...least, signer: signer(one) }));
    expect((await Promise.all(runs)).every(({ signed, version }) => signed && version === "v0.1.0")).toBe(true);
    expect(await tagsOf(target, list)).toEqual(["v0.1.0"]);
  });
});

describe("the key", () => {
  const pem = privatePem(one);
  const read = (key: string | undefined, environment = {}, more: { passphrase?: string; name?: string } = {}) =>
    readComponentSigner({ key, passphrase: more.passphrase, name: more.name }, environment);

  test("comes from an environment variable or a file, its passphrase too", async () => {
    const folder = await temporaryFolder();
    const [file, phrase] = [join(folder, "key.pem"), join(folder, "passphrase")];
    await writeFile(file, privatePem(one, "a b c"));
    await writeFile(phrase, "a b c\n");
    const found = [
      read("env://KEY", { KEY: pem }),
      read("env://KEY", { KEY: privatePem(one, "a b c"), PHRASE: "a b c" }, { passphrase: "env://PHRASE" }),
      read(file, {}, { passphrase: phrase, name: "acme.software/release-1" }),
    ];
    expect(found.map((each) => each?.publicKey.equals(one.publicKey))).toEqual([true, true, true]);
    expect(found.map((each) => each?.name)).toEqual(["default", "default", "acme.software/release-1"]);
    expect(read(undefined)).toBeUndefined();
  });

  test("in DER form is told to be in PEM form, and nothing of it is shown", async () => {
    const file = join(await temporaryFolder(), "key.der");
    await writeFile(file, one.privateKey.export({ format: "der", type: "pkcs8" }));
    const problem = { code: "component-key-invalid", message: '"signing-key" holds no PEM block' };
    expect(await problemsOf(Promise.resolve().then(() => read(file)))).toMatchObject([problem]);
  });

  test.each<[string, () => unknown, string]>([
    ["is the key itself", () => read(pem), "input-invalid"],
    ["is the key itself in one line", () => read(pem.replaceAll("\n", " ")), "input-invalid"],
    ["names a variable that is not set", () => read("env://KEY"), "input-invalid"],
    ["names a variable that is empty, as a fork's secret is", () => read("env://KEY", { KEY: "" }), "input-invalid"],
    ["names no variable", () => read("env://", { "": pem }), "input-invalid"],
    ["names a file that is not there", () => read("hunter2"), "file-unreadable"],
    ["names a folder", () => read("/"), "file-unreadable"],
    ["is missing, where a name is given", () => read(undefined, {}, { name: "x" }), "input-invalid"],
    ["is missing, where a passphrase is given", () => read(undefined, {}, { passphrase: "hunter2" }), "input-invalid"],
    [
      "has a passphrase that is in the wrong place",
      () => read("env://KEY", { KEY: pem }, { passphrase: "hunter2" }),
      "file-unreadable",
    ],
    ["has a name of other characters", () => read("env://KEY", { KEY: pem }, { name: "a\nb" }), "input-invalid"],
    ["is of another kind", () => read("env://KEY", { KEY: ecPem() }), "component-key-invalid"],
  ])("that %s is refused, and no secret is repeated", async (_what, work, code) => {
    const problems = await problemsOf(Promise.resolve().then(work));
    expect(problems).toMatchObject([{ code, fix: expect.stringMatching(/^[A-Z].*\.$/) }]);
    const told = JSON.stringify(problems);
    expect(told).not.toContain("hunter2");
    expect(told).not.toContain(pem.split("\n")[1]);
  });
});

function ecPem(): string {
  return privatePem(generateKeyPairSync("ec", { namedCurve: "P-256" }));
}

const verifier = `package main

import (
	"crypto"
	"crypto/rsa"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"os"
)

func main() {
	file, _ := os.ReadFile(os.Args[1])
	block, _ := pem.Decode(file)
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		panic(err)
	}
	digest, _ := hex.DecodeString(os.Args[2])
	signature, _ := hex.DecodeString(os.Args[3])
	if rsa.VerifyPSS(key.(*rsa.PublicKey), crypto.SHA256, digest, signature, nil) != nil {
		os.Exit(3)
	}
}
`;

async function verifiedByGo(digest: string, signature: string, pair: KeyPair): Promise<boolean> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "main.go"), verifier);
  await writeFile(join(folder, "pub.pem"), publicPem(pair));
  const go = (args: string[]) => promisify(execFile)("go", args, { cwd: folder });
  await go(["build", "-o", "verifier", "main.go"]);
  try {
    await promisify(execFile)(join(folder, "verifier"), [join(folder, "pub.pem"), digest, signature]);
    return true;
  } catch (error) {
    if ((error as { code?: number }).code === 3) return false;
    throw error;
  }
}
