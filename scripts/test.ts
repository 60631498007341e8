/** `npm test`: every test that needs only Node, Go and git. With --interop: those that need more, too. */
import { spawnSync } from "node:child_process";
import { tool } from "#test/tools.js";

const interop = process.argv.includes("--interop");
const rest = process.argv.slice(2).filter((each) => each !== "--interop");
const only = interop ? "--testMatch=**/*.interop.test.ts" : "--testPathIgnorePatterns=\\.interop\\.test\\.ts$";

// Before the tests, whose own time would run out: up to a minute each on a fresh machine, more than two for cosign and syft.
const small = ["crane", "registry", "act", "actionlint", "govulncheck"] as const;
for (const name of interop ? ([...small, "cosign", "syft"] as const) : small) {
  process.stdout.write(`using ${await tool(name)}\n`);
}
const { status } = spawnSync(
  process.execPath,
  ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", ...rest, only],
  { stdio: "inherit", env: { ...process.env, NODE_OPTIONS: "" } },
);
process.exitCode = status ?? 1;
