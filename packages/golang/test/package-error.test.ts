import { describe, expect, test } from "@jest/globals";
import { explainPackageError } from "#golang/package-error.js";

describe("what a package lacks", () => {
  test.each([
    ["pattern banner.txt: no matching files found", "embed-missing", "Add the embedded files to the working copy."],
    [
      "no required module provides package github.com/acme/x; to add it:",
      "requirement-undeclared",
      "Require a module that has the package in the importing module's go.mod (go mod tidy does).",
    ],
    ["expected 'package', found 'EOF'", "compile-failed", "Correct the package."],
  ])("%s: nobody releases a working copy again", (text, code, fix) => {
    expect(explainPackageError(text, "/work/robots")).toMatchObject({ code, fix });
    const released = explainPackageError(text);
    expect(released).toMatchObject({ code, fix: expect.stringMatching(/ and release it again\.$/) });
    expect(Object.keys(released).sort()).toEqual(["code", "fix", "why"]);
  });
});
