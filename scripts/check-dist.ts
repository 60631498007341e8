/** Builds dist anew and fails if git sees a difference: `node scripts/check-dist.ts`. */
import { execFileSync } from "node:child_process";
import { build } from "#scripts/build.js";

await build();
const status = git("status", "--porcelain", "--untracked-files=all", "--", "dist");
if (status === "") {
  console.log("dist is what the sources say.");
} else {
  const lines = git("diff", "HEAD", "--", "dist").split("\n");
  console.log(`${status}\n${lines.slice(0, 200).join("\n")}`);
  if (lines.length > 200) console.log(`… ${lines.length - 200} more lines`);
  console.log("\ndist is not what the sources say. Run `npm run build` and commit dist.");
  process.exitCode = 1;
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 }).trimEnd();
}
