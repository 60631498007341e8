import { execFile } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Component, Signature } from "#ocm/descriptor.js";
import { signComponent } from "#ocm/signature.js";
import { temporaryFolder } from "#test/folders.js";

export interface KeyPair {
  privateKey: KeyObject;
  publicKey: KeyObject;
}

export function rsaPair(modulusLength = 2048): KeyPair {
  return generateKeyPairSync("rsa", { modulusLength });
}

/** SPKI. */
export function publicPem({ publicKey }: Pick<KeyPair, "publicKey">): string {
  return publicKey.export({ format: "pem", type: "spki" }).toString();
}

/** PKCS#8; encrypted where there is a passphrase. */
export function privatePem({ privateKey }: Pick<KeyPair, "privateKey">, passphrase?: string): string {
  const encrypted = passphrase === undefined ? {} : { cipher: "aes-256-cbc", passphrase };
  return privateKey.export({ format: "pem", type: "pkcs8", ...encrypted }).toString();
}

/** A certificate of openssl's, in PEM. One that expired is made as an authority makes it: only that command takes dates. */
export async function certificate(pair: KeyPair, { expired = false } = {}): Promise<string> {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  await writeFile(at("key"), privatePem(pair));
  await openssl(["req", "-x509", "-key", at("key"), "-subj", "/CN=test", "-days", "3", "-out", at("certificate")]);
  if (!expired) return readFile(at("certificate"), "utf8");
  await writeFile(at("index"), "");
  const section = `database=${at("index")}\nnew_certs_dir=${folder}\ndefault_md=sha256\npolicy=any\nrand_serial=yes`;
  await writeFile(at("config"), `[ca]\ndefault_ca=own\n[own]\n${section}\n[any]\ncommonName=supplied\n`);
  await openssl(["req", "-new", "-key", at("key"), "-subj", "/CN=test", "-out", at("request")]);
  const dates = ["-startdate", "20200101000000Z", "-enddate", "20200102000000Z"];
  const own = ["-selfsign", "-keyfile", at("key"), "-in", at("request"), "-out", at("old"), "-batch", "-notext"];
  await openssl(["ca", "-config", at("config"), ...own, ...dates]);
  return readFile(at("old"), "utf8");
}

async function openssl(args: string[]): Promise<void> {
  await promisify(execFile)("openssl", args);
}

/** Signs with each key, under the names `one`, `two`, … */
export function signedWith(...pairs: readonly KeyPair[]): (component: Component) => Signature[] {
  const names = ["one", "two", "three"];
  return (component) =>
    pairs.map(({ privateKey }, index) => signComponent(component, privateKey, names[index] ?? `${index}`));
}
