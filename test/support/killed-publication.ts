import { openRepository, type Repository } from "#oci/repository.js";
import { publishImage } from "#server/publish-image.js";
import { readPublicKey } from "#server/verification-policy.js";
import { findBundles } from "#signing/find-bundles.js";
import { verifyImage } from "#signing/verify-image.js";
import { type FaultProxy, startFaultProxy } from "#test/fault-proxy.js";
import { type HandedOver, publishOptions } from "#test/image-to-publish.js";
import { testAccess } from "#test/publishing.js";

/** A repository that is published to through a proxy. */
export interface Publication {
  proxy: FaultProxy;
  /** The same, straight to the registry. */
  direct: Repository;
  publish(): ReturnType<typeof publishImage>;
}

export async function publication(given: HandedOver, host: string, repository: string): Promise<Publication> {
  const proxy = await startFaultProxy(host);
  const direct = openRepository({ registry: host, repository }, testAccess());
  return { proxy, direct, publish: () => publishImage(publishOptions(given, proxy.host, { repository })) };
}

/** What a run that died with one of its requests, carried out or not, left behind; and what the next one made of it. */
export async function killedAndRunAgain(given: HandedOver, host: string, at: number, carriedOut: boolean) {
  const here = await publication(given, host, `acme/killed-${at}-${carriedOut}`);
  try {
    here.proxy.fate = ({ index }) => (index < at ? "pass" : index === at && carriedOut ? "cut-after" : "cut");
    await here.publish().catch(() => undefined);
    const between = await tagged(given, here);
    here.proxy.fate = () => "pass";
    const { tags } = await here.publish();
    const after = await tagged(given, here);
    return { at, between, tags, after, bundles: await countBundles(given, here) };
  } finally {
    await here.proxy.stop();
  }
}

export async function countBundles({ digest }: HandedOver, { direct }: Publication): Promise<number> {
  return (await findBundles(direct, digest)).bundles.length;
}

/** What readers see of each tag that is there: whether it stands for an image that is signed and has all attestations. */
async function tagged(given: HandedOver, { direct }: Publication): Promise<Record<string, boolean>> {
  const found: Record<string, boolean> = {};
  for (const reference of ["v1.0.0", "latest"]) {
    if (!(await direct.head(reference))) continue;
    const { verified } = await verifyImage({
      repository: direct,
      reference,
      signers: [readPublicKey(given.publicKey)],
      attestations: ["sbom", "scan", "openvex", "conformance", "provenance"],
      trust: { proof: "transparency-log" },
    });
    found[reference] = verified;
  }
  return found;
}
