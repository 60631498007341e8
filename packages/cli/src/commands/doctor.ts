import { type Command, exitCodes } from "#cli/command.js";
import type { Finding } from "#cli/doctor/finding.js";
import { githubToken } from "#cli/github-token.js";
import { fail } from "#diagnostics/diagnostic.js";
import { jsonDocument } from "#diagnostics/render-json.js";

export const doctorCommand: Command = {
  name: "doctor",
  summary: "Look at a repository on GitHub, and say what is missing and where to click",
  operands: { usage: "", most: 0 },
  options: [
    {
      name: "repository",
      value: "OWNER/NAME",
      about: "The repository (default: GITHUB_REPOSITORY, or that of origin)",
    },
    { name: "write-check", about: "Begin an upload to each registry that workflows name, and cancel it" },
    { name: "json", about: "Write JSON" },
  ],
  examples: ["plugin-release doctor", "plugin-release doctor --repository acme/server --write-check --json"],
  async run(parsed) {
    const [{ doctor }, { dockerCredentials }, { createTransport }] = await Promise.all([
      import("#cli/doctor/doctor.js"),
      import("#oci/credentials.js"),
      import("#transport/transport.js"),
    ]);
    const environment = process.env;
    const { GITHUB_API_URL: apiUrl } = environment;
    const token = githubToken(environment);
    const repository = parsed.text("repository") ?? (environment.GITHUB_REPOSITORY || (await ofOrigin(apiUrl)));
    // A person waits: what answers slowly is told, and not waited for.
    const limits = { connect: 10_000, headers: 20_000, idle: 20_000, total: 60_000 };
    const transport = createTransport({ environment, limits, retry: { attempts: 2, longestDelay: 5000 } });
    const access = { transport, credentials: dockerCredentials(environment), challenges: new Map() };
    try {
      const findings = await doctor({
        repository,
        ...(token ? { token } : {}),
        ...(apiUrl ? { apiUrl } : {}),
        webUrl: webUrlOf(environment),
        write: parsed.flag("write-check"),
        access,
        environment,
        now: Date.now,
        onWait: (line) => void process.stderr.write(`${line}\n`),
      });
      const document = () => jsonDocument({ repository, findings });
      process.stdout.write(parsed.flag("json") ? document() : findings.map(line).join(""));
      return findings.some(({ level }) => level === "error") ? exitCodes.problems : exitCodes.done;
    } finally {
      await transport.close();
    }
  },
};

/** A token goes only where the environment says: never to a host that a checkout names. */
async function ofOrigin(apiUrl: string | undefined): Promise<string> {
  const { remoteOf } = await import("#cli/init/ask-git.js");
  const remote = await remoteOf(".");
  if (remote && (remote.host === "github.com" || apiUrl)) return `${remote.owner}/${remote.name}`;
  const why = remote ? "origin is not on github.com, and GITHUB_API_URL is not set" : "nothing names a repository";
  return fail("input-invalid", `plugin-release doctor: ${why}`, {
    fix: remote
      ? "Set GITHUB_API_URL to your server's, such as https://HOST/api/v3."
      : "Write --repository OWNER/NAME.",
  });
}

function line({ check, level, message, fix, url }: Finding): string {
  const more = [fix, url].filter((each) => each !== undefined).map((each) => `         ${each}\n`);
  return `${level.padEnd(8)} ${check}: ${message}\n${more.join("")}`;
}

/** GitHub's pages: as the environment says, else those of the API's host. */
function webUrlOf({ GITHUB_SERVER_URL: web, GITHUB_API_URL: api }: NodeJS.ProcessEnv): string {
  const named = [web, api].find((each) => each && URL.canParse(each));
  return named === undefined ? "https://github.com" : new URL(named).origin.replace("://api.", "://");
}
