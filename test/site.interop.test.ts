import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { renderSite } from "#matrix/site.js";
import type { SiteInput } from "#matrix/site-model.js";
import { type Browser, browserVersion, startBrowser, type Tab, type View } from "#test/browser.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { hostileSite } from "#test/hostile-site.js";
import { contrasts } from "#test/page-colours.js";
import { exampleInput, manyInput, siteOf } from "#test/sample-site.js";
import { serveFolder } from "#test/serve-folder.js";

const version = await browserVersion();
const withBrowser = version ? describe : describe.skip;
const why = version ? "" : " (skipped: chromium is not installed)";

const phone: View = { width: 390, height: 844, phone: true };

let browser: Browser;
const folders: Record<string, string> = {};

async function write(input: SiteInput): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, text] of renderSite(input)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const urlOf = (site: string, path: string) => `${pathToFileURL(folders[site] ?? "").href}/${path}`;

async function visit(site: string, path: string, view: View = {}): Promise<Tab> {
  const tab = await browser.open(view);
  await tab.goto(urlOf(site, path));
  return tab;
}

/** One of each kind of page. */
const kinds = [
  ["the list", "small", "index.html"],
  ["a plugin", "small", "plugins/agents.html"],
  ["a plugin without evidence", "small", "plugins/guardrails.html"],
  ["an OCM plugin", "small", "components/helminput.html"],
  ["a thousand plugins", "many", "index.html"],
  ["a thousand plugins, searched", "many", "index.html#q=team-7"],
  ["hostile plugins", "hostile", "index.html"],
] as const;

