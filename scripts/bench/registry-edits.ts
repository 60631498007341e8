import { applyChanges } from "#registry/apply.js";
import type { ComponentEntry } from "#registry/entries.js";
import { readListing } from "#registry/listing.js";
import type { PluginChange } from "#registry/resolve.js";
import { type Figure, milliseconds } from "#scripts/bench/figure.js";
import { median } from "#scripts/bench/measure.js";
import { referenceLines, registryText } from "#test/registry-repository.js";

/** How the bump of a long list grows: read, edit, and read again what was written. */
export function editFigures(): Figure[] {
  const text = (size: number) =>
    registryText(
      "v0.1.0",
      Array.from({ length: size }, (_each, index) => referenceLines(nameOf(index), "1.0.0", digest)),
    );
  const [small, large] = [text(1000), text(10_000)];
  const first = bump(small);
  const thousand = median(Array.from({ length: 7 }, () => bump(small)));
  const tenThousand = median(Array.from({ length: 3 }, () => bump(large)));
  const growth = tenThousand / thousand;
  return [
    {
      what: "bump of a constructor with 1,000 references",
      reach: "under 0.5 s",
      measured: milliseconds(first),
      reached: first < 0.5,
      details: `the first in a process; later ones ${milliseconds(thousand)}`,
    },
    {
      what: "bump of a constructor with 10,000 references, against 1,000",
      reach: "grows linearly",
      measured: `${growth.toFixed(1)}x the time`,
      reached: growth < 13,
      details: milliseconds(tenThousand),
    },
  ];
}

const digest = "a".repeat(64);
const nameOf = (index: number) => `plugin-${String(index).padStart(5, "0")}`;

function bump(text: string): number {
  const start = performance.now();
  const listing = readListing("component-constructor.yaml", text, { repository: "ghcr.io/acme/registry" });
  applyChanges(listing, [change], "v0.1.1");
  return (performance.now() - start) / 1000;
}

const component = `acme.software/plugins/${nameOf(500)}`;
const entry: ComponentEntry = { name: nameOf(500), component, channel: "stable", retention: "append", withdrawn: [] };
const change: PluginChange = {
  kind: "add",
  entry,
  released: {
    provider: "acme.software",
    reference: {
      name: entry.name,
      version: "1.1.0",
      componentName: component,
      digest: { hashAlgorithm: "SHA-256", normalisationAlgorithm: "jsonNormalisation/v4alpha1", value: digest },
      pluginInfo: { name: entry.name, version: "1.1.0", platforms: ["linux/amd64"], component },
    },
  },
};
