import { type Command, exitCodes } from "#cli/command.js";
import { engineOptions, generateOptions, readBuildOptions } from "#cli/manifest-options.js";
import { showDiagnostics } from "#cli/show.js";

export const buildCommand: Command = {
  name: "build",
  summary: "Compile the server for every platform and assemble the OCI image as a layout, with its SBOMs",
  operands: { usage: "[MANIFEST]", most: 1 },
  options: [
    { name: "layout", value: "DIR", about: "Where the OCI layout goes, and its SBOMs to DIR.sbom (default: image)" },
    {
      name: "platform",
      value: "PLATFORM",
      many: true,
      about: "Only this of the manifest's platforms; local is this machine's (default: all)",
    },
    { name: "push", value: "REPOSITORY", about: "Push the image by digest to this repository; never a tag" },
    ...engineOptions,
    ...generateOptions,
  ],
  examples: [
    "plugin-release build",
    "plugin-release build --push ghcr.io/acme/catalog-server",
    "plugin-release build base/catalog-server-manifest.yaml --directory base/generated --layout images/catalog-server",
    "plugin-release build --engine buildkit --dockerfile Dockerfile",
  ],
  async run(parsed) {
    const options = readBuildOptions(parsed);
    const { parseRepository } = await import("#oci/reference.js");
    if (options.repository !== undefined) parseRepository(options.repository, "--push");
    const { build } = await import("#server/build.js");
    const built = await build(options);
    await showDiagnostics(built.diagnostics, "text", process.stderr);
    process.stderr.write(`What is in it, as CycloneDX: ${built.sbom}\n`);
    process.stdout.write(`${built.image ?? `${built.layout}@${built.digest}`}\n`);
    return exitCodes.done;
  },
};
