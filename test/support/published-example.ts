import { execFile } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { publishExamples } from "#test/example-modules.js";
import { temporaryFolder } from "#test/folders.js";
import { startJobIdentity } from "#test/job-identity.js";
import { commandFolder } from "#test/page-shell.js";
import { type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { ancient, writeDatabase } from "#test/vulnerability-database.js";

/** What publishers did before a reader of docs/guides/consumer.md comes. */
export interface PublishedExample {
  /**
   * A folder with what publishers made known: cosign.pub of the server's images, trusted_root.json of who certified the workflow that signed
   * them, too, and registry.pub of the registry.
   */
  folder: string;
  /** A folder with the bare repository acme/server.git. */
  repositories: string;
  /** A vulnerability database's folder. */
  database: string;
  /** What Go needs to find the example modules. */
  environment: Record<string, string>;
  remove(): Promise<void>;
}

type Run = (cwd: string, command: string, environment?: Record<string, string>) => Promise<string>;

/**
 * Publishes the example server and the example registry, with one plugin, to an OCI registry: really built, scanned, held to the suite and
 * signed, by the commands of this suite. Takes ten seconds with warm caches.
 */
export async function publishExample(host: string): Promise<PublishedExample> {
  const folder = await temporaryFolder();
  const modules = await publishExamples();
  const PATH = `${await commandFolder(["cosign", "govulncheck"])}:${process.env.PATH}`;
  const run: Run = async (cwd, command, environment = {}) => {
    const env = { ...process.env, ...modules.environment, PATH, COSIGN_PASSWORD: "a password", ...environment };
    return (await promisify(execFile)("bash", ["-euo", "pipefail", "-c", command], { cwd, env })).stdout;
  };
  const work = await temporaryFolder();
  const database = join(work, "database");
  await writeDatabase(database, [ancient]);
  const repositories = join(work, "repositories");
  const sigstore = await startSigstore(folder);
  await publishServer(run, { work, host, folder, database, repositories, sigstore });
  await sigstore.stop();
  await publishRegistry(run, { work, host, folder });
  return { folder, repositories, database, environment: modules.environment, remove: modules.remove };
}

interface Places {
  work: string;
  host: string;
  /** For the public keys. */
  folder: string;
}

interface ServerPlaces extends Places {
  database: string;
  repositories: string;
  sigstore: LocalSigstore;
}

async function publishServer(run: Run, places: ServerPlaces): Promise<void> {
  const { work, host, folder, database, repositories, sigstore } = places;
  const server = join(work, "server");
  await cp("examples/server", server, { recursive: true });
  const git = "git -c user.name=Ada -c user.email=ada@acme.example -c init.defaultBranch=main";
  await run(server, `${git} init -q && git add -A && ${git} commit -qm Release`);
  const commit = (await run(server, "git rev-parse HEAD")).trim();
  await mkdir(join(repositories, "acme"), { recursive: true });
  await run(server, `git clone -q --bare . "${repositories}/acme/server.git"`);
  await run(server, "plugin-release build && cosign generate-key-pair 2>&1");
  await run(
    server,
    `plugin-release scan --manifest catalog-server-manifest.yaml --directory generated --layout image --database "${database}"`,
  );
  await run(server, "plugin-release conformance --layout image --manifest catalog-server-manifest.yaml");
  const services = `--signing-config "${sigstore.signingConfig}" --trusted-root "${sigstore.trustedRoot}"`;
  const evidence = "--sbom image.sbom --scan scan-report --conformance conformance-report";
  const job = await startJobIdentity(sigstore, signer);
  for (const signing of [`--signing keyless ${services}`, "--signing key --key cosign.key"]) {
    await run(
      server,
      `plugin-release publish --layout image --digest "$(jq -r '.manifests[0].digest' image/index.json)" ${evidence} \
        --manifest catalog-server-manifest.yaml --directory generated ${signing} \
        --repository ${host}/acme/catalog-server --tag 1.0.0 --moving-tag latest`,
      { ...job.environment, ...runOf(commit) },
    );
  }
  await job.stop();
  await run(server, `cp cosign.pub "${folder}"`);
}

/** What the certificate of a release of acme/server says: the reusable workflow's name, and for whom it ran. */
const signer = {
  issuer: "https://token.actions.githubusercontent.com",
  subject: `https://github.com/acme/plugin-release-actions/.github/workflows/server-release.yml@${"0".repeat(40)}`,
  repository: "acme/server",
  repositoryId: "123456789",
  ownerId: "42",
  ref: "refs/heads/main",
};

/** What the runner says of a release of acme/server. */
const runOf = (commit: string) => ({
  GITHUB_ACTIONS: "true",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "acme/server",
  GITHUB_REPOSITORY_ID: "123456789",
  GITHUB_REPOSITORY_OWNER_ID: "42",
  GITHUB_REF: "refs/heads/main",
  GITHUB_WORKFLOW_REF: "acme/server/.github/workflows/release.yml@refs/heads/main",
  GITHUB_SHA: commit,
  GITHUB_RUN_ID: "1",
  GITHUB_EVENT_NAME: "push",
});

async function publishRegistry(run: Run, { work, host, folder }: Places): Promise<void> {
  const [plugin, registry] = [join(work, "plugin"), join(work, "registry")];
  await cp("examples/ocm-plugin", plugin, { recursive: true });
  await cp("examples/registry", registry, { recursive: true });
  await mkdir(join(plugin, "bin"));
  for (const architecture of ["amd64", "arm64"]) {
    await writeFile(join(plugin, `bin/helminput-linux-${architecture}`), `a program for ${architecture}\n`);
  }
  const key = "openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out";
  await run(work, `${key} registry.key && openssl pkey -in registry.key -pubout -out "${folder}/registry.pub"`);
  await run(plugin, `plugin-release registry publish --repository ${host}/acme/plugins`);
  await run(registry, `sed -i 's#ghcr.io#${host}#; /name: gitsource/,$d' plugin-policy.yaml`);
  await run(registry, `plugin-release registry sweep --repository ${host}/acme/registry`);
  await run(
    registry,
    `plugin-release registry publish --repository ${host}/acme/registry --policy plugin-policy.yaml --next --signing-key ../registry.key`,
  );
}
