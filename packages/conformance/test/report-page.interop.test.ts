import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { renderReportHtml } from "#conformance/report-html.js";
import { type Browser, browserVersion, startBrowser, type Tab, type View } from "#test/browser.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { contrasts } from "#test/page-colours.js";
import {
  hostileReport,
  hostileTiers,
  largeReport,
  notRunReport,
  passedReport,
  smallReport,
  smallTiers,
} from "#test/sample-reports.js";

const version = await browserVersion();
const withBrowser = version ? describe : describe.skip;
const why = version ? "" : " (skipped: chromium is not installed)";
const phone: View = { width: 390, height: 844, phone: true };

const markup = `"><img src=//x onerror="window.pwned=1"></style><script>window.pwned=1</script><base href="//x">`;

const reports: Record<string, Report> = {
  small: smallReport,
  passed: passedReport,
  "not run": notRunReport,
  large: largeReport(500),
  markup: hostileReport(markup),
  "a long word": hostileReport("x".repeat(10_000)),
  "a long name": hostileReport("a-plugin.with/many:parts ".repeat(400)),
  "turned text": hostileReport("\u202e\u2066right to left \u05d0\u05d1\u05d2 ".repeat(20)),
};

const pages: Record<string, string> = {
  ...Object.fromEntries(Object.entries(reports).map(([name, report]) => [name, renderReportHtml(report)])),
  tiers: renderReportHtml(smallReport, smallTiers),
  "tiers of markup": renderReportHtml(smallReport, hostileTiers(markup)),
  "tiers of a long word": renderReportHtml(smallReport, hostileTiers("x".repeat(10_000))),
};
const names = Object.keys(pages);

let browser: Browser;
let folder: string;

async function visit(name: string, view: View = {}): Promise<Tab> {
  const tab = await browser.open(view);
  await tab.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return tab;
}

/** Presses Tab until an expression is true of `it`, the element that has the focus. */
async function tabTo(tab: Tab, expression: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await tab.press("Tab");
    if (await tab.evaluate<boolean>(`(it => !!(${expression}))(document.activeElement)`)) return;
  }
  throw new Error(`Tab does not lead to ${expression}`);
}

withBrowser(`the page of a report in ${version ?? "a browser"}${why}`, () => {
  beforeAll(async () => {
    browser = await startBrowser();
    folder = await temporaryFolder();
    for (const [name, page] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), page);
  });
  afterAll(async () => {
    await browser?.close();
    await removeTemporaryFolders();
  });

  test.each(names)(
    "%s fits phones and a screen, light and dark, all unfolded; it asks for nothing and has no errors",
    async (name) => {
      for (const dark of [false, true]) {
        for (const view of [
          { dark },
          { ...phone, dark },
          { ...phone, width: 360, dark },
          { ...phone, width: 320, dark },
        ]) {
          const tab = await visit(name, view);
          await tab.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
          const [scrolled, width] = await tab.evaluate<[number, number]>(
            "[document.documentElement.scrollWidth, innerWidth]",
          );
          expect([view, width, scrolled <= (view.width ?? 1280)]).toEqual([view, view.width ?? 1280, true]);
          expect([tab.errors, tab.requests.length, await tab.evaluate(injected)]).toEqual([[], 1, []]);
        }
      }
    },
    60_000,
  );

  test.each(names)("%s can be read by all, in both colour schemes", async (name) => {
    const backgrounds = new Set<string>();
    for (const dark of [false, true]) {
      const tab = await visit(name, { dark });
      await tab.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      const faint = (await tab.evaluate<[string, number][]>(contrasts)).filter(([, ratio]) => ratio < 4.5);
      expect([dark, faint]).toEqual([dark, []]);
      expect(await tab.evaluate(unnamed)).toEqual([]);
      backgrounds.add(await tab.evaluate<string>("getComputedStyle(document.body).backgroundColor"));
    }
    expect(backgrounds.size).toBe(2);
  });

  test("by keyboard alone: past the heading, to the filter and what it leaves, and into what is folded", async () => {
    const tab = await visit("small");
    await tab.press("Tab");
    expect(await tab.evaluate("document.activeElement.className")).toBe("skip");
    await tabTo(tab, "it.id === 'show-all'");
    const left = () =>
      tab.evaluate<string[]>(
        "[...new Set([...document.querySelectorAll('#checks li[data-has]')].filter((each) => each.checkVisibility() && !each.querySelector('li')).map((each) => each.dataset.has))].sort()",
      );
    expect(await left()).toEqual(["failed", "not-run"]); // what passed is folded
    await tab.press("ArrowDown");
    expect(await tab.evaluate("document.activeElement.id")).toBe("show-failed");
    expect(await left()).toEqual(["failed"]);
    await tab.press("ArrowUp");
    await tabTo(tab, "it.matches('#checks details:not([open]) > summary')");
    await tab.press("Enter");
    await tab.until("document.activeElement.parentElement.open");
    await tabTo(tab, "it.matches('#log pre')");
  });

  test("each choice of the filter leaves the checks that it names and no other", async () => {
    const tab = await visit("large");
    await tab.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    for (const status of ["failed", "not-run", "skipped", "passed"]) {
      await tab.evaluate(`document.getElementById("show-${status}").click()`);
      const shown = await tab.evaluate<string[]>(
        "[...document.querySelectorAll('#checks li[data-has]')].filter((each) => each.checkVisibility() && !each.querySelector('li')).map((each) => each.dataset.has)",
      );
      const wanted = reports.large?.checks.filter((each) => each.status === status) ?? [];
      expect([status, shown]).toEqual([status, wanted.map(() => status)]);
    }
  });

  test("a plugin that failed leads to what failed of it", async () => {
    const tab = await visit("small");
    await tab.evaluate("document.querySelector('#plugins tbody a').click()");
    expect(await tab.evaluate("document.querySelector(':target > summary strong').textContent")).toBe("Plugin agents");
  });

  test.each([{}, phone])(
    "the banner leads to the tiers, where a refused claim says what is missing (%j)",
    async (view) => {
      const tab = await visit("tiers", view);
      await tab.evaluate("document.querySelector('.banner .lead a').click()");
      expect(await tab.evaluate("document.querySelector(':target h2').textContent")).toBe("Tiers");
      const seen = await tab.evaluate<string>("document.querySelector(':target tbody tr').innerText");
      for (const each of ["agents", "supported", "✗ community", "an owner with a contact"])
        expect(seen).toContain(each);
    },
  );
});

/** Elements and attributes that no page of a report has, and links that leave it. */
const injected = `[
  ...[...document.querySelectorAll("script, img, iframe, object, embed, form, base, link")].map((each) => each.outerHTML),
  ...[...document.querySelectorAll("*")].flatMap((each) => [...each.attributes]).filter(({ name }) => /^on|^style$/.test(name)).map(({ name }) => name),
  ...[...document.links].map((each) => each.getAttribute("href")).filter((each) => !each.startsWith("#")),
  ...(window.pwned ? ["pwned"] : []),
]`;

/** What has the focus without a name to be read out. */
const unnamed = `[...document.querySelectorAll("a, summary, input, [tabindex]")]
  .filter((each) => !each.textContent.trim() && !each.ariaLabel && !each.labels?.length).map((each) => each.outerHTML)`;
