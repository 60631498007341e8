import type { Platform } from "#documents/manifest.js";

/** How an image wants to be started (image-spec, config.md): each list as the image gives it, empty where it gives none. */
export interface ProcessConfig {
  entrypoint: string[];
  cmd: string[];
  env: string[];
  workingDir: string;
}

export interface UnpackedImage {
  /** The folder that holds the image's files. */
  root: string;
  config: ProcessConfig;
}

export interface UnpackOptions {
  platform: Platform;
  /** The index or manifest to take; the layout's only one, otherwise. */
  digest?: string;
  /** An empty or absent folder that receives the files. */
  directory: string;
}

/** Takes the files of one platform's image out of an OCI layout (image-spec, layer.md). Throws DiagnosticError. */
export async function unpackImage(_layout: string, _options: UnpackOptions): Promise<UnpackedImage> {
  throw new Error("not written yet");
}
