import { type ChildProcess, spawn } from "node:child_process";

export interface StoredObject {
  sha: string;
  type: string;
  content: Buffer;
}

export interface Objects {
  info(revision: string): Promise<{ sha: string; type: string } | undefined>;
  contents(revision: string): Promise<StoredObject | undefined>;
  close(): void;
}

interface Question {
  withContent: boolean;
  settle(found: StoredObject | undefined): void;
  fail(error: Error): void;
}

/** One `git cat-file --batch-command` (git 2.36) for a repository, started by the first question and answering in order. */
export function openObjects(directory: string, environment: Record<string, string>): Objects {
  const waiting: Question[] = [];
  let child: ChildProcess | undefined;
  const ask = (command: "info" | "contents", revision: string) => {
    if (/[\0\n]/.test(revision)) return Promise.resolve(undefined);
    child ??= startReader(directory, environment, waiting);
    const { stdin } = child;
    return new Promise<StoredObject | undefined>((settle, fail) => {
      waiting.push({ withContent: command === "contents", settle, fail });
      stdin?.write(`${command} ${revision}\n`);
    });
  };
  return {
    info: (revision) => ask("info", revision),
    contents: (revision) => ask("contents", revision),
    close: () => child?.stdin?.end(),
  };
}

function startReader(directory: string, environment: Record<string, string>, waiting: Question[]): ChildProcess {
  const child = spawn("git", ["--git-dir", directory, "cat-file", "--batch-command"], {
    env: environment,
    stdio: ["pipe", "pipe", "ignore"],
  });
  let unread = Buffer.alloc(0);
  child.stdin.on("error", () => {});
  child.stdout.on("data", (piece: Buffer) => {
    unread = Buffer.concat([unread, piece]);
    for (let first = waiting[0]; first; first = waiting[0]) {
      const answer = parseAnswer(unread, first.withContent);
      if (!answer) return;
      waiting.shift();
      unread = unread.subarray(answer.length);
      first.settle(answer.object);
    }
  });
  child.on("close", () => {
    for (const question of waiting.splice(0)) question.fail(new Error(`git cat-file ended in ${directory}`));
  });
  return child;
}

/** `SHA TYPE SIZE`, and for contents that many bytes and a newline; or a line that says what is wrong. */
function parseAnswer(bytes: Buffer, withContent: boolean): { length: number; object?: StoredObject } | undefined {
  const end = bytes.indexOf(10);
  if (end < 0) return undefined;
  const header = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(bytes.subarray(0, end).toString("utf8"));
  if (!header) return { length: end + 1 };
  const [, sha = "", type = "", size = ""] = header;
  if (!withContent) return { length: end + 1, object: { sha, type, content: Buffer.alloc(0) } };
  const length = end + 1 + Number(size) + 1;
  if (bytes.length < length) return undefined;
  return { length, object: { sha, type, content: Buffer.from(bytes.subarray(end + 1, length - 1)) } };
}
