import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openRepository } from "#oci/repository.js";
import { componentContents } from "#ocm/artifact-content.js";
import { ociRepository } from "#ocm/component-reference.js";
import { layoutComponentVersion } from "#ocm/component-version.js";
import { parseConstructor } from "#ocm/constructor.js";
import { describeComponent, referenceKey } from "#ocm/describe.js";
import type { Digest } from "#ocm/descriptor.js";
import { componentDigest } from "#ocm/digest.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { unsigned, vectorFile, vectorJson } from "#test/ocm-vectors.js";
import { startCraneRegistry, startDistribution, type TestRegistry } from "#test/registries.js";
import { createTransport } from "#transport/transport.js";

const installing = 600_000;
const kinds: [string, () => Promise<TestRegistry>][] = [
  ["crane's registry", startCraneRegistry],
  ["Distribution", () => startDistribution()],
];

describe.each(kinds)("%s", (_name, start) => {
  const transport = createTransport({ environment: {} });
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await start();
  }, installing);
  afterAll(async () => {
    await transport.close();
    await registry.stop();
  });

  const open = (component: string) => {
    const [host = "", ...path] = ociRepository({ repository: `${registry.host}/acme`, component }).split("/");
    const access = { transport, credentials: async () => undefined };
    return openRepository({ registry: host, repository: path.join("/") }, access);
  };

  test("all vectors' constructors are published, plugins first, and read back with the vectors' digests", async () => {
    const digests = new Map<string, Digest>();
    for (const vector of [...unsigned].sort()) {
      const { located } = parseConstructor("constructor.yaml", vectorFile(vector, "constructor.yaml").toString());
      const [component] = located?.components ?? [];
      if (component === undefined) throw new Error(vector);
      const contents = await componentContents(component, ".");
      const local = new Map([...contents.values()].map((each) => [each.descriptor.digest as string, each]));
      const { tag, manifest, blobs } = layoutComponentVersion(
        describeComponent(component, { digests, contents }),
        local,
      );

      const repository = open(component.name);
      const wanted = { component: component.name, version: component.version };
      expect(await readComponentVersion(repository, wanted)).toBeUndefined();
      for (const blob of blobs) await repository.pushBlob(blob.descriptor, blob.open);
      await repository.pushManifest(manifest);
      await repository.pushManifest(manifest, tag);

      const stored = await readComponentVersion(repository, wanted);
      expect(stored?.digest).toBe(manifest.descriptor.digest);
      const digest = stored && componentDigest(stored.descriptor.component);
      expect(digest).toEqual(vectorJson(vector, "digest.json"));
      if (digest) digests.set(referenceKey({ componentName: component.name, version: component.version }), digest);
    }
  });
});
