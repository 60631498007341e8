import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { listen } from "#test/listen.js";

/** One request, before it is answered. */
export interface ModuleRequest {
  /** `/github.com/acme/hello/@v/v1.0.0.zip` */
  path: string;
  request: IncomingMessage;
  response: ServerResponse;
  /** How often this path was asked for before. */
  before: number;
  /** The file that would be the answer; missing where the proxy has none. */
  file: Buffer | undefined;
}

/** Answers in place of the file; false where the file is the answer. */
export type ModuleFault = (attempt: ModuleRequest) => boolean;

export interface HostileModuleProxy {
  /** For GOPROXY. */
  url: string;
  /** Every path that was asked for, in order. */
  paths: string[];
  fault: ModuleFault;
  stop(): Promise<void>;
}

/** Serves the folder of a file proxy over HTTP on loopback, and misbehaves as it is told. */
export async function startHostileModuleProxy(directory: string): Promise<HostileModuleProxy> {
  const paths: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const before = paths.filter((each) => each === path).length;
    paths.push(path);
    const file = await readFile(join(directory, path)).catch(() => undefined);
    if (proxy.fault({ path, request, response, before, file })) return;
    response.writeHead(file ? 200 : 404).end(file);
  });
  const { origin, stop } = await listen(server);
  const proxy: HostileModuleProxy = { url: origin, paths, fault: () => false, stop };
  return proxy;
}

/** Misbehaves for paths that end so; at the first request alone, where `once`. */
export function at(end: string, fault: (attempt: ModuleRequest) => unknown, once = false): ModuleFault {
  return (attempt) => {
    if (!attempt.path.endsWith(end) || (once && attempt.before > 0)) return false;
    fault(attempt);
    return true;
  };
}

/** Answers with a status, whatever is asked for. */
export function answer(status: number, body = "", headers: Record<string, string> = {}) {
  return ({ response }: ModuleRequest) => response.writeHead(status, headers).end(body);
}
