import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runsHere } from "#conformance/machine.js";
import { type OpenedSubject, openSubject } from "#conformance/open-subject.js";
import { startServer } from "#conformance/start-server.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import type { ImagePlatform } from "#oci/types.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { writeSampleImage } from "#test/sample-image.js";

const machines: Record<string, ImagePlatform> = {
  "ubuntu-24.04": { os: "linux", architecture: "amd64" },
  "ubuntu-24.04-arm": { os: "linux", architecture: "arm64" },
};

afterAll(removeTemporaryFolders);

const open = (subject: Parameters<typeof openSubject>[0], platform?: ImagePlatform) =>
  openSubject(subject, { environment: {}, progress: silent, ...(platform ? { platform } : {}) });

describe("docs/rules/sandbox-unavailable.md", () => {
  test("what stands under Before is reported, with a fix", async () => {
    const { before } = await readRulePage("sandbox-unavailable");
    expect(await start(before)).toMatchObject({ code: "sandbox-unavailable", fix: expect.any(String) });
  });

  test("what stands under After is not: there the program itself ends", async () => {
    const { after } = await readRulePage("sandbox-unavailable");
    expect(await start(after)).toMatchObject({ code: "server-exited" });
  });
});

describe("docs/rules/platform-not-run.md", () => {
  test("what stands under Before is said where one machine cannot be the other", async () => {
    const { before } = await readRulePage("platform-not-run");
    const { machine, platform } = jobOf(before);
    // The page's job is played by this machine: what its image is for, this machine is not.
    const other = Object.values(machines).find((each) => !runsHere(each));
    expect(machine).not.toEqual(platform);
    const found = await openImage(other);
    expect(found.notRun).toMatchObject({ code: "platform-not-run", severity: "error", fix: expect.any(String) });
    expect(found.program).toBeUndefined();
  });

  test("what stands under After is started", async () => {
    const { after } = await readRulePage("platform-not-run");
    const { machine, platform } = jobOf(after);
    expect(machine).toEqual(platform);
    const found = await openImage(Object.values(machines).find(runsHere));
    expect(found.notRun).toBeUndefined();
    await found.close();
  });
});

/** What the page's command says of a server that ends at once. */
async function start(files: ExampleFiles): Promise<Diagnostic | undefined> {
  const folder = await temporaryFolder();
  const [, line = ""] = (files.get("check.sh") ?? "").split("\n");
  const option = (name: string) => new RegExp(`--${name} (\\S+)`).exec(line)?.[1] ?? "";
  await mkdir(join(folder, "bin"));
  await copyFile("/bin/false", join(folder, "bin/server"));
  await writeSampleImage(join(folder, "image"), { files: { "/server": "#!/bin/false\n" } });
  const subject = option("binary")
    ? { binary: join(folder, option("binary")) }
    : { layout: join(folder, option("layout")) };
  const { program, close } = await open(subject);
  if (!program) throw new Error("nothing to start");
  try {
    const server = await startServer({
      program,
      server: { environment: {}, files: [], ready: { path: "/", seconds: 20 }, stopSeconds: 10 },
      inputs: {
        environment: {},
        files: {},
        sandbox: option("sandbox") as "runc",
        limits: { seconds: 60, memory: 1e9 },
      },
      parameters: {},
      plugins: async () => [],
      signal: new AbortController().signal,
      progress: silent,
    });
    await server.stop();
    return undefined;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics[0];
    throw error;
  } finally {
    await close();
  }
}

async function openImage(platform: ImagePlatform | undefined): Promise<OpenedSubject> {
  const layout = await temporaryFolder();
  await writeSampleImage(layout, { platforms: Object.values(machines) });
  return open({ layout }, platform);
}

function jobOf(files: ExampleFiles): { machine: ImagePlatform | undefined; platform: ImagePlatform } {
  const text = files.get("conformance.yml") ?? "";
  const [os = "", architecture = ""] = (/^platform: (\S+)$/m.exec(text)?.[1] ?? "").split("/");
  return { machine: machines[/^runs-on: (\S+)$/m.exec(text)?.[1] ?? ""], platform: { os, architecture } };
}
