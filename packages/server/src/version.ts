import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import project from "../../../package.json" with { type: "json" };

/** This suite's version, as in package.json. */
export const suiteVersion: string = project.version;

/** Which build of this suite runs: a digest of the program's own files, since one version may be many commits. */
export function suiteBuild(): string {
  const program = process.argv[1];
  if (program === undefined) return suiteVersion;
  const folder = dirname(realpathSync(program));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".js"))) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}
