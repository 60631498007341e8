import { type Diagnostic, diagnostic, fail } from "#diagnostics/diagnostic.js";
import type { Repository } from "#oci/repository.js";
import type { ConstructorComponent } from "#ocm/constructor.js";
import { readComponentVersion, type StoredComponentVersion } from "#ocm/read-component-version.js";
import { publishedVersion, raiseBetween } from "#ocm/registry-version.js";
import { hasOwnTag, newestVersion, parseVersion, versionOfTag } from "#ocm/version.js";
import { type Draft, describeChecked, draft, isPublishedAs, openComponent, resultOf } from "#registry/publish-draft.js";
import type { FoundConstructor, PublishOptions, PublishResult } from "#registry/publish-options.js";
import { storeComponentVersion } from "#registry/publish-write.js";

/** How often it starts anew because another run was faster. */
const rounds = 6;

/** What the registry holds of a component. */
interface Published {
  versions: string[];
  newest?: StoredComponentVersion;
}

/**
 * A registry: publishes what the constructor lists unless the newest version says the same, under the constructor's version or the next free one.
 *
 * What is published is read before the constructor is: so the constructor is never older than a version that was looked at, and no newer
 * list is followed by an older one.
 */
export async function publishLeast(options: PublishOptions): Promise<PublishResult> {
  const { source, target, progress } = options;
  let found = await progress.step("read the constructor", () => source.read());
  const taken = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const { name } = (await draft(found, target)).component;
    const repository = openComponent(options, name);
    const before = await progress.step(`look for the versions of ${name}`, () => readPublished(repository, name));
    found = await source.read();
    const wanted = await draft(found, target);
    if (wanted.component.name !== name) continue;
    if (before.newest && isPublishedAs(wanted, before.newest)) {
      return resultOf(before.newest, options, {
        published: false,
        diagnostics: found.diagnostics,
        before: before.newest.descriptor.component,
      });
    }
    const result = await publishNext(wanted, before, taken, repository, options);
    if (result) return result;
  }
  return fail("publish-contended", "other runs took the version each time that it was to be published", {
    fix: "Run this again.",
  });
}

/** Undefined when another run published meanwhile, so that everything has to be looked at again. */
async function publishNext(
  wanted: Draft,
  before: Published,
  taken: Set<string>,
  repository: Repository,
  options: PublishOptions,
): Promise<PublishResult | undefined> {
  const { progress } = options;
  const { component, found, local } = wanted;
  const newest = before.newest?.descriptor.component;
  const version = nextVersion(component, before, taken);
  const descriptor = await describeChecked(atVersion(wanted, version), newest, options);
  const stored = await progress.step(`store ${component.name} ${version}`, () =>
    storeComponentVersion(repository, descriptor, local, progress),
  );
  const others = await claim(options, found, version);
  if (others || !(await progress.step(`tag ${component.name} ${version}`, stored.tag))) {
    progress.info(`${version} belongs to another run`);
    for (const each of [...(others ?? []), version]) taken.add(each);
    return undefined;
  }
  const now = await versionsOf(repository);
  if (now.some((each) => each !== version && !before.versions.includes(each))) return undefined;
  return resultOf({ descriptor, digest: stored.manifest }, options, {
    published: true,
    diagnostics: [...found.diagnostics, ...versionMoved(component, version, found)],
    ...(newest && { before: newest }),
  });
}

/** The versions of other commits, where this one is among them. */
async function claim(
  { source, progress }: PublishOptions,
  { commit }: FoundConstructor,
  version: string,
): Promise<readonly string[] | undefined> {
  if (commit === undefined || source.claim === undefined) return undefined;
  const outcome = await progress.step(`tag the commit ${commit} as ${version}`, async () =>
    source.claim?.(version, commit),
  );
  return outcome?.claimed === false ? outcome.others : undefined;
}

async function readPublished(repository: Repository, component: string): Promise<Published> {
  const versions = await versionsOf(repository);
  const version = newestVersion(versions);
  if (version === undefined) return { versions };
  const newest = await readComponentVersion(repository, { component, version });
  return newest
    ? { versions, newest }
    : fail("registry-failed", `${repository.name} lists ${version}, and does not have it`, {
        fix: "Run this again; if it says the same, ask who runs the registry.",
      });
}

/** Tags that are versions: signatures and names such as `latest` are none. */
async function versionsOf(repository: Repository): Promise<string[]> {
  const versions = (await repository.tags()).map(versionOfTag);
  return versions.filter((each) => parseVersion(each) !== undefined && hasOwnTag(each));
}

/** The constructor's version, or the first one behind it that is neither published nor another commit's. */
function nextVersion(component: ConstructorComponent, before: Published, taken: ReadonlySet<string>): string {
  const listed = before.newest?.descriptor.component.componentReferences ?? [];
  const raise = raiseBetween(listed, component.references);
  let version = publishedVersion(component.version, before.versions, raise);
  while (taken.has(version)) version = publishedVersion(version, [version], raise);
  return version;
}

function atVersion(wanted: Draft, version: string): Draft {
  return { ...wanted, component: { ...wanted.component, version } };
}

function versionMoved(
  { path, version: wanted }: ConstructorComponent,
  version: string,
  found: FoundConstructor,
): Diagnostic[] {
  if (version === wanted) return [];
  const place = found.located.source.place([...path, "version"]);
  return [
    diagnostic(
      "version-taken",
      `${wanted} is published with other content, or tags another commit: this was published as ${version}`,
      {
        severity: "warning",
        fix: "Nothing has to be done: the next proposal goes on from there.",
        place,
      },
    ),
  ];
}
