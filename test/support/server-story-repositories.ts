import { readFile } from "node:fs/promises";
import { handingOn, pluginCaller, serverCaller } from "#test/example-callers.js";
import type { TestGitHub } from "#test/github/github.js";
import { textsOf } from "#test/read-folder.js";

export const callerFile = ".github/workflows/release.yml";
export const updateFile = ".github/workflows/update.yml";
const login = ["registry-user", "registry-password"];
/** The secrets that releases are handed. */
export const signing = ["signing-key", "signing-password", ...login];

export interface Surroundings {
  /** Of the OCI registry. */
  host: string;
  /** The folder of the vulnerability database. */
  database: string;
  /** The file of the public key. */
  key: string;
}

/** The example's repositories as their teams have them, with the tags that the manifest names. */
export async function foundRepositories(github: TestGitHub, surroundings: Surroundings) {
  const add = async (name: string, files: Record<string, string>, ...tags: string[]) => {
    const repository = await github.addRepository(`acme/${name}`, { files });
    for (const tag of tags) await repository.git.run(["tag", tag, "main"]);
    return repository;
  };
  const plugins = await textsOf("examples/plugins");
  const { host } = surroundings;
  const inputs = { repository: `${host}/acme/candidates`, login: host, signing: "key", wait: 60 };
  plugins[callerFile] = pluginCaller(plugins[callerFile] ?? "", { inputs, secrets: signing });
  return {
    framework: await add("catalog-server", await textsOf("examples/catalog-server"), "v0.9.0"),
    plugins: await add("catalog-plugins", plugins, "agents/v0.3.1", "guardrails/v0.2.0"),
    server: await add("server", await serverFiles(surroundings)),
    // The policy knows its module, and says that it comes from elsewhere.
    tools: await add("tools", { "go.mod": "module github.com/acme/tools\n" }, "v1.0.0"),
  };
}

/** The example server, which signs with a key, and wants each version of a plugin to be signed with that of the plugins' team. */
async function serverFiles({ host, database, key }: Surroundings): Promise<Record<string, string>> {
  const files = await textsOf("examples/server");
  const inputs = { login: host, signing: "key", database };
  const image = `${host}/acme/catalog-server`;
  files[callerFile] = serverCaller(files[callerFile] ?? "", image, { inputs, secrets: signing }, {});
  files[updateFile] += handingOn({ inputs: { login: host }, secrets: login });
  files["keys/candidates.pub"] = await readFile(key, "utf8");
  const asked = (name: string) => `      signer: { key: keys/candidates.pub }
      candidates: ${host}/acme/candidates/${name}
`;
  const policy = (files["plugin-policy.yaml"] ?? "").replace(
    /(- name: (\S+)\n.*\n.*\n)/g,
    (entry, _all, name) => `${entry}${asked(name)}`,
  );
  files["plugin-policy.yaml"] = `${policy}    - name: tools
      module: github.com/acme/tools
      source: { repository: acme/catalog-plugins }
${asked("tools")}`;
  return files;
}
