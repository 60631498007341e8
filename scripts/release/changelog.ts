import { compareVersions, parseVersion, type Version } from "#scripts/release/version.js";

interface Section {
  /** What the heading says after `## `. */
  title: string;
  /** Where the heading begins, and where the next section does. */
  start: number;
  end: number;
  /** Without the heading. */
  text: string;
}

function sections(changelog: string): Section[] {
  const headings = [...changelog.matchAll(/^## (.+)$/gm)];
  return headings.map((heading, at) => {
    const end = headings[at + 1]?.index ?? changelog.length;
    const text = changelog.slice(heading.index + heading[0].length, end).trim();
    return { title: (heading[1] ?? "").trim(), start: heading.index, end, text };
  });
}

const versionOf = ({ title }: Section): string => /^\[?([^\]\s]+)/.exec(title)?.[1] ?? "";

/** The versions that have a section, in the order of the file. */
export function releasedVersions(changelog: string): Version[] {
  return sections(changelog).flatMap((section) => parseVersion(versionOf(section)) ?? []);
}

/** What a version's section says; undefined where there is none, or nothing in it. */
export function notesOf(changelog: string, version: string): string | undefined {
  return sections(changelog).find((section) => versionOf(section) === version)?.text || undefined;
}

/**
 * The changelog with what was Unreleased as a version of this day, `2026-11-22`. What its candidates said belongs to a release, too: who
 * tried none of them reads it there. Throws a sentence where there is nothing to say, where the version is there already, or where its
 * line (1.2.x) has a newer one.
 */
export function release(changelog: string, version: string, day: string): string {
  const wanted = parseVersion(version);
  if (!wanted) throw new Error(`${version} is no version: it is like 1.2.3, or 1.2.3-rc.1`);
  const unreleased = sections(changelog).find(({ title }) => title === "Unreleased");
  const notes = [unreleased?.text, ...candidatesOf(changelog, wanted)].filter(Boolean).join("\n\n");
  if (!unreleased || notes === "") throw new Error("CHANGELOG.md has nothing under Unreleased");
  // The release's page goes on below the notes: a block that is open would take its commits in.
  if ((notes.match(/^ *(?:```|~~~)/gm) ?? []).length % 2 === 1)
    throw new Error(
      "CHANGELOG.md has a code block under Unreleased that does not end before the next line that begins with ##",
    );
  for (const each of releasedVersions(changelog)) {
    const isSameLine = each.major === wanted.major && each.minor === wanted.minor;
    if (isSameLine && compareVersions(each, wanted) >= 0)
      throw new Error(`CHANGELOG.md has ${each.major}.${each.minor}.${each.patch} already: ${version} is not newer`);
  }
  const before = changelog.slice(0, unreleased.start);
  const after = changelog.slice(unreleased.end);
  return `${before}## Unreleased\n\n## ${version} - ${day}\n\n${notes}\n${after === "" ? "" : `\n${after}`}`;
}

/** What the candidates of a release said, in the order of the file; of a candidate nothing. */
function candidatesOf(changelog: string, { major, minor, patch, candidate }: Version): string[] {
  if (candidate !== undefined) return [];
  return sections(changelog)
    .filter((section) => versionOf(section).startsWith(`${major}.${minor}.${patch}-rc.`))
    .map((section) => section.text);
}
