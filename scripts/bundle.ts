/** Bundles one entry into a folder, with the licences of what is in it: `node scripts/bundle.ts ENTRY FOLDER [--command]`. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import ncc, { type Bundle, type Module } from "@vercel/ncc";
import { collectExamples, embeddedName } from "#cli/init/examples.js";
import { eagerFunctions } from "#scripts/eager-functions.js";

const [entry, folder, option] = process.argv.slice(2) as [string, string, string?];
const isCommand = option === "--command";

const bundle = await ncc(resolve(entry), {
  cache: false,
  // Nowhere: nothing here reads files beside its sources, and guesses would differ from one checkout to another.
  filterAssetBase: resolve(folder, "none"),
  minify: false,
  quiet: true,
  target: "es2022",
  // Types are checked once for all sources, by `npm run types`.
  transpileOnly: true,
}).catch((error: Error) => {
  // Its own stack would print ncc's three megabytes of source.
  console.error(`${entry}: ${error.message.slice(0, 2000)}`);
  process.exit(1);
});
await mkdir(folder, { recursive: true });
for (const [name, { source }] of Object.entries(bundle.assets))
  await writeFile(join(folder, name), finished(name, source));
await writeFile(join(folder, "licenses.txt"), await licences(bundle));
// The command's own copies of the examples, which it writes for others: made here, so that there is no second one to keep.
if (isCommand)
  await writeFile(join(folder, embeddedName), `${JSON.stringify(collectExamples(resolve("examples")), null, 1)}\n`);
const code = finished("index.js", bundle.code);
await writeFile(join(folder, "index.js"), isCommand ? `#!/usr/bin/env node\n${code}` : code, {
  mode: isCommand ? 0o755 : 0o644,
});

/** The command keeps its compiled code; an action's machine is new each time. */
function finished<Source extends string | Uint8Array>(name: string, source: Source): Source | string {
  return isCommand && name.endsWith(".js") ? eagerFunctions(String(source)) : source;
}

/** The licence texts of all packages that the bundle contains, by name. */
async function licences({ stats }: Bundle): Promise<string> {
  const found = new Map([...stats.compilation.modules].flatMap(filesOf).flatMap(packageOf));
  const texts = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(async ([name, path]) => {
      const text = (await licenceIn(path)) ?? (await siblingsLicence(path));
      if (text === undefined) throw new Error(`${name} comes without a licence`);
      return `${name}\n\n${text.trim()}\n`;
    });
  return (await Promise.all(texts)).join(`\n${"-".repeat(80)}\n\n`);
}

async function licenceIn(path: string): Promise<string | undefined> {
  const file = (await readdir(path)).find((each) => /^licen[cs]e/i.test(each));
  return file === undefined ? undefined : readFile(join(path, file), "utf8");
}

/** @sigstore/verify says Apache-2.0 and leaves the text out: another package of the same repository and licence has it. */
async function siblingsLicence(path: string): Promise<string | undefined> {
  const own = await about(path);
  for (const sibling of (await readdir(dirname(path))).sort()) {
    const other = await about(join(dirname(path), sibling));
    const same = other.license === own.license && other.repository?.url === own.repository?.url;
    const text = same && own.repository ? await licenceIn(join(dirname(path), sibling)) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

async function about(path: string): Promise<{ license?: string; repository?: { url?: string } }> {
  return JSON.parse(await readFile(join(path, "package.json"), "utf8").catch(() => "{}"));
}

function filesOf({ resource, modules }: Module): string[] {
  return [...(resource ? [resource] : []), ...[...(modules ?? [])].flatMap(filesOf)];
}

function packageOf(file: string): [name: string, folder: string][] {
  const match = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(file);
  return match?.[1] ? [[match[1], match[0]]] : [];
}
