/** What buildctl makes of its arguments: flags of urfave/cli v1, `NAME=VALUE` split at the first `=`, --output as one line of CSV. */
export interface ReadArguments {
  opt: Record<string, string>;
  local: Record<string, string>;
  "oci-layout": Record<string, string>;
  output: Record<string, string>;
  frontend: string;
  progress: string;
}

/** Reads arguments as buildctl 0.23.2 does (cmd/buildctl/build); throws where it would refuse. test/buildkit.interop.test.ts holds this against buildctl's own code. */
export function readBuildctl(args: readonly string[]): ReadArguments {
  const read: ReadArguments = { opt: {}, local: {}, "oci-layout": {}, output: {}, frontend: "", progress: "" };
  if (args[0] !== "build") throw new Error(`not a build: ${args[0]}`);
  for (let index = 1; index < args.length; index += 2) {
    const [option = "", value] = [args[index], args[index + 1]];
    const name = option.slice(2);
    if (!option.startsWith("--") || value === undefined) throw new Error(`not an option with a value: ${option}`);
    if (name === "opt" || name === "local" || name === "oci-layout") Object.assign(read[name], splitPair(value));
    else if (name === "output") for (const field of readCsv(value)) Object.assign(read.output, splitPair(field, true));
    else if (name === "frontend" || name === "progress") read[name] = value;
    else throw new Error(`no option of ours: ${option}`);
  }
  return read;
}

function splitPair(text: string, lowerCase = false): Record<string, string> {
  const at = text.indexOf("=");
  if (at < 0) throw new Error(`no value: ${text}`);
  const name = text.slice(0, at);
  return Object.fromEntries([[lowerCase ? name.toLowerCase() : name, text.slice(at + 1)]]);
}

/** tonistiigi/go-csvvalue. */
function readCsv(line: string): string[] {
  const fields: string[] = [];
  for (let rest = line; ; ) {
    const quoted = /^"((?:[^"]|"")*)"(,|$)/.exec(rest);
    const plain = /^([^",][^",]*|)(,|$)/.exec(rest);
    const match = rest.startsWith('"') ? quoted : plain;
    if (!match) throw new Error(`not CSV: ${rest}`);
    fields.push((match[1] ?? "").replaceAll('""', '"'));
    if (match[2] === "") return fields;
    rest = rest.slice(match[0].length);
  }
}
