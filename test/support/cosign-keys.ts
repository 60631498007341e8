import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";

export interface CosignKeys {
  /** The private key's text, as a secret holds it. */
  private: string;
  /** Its password. */
  password: string;
  /** The public key's file. */
  publicFile: string;
}

/** A new pair of keys that stock cosign made. */
export async function cosignKeys(cosign: string): Promise<CosignKeys> {
  const folder = await temporaryFolder();
  const password = "a throw-away";
  const made = await run(cosign, ["generate-key-pair"], { ...process.env, COSIGN_PASSWORD: password }, folder);
  if (made.code !== 0) throw new Error(made.stderr);
  const privateKey = await readFile(join(folder, "cosign.key"), "utf8");
  return { private: privateKey, password, publicFile: join(folder, "cosign.pub") };
}
