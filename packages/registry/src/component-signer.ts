import { createPublicKey, type KeyObject } from "node:crypto";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readPrivateKey } from "#ocm/signing-key.js";
import { readKeyText } from "#registry/key-file.js";

/** Who signs the component versions that are published. */
export interface ComponentSigner {
  key: KeyObject;
  publicKey: KeyObject;
  /** Of the signature; tells those of one component version apart. */
  name: string;
}

/** Where the key is: nothing here is the key itself. */
export interface SignerInputs {
  /** A file, or `env://NAME`. */
  key: string | undefined;
  /** The same for its passphrase; needed where the key is encrypted. */
  passphrase: string | undefined;
  /** The signature's name; left out: `default`, as the OCM command line has it. */
  name: string | undefined;
}

/** Undefined where nothing is to be signed. Throws input-invalid, file-unreadable and component-key-invalid, none of which quotes a secret. */
export function readComponentSigner(inputs: SignerInputs, environment: NodeJS.ProcessEnv): ComponentSigner | undefined {
  const name = inputs.name ?? "default";
  if (inputs.key === undefined) {
    if (inputs.passphrase === undefined && inputs.name === undefined) return undefined;
    return fail("input-invalid", "a signature is described, and no signing-key is given", {
      fix: "Give signing-key, or leave signing-passphrase and signature-name out.",
      inputs: ["signing-key", "signing-passphrase", "signature-name"],
    });
  }
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$/.test(name)) {
    fail("input-invalid", `signature-name is ${quoted(name, 100)}`, {
      fix: "Write letters, digits and . _ / - , such as acme-release.",
      inputs: ["signature-name"],
    });
  }
  const text = secretAt("signing-key", inputs.key, environment);
  const passphrase =
    inputs.passphrase === undefined ? undefined : secretAt("signing-passphrase", inputs.passphrase, environment);
  const key = readPrivateKey(text, "signing-key", passphrase?.replace(/\r?\n$/, ""));
  return { key, publicKey: createPublicKey(key), name };
}

/** What an environment variable or a file holds. The place may be the secret itself, by mistake: it is never shown unless it is a file. */
function secretAt(what: string, where: string, environment: NodeJS.ProcessEnv): string {
  if (/-----BEGIN|[\r\n]/.test(where)) {
    fail("input-invalid", `${what} is the secret itself, not where it is`, {
      fix: "Put the secret into an environment variable of the step, and write env://NAME.",
      inputs: [what],
    });
  }
  const [, variable] = /^env:\/\/(.*)$/s.exec(where) ?? [];
  if (variable === undefined) return fileAt(what, where);
  const value = /^[A-Za-z_][A-Za-z0-9_]*$/.test(variable) ? environment[variable] : undefined;
  if (value) return value;
  return fail("input-invalid", `${what} names an environment variable that is not set, or empty`, {
    fix: "Set it in the step's env, from a secret; a run for a fork gets no secrets.",
    inputs: [what],
  });
}

/** A passphrase in the wrong place would be shown as the name of a file that is not there: what is named is not repeated. */
function fileAt(what: string, path: string): string {
  const read = readKeyText(path);
  if ("text" in read) return read.text;
  return fail(read.problem.code, `${what} names a file that cannot be read`, {
    fix: "Check the path, which is relative to the working directory, and the file's permissions; for an environment variable write env://NAME.",
  });
}
