import { optional, required } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { registryAccess } from "#oci/registry.js";
import { readComponentSigner } from "#registry/component-signer.js";
import { publishComponent } from "#registry/publish.js";
import { defaultTarget, sourceFor } from "#registry/publish-inputs.js";
import { publishSummary } from "#registry/publish-summary.js";

await runAction(async (runner) => {
  const { environment, progress } = runner;
  const { constructor: constructorFile, ...inputs } = runner.inputs({
    constructor: required,
    repository: optional,
    branch: optional,
    policy: optional,
    "signing-key": optional,
    "signing-passphrase": optional,
    "signature-name": optional,
    token: optional,
  });
  const registry = registryAccess(environment);
  const { branch, "signing-key": key, "signing-passphrase": passphrase, "signature-name": name } = inputs;
  const signer = readComponentSigner({ key, passphrase, name }, environment);
  const result = await publishComponent({
    source: sourceFor({ ...inputs, constructorFile }, registry.transport, { environment, progress }),
    rule: branch === undefined ? "exact" : "least",
    target: inputs.repository ?? defaultTarget(environment),
    registry,
    ...(signer && { signer }),
    progress,
  });
  const { digest } = result;
  runner.output("digest", digest.value);
  runner.output("version", result.version);
  runner.output("published", result.published);
  runner.output("signed", result.signed ?? false);
  runner.output("component", result.component);
  runner.output("manifest", result.manifest);
  runner.summary(publishSummary(result));
  runner.report(result.diagnostics);
});
