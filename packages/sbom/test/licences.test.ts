import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { licenceDigests } from "#sbom/generated/licence-digests.js";
import { detectLicences, isLicenceFile } from "#sbom/licences.js";
import { knownLicences, spdxLicences } from "#scripts/licences.js";

function textOf(id: string): string {
  return spdxLicences[id]?.licenseText ?? "";
}

/** What is told of a module with these files. */
function told(...texts: (string | undefined)[]): readonly string[] {
  return detectLicences(texts.map((text, index) => ({ name: `LICENSE${index}`, text }))).names;
}

test("the digests are those of SPDX's list (node scripts/generate-licences.ts writes them)", () => {
  expect(licenceDigests).toEqual(Object.fromEntries(knownLicences()));
});

describe("SPDX's text", () => {
  test.each([
    "Apache-2.0",
    "MIT",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "MPL-2.0",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "Zlib",
    "EPL-2.0",
    "BSL-1.0",
    "MIT-0",
  ])("of %s is known", (id) => {
    expect(told(textOf(id))).toEqual([id]);
  });

  test.each([
    ["GPL-3.0-only", "GPL-3.0-only or GPL-3.0-or-later"],
    ["AGPL-3.0-or-later", "AGPL-3.0-only or AGPL-3.0-or-later"],
    ["LGPL-2.1-only", "LGPL-2.1-only or LGPL-2.1-or-later"],
  ])("of %s does not say which of several is meant", (id, names) => {
    expect(told(textOf(id))).toEqual([names]);
    expect(told(`SPDX-License-Identifier: ${id}\n\n${textOf(id)}`)).toEqual([id]);
  });

  test("of every licence is known as that licence, or as one of those that share it", () => {
    const known = new Set(Object.values(licenceDigests).flatMap((each) => each.split(" or ")));
    for (const [id, { licenseText }] of Object.entries(spdxLicences)) {
      // One has an identifier among its terms, for another text.
      if (known.has(id) && !licenseText.includes("SPDX-License-Identifier"))
        expect([id, told(licenseText)[0]?.split(" or ")]).toEqual([id, expect.arrayContaining([id])]);
    }
  });

  test("is the same in other lines and with other blanks", () => {
    const blanks = fc.array(fc.constantFrom(" ", "  ", "\n", "\r\n", "\t", " \n * "), {
      minLength: 400,
      maxLength: 400,
    });
    fc.assert(
      fc.property(fc.constantFrom("BSD-3-Clause", "Apache-2.0", "ISC"), blanks, (id, others) => {
        let at = 0;
        const anew = (line: string) =>
          line.replaceAll(/(?<=[a-z]) (?=[a-z])/g, () => others[at++ % others.length] ?? " ");
        // A notice is a line of its own.
        const lines = textOf(id)
          .split("\n")
          .map((line) => (/copyright [<[(]/i.test(line) ? line : anew(line)));
        expect(told(lines.join("\n"))).toEqual([id]);
      }),
    );
  });
});

const mit = textOf("MIT").replace("<year> <copyright holders>", "2021 Acme");

describe("a text as modules have it", () => {
  test.each([
    ["without a title", mit.replace("MIT License", ""), "MIT"],
    ["with another title", mit.replace("MIT License", "The MIT License (MIT)"), "MIT"],
    ["as Markdown", mit.replace("MIT License", "# The MIT License (MIT)"), "MIT"],
    ["in a comment", mit.replaceAll(/^/gm, " * "), "MIT"],
    [
      "with several holders",
      mit.replace(
        /^Copyright.*$/m,
        "Copyright (c) 2012-2019 A <a@example.com>\nCopyright © 2020 The B Authors. All rights reserved.",
      ),
      "MIT",
    ],
    ["with a company as holder", textOf("MPL-2.0").replace(/^/, "Copyright IBM Corp. 2015, 2026\n\n"), "MPL-2.0"],
    [
      "with the holder in the terms",
      textOf("BSD-3-Clause")
        .replace("the copyright holder nor", "Google Inc. nor")
        .replace(/^Copyright.*$/m, "Copyright (c) 2009 The Go Authors. All rights reserved."),
      "BSD-3-Clause",
    ],
    ["without Apache's appendix", textOf("Apache-2.0").replace(/APPENDIX[\s\S]*/, ""), "Apache-2.0"],
    [
      "with the notice of Apache's appendix alone",
      textOf("Apache-2.0")
        .replace(/APPENDIX[\s\S]*?(?=Copyright \[yyyy\])/, "")
        .replace("[yyyy] [name of copyright owner]", "2014 Acme, Inc."),
      "Apache-2.0",
    ],
    [
      "with Apache's appendix filled in",
      textOf("Apache-2.0").replace("[yyyy] [name of copyright owner]", "2014 Acme, Inc."),
      "Apache-2.0",
    ],
    ["as an identifier alone", "Copyright 2020 Acme\nSPDX-License-Identifier: Apache-2.0\n", "Apache-2.0"],
    ["as an identifier in a comment", "<!-- SPDX-License-Identifier: MIT -->", "MIT"],
    ["with its identifier", `SPDX-License-Identifier: MIT\n${mit}`, "MIT"],
  ])("%s is known", (_how, text, id) => {
    expect(told(text)).toEqual([id]);
  });
});

describe("nothing is told", () => {
  test.each([
    ["of an empty file", ""],
    ["of a copyright notice alone", "Copyright 2020 Acme. All rights reserved.\n"],
    ["of a text with another term at the end", `${mit}\nThe Software shall be used for Good, not Evil.`],
    [
      "of a text with another term in its notice",
      mit.replace(/^Copyright.*$/m, "Copyright (c) 2021 Acme. You may not use it without paying a fee."),
    ],
    [
      "of a text with a wish in its notice",
      mit.replace(/^Copyright.*$/m, "Copyright 2021 Acme. Tell us before you start."),
    ],
    [
      "of a text with a condition for a holder",
      mit.replace(/^Copyright.*$/m, "Copyright (c) 2021 Acme, commercial usage excluded"),
    ],
    ["of a term as short as a name", textOf("BSD-3-Clause").replace("the copyright holder nor", "those who pay nor")],
    ["of a text with a term in its title", mit.replace("MIT License", "MIT License, for non-commercial use")],
    ["of a text with another product in its title", mit.replace("MIT License", "MIT License of everything but this")],
    ["of a text with a word less", mit.replace("without restriction, ", "")],
    ["of a text with a negation", mit.replace("is hereby granted", "is hereby not granted")],
    [
      "of a term in the place of a name",
      textOf("BSD-3-Clause").replace(
        "the copyright holder nor",
        `${"anybody who uses this without a written agreement ".repeat(3)} nor`,
      ),
    ],
    ["of two texts in one file", `${mit}\n\n${textOf("Apache-2.0")}`],
    ["of half a text", textOf("Apache-2.0").slice(0, 4000)],
    ["of the short form of Apache's", "Licensed under the Apache License, Version 2.0"],
    ["of an unknown identifier", "SPDX-License-Identifier: Proprietary"],
    ["of an outdated identifier", "SPDX-License-Identifier: GPL-2.0+"],
    ["of an expression", "SPDX-License-Identifier: Apache-2.0 OR MIT"],
    ["of an identifier that is a word of JavaScript's", "SPDX-License-Identifier: constructor"],
    ["of identifiers that differ", "SPDX-License-Identifier: MIT\nSPDX-License-Identifier: ISC"],
    ["of an identifier that the text contradicts", `SPDX-License-Identifier: Apache-2.0\n${mit}`],
    ["of an identifier among other words", "Our files say SPDX-License-Identifier: MIT\nbut you may not use them."],
    ["of control characters and no text", "\u0000\u001b[31m\ud800"],
  ])("%s", (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  test("of any, where one of several is not known or not readable", () => {
    expect(told(mit, "Proprietary.")).toEqual([]);
    expect(told(mit, undefined)).toEqual([]);
    expect(told(mit, textOf("Apache-2.0"), mit)).toEqual(["Apache-2.0", "MIT"]);
  });

  test("of any other text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        expect(told(text)).toEqual([]);
        expect(told(`${mit} ${text}x`)).toEqual([]);
      }),
    );
  });
});

test("a text that is made to take long takes no time", () => {
  const long = [
    "copyright ".repeat(50_000),
    "neither the name of ".repeat(20_000),
    " * ".repeat(150_000),
    "(c) ".repeat(100_000),
    "is provided as is and ".repeat(20_000),
    "bsd ".repeat(100_000),
  ];
  const start = performance.now();
  for (const text of long) expect(told(text)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([
  ["LICENSE", true],
  ["LICENCE.md", true],
  ["license.txt", true],
  ["LICENSE-MIT", true],
  ["MIT-LICENSE.txt", true],
  ["COPYING", true],
  ["COPYING.LESSER", true],
  ["UNLICENSE", true],
  ["LICENSES", true],
  ["license.go", false],
  ["licenses_test.go", false],
  ["LICENSE-3rdparty.csv", false],
  ["THIRD_PARTY_LICENSES.txt", false],
  ["license-checker.yaml", false],
  ["README.md", false],
  ["licensed", false],
  ["copyingfiles", false],
  ["NOTICE", false],
])("the file %s: %s", (name, is) => {
  expect(isLicenceFile(name)).toBe(is);
});
