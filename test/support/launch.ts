import type { CompiledPlugin } from "#conformance/panic.js";
import { type StartedServer, type StartOptions, startServer } from "#conformance/start-server.js";
import { silent } from "#diagnostics/progress.js";
import type { UnpackedImage } from "#oci/unpack.js";

export interface LaunchOptions {
  image: UnpackedImage;
  /** Instead of the image's own Cmd; in both, `{port}` stands for the port to listen on. */
  args?: string[];
  environment?: Record<string, string>;
  ready: { path: string; seconds: number };
  plugins?: readonly CompiledPlugin[];
  /** The only sandbox to take; left out, none: a plain process. */
  sandbox?: NonNullable<StartOptions["inputs"]["sandbox"]>;
  stopSeconds?: number;
  /** Bytes. */
  memory?: number;
  signal?: AbortSignal;
}

/** Starts an image's server without a suite. */
export function launch(options: LaunchOptions): Promise<StartedServer> {
  const { image, ready, stopSeconds = 10, memory = 4 * 1024 ** 3 } = options;
  return startServer({
    program: { kind: "image", ...image },
    server: { environment: {}, files: [], ready, stopSeconds },
    inputs: {
      arguments: options.args ?? image.config.cmd,
      environment: options.environment ?? {},
      files: {},
      sandbox: options.sandbox ?? "process",
      limits: { seconds: 600, memory },
    },
    parameters: {},
    plugins: async () => options.plugins ?? [],
    signal: options.signal ?? new AbortController().signal,
    progress: silent,
  });
}
