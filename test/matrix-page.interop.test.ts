import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { computeMatrix } from "#matrix/compute.js";
import { renderMatrixHtml } from "#matrix/matrix-html.js";
import type { MatrixInput } from "#matrix/model.js";
import { type Browser, browserVersion, startBrowser, type Tab, type View } from "#test/browser.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { hostileMatrix } from "#test/hostile-matrix.js";
import { base, evidenceFor, largeInput, pinOf, pluginOf, serverOf, smallInput } from "#test/sample-matrix.js";

const version = await browserVersion();
const withBrowser = version ? describe : describe.skip;
const why = version ? "" : " (skipped: chromium is not installed)";
const phone: View = { width: 390, height: 844, phone: true };

const any = "0.9.0..2.x v1alpha1";
/** On v1.0.0 there failed what one plugin has pinned, and what another has released last. */
const failingInput: MatrixInput = {
  base,
  servers: [serverOf("v1.0.0=v1alpha1"), serverOf("v1.1.0=v1alpha1", [])],
  plugins: [
    pluginOf("pinned", [`v0.1.0 ${any}`, `v0.2.0 ${any}`], { pins: [pinOf("v0.1.0", "v1.0.0")] }),
    pluginOf("newer", [`v0.1.0 ${any}`, `v0.2.0 ${any}`]),
    pluginOf("fine", [`v0.1.0 ${any}`]),
  ],
  evidence: [evidenceFor("pinned v0.1.0 on v1.0.0 failed"), evidenceFor("newer v0.2.0 on v1.0.0 failed")],
};

const inputs: Record<string, MatrixInput> = {
  small: smallInput,
  large: largeInput(100, 6, 12),
  hostile: hostileMatrix('"><img src=x onerror=alert(1)></script><script>window.pwned=1</script>'),
  failing: failingInput,
  empty: { servers: [], plugins: [], evidence: [] },
};

let browser: Browser;
let folder: string;

async function visit(name: string, view: View = {}): Promise<Tab> {
  const tab = await browser.open(view);
  await tab.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return tab;
}

const shown = (tab: Tab) => tab.evaluate<string>("document.querySelector('output').value");
const choose = (tab: Tab, field: string, value: string) =>
  tab.evaluate(
    `(() => { const field = document.forms[0].elements.${field}; field.value = "${value}"; field.dispatchEvent(new Event("input", { bubbles: true })); })()`,
  );

withBrowser(`the matrix's page in ${version ?? "a browser"}${why}`, () => {
  beforeAll(async () => {
    browser = await startBrowser();
    folder = await temporaryFolder();
    for (const [name, input] of Object.entries(inputs)) {
      await writeFile(join(folder, `${name}.html`), renderMatrixHtml(computeMatrix(input).matrix));
    }
  });
  afterAll(async () => {
    await browser?.close();
    await removeTemporaryFolders();
  });

  test.each(Object.keys(inputs))("%s fits a phone and a screen, loads nothing else and has no errors", async (name) => {
    for (const view of [{}, phone, { dark: true }, { ...phone, width: 320 }]) {
      const tab = await visit(name, view);
      const [scrolled, width] = await tab.evaluate<[number, number]>(
        "[document.documentElement.scrollWidth, innerWidth]",
      );
      expect([name, view, scrolled <= width]).toEqual([name, view, true]);
      expect([tab.errors, tab.requests.length, await tab.evaluate("window.pwned ?? null")]).toEqual([[], 1, null]);
    }
  });

  test("filters by what is typed, with the keyboard alone", async () => {
    const tab = await visit("large");
    expect(await shown(tab)).toBe("100 plugins");
    const focused = () => tab.evaluate<string>("document.activeElement.name || document.activeElement.textContent");
    for (let count = 0; count < 10 && (await focused()) !== "text"; count++) await tab.press("Tab");
    expect(await focused()).toBe("text");
    await tab.type("plugin-001");
    expect(await shown(tab)).toBe("10 of 100 plugins");
    await tab.type("x");
    expect(await shown(tab)).toBe("0 of 100 plugins");
    expect(await tab.evaluate("document.getElementById('none').hidden")).toBe(false);
    for (let count = 0; count < 10 && (await focused()) !== "Show all"; count++) await tab.press("Tab");
    await tab.press("Enter");
    await tab.until("document.querySelector('output').value === '100 plugins'");
  });

  test("filters by server, tier and state", async () => {
    const tab = await visit("small");
    await choose(tab, "tier", "supported");
    expect(await shown(tab)).toBe("1 of 4 plugins");
    await choose(tab, "tier", "none");
    expect(await shown(tab)).toBe("1 of 4 plugins");
    await choose(tab, "tier", "");
    const counts: [server: string, state: string, count: string][] = [
      ["", "runs", "2 of 4 plugins"],
      ["0", "runs", "1 of 4 plugins"],
      ["2", "verified", "2 of 4 plugins"],
      ["2", "not", "2 of 4 plugins"],
      ["1", "parts", "1 of 4 plugins"],
      ["0", "parts", "0 of 4 plugins"],
      ["", "unknown", "1 of 4 plugins"],
    ];
    for (const [server, state, count] of counts) {
      await choose(tab, "server", server);
      await choose(tab, "state", state);
      expect([server, state, await shown(tab)]).toEqual([server, state, count]);
    }
    await choose(tab, "server", "2");
    const heads =
      "[...document.querySelectorAll('#overview thead th')].filter((each) => each.checkVisibility()).map((each) => each.firstElementChild?.textContent ?? each.textContent)";
    expect(await tab.evaluate(heads)).toEqual(["Plugin", "v1.0.0"]);
  });

  test("what failed is found though another version is recommended: where it is pinned, or newer", async () => {
    const tab = await visit("failing");
    for (const [server, count] of [
      ["", "2 of 3 plugins"],
      ["0", "0 of 3 plugins"],
      ["1", "2 of 3 plugins"],
    ] as const) {
      await choose(tab, "server", server);
      await choose(tab, "state", "failed");
      expect([server, await shown(tab)]).toEqual([server, count]);
    }
    await choose(tab, "state", "parts");
    expect(await shown(tab)).toBe("2 of 3 plugins");
  });

  test("a plugin's name leads to all of its versions", async () => {
    const tab = await visit("small");
    await tab.evaluate("document.querySelector('#overview tbody a').click()");
    await tab.until("document.getElementById('plugin-agents').open");
  });

  test("without scripts everything is there, and no filter that does nothing", async () => {
    const tab = await visit("small");
    const page = renderMatrixHtml(computeMatrix(smallInput).matrix).replace(/<script>[\s\S]*<\/script>/, "");
    await writeFile(join(folder, "plain.html"), page);
    await tab.goto(pathToFileURL(join(folder, "plain.html")).href);
    expect(
      await tab.evaluate(
        "[document.forms[0].checkVisibility(), document.querySelectorAll('#overview tbody tr').length]",
      ),
    ).toEqual([false, 4]);
  });
});
