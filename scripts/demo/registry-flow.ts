import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterwards, say, scratchFolder, step } from "#scripts/demo/narrate.js";
import { type RegistryHouse, startRegistryHouse } from "#scripts/demo/registry-house.js";
import type { TestRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";

const run = promisify(execFile);
const plugins = ["helminput", "gitsource"];
const registryComponent = "acme.software/plugin-registry";

/** From two released OCM plugins, through a proposal each, to a published registry that lists both. */
export async function registryFlow(oci: TestRegistry): Promise<void> {
  const house = await step("start GitHub, on real git, with examples/registry", () => startRegistryHouse(oci.host));
  afterwards(house.stop);
  const components = await step(
    "release two plugins at once, each with its binaries as a component",
    () => Promise.all(plugins.map((name) => releasePlugin(house, name))),
    (released) => released.map(({ component }) => component).join(", "),
  );
  await step("send the registry a dispatch for each", () =>
    Promise.all(
      components.map(({ component = "", digest = "" }, index) =>
        house.act("notify-release", {
          repository: house.name,
          plugin: plugins[index] ?? "",
          component,
          digest,
          token: house.token("plugin-releaser"),
        }),
      ),
    ),
  );
  const proposals = await step(
    "answer both dispatches at once: a proposal each",
    () => Promise.all(house.dispatches().map((payload) => propose(house, payload))),
    (opened) => opened.map(({ url }) => url).join(", "),
  );
  for (const { number } of proposals) say(`${house.titleOf(number)}`);
  await mergeAndPublish(house, proposals);
  await step("publish again: nothing has changed", () => publish(house), tellPublication);
  await readBack(house);
}

/** Builds and releases examples/ocm-plugin under a plugin's name; returns what publish-component puts out. */
async function releasePlugin(house: RegistryHouse, name: string): Promise<Record<string, string>> {
  const directory = await scratchFolder();
  const example = await readFile("examples/ocm-plugin/component-constructor.yaml", "utf8");
  await writeFile(join(directory, "component-constructor.yaml"), example.replaceAll("helminput", name));
  await writeFile(
    join(directory, "build.sh"),
    (await readFile("examples/ocm-plugin/build.sh", "utf8")).replaceAll("helminput", name),
  );
  await run("sh", ["build.sh"], { cwd: directory });
  const inputs = { repository: `${house.oci}/acme/plugins`, token: "" };
  return house.act("publish-component", inputs, { directory });
}

interface Proposal {
  number: number;
  url: string;
}

async function propose(house: RegistryHouse, payload: object): Promise<Proposal> {
  const outputs = await house.act("update-registry-component", house.registryInputs, { payload });
  return { number: Number(outputs["proposal-number"]), url: outputs["proposal-url"] ?? "" };
}

async function mergeAndPublish(house: RegistryHouse, [first, second]: Proposal[]): Promise<void> {
  if (!first || !second) throw new Error("two proposals were to be opened");
  await step(`a maintainer merges #${first.number}`, () => house.merge(first.number));
  await step("publish the branch's head", () => publish(house), tellPublication);
  await step(
    `look at #${second.number} after that merge`,
    () => house.act("update-registry-component", { ...house.registryInputs, mode: "refresh" }),
    ({ outcome }) => (outcome === "current" ? "it still merges, and is left as it is" : `it was ${outcome}`),
  );
  await step(`a maintainer merges #${second.number}`, () => house.merge(second.number));
  await step("publish the branch's head", () => publish(house), tellPublication);
}

function publish(house: RegistryHouse): Promise<Record<string, string>> {
  return house.act("publish-component", house.registryInputs);
}

function tellPublication({ published, component }: Record<string, string>): string {
  return published === "true" ? (component ?? "") : `${component} was there already`;
}

async function readBack({ oci }: RegistryHouse): Promise<void> {
  const repository = `${oci}/acme/registry`;
  const crane = await tool("crane");
  const image = `${repository}/component-descriptors/${registryComponent}`;
  const tags = await step(
    "read it back with crane",
    async () => (await run(crane, ["ls", image, "--insecure"])).stdout.trim().split("\n"),
    (found) => `the versions ${found.join(", ")}`,
  );
  const newest = tags.sort().at(-1) ?? "";
  const { stdout } = await run(crane, ["manifest", `${image}:${newest}`, "--insecure"]);
  const { layers } = JSON.parse(stdout) as { layers: { digest: string }[] };
  const blob = await run(crane, ["blob", `${image}@${layers[0]?.digest}`, "--insecure"]);
  const { component } = JSON.parse(blob.stdout) as { component: { componentReferences: Listed[] } };
  for (const { name, version, digest } of component.componentReferences) {
    say(`${newest} lists ${name} ${version}, ${digest.value.slice(0, 12)}…`);
  }
}

interface Listed {
  name: string;
  version: string;
  digest: { value: string };
}
