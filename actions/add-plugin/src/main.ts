import { optional, required } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { addPlugin } from "#server/add-plugin.js";

await runAction(async (runner) => {
  const { name, module, version, replaced } = await addPlugin(
    runner.inputs({ manifest: required, plugin: required, version: optional }),
  );
  runner.output("name", name);
  runner.output("module", module);
  runner.output("replaced", replaced?.version ?? "");
  runner.progress.info(
    `${name}: ${replaced ? `in place of ${replaced.module} ${replaced.version}` : `new, ${version}`}`,
  );
});
