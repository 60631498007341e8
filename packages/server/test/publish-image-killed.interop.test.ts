import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type HandedOver, handOver } from "#test/image-to-publish.js";
import { countBundles, killedAndRunAgain, publication } from "#test/killed-publication.js";
import { startDistribution, startReferrersRegistry } from "#test/registries.js";

let given: HandedOver;

beforeAll(async () => {
  given = await handOver(await temporaryFolder(), { platforms: [{ os: "linux", architecture: "amd64" }] });
});

afterAll(removeTemporaryFolders);

describe.each([
  ["without a referrers API", startDistribution],
  ["with the referrers API", startReferrersRegistry],
])("on a registry %s, a run that was killed with any of its requests", (_name, start) => {
  test("leaves no tag on what is not verified; the next run ends it, and signs nothing twice", async () => {
    const registry = await start();
    try {
      const whole = await publication(given, registry.host, "acme/whole");
      await whole.publish();
      const requests = whole.proxy.log.length;
      const bundles = await countBundles(given, whole);
      await whole.proxy.stop();
      expect([requests > 30, bundles]).toEqual([true, 6]);
      for (let at = 0; at < requests; at++) {
        const { between, ...end } = await killedAndRunAgain(given, registry.host, at, at % 2 === 0);
        expect([at, Object.values(between).every(Boolean)]).toEqual([at, true]);
        const after = { "v1.0.0": true, latest: true };
        expect(end).toEqual({ at, tags: ["v1.0.0", "latest"], after, bundles });
      }
    } finally {
      await registry.stop();
    }
  }, 600_000);
});
