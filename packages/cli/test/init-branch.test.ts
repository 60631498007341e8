import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { withBranch, workflowsOfMain } from "#cli/init/branch.js";
import { examples, ours, read, type Workflow, workflowOf } from "#test/workflows.js";

test("all reusable workflows whose branch is main where nothing is said are known", () => {
  const found = ours.filter((file) => {
    const { workflow_call: call } = Object(workflowOf(file).on) as { workflow_call?: { inputs?: Inputs } };
    return call?.inputs?.branch?.default === "main";
  });
  expect(found.map((file) => file.replace(/.*\//, "")).sort()).toEqual(workflowsOfMain);
});

type Inputs = Record<string, { default?: unknown }>;

interface Call {
  uses?: string;
  with?: Record<string, unknown>;
}

const callsIn = (text: string) => Object.values((parse(text) as Workflow).jobs) as Call[];
const isOfMain = ({ uses = "" }: Call) => workflowsOfMain.some((name) => uses.includes(`/${name}@`));

test.each(examples)("%s names another branch where it calls one of them, and says else what it said", (file) => {
  const text = read(file);
  expect(withBranch(text, "main")).toBe(text);
  const calls = callsIn(text);
  const expected = calls.map((call) => (isOfMain(call) ? { ...call, with: { ...call.with, branch: "on" } } : call));
  expect(callsIn(withBranch(text, "on"))).toEqual(expected);
});

test("there are such calls, with and without other inputs", () => {
  const calls = examples.flatMap((file) => callsIn(read(file)).filter(isOfMain));
  expect(calls.some((call) => call.with === undefined)).toBe(true);
  expect(calls.some((call) => call.with !== undefined)).toBe(true);
});
