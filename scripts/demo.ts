/**
 * `npm run demo`: both flows end to end on loopback, with real parts: a Go toolchain, a module proxy in a folder, an OCI registry, GitHub's
 * API over real git. Leaves nothing running and nothing behind. `-- server` or `-- registry` shows one of them.
 */
import { afterwards, cleanUp, heading, step } from "#scripts/demo/narrate.js";
import { registryFlow } from "#scripts/demo/registry-flow.js";
import { serverFlow } from "#scripts/demo/server-flow.js";
import { startCraneRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";

const began = performance.now();
const asked = process.argv.slice(2);
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

try {
  await demo();
} finally {
  await cleanUp();
}
process.stdout.write(`\nDone in ${((performance.now() - began) / 1000).toFixed(1)} s. Nothing is left running.\n`);