withBrowser(`the site in ${version ?? "a browser"}${why}`, () => {
  beforeAll(async () => {
    browser = await startBrowser();
    folders.small = await write(siteOf(exampleInput()));
    folders.many = await write(siteOf(manyInput(1000)));
    folders.hostile = await write(hostileSite());
  });
  afterAll(async () => {
    await browser?.close();
    await removeTemporaryFolders();
  });

  test.each(kinds)(
    "%s fits a phone and a screen, light and dark, loads its own files only and has no errors",
    async (_kind, site, path) => {
      for (const view of [{}, phone, { dark: true }, { ...phone, dark: true }, { ...phone, width: 320 }]) {
        const tab = await visit(site, path, view);
        const [scrolled, width] = await tab.evaluate<[number, number]>(
          "[document.documentElement.scrollWidth, innerWidth]",
        );
        expect([view, scrolled <= width]).toEqual([view, true]);
        expect(tab.errors).toEqual([]);
        const own = urlOf(site, "");
        expect(tab.requests.filter((each) => !each.startsWith(own))).toEqual([]);
      }
    },
  );

  test.each(kinds)(
    "%s says what it is to those who do not see it, in colours that all can read",
    async (_kind, site, path) => {
      for (const dark of [false, true]) {
        const tab = await visit(site, path, { dark });
        expect(await tab.evaluate(structure)).toEqual({
          headings: 1,
          main: 1,
          lang: "en",
          unlabelled: [],
          nameless: [],
          skip: true,
        });
        expect((await tab.evaluate<[string, number][]>(contrasts)).filter(([, ratio]) => ratio < 4.5)).toEqual([]);
      }
    },
  );

  test("by keyboard alone: to the search, to a result, to its page and back to what was found", async () => {
    const tab = await visit("small", "index.html");
    for (const expected of ["skip", "matrix.html", "search"]) {
      await tab.press("Tab");
      expect(
        await tab.evaluate(
          "document.activeElement.id || document.activeElement.className || document.activeElement.getAttribute('href')",
        ),
      ).toBe(expected);
    }
    await tab.type("SAFETY model");
    expect(await shown(tab)).toEqual(["Guardrails"]);
    expect(await status(tab)).toBe("1 plugin of 3");
    await tab.press("ArrowDown");
    expect(await focused(tab)).toBe("Guardrails");
    expect(await tab.evaluate("getComputedStyle(document.activeElement, '::after').outlineStyle")).toBe("solid");
    await tab.press("ArrowUp");
    expect(await tab.evaluate("document.activeElement.id")).toBe("search");
    await tab.until("location.hash === '#q=SAFETY+model'");
    await tab.press("ArrowDown");
    await tab.press("Enter");
    await tab.until("document.querySelector('h1')?.textContent === 'Guardrails'");
    await tab.evaluate("history.back()");
    await tab.until("document.getElementById('search')?.value === 'SAFETY model'");
    expect(await shown(tab)).toEqual(["Guardrails"]);
    await tab.evaluate("document.activeElement.blur()");
    await tab.press("/");
    await tab.press("Escape");
    expect([await tab.evaluate("document.getElementById('search').value"), await status(tab)]).toEqual([
      "",
      "3 plugins",
    ]);
  });

  test("Tab leads from the search to the results, too, and the versions of a plugin open by keyboard", async () => {
    const tab = await visit("small", "index.html");
    await tab.press("/");
    await tab.type("agents");
    for (let presses = 0; presses < 2; presses++) await tab.press("Tab");
    expect(await focused(tab)).toBe("Agents");
    await tab.press("Enter");
    await tab.until("document.querySelector('h1')?.textContent === 'Agents'");
    const closed = "document.querySelector('details:not([open]) summary')";
    for (let presses = 0; presses < 20; presses++) {
      await tab.press("Tab");
      if (await tab.evaluate(`document.activeElement === ${closed}`)) break;
    }
    expect(await focused(tab)).toContain("v0.4.0");
    await tab.press("Enter");
    expect(await tab.evaluate("document.activeElement.parentElement.open")).toBe(true);
  });

  test.each([
    ["agents", ["Agents"]],
    ["helm", ["helminput"]],
    ["ÀGENTS", ["Agents"]],
    ["acme.software/plugins", ["helminput"]],
    ["acme-model-safety", ["Guardrails"]],
    ["catalog-plugins", ["Agents", "Guardrails"]],
    ["nothing like it", []],
    ["<b>", []],
    ["(a+)+$ [", []],
    ["__proto__", []],
  ])("finds for %s: %j", async (text, expected) => {
    const tab = await visit("small", `index.html#${new URLSearchParams({ q: text })}`);
    expect([await shown(tab), tab.errors]).toEqual([expected, []]);
  });

  test("shows of what it finds what the list shows", async () => {
    const tab = await visit("small", "index.html#q=github.com");
    const cards = (list: string) =>
      tab.evaluate<string[]>(
        `[...document.querySelectorAll("#${list} > li")].map((each) => each.innerHTML.replace(/\\s+/g, " ").replace(/> </g, "><").trim())`,
      );
    expect(await cards("results")).toEqual((await cards("plugins")).slice(0, 2));
  });

  test("shows what there is for one server, and says how many", async () => {
    const tab = await visit("small", "index.html#server=v1.0.0");
    expect([await shown(tab), await status(tab)]).toEqual([["Agents"], "1 plugin of 3"]);
  });

  test("shows the first of many, and the others when asked", async () => {
    const tab = await visit("many", "index.html#q=github.com");
    expect([(await shown(tab)).length, await status(tab)]).toEqual([24, "1000 plugins of 1001"]);
    await tab.evaluate("document.getElementById('more').focus()");
    await tab.press("Enter");
    const all = await shown(tab);
    expect([all.length, await focused(tab)]).toEqual([1000, all[24]]);
  });

  test("without scripts lists everything, says that the search is missing, and opens versions", async () => {
    const tab = await visit("small", "index.html", { withoutScripts: true });
    expect(await shown(tab)).toEqual(["Agents", "Guardrails", "helminput"]);
    const seen = "document.getElementById('finder').checkVisibility()";
    expect([await tab.evaluate(seen), await tab.evaluate("document.body.innerText")]).toEqual([
      false,
      expect.stringContaining("The search needs JavaScript."),
    ]);
    await tab.goto(urlOf("small", "plugins/agents.html"));
    expect(await tab.evaluate("document.querySelectorAll('details').length")).toBe(5);
    expect([tab.errors, await tab.evaluate("document.scripts.length")]).toEqual([[], 0]);
  });

  test("leads from every link to a page that is there", async () => {
    const tab = await visit("small", "plugins/agents.html");
    const links = await tab.evaluate<string[]>(
      "[...document.links].map((each) => each.href).filter((each) => each.startsWith('file:'))",
    );
    const paths = [...new Set(links.map((each) => new URL(each).pathname))];
    expect(paths.some((each) => each.includes("/reports/sha256-"))).toBe(true);
    for (const each of paths) expect((await readFile(each, "utf8")).startsWith("<!doctype html>")).toBe(true);
  });

  test("works below a path of a server, as GitHub Pages serves it", async () => {
    const server = await serveFolder(folders.small ?? "", "/catalog-server/");
    try {
      const tab = await browser.open();
      await tab.goto(`${server.url}index.html#q=agents`);
      expect([await shown(tab), tab.errors]).toEqual([["Agents"], []]);
      await tab.press("/");
      await tab.press("ArrowDown");
      await tab.press("Enter");
      await tab.until("document.querySelector('h1')?.textContent === 'Agents'");
      expect(tab.requests.filter((each) => !each.startsWith(server.url))).toEqual([]);
      expect(tab.errors).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  test("shows hostile names as text: no element, no script, no page elsewhere", async () => {
    const paths = [...renderSite(hostileSite()).keys()].filter((each) => /^(?:index|plugins|components)/.test(each));
    const tab = await browser.open(phone);
    for (const path of paths) {
      await tab.goto(urlOf("hostile", path));
      expect([path, await tab.evaluate(injected)]).toEqual([path, []]);
      expect([path, await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")]).toEqual([path, true]);
    }
    expect(tab.errors).toEqual([]);
    expect(tab.requests.filter((each) => !each.startsWith(urlOf("hostile", "")))).toEqual([]);
  });

  test("searches among hostile names", async () => {
    const tab = await visit("hostile", `index.html#${new URLSearchParams({ q: "<img" })}`);
    expect([(await shown(tab)).some((each) => each.includes("<img src=x")), await tab.evaluate(injected)]).toEqual([
      true,
      [],
    ]);
    expect(tab.errors).toEqual([]);
  });
});

const shown = (tab: Tab) =>
  tab.evaluate<string[]>(
    "[...document.querySelectorAll('.cards > li > a')].filter((each) => each.closest('ul').checkVisibility()).map((each) => each.textContent)",
  );
const status = (tab: Tab) => tab.evaluate<string>("document.getElementById('found').textContent");
const focused = (tab: Tab) => tab.evaluate<string>("document.activeElement.textContent");

const structure = `({
  headings: document.querySelectorAll("h1").length,
  main: document.querySelectorAll("main").length,
  lang: document.documentElement.lang,
  unlabelled: [...document.querySelectorAll("input, select")].filter((each) => each.labels.length === 0).map((each) => each.id),
  nameless: [...document.querySelectorAll("a, button, [role=region], pre[tabindex]")]
    .filter((each) => !each.textContent.trim() && !each.ariaLabel).map((each) => each.outerHTML),
  skip: document.querySelector("a.skip").hash === "#main" && document.querySelector("main").id === "main",
})`;

/** Elements and attributes that no page of the site has, and addresses that lead to something else than pages. */
const injected = `[
  ...[...document.querySelectorAll("img, iframe, object, embed, form, base, svg, style, b, i, script:not([src])")].map((each) => each.outerHTML),
  ...[...document.querySelectorAll("*")].flatMap((each) => [...each.attributes]).filter(({ name }) => /^on|^style$/.test(name)).map(({ name }) => name),
  ...[...document.links].map((each) => each.getAttribute("href")).filter((each) => !/^(?:https:|mailto:|#main$|(?:\\.\\.\\/)?(?:(?:plugins|components|reports)\\/)?[a-z0-9-]+\\.html$)/.test(each)),
  ...(window.pwned ? ["pwned"] : []),
]`;
