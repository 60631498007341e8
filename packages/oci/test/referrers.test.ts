import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { once } from "#oci/bytes.js";
import { sha256 } from "#oci/digest.js";
import { toDocument } from "#oci/image.js";
import { mediaTypes } from "#oci/media-types.js";
import { readReferrer } from "#oci/read-referrer.js";
import { attachReferrer, attachReferrers, listReferrers } from "#oci/referrers.js";
import { openRepository, type Repository } from "#oci/repository.js";
import type { Descriptor, Document } from "#oci/types.js";
import {
  account,
  startCraneRegistry,
  startDistribution,
  startReferrersRegistry,
  startTokenDistribution,
  type TestRegistry,
} from "#test/registries.js";
import { createTransport, type Transport } from "#transport/transport.js";

const note = "application/vnd.acme.note";
const empty = { mediaType: mediaTypes.empty, digest: sha256("{}"), size: 2 };
const kinds: [string, boolean, () => Promise<TestRegistry>][] = [
  ["crane's registry, which keeps no lists", false, startCraneRegistry],
  ["Distribution, which keeps no lists", false, startDistribution],
  ["Distribution with tokens, which keeps no lists", false, startTokenDistribution],
  ["a registry that keeps lists", true, startReferrersRegistry],
];

describe.each(kinds)("%s", (_name, keepsLists, start) => {
  let registry: TestRegistry;
  let transport: Transport;
  const open = (path: string): Repository =>
    openRepository(
      { registry: registry.host, repository: path },
      { transport, credentials: async () => ({ kind: "password", ...account }) },
    );

  beforeAll(async () => {
    transport = createTransport({ environment: {} });
    registry = await start();
  }, 600_000);
  afterAll(async () => {
    await transport.close();
    await registry.stop();
  });

  test("what is attached is listed once, however often it is attached, and is what the list says", async () => {
    const repository = open("acme/once");
    const subject = await pushSubject(repository);
    expect(await listReferrers(repository, subject.digest)).toEqual([]);
    const [first, second] = [noteAbout(subject, "1"), noteAbout(subject, "2")];
    await attachReferrer(repository, first, subject);
    await attachReferrer(repository, second, subject);
    await attachReferrer(repository, first, subject);
    const listed = await listReferrers(repository, subject.digest, note);
    expect(digests(listed)).toEqual(digests([first.descriptor, second.descriptor]));
    for (const each of listed)
      expect((await readReferrer(repository, subject.digest, each)).manifest.artifactType).toBe(note);
    expect(await repository.tags()).toEqual(keepsLists ? [] : [`sha256-${subject.digest.slice(7)}`]);
  });

  test("eight writers at once lose nothing", async () => {
    const subject = await pushSubject(open("acme/eight"));
    const notes = [...Array(8).keys()].map((each) => noteAbout(subject, String(each)));
    await Promise.all(notes.map((each) => attachReferrer(open("acme/eight"), each, subject)));
    const listed = await listReferrers(open("acme/eight"), subject.digest);
    expect(digests(listed)).toEqual(digests(notes.map((each) => each.descriptor)));
  }, 60_000);

  test("several are attached together", async () => {
    const repository = open("acme/several");
    const subject = await pushSubject(repository);
    const notes = ["1", "2", "3"].map((each) => noteAbout(subject, each));
    await attachReferrers(repository, notes, subject);
    expect(digests(await listReferrers(repository, subject.digest))).toEqual(
      digests(notes.map((each) => each.descriptor)),
    );
  });
});

async function pushSubject(repository: Repository): Promise<Descriptor> {
  await repository.pushBlob(empty, () => once(Buffer.from("{}")));
  const subject = toDocument(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: empty,
    layers: [],
    annotations: { is: repository.name },
  });
  await repository.pushManifest(subject);
  return subject.descriptor;
}

function noteAbout(subject: Descriptor, text: string): Document {
  return toDocument(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: note,
    config: empty,
    layers: [empty],
    subject,
    annotations: { text },
  });
}

function digests(descriptors: readonly { digest: string }[]): string[] {
  return descriptors.map(({ digest }) => digest).sort();
}
