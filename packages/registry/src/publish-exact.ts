import { fail } from "#diagnostics/diagnostic.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { type Draft, describeChecked, draft, isPublishedAs, openComponent, resultOf } from "#registry/publish-draft.js";
import type { PublishOptions, PublishResult } from "#registry/publish-options.js";
import { storeComponentVersion } from "#registry/publish-write.js";

/** A release: the constructor's own version, published once and with one content. Throws version-taken. */
export async function publishExact(options: PublishOptions): Promise<PublishResult> {
  const { source, target, progress } = options;
  const found = await source.read();
  const { diagnostics } = found;
  const wanted = await draft(found, target);
  const { name, version } = wanted.component;
  const repository = openComponent(options, name);
  const there = await progress.step(`look for ${name} ${version}`, () =>
    readComponentVersion(repository, { component: name, version }),
  );
  if (there && isPublishedAs(wanted, there)) return resultOf(there, options, { published: false, diagnostics });
  if (there) taken(wanted);
  const descriptor = await describeChecked(wanted, undefined, options);
  const stored = await progress.step(`store ${name} ${version}`, () =>
    storeComponentVersion(repository, descriptor, wanted.local, progress),
  );
  if (!(await progress.step(`tag ${name} ${version}`, stored.tag))) taken(wanted);
  return resultOf({ descriptor, digest: stored.manifest }, options, { published: true, diagnostics });
}

function taken({ component: { name, version, path }, found }: Draft): never {
  return fail("version-taken", `${name} ${version} is published already, with other content`, {
    fix: "Release it under a version of its own.",
    place: found.located.source.place([...path, "version"]),
  });
}
