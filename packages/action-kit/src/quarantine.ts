import { randomUUID } from "node:crypto";
import { EOL } from "node:os";
import { issueCommand } from "#action-kit/toolkit.js";

// `::` or `##[`, wherever they stand: the runner skips white space before a command, and its comparisons skip characters without width.
const commandLike = /:[^ -~]*:|#[^ -~]*#[^ -~]*\[/;

/**
 * Prints text from outside (a child process, a server) to the step's log; the runner takes nothing in it for a command.
 * Where nothing could be one, the pause around it is left out, because the log shows that.
 */
export function printQuarantined(text: string): void {
  const token = commandLike.test(text) ? randomUUID() : undefined;
  if (token) issueCommand("stop-commands", {}, token);
  process.stdout.write(text + EOL);
  if (token) issueCommand(token, {}, "");
}
