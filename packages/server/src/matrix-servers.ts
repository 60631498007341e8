import { type Diagnostic, fail, stopOnErrors } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { versionProblem } from "#documents/go-versions.js";
import type { LocatedManifest, PluginEntry } from "#documents/manifest.js";
import type { MatrixServer } from "#matrix/model.js";
import { compareText } from "#matrix/order.js";
import { resolveBase } from "#server/base.js";
import { findBaseImage } from "#server/base-image.js";
import { readCheckout } from "#server/checkout.js";
import { readManifestFile } from "#server/manifest-file.js";
import type { MatrixOptions } from "#server/matrix-options.js";

/** A manifest with the version of its base. */
export interface MatrixManifest {
  file: string;
  located: LocatedManifest;
  base: { module: string; version: string };
  /** The manifest's and those that come with its base image. */
  plugins: PluginEntry[];
}

/** Reads a manifest. What its base is, its checkout says, or the labels of its image where it does not say itself. */
export async function readMatrixManifest(file: string, options: MatrixOptions): Promise<MatrixManifest> {
  const { located, diagnostics } = await readManifestFile({
    ...options,
    manifest: file,
    pluginPaths: {},
    release: false,
  });
  stopOnErrors(diagnostics);
  if (!located) return fail("file-unreadable", `${quoted(file, 300)} holds no manifest`);
  const { base: stated, plugins } = located.manifest;
  const checkout = await readCheckout(located);
  const complete = stated.entrypoint !== undefined && (checkout ?? (stated.module && stated.version)) !== undefined;
  const image = complete ? undefined : await findBaseImage(located, options);
  const { base, diagnostics: problems } = resolveBase(located, image, checkout);
  stopOnErrors(problems);
  if (!base) return fail("base-incomplete", `${quoted(file, 300)} does not say which base it builds on`);
  const carried = base.carriedPlugins.filter(({ name }) => !plugins.some((each) => each.name === name));
  return { file, located, base: { module: base.module, version: base.version }, plugins: [...plugins, ...carried] };
}

export interface Columns {
  base?: string;
  servers: MatrixServer[];
}

/** The columns of manifests and of servers that are only planned. Throws `matrix-servers-differ` where they contradict each other. */
export function columnsOf(manifests: readonly MatrixManifest[], planned: readonly string[]): Columns {
  const servers = new Map<string, MatrixServer>();
  checkImports(manifests);
  for (const { file, located, base } of manifests) {
    const { frameworkVersion, compatibleFrameworkVersions } = located.manifest.base;
    const place = located.source.place(["spec", "base"]);
    const other = manifests.find((each) => each.base.module !== base.module);
    if (other)
      stop(`${quoted(file, 300)} builds on ${base.module}, ${quoted(other.file, 300)} on ${other.base.module}`, place);
    add(servers, { version: base.version, frameworkVersion, compatibleFrameworkVersions, manifests: [file] }, place);
  }
  for (const text of planned) add(servers, readServer(text));
  const [first] = manifests;
  return { ...(first ? { base: first.base.module } : {}), servers: [...servers.values()] };
}

function add(servers: Map<string, MatrixServer>, server: MatrixServer, place?: Diagnostic["place"]): void {
  const known = servers.get(server.version);
  if (known && offer(known) !== offer(server)) {
    stop(`${server.version} is said to offer ${offer(known)} and to offer ${offer(server)}`, place);
  }
  const manifests = [...new Set([...(known?.manifests ?? []), ...server.manifests])];
  const compatibleFrameworkVersions = [...new Set(server.compatibleFrameworkVersions)].sort(compareText);
  servers.set(server.version, { ...server, compatibleFrameworkVersions, manifests });
}

/** What a version declares lies beside what is imported: with two imports of one plugin, the first manifest would decide. */
function checkImports(manifests: readonly MatrixManifest[]): void {
  const known = new Map<string, { file: string; path: string }>();
  for (const { file, located, plugins } of manifests) {
    for (const { name, module, import: path } of plugins) {
      const other = known.get(`${name} ${module}`);
      if (other && other.path !== path) {
        const paths = `${quoted(path)} in ${quoted(file, 300)} and ${quoted(other.path)} in ${quoted(other.file, 300)}`;
        fail("input-invalid", `plugin ${quoted(name)} of ${sanitize(module, 200)} is imported as ${paths}`, {
          fix: "Import it by one path in all manifests, or make a matrix of each manifest.",
          place: located.source.place(["spec", "plugins"]),
        });
      }
      known.set(`${name} ${module}`, { file, path });
    }
  }
}

function offer({ frameworkVersion, compatibleFrameworkVersions }: MatrixServer): string {
  return [frameworkVersion, ...[...new Set(compatibleFrameworkVersions)].sort(compareText)].join(" + ");
}

function stop(message: string, place: Diagnostic["place"]): never {
  const fix = "Correct what differs, or make a matrix for each base.";
  return fail("matrix-servers-differ", message, { fix, ...(place ? { place } : {}) });
}

const framework = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Reads `v2.0.0=v1beta1+v1alpha1`. Throws `input-invalid`. */
function readServer(text: string): MatrixServer {
  const [, version = "", offered = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const [frameworkVersion = "", ...compatibleFrameworkVersions] = offered.split("+");
  const problem = versionProblem(version);
  if (problem || ![frameworkVersion, ...compatibleFrameworkVersions].every((each) => framework.test(each))) {
    fail("input-invalid", `the server ${quoted(text)} is not VERSION=FRAMEWORK`, {
      fix: "Write a version, = and the framework API, then each API that it serves through a shim: v2.0.0=v1beta1+v1alpha1.",
    });
  }
  return { version, frameworkVersion, compatibleFrameworkVersions, manifests: [] };
}
