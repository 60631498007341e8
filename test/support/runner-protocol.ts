/** A workflow command as the runner understands it. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/**
 * Reads a step's log as the runner does: commands only at the start of a line (`##[` anywhere), none while a stop token is set.
 * Where the real runner's comparison may overlook characters without width, this one does.
 */
export function readLog(stdout: string): { commands: Command[]; log: string[] } {
  const commands: Command[] = [];
  const log: string[] = [];
  let stopToken: string | undefined;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line);
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined;
      else log.push(line);
    } else if (command?.name === "stop-commands") stopToken = command.message;
    else if (command) commands.push(command);
    else log.push(line);
  }
  return { commands, log };
}

function parseCommand(line: string): Command | undefined {
  const visible = line.replace(/[\p{Cc}\p{Cf}]/gu, "").trimStart();
  const match = /^::([^ :]+)(?: (.*?))?::(.*)$/s.exec(visible) ?? /##\[([^ \]]+)(?: (.*?))?\](.*)$/s.exec(visible);
  if (!match?.[1]) return undefined;
  const pairs = (match[2] ?? "").split(",").filter(Boolean);
  const properties = pairs.map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), decode(pair.slice(at + 1))];
  });
  return { name: match[1], properties: Object.fromEntries(properties), message: decode(match[3] ?? "") };
}

const escapes: Record<string, string> = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };

function decode(text: string): string {
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (each) => escapes[each] ?? each);
}

/** Reads GITHUB_OUTPUT as the runner does: `NAME<<DELIMITER`, lines, `DELIMITER`. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = Object.create(null);
  const rows = text.split("\n");
  for (let row = 0; row < rows.length && rows[row] !== ""; row++) {
    const [name = "", delimiter = ""] = (rows[row] ?? "").split("<<");
    const end = rows.indexOf(delimiter, row + 1);
    if (end < 0) throw new Error(`output ${name} does not end`);
    outputs[name] = rows.slice(row + 1, end).join("\n");
    row = end;
  }
  return outputs;
}
