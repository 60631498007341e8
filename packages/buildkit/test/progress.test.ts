import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { assert, property, string } from "fast-check";
import { explainFailedBuild } from "#buildkit/failure.js";
import { followBuild } from "#buildkit/progress.js";

const recorded = (await readFile("test/vectors/buildkit/failed-run.txt", "utf8")).split("\n");

function follow(lines: readonly string[]) {
  const told: string[] = [];
  const progress = followBuild((line) => told.push(line));
  const left = lines.filter((line) => !progress.line(line));
  return { told, left: left.join("\n"), step: progress.failed() };
}

test("tells each step of the Dockerfile once, and leaves what is not progress", () => {
  const { told, left } = follow(recorded);
  expect(told).toEqual(["0.0 s  [1/3] COPY sh /bin/sh", "0.1 s  [2/3] RUN echo fine", "failed  [3/3] RUN fail"]);
  expect(left).toMatch(/^Dockerfile:4\n-+\n[\s\S]*exit code: 3\n$/);
});

test("keeps what the failed step wrote", () => {
  expect(follow(recorded).step).toEqual({
    name: "[3/3] RUN fail",
    error: expect.stringContaining("exit code: 3"),
    log: expect.stringMatching(/red.*\n::error::injected\n##\[error\]injected too\nthe end of the log\n$/),
    stdout: "",
  });
});

test("puts characters together that were cut in two", () => {
  const bytes = Buffer.from("größe\n");
  const log = (data: Buffer) => ({ vertex: "a", stream: 1, data: data.toString("base64") });
  const { step } = follow([
    JSON.stringify({ logs: [log(bytes.subarray(0, 3)), log(bytes.subarray(3))] }),
    JSON.stringify({ vertexes: [{ digest: "a", name: "RUN", completed: "now", error: "exit code: 1" }] }),
  ]);
  expect(step).toMatchObject({ stdout: "größe\n", log: "größe\n" });
});

test("blames the step that failed, not those that were ended because of it", () => {
  const vertex = (digest: string, error: string) => ({ digest, name: digest, completed: "now", error });
  const { step } = follow([
    JSON.stringify({ vertexes: [vertex("a", "context canceled"), vertex("b", "exit code: 1")] }),
  ]);
  expect(step?.name).toBe("b");
});

test("the diagnostic has step, reason, the end of the log and the Dockerfile's line", () => {
  const { left, step } = follow(recorded);
  const found = explainFailedBuild({
    stderr: left,
    step,
    dockerfile: "docker/Dockerfile",
    daemon: "tcp://127.0.0.1:1",
  });
  expect(found).toEqual({
    code: "buildkit-failed",
    severity: "error",
    message:
      'BuildKit could not build "docker/Dockerfile" at "[3/3] RUN fail": process "/bin/sh -c fail" did not complete successfully: exit code: 3; ' +
      "it wrote: red | : :error::injected | ##(error]injected too | the end of the log",
    fix: "Correct the Dockerfile; the step's whole log is above.",
    place: { file: "docker/Dockerfile", line: 4 },
  });
});

test.each([
  [
    'error: failed to solve: Unavailable: connection error: desc = "error reading server preface: EOF"',
    "buildkit-unreachable",
  ],
  ["error: failed to solve: no space left on device", "buildkit-failed"],
  ["", "buildkit-failed"],
])("without a step: %j is %s", (stderr, code) => {
  expect(explainFailedBuild({ stderr, step: undefined, dockerfile: undefined, daemon: "x" }).code).toBe(code);
});

test("a program of another platform is recognised", () => {
  const step = { name: "RUN x", error: "exit code: 255", log: "exec /bin/sh: exec format error\n", stdout: "" };
  const { fix } = explainFailedBuild({ stderr: "", step, dockerfile: "Dockerfile", daemon: "x" });
  expect(fix).toContain("$BUILDPLATFORM");
});

test("whatever a daemon says, messages stay one printable line", () => {
  assert(
    property(string({ unit: "binary" }), string({ unit: "binary" }), (text, name) => {
      const vertexes = [{ digest: "a", name, completed: text, error: text || "x" }];
      const logs = [{ vertex: "a", data: Buffer.from(text).toString("base64") }];
      const { told, step } = follow([JSON.stringify({ logs }), JSON.stringify({ vertexes }), text]);
      const { message } = explainFailedBuild({ stderr: text, step, dockerfile: undefined, daemon: "x" });
      expect([...told, message].filter((line) => /\p{Cc}|^::|##\[/u.test(line))).toEqual([]);
    }),
  );
});
