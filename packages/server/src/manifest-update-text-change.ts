import { markdownText } from "#diagnostics/render-markdown.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { RequirementChange } from "#golang/requirement-changes.js";
import type { Graph } from "#server/manifest-update-graph.js";
import { changeLinks } from "#server/manifest-update-links.js";
import type { ToldChange } from "#server/manifest-update-text.js";

/** Versions that are passed over, and requirements, that a person still reads. */
const mostPassedOver = 5;
const mostRequirements = 40;
/** Characters of their rows, escaped: what means harm is long. */
const mostCharacters = 8000;

/** One plugin's part of the body: where it comes from, why this version, and what else changes with it. */
export function aboutChange(change: ToldChange, serverUrl: string): string {
  const { entry, from, to } = change;
  const own = from && change.plugins[0]?.module === entry.module ? { from: from.version } : {};
  const versions = to === undefined ? {} : { ...own, to };
  const lines = [
    `module \`${entry.module}\``,
    ...changeLinks(entry, versions, serverUrl),
    ...fallen(change),
    ...signedReport(change),
    ...claims(change),
    ...passedOver(change),
    ...declaredChanges(change),
  ];
  return `\`${entry.name}\`\n${lines.map((line) => `- ${line}\n`).join("")}${graphText(change.graph)}`;
}

function fallen({ from, to }: ToldChange): string[] {
  if (from?.fallen === undefined) return [];
  const who = from.fallen === "withdrawn" ? "the policy has withdrawn" : "its author has retracted";
  const what = to === undefined ? "; there is no version to take its place" : "";
  return [`${who} \`${from.version}\`${what}`];
}

/** A tier belongs to an image: what the version so far was granted says nothing of this one. */
function claims({ plugins, to }: ToldChange): string[] {
  const claimed = plugins.filter(({ tier }) => tier === "supported").map(({ name }) => `\`${name}\``);
  if (to === undefined || claimed.length === 0) return [];
  return [
    `the manifest claims the tier \`supported\` for ${claimed.join(", ")}: the release fails unless this version earns it`,
  ];
}

/** Who vouches for what: everything here was signed, or follows from what was. */
function signedReport({ evidence }: ToldChange): string[] {
  if (evidence === undefined) return [];
  const { signer, candidate, tag, report, test, base, sum } = evidence;
  const suite = markdownText(`${test.suite}${test.suiteVersion === undefined ? "" : ` ${test.suiteVersion}`}`, 200);
  const where = test.platform === undefined ? "" : ` on ${markdownText(test.platform, 60)}`;
  const warned = test.warned === 0 ? "passed" : `passed, ${test.warned} recommended checks did not`;
  const compared = sum === "same" ? "its sum is the release's" : "too large for its sum to be compared";
  return [
    `signed report: ${suite} ${warned}${where}, in the server \`${base.module}\` \`${base.version}\`; ${compared}`,
    `signed by ${markdownText(signer, 300)}: report \`${report}\` of \`${candidate}\` (\`${tag}\`)`,
  ];
}

function passedOver({ passedOver: all }: ToldChange): string[] {
  const shown = all
    .slice(0, mostPassedOver)
    .map(({ version, refusal }) => `not \`${version}\`: ${markdownText(refusal?.why ?? "", 300)}`);
  const more = all.length - shown.length;
  return more > 0 ? [...shown, `nor ${more} older of them`] : shown;
}

/** Licence and owners: of what is new, and where a version states others than the one so far. */
function declaredChanges({ declared, declaredBefore }: ToldChange): string[] {
  return declared.flatMap(({ name, metadata }) => {
    const before = declaredBefore.find((each) => each.name === name)?.metadata;
    if (metadata === undefined) return [];
    const of = declared.length > 1 ? ` of \`${name}\`` : "";
    if (before === undefined) {
      return [stated(`licence${of}`, metadata.license), stated(`owners${of}`, owners(metadata))];
    }
    return [
      ...differs(`licence${of}`, before.license, metadata.license),
      ...differs(`owners${of}`, owners(before), owners(metadata)),
    ];
  });
}

function owners({ owners: all }: PluginMetadata): string | undefined {
  const names = all.map(({ team, contact }) => (contact === undefined ? team : `${team} (${contact})`));
  return names.length === 0 ? undefined : names.join(", ");
}

function stated(what: string, value: string | undefined): string {
  return `${what}: ${value === undefined ? "none stated" : markdownText(value, 200)}`;
}

function differs(what: string, before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  const [one, other] = [before, after].map((each) => markdownText(each ?? "none", 200));
  return [`⚠️ ${what}: ${other}, so far ${one}`];
}

function graphText(graph: Graph | undefined): string {
  if (graph === undefined) return "";
  if ("problem" in graph) return `- what it requires is not known: ${markdownText(graph.problem, 300)}\n`;
  const { changes, baseKnown } = graph;
  if (changes.length === 0) return "- it requires what it required before\n";
  const above = changes.filter(({ aboveBase }) => aboveBase).length;
  const note = baseKnown ? `, ${above} of them above the base's version` : "; what the base has is not known";
  const sorted = [...changes].sort((one, other) => Number(other.aboveBase) - Number(one.aboveBase));
  const rows = fitting(sorted.slice(0, mostRequirements).map(requirementRow), mostCharacters);
  const more = changes.length - rows.length;
  return `
<details><summary>go.mod: ${changes.length} requirement${changes.length === 1 ? "" : "s"} changed${note}</summary>

| Module | Before | After | In the base |
| --- | --- | --- | --- |
${rows.join("")}${more > 0 ? `\nand ${more} more\n` : ""}
</details>
`;
}

function requirementRow({ path, before, after, base, indirect, aboveBase }: RequirementChange): string {
  const cells = [path, before ?? "added", after ?? "removed", base ?? "not in it"].map((each) =>
    markdownText(each, 200),
  );
  const [module = "", one = "", other = "", inBase = ""] = cells;
  return `| ${module}${indirect ? " (indirect)" : ""} | ${one} | ${aboveBase ? `⚠️ ${other}` : other} | ${inBase} |\n`;
}

/** The first texts that fit together; always one. */
export function fitting(texts: readonly string[], limit: number): string[] {
  let left = limit;
  return texts.filter((each, index) => {
    left -= each.length;
    return index === 0 || left >= 0;
  });
}
