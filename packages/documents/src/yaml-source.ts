import { isMap, isNode, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import { type Diagnostic, diagnostic, type Place } from "#diagnostics/diagnostic.js";
import { limitDiagnostics } from "#documents/limit.js";
import { maxBytes, readText, tooLarge } from "#documents/read-text.js";
import { type Locate, locator } from "#documents/text-places.js";
import { composeTokens } from "#documents/yaml-compose.js";
import { readTokens, type TextProblem } from "#documents/yaml-tokens.js";
import { keyText, plainValue } from "#documents/yaml-values.js";

/** Steps from a document's root to a value: keys and indexes. */
export type DocumentPath = readonly (string | number)[];

/** A parsed document that still knows where each value stands. */
export interface YamlSource {
  file: string;
  text: string;
  /** Plain data: mappings have no prototype, `__proto__` is an own key. */
  value: unknown;
  /** Where the value at `path` stands; the nearest ancestor that exists, otherwise. With `key`, where its key stands. */
  place(path: DocumentPath, options?: { key?: boolean }): Place;
  /** The nodes, for those who change the text: their ranges are UTF-16 offsets into it. */
  root: ParsedNode | null;
}

/** `source` is there if the text can be understood: without diagnostics, or where all that is wrong is a repeated key (the first counts). */
export interface ParsedYaml {
  source?: YamlSource;
  diagnostics: Diagnostic[];
}

/** Reads a file of at most 4 MiB of UTF-8, as `parseYaml` does. */
export async function readYaml(path: string): Promise<ParsedYaml> {
  const read = readText(path);
  return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
}

/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
export function parseYaml(file: string, text: string, limit = maxBytes): ParsedYaml {
  if (Buffer.byteLength(text) > limit) return { diagnostics: [tooLarge(file, limit)] };
  const { tokens, problems, composable } = readTokens(text);
  const locate = locator(file, text);
  let root: ParsedNode | null = null;
  let value: unknown = null;
  if (composable) {
    const composed = composeTokens(tokens);
    problems.push(...composed.problems);
    root = composed.root;
    value = plainValue(root, (problem) => problems.push(problem));
  }
  const diagnostics = limitDiagnostics(problems.map((each) => toDiagnostic(each, locate)));
  if (problems.some((each) => each.code !== "yaml-duplicate-key")) return { diagnostics };
  return { source: { file, text, value, place: placer(root, locate), root }, diagnostics };
}

function toDiagnostic({ code, message, fix, start, end }: TextProblem, locate: Locate): Diagnostic {
  return diagnostic(code, message, { fix, place: locate(start, Math.max(end, start + 1)) });
}

/** A value with its key, if it is a mapping's. */
interface Found {
  key?: Node;
  value: Node | null;
}

function placer(root: Node | null, locate: Locate): YamlSource["place"] {
  const keys: KeyIndex = new WeakMap();
  return (path, options) => {
    const { key, value } = find(root, path, keys);
    const target = key && (options?.key || isEmpty(value)) ? key : value;
    if (!target?.range) return locate(0, 0);
    return locate(target.range[0], endOf(target));
  };
}

/** The value at the path, or its nearest ancestor. */
function find(root: Node | null, path: DocumentPath, keys: KeyIndex): Found {
  let found: Found = { value: root };
  for (const step of path) {
    const next = child(found.value, step, keys);
    if (!next) break;
    found = next;
  }
  return found;
}

function child(node: Node | null, step: string | number, keys: KeyIndex): Found | undefined {
  if (isMap(node)) return pairs(node, keys).get(String(step));
  const item = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
  return isNode(item) ? { value: item } : undefined;
}

/** Made once for each mapping that is asked for: a mapping may have very many keys. */
type KeyIndex = WeakMap<Node, Map<string, Found>>;

function pairs(map: YAMLMap, keys: KeyIndex): Map<string, Found> {
  const known = keys.get(map);
  if (known) return known;
  const index = new Map<string, Found>();
  for (const pair of map.items.toReversed()) {
    const key = keyText(pair);
    if (key !== undefined) index.set(key, { key: pair.key as Node, value: pair.value as Node | null });
  }
  keys.set(map, index);
  return index;
}

function isEmpty(node: Node | null): boolean {
  return !node?.range || node.range[0] === node.range[1];
}

/** A block collection's own range goes on to the next token; it ends where its last value ends. */
function endOf(node: Node): number {
  const last = isMap(node) || isSeq(node) ? !node.flow && node.items.at(-1) : undefined;
  if (!last) return node.range?.[1] ?? 0;
  const { key, value } = isNode(last) ? { key: last, value: last } : (last as Pair<Node, Node | null>);
  return endOf(value && !isEmpty(value) ? value : key);
}
