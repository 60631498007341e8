import { expect, test } from "@jest/globals";
import { compareVersions } from "#ocm/version.js";
import { releasePlugin } from "#test/plugin-releases.js";
import { readBack, tagsOf } from "#test/publishing.js";
import { publishBranch } from "#test/publishing-branch.js";
import { type Home, newHome, policyFile, registryWorld } from "#test/registry-home.js";
import { referenceLines } from "#test/registry-repository.js";

const world = registryWorld();
const list = "acme.software/plugin-registry";

/** The registry's job after a merge, and at night. */
function publish({ name, ocm }: Home) {
  const token = world.github().token("github-actions[bot]");
  return publishBranch({ server: world.github(), token, repository: name, target: ocm, policy: policyFile });
}

/** What each published version lists, from the lowest version up. */
async function history({ ocm }: Home): Promise<[version: string, listed: string[]][]> {
  const versions = (await tagsOf(ocm, list)).sort(compareVersions);
  const found = versions.map(async (version): Promise<[string, string[]]> => {
    const references = (await readBack(ocm, list, version))?.component.componentReferences ?? [];
    return [version, references.map((each) => `${each.name} ${each.version}`).sort()];
  });
  return Promise.all(found);
}

async function mergeRefreshed(home: Home, number: number | undefined): Promise<void> {
  await home.merge(number).catch(async () => {
    await home.refresh(number);
    await home.merge(number);
  });
}

test("two proposals are merged with the same number: both are published, under two versions", async () => {
  const ocm = `${world.host()}/acme/same-number`;
  const digest = await releasePlugin(
    ocm,
    { component: "acme.software/plugins/middle", version: "1.0.0" },
    world.access,
  );
  const listed = [referenceLines("middle", "1.0.0", digest)];
  const home = await newHome(world, ["first", "middle", "second"], { version: "v0.1.0", listed, ocm });
  expect(await publish(home)).toMatchObject({ version: "v0.1.0", published: true });
  for (const plugin of ["first", "second"]) await home.release(plugin, "1.0.0");
  const [first, second] = await Promise.all([home.ring("first", "1.0.0"), home.ring("second", "1.0.0")]);
  expect([first.version, second.version]).toEqual(["v0.2.0", "v0.2.0"]);

  await home.merge(first.number);
  expect(await publish(home)).toMatchObject({ version: "v0.2.0", diagnostics: [] });
  await home.merge(second.number);
  expect(await home.list()).toMatchObject({ version: "v0.2.0" });
  expect(await publish(home)).toMatchObject({ version: "v0.3.0", diagnostics: [{ code: "version-taken" }] });
  expect(await history(home)).toEqual([
    ["v0.1.0", ["middle 1.0.0"]],
    ["v0.2.0", ["first 1.0.0", "middle 1.0.0"]],
    ["v0.3.0", ["first 1.0.0", "middle 1.0.0", "second 1.0.0"]],
  ]);

  await home.release("first", "1.0.1");
  expect(await home.ring("first", "1.0.1")).toMatchObject({ before: "v0.2.0", version: "v0.3.1" });
});

test("fifty plugins at once, merged in any order while runs publish: each is published, and no version takes one away", async () => {
  const plugins = Array.from({ length: 50 }, (_each, index) => `plugin-${String(index).padStart(2, "0")}`);
  const home = await newHome(world, plugins, { version: "v0.0.1" });
  for (const plugin of plugins) await home.release(plugin, "1.0.0");
  const proposed = await Promise.all(plugins.map((plugin) => home.ring(plugin, "1.0.0")));
  const publishing: ReturnType<typeof publish>[] = [];
  for (const { number } of proposed.toSorted(() => Math.random() - 0.5)) {
    await mergeRefreshed(home, number);
    // Nobody waits for it: the next merges come while it runs.
    publishing.push(publish(home));
  }
  const outcomes = await Promise.allSettled(publishing);
  const refused = outcomes.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
  expect(refused.filter((each) => !each.includes("publish-contended"))).toEqual([]);
  // What no run of the day got through, the night's run does.
  await publish(home);

  const versions = await history(home);
  expect(versions.at(-1)?.[1]).toEqual(plugins.map((plugin) => `${plugin} 1.0.0`));
  for (const [index, [version, listed]] of versions.entries()) {
    const before = versions[index - 1]?.[1] ?? [];
    expect([version, before.filter((each) => !listed.includes(each))]).toEqual([version, []]);
  }
  expect(await publish(home)).toMatchObject({ published: false });
}, 600_000);
