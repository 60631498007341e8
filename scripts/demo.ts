/**
 * `npm run demo`: both flows end to end on loopback, with real parts: a Go toolchain, a module proxy in a folder, an OCI registry, GitHub's
 * API over real git. Leaves nothing running, and nothing behind but the conformance report. `-- server` or `-- registry` shows one of
 * them; `-- modules` only publishes the example modules to a folder, and prints what Go has to be told to find them, for a shell's `eval`;
 * `-- loopback` adds an OCI registry and a key, until that shell ends.
 */
import { dirname } from "node:path";
import { loopback } from "#scripts/demo/loopback.js";
import { afterwards, cleanUp, heading, step } from "#scripts/demo/narrate.js";
import { registryFlow } from "#scripts/demo/registry-flow.js";
import { serverFlow } from "#scripts/demo/server-flow.js";
import { exportLines, shellWord } from "#scripts/demo/shell-lines.js";
import { publishExamples } from "#test/example-modules.js";
import { startCraneRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";

const began = performance.now();
const asked = process.argv.slice(2);
const words = ["server", "registry", "modules", "loopback"];
const wants = (flow: string) => asked.length === 0 || asked.includes(flow);

async function demo(): Promise<void> {
  await step("install crane, an independent OCI tool and registry", () => tool("crane"));
  const registry = await step("start an OCI registry on loopback", startCraneRegistry, (each) => each.host);
  afterwards(() => registry.stop());
  if (wants("server")) {
    heading("Flow A: Go plugins, compiled into a server");
    await serverFlow(registry);
  }
  if (wants("registry")) {
    heading("Flow B: OCM plugins, listed in a registry");
    await registryFlow(registry);
  }
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => cleanUp().finally(() => process.exit(130)));
}

const unknown = asked.filter((each) => !words.includes(each));
if (unknown.length > 0) {
  process.stderr.write(
    `The demo does not know ${unknown.join(" ")}. It takes ${words.join(", ")}, or nothing for both flows.\n`,
  );
  process.exit(2);
}

if (asked.includes("modules")) {
  const { environment, proxy } = await publishExamples();
  const folder = dirname(proxy);
  const word = shellWord(folder);
  // Beside the output, since `eval` takes that: so it is read by a person, and by no shell that knows no comments.
  process.stderr.write(
    `# made ${folder}, which may be removed when this shell is done: chmod -R u+w ${word} && rm -r ${word}\n`,
  );
  process.stdout.write(exportLines(environment));
  process.exit();
}

if (asked.includes("loopback")) {
  process.stdout.write(await loopback((text) => process.stderr.write(`${text}\n`)));
  process.exit();
}

try {
  await demo();
} catch (error) {
  // A command that failed has said why; its own stack says nothing more.
  const { stderr } = error as { stderr?: string };
  if (stderr === undefined) throw error;
  process.stderr.write(`\nThe demo stopped here:\n${stderr}`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
if (process.exitCode === undefined)
  process.stdout.write(`\nDone in ${((performance.now() - began) / 1000).toFixed(1)} s. Nothing is left running.\n`);
