import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { say, step } from "#scripts/demo/narrate.js";
import { toolAtHand } from "#test/tools.js";

const run = promisify(execFile);

/** Runs the command; returns what it prints. */
export type Release = (args: readonly string[], environment?: NodeJS.ProcessEnv) => Promise<string>;

export interface ToPublish {
  manifest: string;
  /** Folders: the generated module, the image's layout, the conformance report, and one to make for the keys. */
  directory: string;
  layout: string;
  report: string;
  keys: string;
  digest: string;
  repository: string;
}

/** Signs the image with a throw-away key, attests what is known of it, verifies it, and gives it its tag; without cosign it stays unsigned, and says so. */
export async function publish(image: ToPublish, release: Release): Promise<void> {
  const cosign = await toolAtHand("cosign");
  const { manifest, directory, layout, digest, repository } = image;
  const places = ["--manifest", manifest, "--directory", directory, "--layout", layout, "--digest", digest];
  const evidence = ["--sbom", `${layout}.sbom`, "--conformance", image.report, "--without", "scan"];
  const target = ["--repository", repository, "--tag", "1.4.0"];
  const all = ["publish", ...places, ...evidence, ...target];
  if (cosign === undefined) {
    say("No cosign on PATH: the image is not signed. With one, it is signed with a throw-away key.");
    say(await step("publish it unsigned, as was asked, and tag it", () => release([...all, "--signing", "none"])));
    return;
  }
  await mkdir(image.keys);
  const environment = { COSIGN_PASSWORD: randomBytes(16).toString("hex") };
  await step("make a throw-away key with cosign", () =>
    run(cosign, ["generate-key-pair"], { cwd: image.keys, env: { ...process.env, ...environment } }),
  );
  const signing = ["--signing", "key", "--key", join(image.keys, "cosign.key"), "--cosign", cosign];
  say(
    await step("sign, attest SBOM, conformance and provenance, verify, then tag", () =>
      release([...all, ...signing], environment),
    ),
  );
  const demands = ["--require", "sbom", "--require", "conformance", "--require", "provenance"];
  const key = join(image.keys, "cosign.pub");
  say(
    await step("verify the tag as a consumer does", () =>
      release(["verify", `${repository}:1.4.0`, "--key", key, ...demands]),
    ),
  );
}
