import type { Composition } from "#golang/composition.js";
import { parseGoMod } from "#golang/go-mod.js";
import { highestGoVersion } from "#golang/go-version.js";
import { type GoModSource, generatedMark, renderReplacements, renderRequirements } from "#golang/source.js";

/** What Go takes a go.mod without a go line for (go.dev/ref/mod#go-mod-file-go). */
const absentGoLine = "1.16";

/** The go.mod of a base that is the main module, with the plugins' requirements and the go line that they need. */
export function extendGoMod(composition: Composition, text: string, source: GoModSource): string {
  const { base, plugins } = composition;
  const own = parseGoMod(text);
  const added = plugins.filter(
    ({ module, version }) =>
      module !== base.module && !own.require.some((each) => each.path === module && each.version === version),
  );
  const go = highestGoVersion(source.goLines, own.go ?? absentGoLine);
  const blocks = [withGoLine(text.replaceAll("\r\n", "\n").trimEnd(), go), ...renderRequirements(added)];
  return `${generatedMark}\n\n${[...blocks, ...renderReplacements(composition, source.directory)].join("\n\n")}\n`;
}

function withGoLine(text: string, version: string): string {
  const line = /^go[ \t]+\S+/m;
  return line.test(text) ? text.replace(line, `go ${version}`) : `${text}\n\ngo ${version}`;
}
