import { compareText } from "#matrix/order.js";
import { sha256 } from "#oci/digest.js";

/** What a page is about: one name may come from two sources. */
export interface Named {
  name: string;
  /** Module or component. */
  source: string;
}

/** Longer ones are cut: some file systems take 255 bytes, and people read addresses. */
const longest = 60;
const plain = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/** Devices under Windows, whatever their extension; and the page that a folder's address stands for. */
const taken = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/**
 * A file's name, without its extension, for each of them: `[a-z0-9-]` only. A name that is one already is kept, unless others have it
 * too; anything else ends in a part of the digest of name and source. All differ, and none depends on the order.
 */
export function pageNames<T extends Named>(all: readonly T[]): Map<T, string> {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map<T, string>();
  const used = new Set<string>();
  const keeps = ({ name }: T) => counts.get(name) === 1 && isPlain(name);
  for (const each of all.filter(keeps)) {
    names.set(each, each.name);
    used.add(each.name);
  }
  const digested = all.filter((each) => !keeps(each)).map((each) => ({ each, digest: digestOf(each) }));
  for (const { each, digest } of digested.sort((one, other) => compareText(one.digest, other.digest))) {
    const name = withDigest(each.name, digest, used);
    names.set(each, name);
    used.add(name);
  }
  return names;
}

function isPlain(name: string): boolean {
  return name.length <= longest && plain.test(name) && !taken.test(name);
}

function digestOf({ name, source }: Named): string {
  return sha256(JSON.stringify([name, source])).slice("sha256:".length);
}

/** As much of the digest as it takes: somebody may have named a plugin after another one's page. */
function withDigest(name: string, digest: string, used: ReadonlySet<string>): string {
  const slug = name
    .slice(0, longest)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  for (let length = 10; length < digest.length; length += 10) {
    const candidate = [slug, digest.slice(0, length)].filter((each) => each !== "").join("-");
    if (!used.has(candidate)) return candidate;
  }
  return `${digest}-${used.size}`;
}
