import { type Command, exitCodes } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { hasErrors } from "#diagnostics/diagnostic.js";
import { interruption } from "#diagnostics/interruption.js";

export const siteCommand: Command = {
  name: "site",
  summary: "Write a website of all plugins, with a search that needs no server",
  operands: { usage: "[MANIFEST...]", most: 1000 },
  options: [
    { name: "out", value: "DIR", about: "The site's folder; one that this command wrote is replaced (default: site)" },
    { name: "title", value: "TEXT", about: "What the site is called (default: Plugins)" },
    {
      name: "registry",
      value: "REPOSITORY//COMPONENT",
      many: true,
      about: "A published registry whose OCM plugins are shown, too",
    },
    { name: "reports", value: "FILE|DIR", many: true, about: "Conformance reports, or folders that hold them" },
    {
      name: "report-policy",
      value: "FILE",
      about: "Count only reports that a signer of this VerificationPolicy has signed",
    },
    { name: "planned", value: "VERSION=FRAMEWORK", many: true, about: "A server that no manifest builds on yet" },
    { name: "short-names", value: "WHERE", about: "Registry or folder where short image names are looked up first" },
  ],
  examples: [
    "plugin-release site --reports reports",
    "plugin-release site servers/*.yaml --registry ghcr.io/acme/registry//acme.software/plugin-registry --out _site",
  ],
  async run(parsed) {
    const { site } = await import("#server/site.js");
    const listings = parsed.texts("registry");
    const shortNames = parsed.text("short-names");
    const reportPolicy = parsed.text("report-policy");
    const named = parsed.operands.length > 0 || listings.length > 0;
    const result = await site({
      manifests: named ? parsed.operands : [defaultManifest],
      listings,
      out: parsed.text("out") ?? "site",
      title: parsed.text("title") || "Plugins",
      reports: parsed.texts("reports"),
      ...(reportPolicy === undefined ? {} : { reportPolicy }),
      servers: parsed.texts("planned"),
      ...(shortNames === undefined ? {} : { shortNames }),
      environment: process.env,
      progress: terminalProgress(),
      signal: interruption(),
    });
    await showDiagnostics(result.diagnostics, "text", process.stderr);
    if (hasErrors(result.diagnostics)) return exitCodes.problems;
    process.stdout.write(`${result.directory}: ${result.plugins} plugins, ${result.ocm} OCM plugins\n`);
    return exitCodes.done;
  },
};
