import { type Command, exitCodes } from "#cli/command.js";
import { showErrorsFirst } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { fail } from "#diagnostics/diagnostic.js";

export const copyCommand: Command = {
  name: "copy",
  summary: "Copy published images or components to another registry, with their signatures, attestations and tags",
  operands: { usage: "FROM TO", most: 2 },
  options: [
    { name: "moving-tag", value: "TAG", many: true, about: "A tag that may move at the target, such as latest" },
  ],
  examples: [
    "plugin-release copy ghcr.io/acme/catalog-server registry.acme.example/acme/catalog-server --moving-tag latest",
    "plugin-release copy ghcr.io/acme/catalog-server:1.2.0 registry.acme.example/acme/catalog-server",
    "plugin-release copy ghcr.io/acme/registry//acme.software/plugin-registry registry.acme.example/acme/registry//acme.software/plugin-registry",
  ],
  async run(parsed) {
    const [from, to] = parsed.operands;
    if (from === undefined || to === undefined) {
      return fail("input-invalid", "plugin-release copy: from where, and to where, is not said", {
        fix: "Name both, such as ghcr.io/acme/catalog-server registry.acme.example/acme/catalog-server.",
      });
    }
    const { copyPublished } = await import("#server/copy-published.js");
    const movingTags = parsed.texts("moving-tag");
    const progress = terminalProgress();
    const { copied, diagnostics } = await copyPublished({ from, to, movingTags, environment: process.env, progress });
    for (const { image, tags, attached } of copied) {
      process.stdout.write(`${image}  ${tags.join(", ") || "no tag"}, ${attached} attached\n`);
    }
    if (diagnostics.length > 0) showErrorsFirst(diagnostics, process.stderr);
    return exitCodes.done;
  },
};
