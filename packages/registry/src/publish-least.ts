import { type Diagnostic, diagnostic, fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { Repository } from "#oci/repository.js";
import type { ConstructorComponent } from "#ocm/constructor.js";
import { readComponentVersion, type StoredComponentVersion } from "#ocm/read-component-version.js";
import { publishedVersion, raiseBetween } from "#ocm/registry-version.js";
import { hasOwnTag, newestVersion, parseVersion, tagOfVersion, versionOfTag } from "#ocm/version.js";
import { type Draft, describeChecked, draft, isPublishedAs, openComponent, resultOf } from "#registry/publish-draft.js";
import type { FoundConstructor, PublishOptions, PublishResult } from "#registry/publish-options.js";
import { confirmSigned, signDescriptor } from "#registry/publish-signing.js";
import { storeComponentVersion } from "#registry/publish-write.js";

/** How often it starts anew because another run was faster. */
const rounds = 6;

/** What the registry holds of a component. */
interface Published {
  versions: string[];
  newest?: StoredComponentVersion;
}

/** Versions that earlier rounds came upon. */
interface Met {
  /** Published, though the list of tags did not say so yet. */
  unlisted: Set<string>;
  /** Tags of other commits, which nobody may have published. */
  claimed: Set<string>;
}

/**
 * A registry: publishes what the constructor lists unless the newest version says the same, under the constructor's version or the next free one.
 *
 * What is published is read before the constructor is: so the constructor is never older than a version that was looked at, and no newer
 * list is followed by an older one.
 */
export async function publishLeast(options: PublishOptions): Promise<PublishResult> {
  const { source, target, progress } = options;
  const first = await progress.step("read the constructor", () => source.read());
  const { name } = (await draft(first, target)).component;
  const repository = openComponent(options, name);
  const met: Met = { unlisted: new Set(), claimed: new Set() };
  for (let round = 0; round < rounds; round++) {
    const before = await progress.step(`look for the versions of ${name}`, () => readPublished(repository, name, met));
    const wanted = await draft(await source.read(), target);
    // The component got another name meanwhile.
    if (wanted.component.name !== name) break;
    const { newest } = before;
    if (newest && isPublishedAs(wanted, newest)) {
      const { diagnostics } = wanted.found;
      return resultOf(newest, options, { published: false, diagnostics, before: newest.descriptor.component });
    }
    const result = await publishNext(wanted, before, met, repository, options);
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
  met: Met,
  repository: Repository,
  options: PublishOptions,
): Promise<PublishResult | undefined> {
  const { progress } = options;
  const { component, found, local } = wanted;
  const newest = before.newest?.descriptor.component;
  const version = nextVersion(component, before, met.claimed);
  if (await repository.head(tagOfVersion(version))) return again(met.unlisted, [version], progress);
  const described = await describeChecked(atVersion(wanted, version), before.newest?.descriptor, options);
  const descriptor = signDescriptor(described, options.signer);
  const stored = await progress.step(`store ${component.name} ${version}`, () =>
    storeComponentVersion(repository, descriptor, local, progress),
  );
  confirmSigned(stored.descriptor, options.signer);
  const others = await claim(options, found, version);
  if (others) return again(met.claimed, others, progress);
  if (!(await progress.step(`tag ${component.name} ${version}`, stored.tag))) {
    return again(met.unlisted, [version], progress);
  }
  const now = await versionsOf(repository);
  if (now.some((each) => each !== version && !before.versions.includes(each)))
    return again(met.unlisted, now, progress);
  return resultOf({ descriptor, digest: stored.manifest }, options, {
    published: true,
    diagnostics: [...found.diagnostics, ...versionMoved(component, version, found)],
    ...(newest && { before: newest }),
  });
}

function again(met: Set<string>, versions: readonly string[], progress: Progress): undefined {
  for (const each of versions) met.add(each);
  progress.info("another run was faster: look again");
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

async function readPublished(repository: Repository, component: string, { unlisted }: Met): Promise<Published> {
  const versions = [...new Set([...(await versionsOf(repository)), ...unlisted])];
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
function nextVersion(component: ConstructorComponent, before: Published, claimed: ReadonlySet<string>): string {
  const listed = before.newest?.descriptor.component.componentReferences ?? [];
  const raise = raiseBetween(listed, component.references);
  let version = publishedVersion(component.version, before.versions, raise);
  while (claimed.has(version)) version = publishedVersion(version, [version], raise);
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
  const why = "it or a higher version is published with other content, or a tag of its name is on another commit";
  return [
    diagnostic("version-taken", `this was published as ${version}: ${wanted} is not free (${why})`, {
      severity: "warning",
      fix: "Nothing has to be done: the next proposal goes on from there.",
      place: found.located.source.place([...path, "version"]),
    }),
  ];
}
