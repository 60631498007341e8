import { fail, stopOnErrors } from "#diagnostics/diagnostic.js";
import { readComponentVersion, type StoredComponentVersion } from "#ocm/read-component-version.js";
import { type Draft, describeChecked, draft, isPublishedAs, openComponent, resultOf } from "#registry/publish-draft.js";
import type { PublishOptions, PublishResult } from "#registry/publish-options.js";
import { confirmSigned, signDescriptor } from "#registry/publish-signing.js";
import { storeComponentVersion } from "#registry/publish-write.js";

/** A release: the constructor's own version, published once and with one content. Throws version-taken and component-not-signed. */
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
  if (there) return existing(wanted, there, options);
  const descriptor = signDescriptor(await describeChecked(wanted, undefined, options), options.signer);
  const stored = await progress.step(`store ${name} ${version}`, () =>
    storeComponentVersion(repository, descriptor, wanted.local, progress),
  );
  confirmSigned(stored.descriptor, options.signer);
  if (!(await progress.step(`tag ${name} ${version}`, stored.tag))) {
    // Another run was faster. Its signature has other bytes than ours, though it says the same.
    const other = await readComponentVersion(repository, { component: name, version });
    return other ? existing(wanted, other, options) : taken(wanted);
  }
  return resultOf({ descriptor, digest: stored.manifest }, options, { published: true, diagnostics });
}

function existing(wanted: Draft, there: StoredComponentVersion, options: PublishOptions): PublishResult {
  if (!isPublishedAs(wanted, there)) return taken(wanted);
  const result = resultOf(there, options, { published: false, diagnostics: wanted.found.diagnostics });
  stopOnErrors(result.diagnostics);
  return result;
}

function taken({ component: { name, version, path }, found }: Draft): never {
  return fail("version-taken", `${name} ${version} is published already, with other content`, {
    fix: "Release it under a version of its own.",
    place: found.located.source.place([...path, "version"]),
  });
}
