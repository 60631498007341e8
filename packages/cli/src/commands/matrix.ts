import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { hasErrors } from "#diagnostics/diagnostic.js";
import { interruption } from "#diagnostics/interruption.js";
import type { MatrixOptions } from "#server/matrix-options.js";

export const matrixCommand: Command = {
  name: "matrix",
  summary: "Show which plugin versions run on which server versions: as declared, and as reports verify",
  operands: { usage: "[MANIFEST...]", most: 1000 },
  options: [
    { name: "plugin", value: "NAME", about: "Answer: where can this plugin run?" },
    { name: "server", value: "VERSION", about: "Answer: which newest version of each plugin can ship on this server?" },
    { name: "upgrade", value: "VERSION", about: "Answer: what breaks on this server, what fixes it, in which order?" },
    { name: "prereleases", about: "Recommend prereleases too" },
    {
      name: "planned",
      value: "VERSION=API[+API]",
      many: true,
      about: "A server that no manifest builds on yet, with its framework API and those it has shims for",
    },
    {
      name: "reports",
      value: "FILE[@DIGEST]",
      many: true,
      about: "A conformance report, a folder of reports, or an earlier matrix as JSON",
    },
    {
      name: "report-policy",
      value: "FILE",
      about: "Count only reports that a signer of this VerificationPolicy has signed",
    },
    { name: "markdown", value: "FILE", about: "Write the matrix between the markers of this file" },
    { name: "json", value: "FILE", about: "Write it as JSON" },
    { name: "html", value: "FILE", about: "Write it as a page" },
    { name: "check", about: "Write nothing, and fail where something would change" },
    { name: "short-names", value: "WHERE", about: "Registry or folder where short image names are looked up first" },
  ],
  examples: [
    "plugin-release matrix --plugin agents",
    "plugin-release matrix --server v1.2.0 --reports reports",
    "plugin-release matrix --upgrade v2.0.0=v1beta1+v1alpha1",
    `plugin-release matrix ${defaultManifest} --markdown README.md --html matrix.html --check`,
  ],
  async run(parsed) {
    const { matrix } = await import("#server/matrix.js");
    const { answerMatrix, matrixOutcome, serversAsked } = await import("#server/matrix-answers.js");
    const questions = questionsOf(parsed);
    const options = optionsOf(parsed);
    let answer = "";
    const result = await matrix({ ...options, servers: [...options.servers, ...serversAsked(questions)] }, (found) => {
      answer = answerMatrix(found, questions);
    });
    const broken = hasErrors(result.diagnostics);
    process.stdout.write(answer === "" ? matrixOutcome(result, options) : answer);
    await showDiagnostics(result.diagnostics, "text", process.stderr);
    return broken ? exitCodes.problems : exitCodes.done;
  },
};

function questionsOf(parsed: Parsed) {
  return {
    plugin: parsed.text("plugin"),
    server: parsed.text("server"),
    upgrade: parsed.text("upgrade"),
    prereleases: parsed.flag("prereleases"),
  };
}

function optionsOf(parsed: Parsed): MatrixOptions {
  const outputs = Object.fromEntries(
    ["markdown", "json", "html"].flatMap((name) => {
      const path = parsed.text(name);
      return path === undefined ? [] : [[name, path]];
    }),
  ) as Pick<MatrixOptions, "markdown" | "json" | "html">;
  const shortNames = parsed.text("short-names");
  const reportPolicy = parsed.text("report-policy");
  return {
    manifests: parsed.operands.length === 0 ? [defaultManifest] : parsed.operands,
    servers: parsed.texts("planned"),
    reports: parsed.texts("reports"),
    ...(reportPolicy === undefined ? {} : { reportPolicy }),
    ...outputs,
    check: parsed.flag("check"),
    ...(shortNames === undefined ? {} : { shortNames }),
    environment: process.env,
    progress: terminalProgress(),
    signal: interruption(),
  };
}
