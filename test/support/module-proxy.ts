/** One module version to publish: its files by path, or a folder that holds them. */
export type PublishedModule = { path: string; version: string } & (
  | { files: Readonly<Record<string, string>> }
  | { directory: string }
);

/** Adds a module version to a file proxy. */
export async function publishModule(_proxyDirectory: string, _published: PublishedModule): Promise<void> {
  throw new Error("being written");
}

/** The variables that let Go take `prefix` from a file proxy and everything else from where this machine takes it. */
export function goEnvironment(_proxyDirectory: string, _prefix?: string): Record<string, string> {
  throw new Error("being written");
}
