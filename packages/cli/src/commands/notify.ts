import { type Command, exitCodes } from "#cli/command.js";
import { githubToken } from "#cli/github-token.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { fail } from "#diagnostics/diagnostic.js";

export const notifyCommand: Command = {
  name: "notify",
  summary: "Tell a registry or server repository that a plugin was released",
  operands: { usage: "PLUGIN [VERSION]", most: 2 },
  options: [
    {
      name: "repository",
      value: "OWNER/NAME",
      required: true,
      about: "The receiver; the token is taken from GITHUB_TOKEN or GH_TOKEN",
    },
    { name: "component", value: "COMPONENT", about: "The OCM component, or its full name" },
    { name: "module", value: "PATH", about: "The plugin's Go module, for a server's repository" },
    {
      name: "digest",
      value: "DIGEST",
      about: "The component version's digest, which the receiver compares with its own",
    },
    { name: "event", value: "TYPE", about: "The type of the repository_dispatch (default: plugin-published)" },
    { name: "workflow", value: "FILE", about: "Start this workflow instead; takes actions: write only" },
    { name: "ref", value: "BRANCH", about: "The branch that the workflow runs on (default: the default branch)" },
    { name: "wait", value: "SECONDS", about: "Wait for the proposal, and show its URL" },
  ],
  examples: [
    "plugin-release notify helminput v0.1.0 --repository acme/plugin-registry",
    "plugin-release notify helminput v0.1.0 --repository acme/plugin-registry --workflow update.yml --wait 300",
  ],
  async run(parsed) {
    const [plugin, version] = parsed.operands;
    const repository = parsed.text("repository");
    if (plugin === undefined || repository === undefined) {
      return fail("input-invalid", "the plugin and --repository say what to tell whom", {
        fix: "Write plugin-release notify PLUGIN VERSION --repository OWNER/NAME.",
      });
    }
    const { dispatchOf, secondsOf } = await import("#registry/notify-inputs.js");
    const dispatch = dispatchOf({
      event: parsed.text("event"),
      workflow: parsed.text("workflow"),
      ref: parsed.text("ref"),
    });
    const wait = secondsOf(parsed.text("wait") ?? "0");
    const token = githubToken(process.env);
    const { GITHUB_API_URL: apiUrl } = process.env;
    if (token === undefined) {
      return fail("input-invalid", "neither GITHUB_TOKEN nor GH_TOKEN is set", {
        fix: "Set one of them to a token that may write contents of the receiver, or actions where --workflow is given.",
      });
    }
    const [{ notifyRelease }, { createGitHub }, { createTransport }] = await Promise.all([
      import("#registry/notify.js"),
      import("#proposals/github.js"),
      import("#transport/transport.js"),
    ]);
    const progress = terminalProgress();
    const transport = createTransport({ environment: process.env });
    const result = await notifyRelease({
      github: createGitHub({ transport, token, ...(apiUrl && { apiUrl }), onWait: progress.info }),
      repository,
      dispatch,
      release: {
        plugin,
        version,
        component: parsed.text("component"),
        module: parsed.text("module"),
        digest: parsed.text("digest"),
      },
      extra: {},
      wait,
      progress,
    });
    await showDiagnostics(result.diagnostics, "text", process.stderr);
    process.stdout.write(`${result.proposal?.url ?? result.runUrl ?? "announced"}\n`);
    return exitCodes.done;
  },
};
