import { propertyNames } from "#sbom/entries.js";
import { attests } from "#signing/predicate-types.js";
import type { TrustedStatement } from "#signing/verify-image.js";

/** What an SBOM says of one module: whatever was linked under its path. */
export interface LinkedVersion {
  version: string | undefined;
  /** The `h1:` sum; a folder has none. */
  sum: string | undefined;
}

/** Every entry of a module in a CycloneDX document of any shape. What another module took the place of is listed under that one's path. */
export function linkedVersions(predicate: unknown, module: string): LinkedVersion[] {
  const components = listOf(fieldOf(predicate, "components"));
  return components
    .filter((each) => fieldOf(each, "name") === module)
    .map((each) => {
      const sums = listOf(fieldOf(each, "properties")).filter((one) => fieldOf(one, "name") === propertyNames.goSum);
      return { version: textOf(fieldOf(each, "version")), sum: textOf(fieldOf(sums[0], "value")) };
    });
}

/** What a conformance statement says (https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md). */
export interface TestResult {
  result: string;
  /** Of the suite and its run, as far as they are named. */
  suite: string;
  suiteVersion: string | undefined;
  platform: string | undefined;
  warned: number;
}

export function testResults(trusted: readonly TrustedStatement[]): (TestResult & { about: TrustedStatement })[] {
  return trusted
    .filter(({ predicateType }) => attests(predicateType, "conformance"))
    .map((about) => ({ about, ...testResult(about.statement.predicate) }));
}

function testResult(predicate: unknown): TestResult {
  const [suite] = listOf(fieldOf(predicate, "configuration"));
  const notes = fieldOf(suite, "annotations");
  return {
    result: textOf(fieldOf(predicate, "result")) ?? "nothing",
    suite: textOf(fieldOf(suite, "name")) ?? "a suite without a name",
    suiteVersion: textOf(fieldOf(notes, "version")),
    platform: textOf(fieldOf(notes, "platform")),
    warned: listOf(fieldOf(predicate, "warnedTests")).length,
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
