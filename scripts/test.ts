/** `npm test`: every test that needs only Node, Go and git. With --interop: those that need more, too. */
import { spawnSync } from "node:child_process";

const interop = process.argv.includes("--interop");
const rest = process.argv.slice(2).filter((each) => each !== "--interop");
const only = interop ? "--testMatch=**/*.interop.test.ts" : "--testPathIgnorePatterns=\\.interop\\.test\\.ts$";
const { status } = spawnSync(
  process.execPath,
  ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", ...rest, only],
  { stdio: "inherit", env: { ...process.env, NODE_OPTIONS: "" } },
);
process.exitCode = status ?? 1;
