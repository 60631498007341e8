import { type FileHandle, open } from "node:fs/promises";

/** One module as the linker recorded it. */
export interface BuildModule {
  path: string;
  version: string;
  /** The `h1:` sum of its files. Missing for the main module and for working copies. */
  sum?: string;
  /** What it was replaced by. */
  replace?: BuildModule;
}

/** What Go's linker wrote into a binary, as `go version -m` shows it. */
export interface BuildInfo {
  goVersion: string;
  /** Import path of the main package. */
  path: string;
  main: BuildModule;
  dependencies: BuildModule[];
  /** `GOOS`, `GOARCH`, `-trimpath`, `-tags` and the like. */
  settings: Readonly<Record<string, string>>;
}

/** What precedes the information (debug/buildinfo): 14 bytes, pointer size, flags, padding to 32; then two strings. */
const magic = Buffer.from("\xff Go buildinf:", "latin1");
const headerSize = 32;
const alignment = 16;
/** Flag of the format that Go writes since 1.18: both strings follow, each with its length as a varint. */
const inlineStrings = 2;
/** Marks of 16 bytes on both sides of the modules' text. */
const markSize = 16;

const windowSize = 4 * 1024 * 1024;
/** More than ten thousand modules. */
const informationLimit = 4 * 1024 * 1024;

/** Reads a binary's build information, without a process. `undefined` where there is none. */
export async function readBuildInfo(file: string): Promise<BuildInfo | undefined> {
  const handle = await open(file, "r");
  try {
    for await (const position of candidates(handle)) {
      const bytes = Buffer.alloc(headerSize + informationLimit);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, position);
      const info = parseBlob(bytes.subarray(0, bytesRead));
      if (info) return info;
    }
    return undefined;
  } finally {
    await handle.close();
  }
}

/** Where the magic stands at its alignment. A program that reads build information itself has it elsewhere too. */
async function* candidates(handle: FileHandle): AsyncGenerator<number> {
  const window = Buffer.alloc(windowSize + magic.length);
  for (let start = 0; ; start += windowSize) {
    const { bytesRead } = await handle.read(window, 0, window.length, start);
    const bytes = window.subarray(0, bytesRead);
    for (let at = bytes.indexOf(magic); at >= 0 && at < windowSize; at = bytes.indexOf(magic, at + 1)) {
      if ((start + at) % alignment === 0) yield start + at;
    }
    if (bytesRead < window.length) return;
  }
}

function parseBlob(blob: Buffer): BuildInfo | undefined {
  if (((blob[15] ?? 0) & inlineStrings) === 0) return undefined;
  const version = readString(blob, headerSize);
  const modules = version && readString(blob, version.end);
  if (!modules || !/^(?:go|devel )/.test(version.bytes.toString())) return undefined;
  return parseBuildInfo(version.bytes.toString(), modules.bytes.subarray(markSize, -markSize).toString());
}

/** A string behind its length: a varint of seven bits a byte, the lowest first. */
function readString(blob: Buffer, start: number): { bytes: Buffer; end: number } | undefined {
  let length = 0;
  for (let index = 0; index < 5; index++) {
    const byte = blob[start + index];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * index);
    if (byte >= 0x80) continue;
    const from = start + index + 1;
    const end = from + length;
    return end <= blob.length ? { bytes: blob.subarray(from, end), end } : undefined;
  }
  return undefined;
}

/** Parses the text form (runtime/debug.ParseBuildInfo): a keyword, a tab, fields between tabs. */
export function parseBuildInfo(goVersion: string, text: string): BuildInfo {
  const settings: Record<string, string> = Object.create(null);
  const info: BuildInfo = { goVersion, path: "", main: { path: "", version: "" }, dependencies: [], settings };
  for (const line of text.split("\n")) {
    const [keyword, ...fields] = line.split("\t");
    if (keyword === "path") info.path = fields[0] ?? "";
    if (keyword === "mod") info.main = parseModule(fields);
    if (keyword === "dep") info.dependencies.push(parseModule(fields));
    if (keyword === "=>") (info.dependencies.at(-1) ?? info.main).replace = parseModule(fields);
    if (keyword === "build") addSetting(settings, fields.join("\t"));
  }
  return info;
}

function parseModule([path = "", version = "", sum = ""]: readonly string[]): BuildModule {
  return { path, version, ...(sum && { sum }) };
}

/** `key=value`, either of them quoted where it has blanks or quotes. */
function addSetting(settings: Record<string, string>, text: string): void {
  const [, key = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(text) ?? [];
  settings[unquote(key)] = unquote(value);
}

function unquote(text: string): string {
  if (/^`.*`$/.test(text)) return text.slice(1, -1);
  if (!/^".*"$/.test(text)) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}
