import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { parseRepository } from "#oci/reference.js";
import { componentContents } from "#ocm/artifact-content.js";
import { parseComponentReference } from "#ocm/component-reference.js";
import type { Blob } from "#ocm/component-version.js";
import type { ConstructorArtifact, ConstructorComponent } from "#ocm/constructor.js";
import type { FoundConstructor } from "#registry/publish-options.js";

/** Where to publish: an OCM repository, and the component if the target names one. */
export interface Target {
  repository: string;
  component?: string;
}

/** Reads `ghcr.io/acme/registry` or `ghcr.io/acme/registry//acme.software/plugin-registry`. Throws component-reference-invalid. */
export function parseTarget(text: string): Target {
  if (/^[a-z]+:\/\//i.test(text)) parseRepository(text);
  if (!text.includes("//")) {
    // Whatever can stand before a component can stand alone.
    return { repository: parseComponentReference(`${text}//example.software/component`).repository };
  }
  const { repository, component, version } = parseComponentReference(text);
  if (version !== undefined) {
    fail("component-reference-invalid", `${quoted(text)} names a version, which the constructor does`, {
      fix: "Leave the version away.",
    });
  }
  return { repository, component };
}

/** The one component of the constructor that is published. */
export function chooseComponent({ located }: FoundConstructor, target: Target): ConstructorComponent {
  const { components, source } = located;
  const named = components.filter(({ name }) => target.component === undefined || name === target.component);
  const [component] = named;
  if (component && named.length === 1) return component;
  const names = components.slice(0, 10).map(({ name }) => name);
  return fail(
    "constructor-component-unclear",
    `${source.file} describes ${names.join(", ")}; one of them is published at a time`,
    {
      fix: `Name one behind the repository: ${target.repository}//${names[0]}.`,
    },
  );
}

/** The content of a component's artifacts, by artifact and by digest. */
export async function readContents(
  component: ConstructorComponent,
  { folder }: FoundConstructor,
): Promise<{ contents: Map<ConstructorArtifact, Blob>; local: Map<string, Blob> }> {
  const file = [...component.resources, ...component.sources].find(({ input }) => /^file/i.test(input?.type ?? ""));
  if (file && folder === undefined) {
    fail("resource-input-invalid", `the content of ${quoted(file.name)} is a file, which only a checkout has`, {
      fix: "Publish it from a checkout, without naming a branch.",
    });
  }
  const contents = await componentContents(component, folder ?? ".");
  return { contents, local: new Map([...contents.values()].map((blob) => [blob.descriptor.digest, blob])) };
}
