import type { CheckResult, Counts, PluginResult, Report } from "#conformance/report.js";

/**
 * The report as `report.json` has it: keys in the order of the schema whatever order they were set in, a line for each check and each plugin,
 * a newline at the end. The same report gives the same bytes.
 */
export function renderReportJson(report: Report): string {
  const { checks, plugins, log, ...head } = inOrder(report);
  const start = JSON.stringify(head, undefined, 2).slice(0, -"\n}".length);
  const lists = Object.entries({ plugins, checks, log }).map(([name, items]) => `,\n  "${name}": ${lines(items)}`);
  return `${start}${lists.join("")}\n}\n`;
}

/** What a person compares stands on one line. */
function lines(items: readonly unknown[]): string {
  if (items.length === 0) return "[]";
  return `[\n${items.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`;
}

/** JSON.stringify leaves out what is undefined. */
function inOrder(report: Report) {
  const { tool, suite, subject, server, sandbox } = report;
  return {
    apiVersion: report.apiVersion,
    kind: report.kind,
    tool: { name: tool.name, version: tool.version },
    suite: {
      name: suite.name,
      version: suite.version,
      digest: suite.digest,
      categories: suite.categories?.map(({ id, title }) => ({ id, title })),
    },
    subject: {
      kind: subject.kind,
      name: subject.name,
      digest: subject.digest,
      platformDigest: subject.platformDigest,
      platform: subject.platform,
    },
    manifest: report.manifest,
    server: server && { module: server.module, version: server.version, frameworkVersion: server.frameworkVersion },
    started: report.started,
    seconds: report.seconds,
    sandbox: { kind: sandbox.kind, detail: sandbox.detail },
    platforms: report.platforms.map(({ platform, digest, status }) => ({ platform, digest, status })),
    only: report.only,
    verdict: report.verdict,
    required: countsInOrder(report.required),
    recommended: countsInOrder(report.recommended),
    plugins: report.plugins.map(pluginInOrder),
    checks: report.checks.map(checkInOrder),
    log: report.log,
  };
}

function countsInOrder({ passed, failed, skipped, notRun }: Counts): Counts {
  return { passed, failed, skipped, notRun };
}

function pluginInOrder({ name, module, version, verdict, required, recommended }: PluginResult) {
  const counts = { required: countsInOrder(required), recommended: countsInOrder(recommended) };
  return { name, module, version, verdict, ...counts };
}

function checkInOrder(check: CheckResult) {
  const { id, category, level, title, items, plugin, status, reason, request, seconds } = check;
  return { id, category, level, title, items, plugin, status, reason, request, seconds };
}
