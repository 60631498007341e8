import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import { sha256 } from "#oci/digest.js";
import { openRepository } from "#oci/repository.js";
import { publishImage } from "#server/publish-image.js";
import { type PublishImageTexts, readPublishImage } from "#server/publish-image-inputs.js";
import { decideServices } from "#signing/transparency.js";
import { visibilityOf } from "#signing/workflow.js";
import { startFaultProxy } from "#test/fault-proxy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import {
  copyOf,
  type HandedOver,
  handOver,
  labelsOf,
  publishOptions,
  quickCosign,
  scanOf,
  writeScan,
} from "#test/image-to-publish.js";
import { testAccess } from "#test/publishing.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

let registry: TestRegistry;
let given: HandedOver;
let count = 0;

beforeAll(async () => {
  registry = await startDistribution();
  given = await handOver(await temporaryFolder());
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

const checks: Partial<Record<Code, (files: ExampleFiles) => Promise<readonly Diagnostic[]>>> = {
  "cosign-missing": release,
  "cosign-too-old": release,
  "signing-undecided": release,
  "transparency-not-agreed": decide,
  "signing-failed": release,
  "signing-unavailable": (files) => release(files, { breaks: 2 }),
  "evidence-missing": release,
  "evidence-other-image": release,
  "evidence-refused": release,
  "working-copy-published": release,
  "tag-version-other": release,
  "tag-taken": release,
  "tag-moved": publishBesideOthers,
};

describe.each(Object.entries(checks))("docs/rules/%s.md", (code, check) => {
  test("what stands under Before is reported, with a fix", async () => {
    const { before } = await readRulePage(code as Code);
    const found = await findings(check(before));
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(found[0]?.fix).toMatch(/^[A-Z].*\.$/);
  });

  test("what stands under After is right", async () => {
    const { after } = await readRulePage(code as Code);
    expect((await findings(check(after))).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

async function findings(work: Promise<readonly Diagnostic[]>): Promise<readonly Diagnostic[]> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

interface Step {
  uses: string;
  with: Record<string, string>;
}

function textOf(files: ExampleFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`no example of ${file}`);
  return text;
}

/** Runs a page's steps: what an installer installs is on PATH, and publish-image has what other jobs handed over. */
async function release(files: ExampleFiles, { breaks = 0 } = {}): Promise<readonly Diagnostic[]> {
  const steps = parse(textOf(files, "release.yml")) as Step[];
  const installer = steps.find(({ uses }) => uses.startsWith("sigstore/cosign-installer@"));
  const step = steps.find(({ uses }) => uses.includes("/publish-image@"));
  const folder = await temporaryFolder();
  const copy = await handedOver(files, join(folder, "job"));
  if (files.has("scan.json")) {
    await writeScan(copy.scan, { ...scanOf(copy.digest, copy.platforms), ...parse(textOf(files, "scan.json")) });
  }
  const path = installer ? await installed(join(folder, "bin"), installer.with["cosign-release"] ?? "", breaks) : "";
  const repository = `${registry.host}/acme/release-${++count}`;
  await publishEarlier(repository);
  const published = await publishImage({
    ...readPublishImage(inputsOf(step?.with ?? {}, copy, repository)),
    environment: { PATH: path },
    registries: testAccess(),
    progress: silent,
  });
  return published.diagnostics;
}

/** What the build of the page's manifest says in the image. */
async function handedOver(files: ExampleFiles, folder: string): Promise<HandedOver> {
  if (!files.has("catalog-server-manifest.yaml")) return copyOf(given, folder);
  const { metadata, spec } = parse(textOf(files, "catalog-server-manifest.yaml")) as {
    metadata: { version: string };
    spec: { plugins: { name: string; module: string; version: string; path?: string }[] };
  };
  const plugins = spec.plugins.map(({ path, ...each }) => ({
    ...each,
    import: each.module,
    ...(path === undefined ? {} : { directory: path }),
  }));
  await mkdir(folder);
  return handOver(folder, { labels: labelsOf(plugins), name: metadata.version });
}

function inputsOf(step: Record<string, string>, copy: HandedOver, repository: string): PublishImageTexts {
  const values: Record<string, string> = {
    "needs.build.outputs.digest": copy.digest,
    "needs.build-of-yesterday.outputs.digest": sha256("yesterday"),
    image: copy.layout,
    sbom: copy.sbom,
    scan: copy.scan,
    conformance: copy.conformance,
    "cosign.key": copy.key,
    "ghcr.io/acme/catalog-server": repository,
  };
  const text = (name: string) => {
    const value = step[name] === undefined ? undefined : String(step[name]).replace(/^\$\{\{ (.*) \}\}$/, "$1");
    return name !== "without" && value !== undefined && value in values ? values[value] : value;
  };
  const list = (name: string) => [text(name) ?? []].flat();
  const names = ["layout", "digest", "repository", "sbom", "scan", "manifest", "directory", "signing", "key"];
  const more = ["transparency-log", "signing-config", "trusted-root", "policy", "cosign", "timeout"];
  return {
    ...(Object.fromEntries([...names, ...more].map((name) => [name, text(name)])) as unknown as PublishImageTexts),
    tags: list("tags"),
    "moving-tags": list("moving-tags"),
    conformance: list("conformance"),
    without: list("without"),
  };
}

/** A cosign of that version, whose services are out of reach for its first calls. Returns PATH. */
async function installed(folder: string, version: string, breaks: number): Promise<string> {
  await mkdir(folder);
  const script = `#!/bin/sh
[ "$1" = version ] && { echo '{"gitVersion":"${version}"}'; exit 0; }
[ "$1" = attest-blob ] && [ "$(ls ${folder} | wc -l)" -le ${breaks} ] && { mktemp -p ${folder} >/dev/null; echo 'Error: 503 Service Unavailable' >&2; exit 1; }
exec "${process.execPath}" "${quickCosign}" "$@"
`;
  await writeFile(join(folder, "cosign"), script);
  await chmod(join(folder, "cosign"), 0o755);
  return [folder, process.env.PATH].join(delimiter);
}

/** v0.9.0 is another image, which nobody signed. */
async function publishEarlier(name: string): Promise<void> {
  const earlier = await handOver(await temporaryFolder(), { files: { "/server": "an earlier one" } });
  const [registry = "", ...path] = name.split("/");
  const signing = { mode: "none", seconds: 1 };
  const tags = { tags: ["v0.9.0"], movingTags: [] };
  await publishImage(publishOptions(earlier, registry, { repository: path.join("/"), signing, ...tags }));
}

async function decide(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const steps = parse(textOf(files, "release.yml")) as Step[];
  const { "transparency-log": asked } = steps.at(-1)?.with ?? {};
  const visibility = visibilityOf(JSON.stringify({ repository: parse(textOf(files, "repository.yaml")) }));
  decideServices({ mode: "keyless", asked: asked as "public" | undefined, signingConfig: undefined, visibility });
  return [];
}

/** Where nothing lets runs wait for each other, another one publishes while this one verifies. */
async function publishBesideOthers(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const { jobs } = parse(textOf(files, "publish.yml")) as { jobs: { publish: { concurrency?: string } } };
  const repository = `acme/beside-${++count}`;
  await publishEarlier(`${registry.host}/${repository}`);
  const direct = openRepository({ registry: registry.host, repository }, testAccess());
  const earlier = await direct.manifest("v0.9.0");
  const proxy = await startFaultProxy(registry.host);
  proxy.fate = async ({ method, path }) => {
    const signing = method === "PUT" && path.includes("/manifests/sha256-");
    if (signing && earlier && jobs.publish.concurrency === undefined) await direct.pushManifest(earlier, "latest");
    return "pass" as const;
  };
  try {
    return (await publishImage(publishOptions(given, proxy.host, { repository }))).diagnostics;
  } finally {
    await proxy.stop();
  }
}
