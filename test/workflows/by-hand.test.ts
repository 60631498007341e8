import { describe, expect, test } from "@jest/globals";
import { examples, jobsOf, read, workflowOf } from "#test/workflows.js";

/** These publish what is checked out; the others read the branch that they are told, whichever one they are started on. */
const publishing = /\/(?:server|plugin)-release\.yml@/;
const callers = examples.flatMap((file) =>
  jobsOf(file).flatMap(([name, job]) => (publishing.test(job.uses ?? "") ? [{ file, name, job }] : [])),
);

/** Whether somebody who may start workflows, and not merge, could publish what a branch proposes. */
const canBeStarted = (file: string) => "workflow_dispatch" in Object(workflowOf(file).on);

describe("what publishes a checkout", () => {
  test("is there to be looked at, started by hand and not", () => {
    expect([...new Set(callers.map(({ file }) => canBeStarted(file)))].sort()).toEqual([false, true]);
  });

  test.each(callers)(
    "$file $name publishes the default branch or a tag, whatever branch it is started on",
    ({ file, job }) => {
      if (canBeStarted(file)) expect(job.if).toBe("github.ref == 'refs/heads/main'");
      const { push = {} } = workflowOf(file).on as { push?: { branches?: string[]; tags?: string[] } };
      expect(push.branches ?? ["main"]).toEqual(["main"]);
      expect(read(file)).not.toContain("pull_request");
    },
  );
});
