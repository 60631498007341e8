import { generateKeyPairSync } from "node:crypto";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "#conformance/report.js";
import { silent } from "#diagnostics/progress.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import { isIndex } from "#oci/media-types.js";
import { parseIndex } from "#oci/parse.js";
import { formatPlatform } from "#oci/platform.js";
import type { ScanReport } from "#scan/report.js";
import { renderLabels } from "#server/labels.js";
import type { PublishImageOptions } from "#server/publish-image-options.js";
import { testAccess } from "#test/publishing.js";
import { type SampleImage, writeSampleImage } from "#test/sample-image.js";
import { passedReport } from "#test/sample-reports.js";

/** What other jobs hand over: an image in a layout, and what they found of it. */
export interface HandedOver {
  folder: string;
  layout: string;
  digest: Digest;
  platforms: { platform: string; digest: Digest }[];
  sbom: string;
  scan: string;
  conformance: string;
  /** A private key in PEM, for quick-cosign.mjs. */
  key: string;
  publicKey: string;
  manifest: string;
}

export const quickCosign = fileURLToPath(new URL("./quick-cosign.mjs", import.meta.url));

const manifestText = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base:
    image: scratch
    frameworkVersion: v1alpha1
    module: github.com/acme/catalog-server
    version: v0.9.0
    entrypoint: {import: github.com/acme/catalog-server, call: Main}
  plugins: []
`;

/** Writes all of it into a folder: an image of two platforms, unless another is asked for. */
export async function handOver(folder: string, image: Partial<SampleImage> = {}): Promise<HandedOver> {
  const paths = {
    layout: join(folder, "image"),
    sbom: join(folder, "image.sbom"),
    scan: join(folder, "scan"),
    conformance: join(folder, "conformance"),
    key: join(folder, "key.pem"),
    publicKey: join(folder, "key.pub"),
    manifest: join(folder, "catalog-server-manifest.yaml"),
  };
  await writeFile(paths.manifest, manifestText);
  const labels = labelsOf([]);
  const { digest } = await writeSampleImage(paths.layout, { labels, ...image });
  const platforms = await platformsOf(paths.layout, digest);
  await writeSboms(paths.sbom, digest, platforms);
  await writeScan(paths.scan, scanOf(digest, platforms));
  await writeConformance(paths.conformance, conformanceOf(digest, platforms));
  const pair = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  await writeFile(paths.key, pair.privateKey.export({ type: "pkcs8", format: "pem" }));
  await writeFile(paths.publicKey, pair.publicKey.export({ type: "spki", format: "pem" }));
  return { folder, ...paths, digest, platforms };
}

/** What the build says of an image of these plugins; one with a `directory` is a working copy. */
export function labelsOf(plugins: Parameters<typeof renderLabels>[0]["plugins"]): Record<string, string> {
  return renderLabels({
    module: "github.com/acme/catalog-server",
    version: "v0.9.0",
    entrypoint: { import: "github.com/acme/catalog-server", call: "Main" },
    frameworkVersion: "v1alpha1",
    manifest: sha256(manifestText),
    plugins,
  });
}

/** The same in another folder, to be changed. */
export async function copyOf(from: HandedOver, folder: string): Promise<HandedOver> {
  await cp(from.folder, folder, { recursive: true });
  const moved = (path: string) => path.replace(from.folder, folder);
  const entries = Object.entries(from).map(([name, value]) => [name, typeof value === "string" ? moved(value) : value]);
  return Object.fromEntries(entries) as unknown as HandedOver;
}

async function platformsOf(path: string, digest: Digest): Promise<HandedOver["platforms"]> {
  const layout = await openLayout(path);
  const document = await layout.manifest(digest);
  if (!document) throw new Error(`${path} lacks ${digest}`);
  const { mediaType } = document.descriptor;
  if (!isIndex(mediaType)) return [{ platform: "linux/amd64", digest }];
  return parseIndex(document.bytes, path).manifests.map((each) => ({
    platform: each.platform ? formatPlatform(each.platform) : "",
    digest: each.digest,
  }));
}

async function writeSboms(folder: string, digest: Digest, platforms: HandedOver["platforms"]): Promise<void> {
  await mkdir(folder);
  const all = [
    ["index.cdx.json", digest],
    ...platforms.map((each) => [`${each.platform.replaceAll("/", "-")}.cdx.json`, each.digest]),
  ] as [string, Digest][];
  for (const [name, about] of all) await writeFile(join(folder, name), JSON.stringify(sbomOf(about)));
}

export function sbomOf(digest: Digest) {
  const hashes = [{ alg: "SHA-256", content: digest.slice("sha256:".length) }];
  const component = { type: "container", name: "catalog-server", version: digest, hashes };
  return { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata: { component }, components: [] };
}

export function scanOf(digest: Digest, platforms: HandedOver["platforms"]): ScanReport {
  return {
    apiVersion: "plugin-release/v1alpha1",
    kind: "VulnerabilityScan",
    tool: { name: "plugin-release", version: "0.1.0" },
    scanner: { name: "govulncheck", version: "v1.8.0" },
    database: { address: "https://vuln.go.dev", modified: "2026-11-20T00:00:00Z", digest: sha256("database") },
    started: "2026-11-22T09:30:00.000Z",
    finished: "2026-11-22T09:30:04.000Z",
    image: { name: "image", digest, platforms },
    source: { manifest: sha256(manifestText), goVersion: "go1.26.8", platforms: ["linux/amd64"] },
    programs: platforms.map(({ platform }) => ({
      platform,
      path: "/server",
      digest: sha256(platform),
      goVersion: "go1.26.8",
      symbols: "read",
    })),
    policy: { failOn: "reachable" },
    verdict: "passed",
    hidden: [],
    vulnerabilities: [],
  };
}

export async function writeScan(folder: string, report: ScanReport): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "scan.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  const products = [{ "@id": `pkg:oci/catalog-server@${report.image?.digest ?? ""}` }];
  const statement = { vulnerability: { name: "GO-2026-0001" }, products, status: "not_affected" };
  const openvex = {
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": "https://example.com/vex",
    statements: [statement],
  };
  await writeFile(join(folder, "scan.openvex.json"), JSON.stringify(openvex));
}

export function conformanceOf(digest: Digest, platforms: HandedOver["platforms"]): Report {
  const [ran] = platforms;
  if (!ran) throw new Error("there is no platform");
  return {
    ...passedReport,
    subject: { kind: "image", name: "image", digest, platformDigest: ran.digest, platform: ran.platform },
    manifest: sha256(manifestText),
    platforms: platforms.map((each) => ({ ...each, status: each === ran ? "run" : "not-run" })),
  };
}

export async function writeConformance(folder: string, report: Report): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "report.json"), JSON.stringify(report));
}

/** Options that publish it with a key, to `acme/server` of a registry. */
export function publishOptions(
  given: HandedOver,
  registry: string,
  other: Partial<PublishImageOptions> = {},
): PublishImageOptions {
  return {
    layout: given.layout,
    digest: given.digest,
    registry,
    repository: "acme/server",
    tags: ["v1.0.0"],
    movingTags: ["latest"],
    sbom: given.sbom,
    scan: given.scan,
    conformance: [given.conformance],
    without: [],
    signing: { mode: "key", key: given.key, cosign: quickCosign, seconds: 30 },
    environment: { PATH: process.env.PATH },
    registries: testAccess(),
    progress: silent,
    ...other,
  };
}

/** The public key's text. */
export function keyText({ publicKey }: HandedOver): Promise<string> {
  return readFile(publicKey, "utf8");
}
