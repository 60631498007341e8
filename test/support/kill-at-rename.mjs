// Preloaded into a Node process (`--import`): it is killed when it is about to put its KILL_AT-th file in place.
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { rename } = files;
let left = Number(process.env.KILL_AT);
files.rename = async (from, to) => {
  left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
  await rename(from, to);
};
syncBuiltinESMExports();
