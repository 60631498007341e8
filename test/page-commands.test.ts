import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commandsOf, readPage, stepsBelow } from "#test/page-commands.js";
import { isShown, openPageShell } from "#test/page-shell.js";

afterAll(removeTemporaryFolders);

async function pageOf(text: string) {
  const file = join(await temporaryFolder(), "page.md");
  await writeFile(file, text);
  return readPage(file);
}

describe("a page's commands", () => {
  test("are those of all shell blocks, in order, with what is shown of their output", async () => {
    const page = await pageOf(
      [
        "# One",
        "```console",
        "$ cd here \\",
        "  && ls",
        "a",
        "b",
        "$ pwd",
        "```",
        "- in a list:",
        "  ```sh",
        "  echo 1",
        "  echo 2",
        "  ```",
        "## Two",
        "```yaml",
        "# a/file.yaml",
        "x: 1",
        "```",
        "```yaml",
        "x: 2",
        "```",
      ].join("\n"),
    );
    expect(commandsOf(page).map(({ section, text, shown }) => [section, text, shown])).toEqual([
      ["One", "cd here \\\n  && ls", ["a", "b"]],
      ["One", "pwd", []],
      ["One", "echo 1\necho 2", []],
    ]);
    expect(stepsBelow(page, "Two")).toEqual([
      { kind: "file", section: "Two", path: "a/file.yaml", text: "# a/file.yaml\nx: 1\n" },
    ]);
    expect(() => stepsBelow(page, "Three")).toThrow(/Three/);
  });

  test.each([
    ["a block without a language", "```\nls\n```", /no language/],
    ["a console block that begins with output", "```console\nout\n```", /no command/],
    ["a console block without a command", "```console\n```", /empty/],
    ["a block that is not closed", "```sh\nls\n", /no end/],
    ["commands in a block that is not run", "Type this:\n```text\n$ gh pr merge 1\n```", /does not say/],
    ["a shell that nobody runs", "```zsh\nls\n```", /"zsh"/],
    ["a shell in capitals", "```Console\nls\n```", /"Console"/],
    ["more said of a block than its language", "```sh title\nls\n```", /"sh title"/],
    ["a block of four backticks that is not closed by three", "````sh\nls\n```\n", /no end/],
    ["a block in a quotation", "> ```sh\n> ls\n> ```", /cannot be read/],
    ["a block behind a tab", "\t```sh\n\tls\n\t```", /cannot be read/],
    ["a block that begins with its list's item", "- ```sh\n  ls\n  ```", /cannot be read/],
    ["a command without a block", "Type:\n\n    $ ls\n", /in no block/],
    ["a command in HTML", "<pre>ls</pre>", /cannot be read/],
    ["a command in a text", "```text\nplugin-release validate\n```", /looks like a command/],
    ["commands of another language", "This works on github.com:\n```yaml\n$ ls\n```", /does not say/],
  ])("%s is refused", async (_, text, problem) => {
    await expect(pageOf(text)).rejects.toThrow(problem);
  });

  test.each(["````", "~~~"])("are those of blocks between %s, too", async (fence) => {
    const page = await pageOf(`${fence}sh\nls\n\`\`\`\n${fence}`);
    expect(commandsOf(page).map(({ text }) => text)).toEqual(["ls\n```"]);
  });

  test("that work on github.com alone are kept apart", async () => {
    const page = await pageOf("This works on github.com alone:\n```text\n$ gh pr merge 1\n```");
    expect([page.steps, page.onGitHub]).toEqual([[], ["$ gh pr merge 1"]]);
  });
});

test.each([
  [[], "anything", true],
  [["a", "b"], "a\nb\n", true],
  [["a"], "a\nb\n", false],
  [["a", "…"], "a\nb\nc\n", true],
  [["a in … s"], "a in 0.3 s", true],
  [["a.b"], "axb", false],
  [["…", "c"], "a\nb\nc\n", true],
  [["…", "c"], "a\nc\nb\n", false],
])("%j shows %j: %s", (shown, output, expected) => {
  expect(isShown(shown, output)).toBe(expected);
});

/** Whether a process ends within two seconds: then it has no command line any more, whoever has to take its exit code. */
async function hasEnded(process: string): Promise<boolean> {
  for (let count = 0; count < 40; count++) {
    if ((await readFile(`/proc/${process}/cmdline`, "utf8").catch(() => "")) === "") return true;
    await sleep(50);
  }
  return false;
}

test("a shell keeps its folder and variables, knows the page's names, and stops what it left running", async () => {
  const shell = await openPageShell({ names: { "ghcr.io": "127.0.0.1:1" } });
  try {
    const page = await pageOf(
      [
        "```console",
        "$ mkdir new && cd new",
        "$ NAME=ghcr.io/acme",
        '$ echo "$NAME" | tee name',
        "ghcr.io/acme",
        "$ sleep 600 & echo $! > running",
        "$ (exit 3)",
        "```",
        "```yaml",
        "# in/policy.yaml",
        "at: ghcr.io",
        "```",
      ].join("\n"),
    );
    await shell.follow(page.steps, { failing: /exit 3/ });
    expect(await readFile(join(shell.folder, "new/name"), "utf8")).toBe("127.0.0.1:1/acme\n");
    expect(await readFile(join(shell.folder, "new/in/policy.yaml"), "utf8")).toContain("at: 127.0.0.1:1");
    const [before] = (await pageOf("```sh\nfalse\ntrue\n```")).steps;
    await expect(shell.follow(before ? [before] : [])).rejects.toThrow(/ended with 1/);
    const [sound] = (await pageOf("```sh\nif false; then true; fi\nfalse || true\n! false\n```")).steps;
    await shell.follow(sound ? [sound] : []);
    await expect(shell.follow(page.steps.slice(4, 5))).rejects.toThrow(/ended with 3/);
    await expect(shell.follow(page.steps.slice(0, 1), { failing: /./ })).rejects.toThrow(/ended with 0/);
    expect((await shell.type("if true")).code).not.toBe(0);
    expect(await shell.type("echo ghcr.io; echo more >&2")).toEqual({ code: 0, output: "ghcr.io\n", errors: "more\n" });
    expect((await shell.type("plugin-release --version")).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  } finally {
    await shell.stop();
  }
  const running = (await readFile(join(shell.folder, "new/running"), "utf8")).trim();
  await expect(hasEnded(running)).resolves.toBe(true);
}, 30_000);

test("every guide can be read, and says what works on github.com alone", () => {
  for (const each of readdirSync("docs/guides")) readPage(join("docs/guides", each));
});
