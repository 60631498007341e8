import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { scratchFolder } from "#scripts/demo/narrate.js";
import { startGitHub } from "#test/github/github.js";
import { runAction } from "#test/run-action.js";

/** A registry repository on loopback, and the suite's actions as jobs of it. */
export interface RegistryHouse {
  name: string;
  /** The OCI registry's host. */
  oci: string;
  /** What update-registry-component and publish-component are told of the registry. */
  registryInputs: Record<string, string>;
  token(login: string): string;
  /** Payloads of the dispatches that came since the last call. */
  dispatches(): object[];
  titleOf(number: number): string;
  /** Runs a bundled action as a job of this repository; returns its outputs. */
  act(
    action: string,
    inputs: Record<string, string>,
    more?: { directory?: string; payload?: object },
  ): Promise<Record<string, string>>;
  merge(number: number): Promise<void>;
  stop(): Promise<void>;
}

const files = ["component-constructor.yaml", "plugin-policy.yaml"];

export async function startRegistryHouse(oci: string): Promise<RegistryHouse> {
  const github = await startGitHub(await scratchFolder());
  const name = "acme/plugin-registry";
  const texts = await Promise.all(files.map((file) => readFile(join("examples/registry", file), "utf8")));
  const named = Object.fromEntries(files.map((file, index) => [file, (texts[index] ?? "").replaceAll("ghcr.io", oci)]));
  const repository = await github.addRepository(name, { files: named });
  const token = github.token("github-actions[bot]");
  return {
    name,
    oci,
    registryInputs: { repository: `${oci}/acme/registry`, policy: "plugin-policy.yaml", branch: "main", token },
    token: (login) => github.token(login),
    dispatches: () => repository.dispatches.splice(0).map(({ payload }) => payload),
    titleOf: (number) => `#${number} ${repository.pulls.get(number)?.title}`,
    act: async (action, inputs, { directory, payload } = {}) => {
      const event = join(await scratchFolder(), "event.json");
      await writeFile(event, JSON.stringify({ client_payload: payload }));
      const environment = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: name, GITHUB_EVENT_PATH: event };
      const ended = await runAction(action, { inputs, environment, ...(directory ? { directory } : {}) });
      if (ended.code !== 0) throw new Error(`${action} failed:\n${ended.stdout}${ended.stderr}`);
      return ended.outputs;
    },
    merge: async (number) => {
      const response = await fetch(`${github.url}/repos/${name}/pulls/${number}/merge`, {
        method: "PUT",
        headers: { authorization: `Bearer ${github.token("maintainer")}` },
        body: "{}",
      });
      if (!response.ok) throw new Error(`#${number} was not merged: ${await response.text()}`);
    },
    stop: github.stop,
  };
}
