import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Code, codes, rulePage } from "#diagnostics/codes.js";
import { suiteVersion } from "#server/version.js";

/** The page of a rule: as this suite has it beside the program, else what the code says in one line and where the page is. */
export function ruleHelp(code: Code, program: string): string {
  const folder = dirname(realpathSync(program));
  const file = ["../..", "../../.."].map((up) => join(folder, up, rulePage(code))).find((each) => existsSync(each));
  if (file !== undefined) return readFileSync(file, "utf8");
  return `${code}: ${codes[code].title}.\n\nMore is in ${rulePage(code)} of plugin-release-actions ${suiteVersion}.\n`;
}
