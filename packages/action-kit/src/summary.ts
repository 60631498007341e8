import { existsSync, statSync } from "node:fs";
import { issueFileCommand } from "#action-kit/toolkit.js";

/** Bytes that GitHub takes for one step's summary; it drops a larger one as a whole. */
const limit = 1024 * 1024;

const note = "\n\n*The rest is left out: a job summary holds 1 MiB.*";

/** Appends Markdown to the step's summary, cut to what GitHub takes. Does nothing where the runner offers no summary. */
export function writeSummary(markdown: string, environment: NodeJS.ProcessEnv): void {
  const file = environment.GITHUB_STEP_SUMMARY;
  if (!file || !existsSync(file) || markdown === "") return;
  const room = limit - statSync(file).size - Buffer.byteLength("\r\n");
  const fitting = cutToFit(markdown, room);
  if (fitting !== "") issueFileCommand("STEP_SUMMARY", fitting);
}

/** At most `room` bytes of UTF-8, cut after a whole line and with a note; nothing where not even the note fits. */
export function cutToFit(markdown: string, room: number): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= room) return markdown;
  const rest = room - Buffer.byteLength(note);
  if (rest < 0) return "";
  const end = bytes.lastIndexOf("\n", rest);
  return `${bytes.toString("utf8", 0, Math.max(end, 0))}${note}`;
}
