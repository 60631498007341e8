import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { machinePlatform } from "#conformance/machine.js";
import { imageInLayout, imageInRegistry, openImage } from "#conformance/open-image.js";
import type { Program } from "#conformance/program.js";
import type { ReportSubject } from "#conformance/report.js";
import type { Subject } from "#conformance/subject.js";
import { makeTemporaryFolder } from "#conformance/temporary-folder.js";
import { type Diagnostic, fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { formatPlatform } from "#oci/platform.js";
import type { RegistryAccess } from "#oci/registry.js";
import type { ImagePlatform } from "#oci/types.js";

/** What a run is about, ready to be started. */
export interface OpenedSubject {
  /** What the report binds to. */
  subject: ReportSubject;
  /** Of an image: each that the index lists. */
  platforms: { platform: string; digest: string; status: "run" | "not-run" }[];
  /** Of the image that is started: whatever it says, unchecked. */
  labels: Readonly<Record<string, string>>;
  /** What to start. Left out for a URL, and where `notRun` says why. */
  program?: Program;
  /** Of a server that runs already; no slash at the end. */
  url?: string;
  /** `platform-not-run`: the image's platform is not the machine's own, and nothing is emulated. */
  notRun?: Diagnostic;
  /** Removes the files. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Left out, the machine's own. */
  platform?: ImagePlatform;
  /** Where proxies and registry logins are found. */
  environment: NodeJS.ProcessEnv;
  /** Taken instead of a new one made from the environment. */
  access?: RegistryAccess;
  progress: Progress;
  /** Called while an image's files are taken out, again and again: that leaves this process time for something else. */
  meanwhile?: () => unknown;
}

/**
 * Fetches what a run is about: an image's files taken out, a binary copied, a URL checked. Throws DiagnosticError: image-not-found,
 * image-platform-missing, image-entrypoint-unclear, layer-unsafe, input-invalid, file-unreadable, and what reading a registry or layout throws.
 */
export async function openSubject(subject: Subject, options: OpenOptions): Promise<OpenedSubject> {
  if ("image" in subject) return openImage(await imageInRegistry(subject.image, options), options);
  if ("layout" in subject) return openImage(await imageInLayout(subject.layout, subject.digest), options);
  if ("binary" in subject) return openBinary(subject.binary);
  return openUrl(subject.url);
}

/** Copies the file, so that what is started is what the digest says. */
async function openBinary(path: string): Promise<OpenedSubject> {
  const folder = await makeTemporaryFolder("binary");
  const file = join(folder.path, "server");
  const hash = createHash("sha256");
  try {
    const note = async function* (content: AsyncIterable<Buffer>) {
      for await (const piece of content) {
        hash.update(piece);
        yield piece;
      }
    };
    await pipeline(createReadStream(path), note, createWriteStream(file, { mode: 0o755 }));
    await chmod(file, 0o755);
  } catch (error) {
    await folder.remove();
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return fail("file-unreadable", `${quoted(path, 300)} cannot be copied: ${why}`, {
      fix: "Name the server's program, a file that can be read.",
    });
  }
  const digest = `sha256:${hash.digest("hex")}`;
  const platform = formatPlatform(machinePlatform());
  return {
    subject: { kind: "binary", name: sanitize(path), digest, platform },
    platforms: [{ platform, digest, status: "run" }],
    labels: {},
    program: { kind: "binary", file },
    close: folder.remove,
  };
}

function openUrl(text: string): OpenedSubject {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    return fail("input-invalid", `${quoted(text)} is no address of a server`, {
      fix: "Give http:// or https://, a host, and nothing secret: no user, no query.",
    });
  }
  const name = url.href.replace(/\/+$/, "");
  return { subject: { kind: "url", name }, platforms: [], labels: {}, url: name, close: async () => {} };
}
