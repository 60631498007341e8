import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { type Figure, ratioFigure, withMemory } from "#scripts/bench/figure.js";
import { compare, type Subject } from "#scripts/bench/measure.js";
import { type HandedOver, handOver } from "#test/image-to-publish.js";
import { startDistribution } from "#test/registries.js";
import { tool } from "#test/tools.js";

const rounds = 7;
const node = process.execPath;
const cli = "dist/cli/index.js";
const attested = ["cyclonedx", "vuln", "https://openvex.dev/ns/v0.2.0", "slsaprovenance1"];

/** Signing and verifying on loopback with a key: the command as a whole process, and what a person would type for the same. */
export async function signingFigures(work: string): Promise<Figure[]> {
  const folder = join(work, "signing");
  await mkdir(folder, { recursive: true });
  const registry = await startDistribution();
  try {
    const cosign = await tool("cosign");
    const environment = { COSIGN_PASSWORD: "a password", HOME: folder };
    const run = (args: string[]) => promisify(execFile)(cosign, args, { cwd: folder, env: environment });
    await run(["generate-key-pair"]);
    await run(["signing-config", "create", "--out", "offline.json"]);
    const given = await handOver(join(folder), { platforms: [{ os: "linux", architecture: "amd64" }] });
    await writePredicates(given);
    const world = { folder, given, cosign, crane: await tool("crane"), host: registry.host, environment };
    return [await publishFigure(world), await verifyFigure(world)];
  } finally {
    await registry.stop();
  }
}

interface World {
  folder: string;
  given: HandedOver;
  cosign: string;
  crane: string;
  host: string;
  environment: Record<string, string>;
}

/** The image is in the registry before: both of them begin with a repository that has nothing else. */
async function publishFigure(world: World): Promise<Figure> {
  const { folder, given, cosign, crane } = world;
  const names = { ours: "", theirs: "" };
  const script = join(folder, "by-hand.sh");
  const ours: Subject = {
    name: "plugin-release publish",
    command: node,
    args: [],
    environment: world.environment,
    before: async () => {
      names.ours = await fresh(world);
      ours.args = publishArguments(world, names.ours);
    },
  };
  const theirs: Subject = {
    name: "cosign by hand",
    command: "/bin/sh",
    args: ["-e", script],
    environment: world.environment,
    before: async () => {
      names.theirs = await fresh(world);
      const image = `${names.theirs}@${given.digest}`;
      const key = `--key=${folder}/cosign.key --signing-config=${folder}/offline.json --yes`;
      const commands = [
        ...attested.map(
          (type, at) => `${cosign} attest ${key} --type=${type} --predicate=${folder}/${at}.json ${image}`,
        ),
        `${cosign} sign ${key} ${image}`,
        ...verifyCommands(world, image),
        `${crane} tag ${image} v1.0.0`,
      ];
      await writeFile(script, `${commands.join("\n")}\n`);
    },
  };
  const measured = await compare({ ours, theirs }, rounds);
  return ratioFigure(
    "sign, attest four documents, verify, tag on loopback with a key, against the same cosign commands typed by hand",
    1.3,
    measured.ours.seconds,
    measured.theirs.seconds,
    `${withMemory(measured.ours)}, whole process; by hand ${withMemory(measured.theirs)}`,
  );
}

async function verifyFigure(world: World): Promise<Figure> {
  const { folder, given } = world;
  const name = await fresh(world);
  await promisify(execFile)(node, publishArguments(world, name), { env: { ...process.env, ...world.environment } });
  const image = `${name}@${given.digest}`;
  const script = join(folder, "verify.sh");
  await writeFile(script, `${verifyCommands(world, image).join("\n")}\n`);
  const required = ["sbom", "scan", "openvex", "provenance"].flatMap((kind) => ["--require", kind]);
  const args = [cli, "verify", image, "--key", `${folder}/cosign.pub`, ...required];
  const { environment } = world;
  const measured = await compare(
    {
      ours: { name: "plugin-release verify", command: node, args, environment },
      theirs: { name: "cosign by hand", command: "/bin/sh", args: ["-e", script], environment },
    },
    rounds,
  );
  return ratioFigure(
    "verify of one image with four attestations, whole process, against `cosign verify` and four `cosign verify-attestation` of the same",
    2,
    measured.ours.seconds,
    measured.theirs.seconds,
    `${withMemory(measured.ours)}; by hand ${withMemory(measured.theirs)}`,
  );
}

function publishArguments({ folder, given, cosign }: World, name: string): string[] {
  const handed = ["--layout", given.layout, "--digest", given.digest, "--sbom", given.sbom, "--scan", given.scan];
  const signing = ["--signing", "key", "--key", `${folder}/cosign.key`, "--cosign", cosign];
  const rest = ["--without", "conformance", "--repository", name, "--tag", "v1.0.0"];
  return [cli, "publish", ...handed, ...signing, ...rest];
}

function verifyCommands({ folder, cosign }: World, image: string): string[] {
  const by = `--key=${folder}/cosign.pub --insecure-ignore-tlog --allow-insecure-registry`;
  return [
    `${cosign} verify ${by} ${image}`,
    ...attested.map((type) => `${cosign} verify-attestation ${by} --type=${type} ${image}`),
  ];
}

let count = 0;

/** A repository that holds the image and nothing else. */
async function fresh({ given, host }: World): Promise<string> {
  const repository = `acme/signing-${count++}`;
  const layout = await openLayout(given.layout);
  const document = await layout.manifest(given.digest);
  if (!document) throw new Error(`${given.layout} lacks ${given.digest}`);
  await copyImage(layout, document.descriptor, openRepository({ registry: host, repository }, registryAccess({})));
  return `${host}/${repository}`;
}

/** What a person has to hand to cosign: predicates of the same size and kind. */
async function writePredicates({ folder, sbom, scan }: HandedOver): Promise<void> {
  const report = JSON.parse(await readFile(join(scan, "scan.json"), "utf8"));
  const predicates = [
    await readFile(join(sbom, "index.cdx.json"), "utf8"),
    JSON.stringify({ invocation: {}, scanner: { result: report }, metadata: {} }),
    await readFile(join(scan, "scan.openvex.json"), "utf8"),
    JSON.stringify({ buildDefinition: { buildType: "https://example.com" }, runDetails: { builder: { id: "me" } } }),
  ];
  for (const [at, text] of predicates.entries()) await writeFile(join(folder, `${at}.json`), text);
}
