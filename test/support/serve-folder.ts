import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Record<string, string> = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };

/** Serves a folder's files below a path of loopback; everything else is not found. */
export async function serveFolder(folder: string, below: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = pathname.startsWith(below) ? pathname.slice(below.length) : "";
    const content = path === "" ? undefined : await readFile(join(folder, path)).catch(() => undefined);
    if (content === undefined) return response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
    return response.writeHead(200, { "content-type": types[extname(path)] ?? "application/json" }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`;
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
