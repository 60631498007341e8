import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { unpackImage } from "#oci/unpack.js";
import { type LayerEntry, tarOf, writeTestImage } from "#test/image-layout.js";

const part = fc.constantFrom("a", "b", "..", ".", "", ".wh.a", ".wh...", ".wh..wh..opq", "outside");
const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
const type = fc.constantFrom("file", "directory", "symlink", "link", "fifo");
const entry = fc.record({ name: path, type, linkname: path, mode: fc.nat(0o7777) });
const layers = fc.array(fc.array(entry, { maxLength: 6 }), { maxLength: 3 });

/** Unpacks in a folder of its own and says what then lies beside the image's root. */
async function besides(contents: (LayerEntry[] | Uint8Array)[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "unpack-hostile-"));
  try {
    const image = join(folder, "1/2/3/4/image");
    await mkdir(join(folder, "1/2/3/4"), { recursive: true });
    await writeTestImage(`${image}-layout`, { layers: contents });
    const options = { platform: { os: "linux", architecture: "amd64" }, directory: image };
    await unpackImage(`${image}-layout`, { ...options, limits: { bytes: 1e6, entries: 100 } }).catch((error) => {
      if (!(error instanceof DiagnosticError)) throw error;
    });
    const found = await readdir(folder, { recursive: true });
    return found.filter((each) => !each.startsWith("1/2/3/4/image"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const untouched = ["1", "1/2", "1/2/3", "1/2/3/4"];

test("entries of any names and kinds stay inside or are refused", async () => {
  await fc.assert(
    fc.asyncProperty(layers, async (contents) => {
      const entries = contents.map((layer) =>
        layer.map((each) => ({ ...each, ...(each.type === "file" ? { content: "x" } : {}) }) as LayerEntry),
      );
      expect((await besides(entries)).sort()).toEqual(untouched);
    }),
    { numRuns: 60 },
  );
});

test("archives with any bytes changed end, and end well", async () => {
  const sound = await tarOf([
    { name: "folder/", type: "directory" },
    { name: `folder/${"long".repeat(40)}`, content: "text" },
    { name: "link", type: "symlink", linkname: "folder" },
  ]);
  const change = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(sound.length), async (changes, end) => {
      const changed = Buffer.from(sound.subarray(0, Math.max(end, 512)));
      for (const { at, byte } of changes) if (at < changed.length) changed[at] = byte;
      expect((await besides([changed])).sort()).toEqual(untouched);
    }),
    { numRuns: 60 },
  );
});
