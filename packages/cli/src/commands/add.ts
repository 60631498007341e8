import { type Command, exitCodes } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";

export const addCommand: Command = {
  name: "add",
  summary: "Make a manifest take a plugin from its working copy or at a released version, listed or not so far",
  operands: { usage: "[DIR]", most: 1 },
  options: [
    { name: "manifest", value: "FILE", about: `Changed in place (default: ${defaultManifest})` },
    {
      name: "released",
      value: "VERSION",
      about: "Take this version of the module; the folder only says what it is called",
    },
  ],
  examples: [
    "plugin-release add ../catalog-plugins/agents && plugin-release build --platform local",
    `plugin-release add --manifest ../server/${defaultManifest}`,
    "plugin-release add ../catalog-plugins/agents --released v0.4.0",
  ],
  async run(parsed) {
    const { addPlugin } = await import("#server/add-plugin.js");
    const manifest = parsed.text("manifest") ?? defaultManifest;
    const version = parsed.text("released");
    const { name, module, replaced } = await addPlugin({ manifest, plugin: parsed.operands[0] ?? ".", version });
    const before = replaced ? `in place of ${replaced.module} ${replaced.version}` : "new";
    process.stdout.write(`${name}: ${version === undefined ? module : `${module} ${version}`}, ${before}\n`);
    return exitCodes.done;
  },
};
