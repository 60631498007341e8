import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { UnpackedImage } from "#oci/unpack.js";
import { publishExamples } from "#test/example-modules.js";

export interface BuiltServer {
  /** The program as if it had been taken out of an image. */
  image: UnpackedImage;
  remove(): Promise<void>;
}

const imports = [
  "github.com/acme/catalog-server/toys",
  "github.com/acme/catalog-plugins/agents",
  "github.com/acme/catalog-plugins/guardrails",
];

/**
 * Compiles the example server with its plugins by the go command alone: nothing of this suite is involved. `program` is a folder
 * whose `package main` imports server and plugins; left out, the one that a composed server has.
 */
export async function buildExampleServer(program?: string): Promise<BuiltServer> {
  const directory = await mkdtemp(join(tmpdir(), "plugin-release-example-"));
  const modules = await publishExamples();
  const source = join(directory, "source");
  const root = join(directory, "root");
  try {
    if (program) {
      await cp(program, source, { recursive: true });
    } else {
      await mkdir(source);
      await writeFile(join(source, "main.go"), mainFile());
    }
    await writeFile(join(source, "go.mod"), moduleFile(modules.modules));
    const environment = { ...process.env, ...modules.environment, GOFLAGS: "", GOWORK: "off", CGO_ENABLED: "0" };
    const options = ["-mod=mod", "-trimpath", "-buildvcs=false", "-ldflags=-w", "-o", join(root, "server")];
    await promisify(execFile)("go", ["build", ...options, "."], { cwd: source, env: environment });
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  } finally {
    await modules.remove();
  }
  return {
    image: { root, config: { entrypoint: ["/server"], cmd: ["-listen", "127.0.0.1:{port}"], env: [], user: "" } },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

function mainFile(): string {
  const blank = imports.map((each) => `\t_ "${each}"\n`).join("");
  return `package main\n\nimport (\n\t"github.com/acme/catalog-server/server"\n${blank})\n\nfunc main() { server.Main() }\n`;
}

function moduleFile(modules: readonly string[]): string {
  const required = modules.map((each) => `\t${each.replace("@", " ")}\n`).join("");
  return `module example.com/server\n\ngo 1.26.0\n\nrequire (\n${required})\n`;
}
