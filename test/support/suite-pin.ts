import { readFileSync } from "node:fs";
import { usesIn } from "#scripts/release/pins.js";

const [first] = usesIn(readFileSync("examples/server/.github/workflows/check.yml", "utf8"));

/** The commit at which the examples take this suite: all of them at the same one, as another test says. */
export const suiteCommit: string = first?.ref ?? "";
