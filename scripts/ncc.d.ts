// What scripts/bundle.ts uses of ncc, which has no types of its own.
declare module "@vercel/ncc" {
  export interface Options {
    cache: false;
    /** Files below this folder that the code seems to read are copied beside the bundle. */
    filterAssetBase: string;
    minify: boolean;
    quiet: boolean;
    target: string;
    transpileOnly: boolean;
  }
  export interface Module {
    /** Absolute path of the file. */
    resource?: string;
    /** The modules that were joined into this one. */
    modules?: Iterable<Module>;
  }
  export interface Bundle {
    code: string;
    /** The other files: chunks of dynamic imports, package.json. */
    assets: Record<string, { source: string | Buffer }>;
    stats: { compilation: { modules: Iterable<Module> } };
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>;
}
