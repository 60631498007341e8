import type { Matrix } from "#matrix/model.js";

/** A plugin that is an OCM component, as a registry component lists it. */
export interface OcmPlugin {
  /** The references' name. */
  name: string;
  /** `acme.software/plugins/helminput` */
  component: string;
  /** The OCM repository that the plugin's component lies in. */
  repository: string;
  description?: string;
  /** `linux/amd64`, of the newest version, where the registry says. */
  platforms: readonly string[];
  /** Listed versions, newest first; the digest is the normalised one, in hex. */
  versions: readonly { version: string; digest?: string }[];
  /** The registry's own component version. */
  registry: { repository: string; component: string; version: string };
}

/** A conformance report that the site may show: its file's digest, and its page where there is one. */
export interface SiteReport {
  digest: string;
  /** A page that needs nothing but itself; made only where the site leads to it. */
  html?: () => string | undefined;
}

/** What a site is made of. The same in whatever order the lists come. */
export interface SiteInput {
  title: string;
  matrix: Matrix;
  ocm: readonly OcmPlugin[];
  reports: readonly SiteReport[];
}

/** The site's files: paths below its folder, with `/`; and what was written into each. */
export type SiteFiles = Map<string, string>;
