import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll } from "@jest/globals";
import { type Candidate, publishCandidate, servedSum } from "#test/candidates.js";
import { type FaultProxy, startFaultProxy } from "#test/fault-proxy.js";
import { temporaryFolder } from "#test/folders.js";
import { startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { newServerHome, policyFile, type ServerHomeOptions, serverWorld } from "#test/server-home.js";
import { type KeylessOptions, signKeyless, signWithKey } from "#test/sign-statement.js";
import { keyPair } from "#test/signed-image.js";
import { publicPem } from "#test/signing-keys.js";
import { type Identity, type LocalSigstore, startSigstore } from "#test/sigstore.js";

export type SignedModuleHome = Awaited<ReturnType<ReturnType<typeof signedModules>["newHome"]>>;

/** GitHub, a module proxy, a registry behind a proxy of faults, and Sigstore, for a file of tests about modules with a signer. */
export function signedModules() {
  const world = serverWorld();
  const own = keyPair();
  let registry: TestRegistry;
  let proxy: FaultProxy;
  let sigstore: LocalSigstore;
  beforeAll(async () => {
    registry = await startReferrersRegistry();
    proxy = await startFaultProxy(registry.host);
    sigstore = await startSigstore(await temporaryFolder());
  });
  afterEach(() => {
    proxy.fate = () => "pass";
  });
  afterAll(async () => {
    await proxy.stop();
    await registry.stop();
    await sigstore.stop();
  });
  const bySigner = (statement: object) => signWithKey(statement, own);

  /** A server whose policy asks for the signer of agents; v0.3.1 is listed, and v0.4.0 and v0.5.0 are released. */
  async function newHome(signer: object = { key: "keys/agents.pub" }, options: ServerHomeOptions = {}) {
    const home = await newServerHome(world, ["agents", "zeta"], {
      listed: ["agents v0.3.1", "zeta v1.0.0"],
      ...options,
    });
    const repository = `${proxy.host}/${home.name}/candidates/agents`;
    const withPolicy = async (more: object, rules: object = {}) => {
      const agents = { name: "agents", module: `${home.modules}/agents`, candidates: repository, signer, ...more };
      const plugins = [agents, { name: "zeta", module: `${home.modules}/zeta` }];
      const spec = { trustedRoot: "trusted_root.json", plugins, ...rules };
      await home.commit("main", {
        [policyFile]: JSON.stringify({ apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec }),
        "keys/agents.pub": publicPem(own),
        "trusted_root.json": await readFile(sigstore.trustedRoot, "utf8"),
      });
    };
    await withPolicy({});
    for (const each of ["v0.3.1", "v0.4.0", "v0.5.0"]) await home.release("agents", each);
    for (const each of ["v1.0.0", "v1.1.0"]) await home.release("zeta", each);
    const module = `${home.modules}/agents`;
    const candidate = async (version: string, more: Partial<Candidate> = {}) =>
      publishCandidate({
        repository,
        tag: `${version}-server-1.0.0`,
        module,
        version,
        server: { module: home.base, version: "v0.9.0" },
        sum: await servedSum(world.modules().folder, module, version),
        sign: bySigner,
        ...more,
      });
    return { ...home, repository, module, candidate, withPolicy };
  }

  return {
    world,
    newHome,
    proxy: () => proxy,
    /** The key that the policy names, until a test names another signer. */
    own,
    bySigner,
    keyless: (statement: object, identity: Identity, options: KeylessOptions = {}) =>
      signKeyless(statement, sigstore, identity, options),
  };
}
