import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { type ConstructorComponent, type LocatedConstructor, parseConstructor } from "#ocm/constructor.js";
import type { Listed } from "#registry/plan.js";
import { chooseComponent, type Target } from "#registry/publish-component.js";

/** The registry component inside its constructor. */
export interface Listing {
  located: LocatedConstructor;
  component: ConstructorComponent;
  /** The references of each component, by its name. */
  byComponent: ReadonlyMap<string, readonly Listed[]>;
  /** Warnings about the constructor. */
  diagnostics: readonly Diagnostic[];
}

/** Reads a constructor's text; undefined where there is no such file. Throws diagnostics. */
export function readListing(file: string, text: string | undefined, target: Target): Listing {
  if (text === undefined) {
    return fail("file-unreadable", `there is no ${file} on the base branch`, {
      fix: "Commit a constructor with the registry component's name, version and provider, or correct the path.",
      place: { file },
    });
  }
  const { located, diagnostics } = parseConstructor(file, text);
  if (located === undefined) throw new DiagnosticError(diagnostics);
  const component = chooseComponent({ located, diagnostics, repositoryOf: () => undefined }, target);
  return { located, component, byComponent: referencesOf(component), diagnostics };
}

function referencesOf({ references }: ConstructorComponent): Map<string, Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const [index, reference] of references.entries()) {
    const known = found.get(reference.componentName);
    if (known) known.push({ index, reference });
    else found.set(reference.componentName, [{ index, reference }]);
  }
  return found;
}
