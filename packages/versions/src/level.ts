/** The part of a semantic version that a change raises. */
export type Level = "major" | "minor" | "patch";
