import { describe, expect, test } from "@jest/globals";
import { parseBuildInfo } from "#golang/build-info.js";
import { parseGoMod } from "#golang/go-mod.js";
import { parseEntry } from "#scan/database-index.js";
import {
  concealedIn,
  concealedInGoMod,
  hiddenModules,
  modulesOf,
  modulesOfGoMod,
  replacementsIn,
} from "#scan/modules.js";
import type { Snapshot } from "#scan/snapshot.js";
import { osvOf } from "#test/vulnerability-database.js";
import { parserEntry } from "#test/vulnerable-modules.js";

const parser = parserEntry.module;
const base = { module: "github.com/acme/server", version: "v1.0.0" };

const info = (lines: string) =>
  parseBuildInfo("go1.26.8", `path\tcomposed.invalid/server\nmod\tcomposed.invalid/server\tv0.0.0\t\n${lines}`);
const goMod = (lines: string) => parseGoMod(`module composed.invalid/server\n\nrequire ${parser} v1.0.0\n${lines}`);

describe.each<[string, string, string, object[]]>([
  ["nothing", "", "", []],
  ["the same module at another version", `${parser}\tv1.2.0\th1:x`, `${parser} v1.2.0`, []],
  [
    "a folder",
    "../parser\t(devel)\t",
    "../parser",
    [{ module: parser, version: "v1.0.0", because: "a folder stands for it" }],
  ],
  [
    "a fork",
    "github.com/acme/fork\tv1.3.0\th1:x",
    "github.com/acme/fork v1.3.0",
    [
      { module: parser, version: "v1.0.0", because: "github.com/acme/fork v1.3.0 stands for it" },
      { module: "github.com/acme/fork", version: "v1.3.0", because: `it stands for ${parser}` },
    ],
  ],
])("a module for which stands %s", (_what, inProgram, inGoMod, expected) => {
  test("is concealed alike in a program and in a go.mod", () => {
    const program = `dep\t${parser}\tv1.0.0\th1:y\n${inProgram ? `=>\t${inProgram}\n` : ""}`;
    expect(concealedIn(info(program))).toEqual(expected);
    expect(concealedInGoMod(goMod(inGoMod ? `\nreplace ${parser} => ${inGoMod}\n` : ""), base)).toEqual(expected);
  });
});

describe("what is hidden", () => {
  const entry = parseEntry(osvOf(parserEntry));
  const snapshot = {
    listed: new Map([[parser, [parserEntry.id]]]),
    entries: new Map([[parserEntry.id, entry]]),
  } as unknown as Snapshot;
  const hidden = (version: string, module = parser) =>
    hiddenModules([{ module, version, because: "a folder stands for it" }], snapshot).map(({ vulnerabilities }) =>
      vulnerabilities.join(),
    );

  test("is what the database knows of the version, or of the module where the version says nothing", () => {
    expect(["v1.0.0", "v1.1.0", "(devel)", ""].map((version) => hidden(version).join())).toEqual([
      parserEntry.id,
      "",
      parserEntry.id,
      parserEntry.id,
    ]);
    expect(hidden("v1.0.0", "github.com/acme/other")).toEqual([]);
  });

  test("is said once for a module that several programs replace", () => {
    const one = { module: parser, version: "v1.0.0", because: "a folder stands for it" };
    expect(hiddenModules([one, { ...one }], snapshot)).toHaveLength(1);
  });
});

test("a base that is the main module is concealed, unless the program says its version", () => {
  const main = (version: string) => parseBuildInfo("go1.26.8", `path\tx\nmod\t${base.module}\t${version}\t\n`);
  expect(concealedIn(main("(devel)"), base)).toEqual([{ ...base, because: "it is the main module" }]);
  expect(concealedIn(main("v1.0.0"), base)).toEqual([]);
  const unknown = { module: base.module, version: "(devel)", because: "it is the main module" };
  expect(concealedIn(main("(devel)"))).toEqual([unknown]);
  expect(concealedIn(main("(devel)"), { ...base, module: "github.com/acme/other" })).toEqual([unknown]);
});

test("what a program says no version of is concealed: a workspace's module, and the library of a Go that is no release", () => {
  const program = (go: string) =>
    parseBuildInfo(go, `path\tx\nmod\t${base.module}\tv1.0.0\th1:x\ndep\t${parser}\t(devel)\t\n`);
  const workspace = { module: parser, version: "(devel)", because: "the program does not say its version" };
  expect(concealedIn(program("go1.26.8 X:jsonv2"))).toEqual([workspace]);
  for (const go of ["devel go1.27-0123456789 Sun Nov 22", "go1.26.8-fips", "go1.26.8.1"]) {
    const library = { module: "stdlib", version: go, because: "no released Go compiled it" };
    expect(concealedIn(program(go))).toEqual([library, workspace]);
  }
});

test("every path that may be looked up is known before", () => {
  expect(modulesOf(info(`dep\t${parser}\tv1.0.0\th1:y\n=>\t../parser\t(devel)\t\n`))).toEqual([
    "composed.invalid/server",
    parser,
    "../parser",
  ]);
  expect(modulesOfGoMod(goMod(`\nreplace ${parser} => github.com/acme/fork v1.3.0\n`))).toEqual([
    "composed.invalid/server",
    parser,
    "github.com/acme/fork",
  ]);
  expect([
    ...replacementsIn([
      { path: parser, by: "github.com/acme/fork" },
      { path: "a", by: "a" },
    ]),
  ]).toEqual(["github.com/acme/fork"]);
});
