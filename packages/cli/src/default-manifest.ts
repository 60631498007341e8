/** What the verbs of a server read where no manifest is named. */
export const defaultManifest = "catalog-server-manifest.yaml";
