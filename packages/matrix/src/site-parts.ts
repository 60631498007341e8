import { escaped, type Html, shown } from "#conformance/report-html-parts.js";
import { siteScript } from "#matrix/site-script.js";
import { siteStyle } from "#matrix/site-style.js";
import type { Mark, Tone } from "#matrix/site-words.js";
import { sha256 } from "#oci/digest.js";

export interface Page {
  title: string;
  site: string;
  /** From the page to the site's folder: empty, or `../`. */
  up: "" | "../";
  /** Before the page's content; left out, the way to the list. */
  header?: Html;
  main: Html;
}

/** Only files beside the page are loaded, wherever the site lies. */
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** Behind a file's name, so that a browser never joins a page and a script of two sites. */
export function versioned(path: string, content: string): string {
  return `${path}?${sha256(content).slice("sha256:".length, "sha256:".length + 10)}`;
}

const style = versioned("style.css", siteStyle);

export const script = versioned("site.js", siteScript);

export function page({ title, site, up, header, main }: Page): string {
  const name = title === site ? escaped(site, 120) : `${escaped(title, 120)} · ${escaped(site, 120)}`;
  const way = `<a href="${up}index.html">${shown(site, 120)}</a>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<link rel="stylesheet" href="${up}${style}">
</head>
<body>
<a class="skip" href="#main">Go to the content</a>
<header class="top">
${header ?? way}</header>
<main id="main">
${main}</main>
<footer>
<p>Made from manifests, the plugins' own plugin.yaml and conformance reports, and never edited.</p>
</footer>
</body>
</html>
`;
}

export function mark({ word, tone }: Mark): Html {
  return `<span class="badge ${tone}">${shown(word, 120)}</span>`;
}

export function notice(tone: Tone, title: string, text: string): Html {
  const more = text.trim() === "" ? "" : `: ${shown(text, 600)}`;
  return `<p class="notice ${tone}"><strong>${escaped(title)}</strong>${more}</p>\n`;
}

/** Rows without a value are left out; values are markup. */
export function facts(rows: readonly (readonly [string, Html | undefined])[]): Html {
  const there = rows.filter(([, value]) => value !== undefined && value !== "");
  return `<dl>\n${there.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${value}</dd></div>\n`).join("")}</dl>`;
}

/** Something to copy; each line keeps its indentation. */
export function snippet(label: string, lines: readonly string[]): Html {
  const text = lines.map((line) => `${/^ */.exec(line)?.[0]}${escaped(line, 1000)}`).join("\n");
  return `<pre tabindex="0" aria-label="${escaped(label)}"><code>${text}</code></pre>`;
}

/** Only https leads anywhere; anything else is a text. */
export function link(address: string): Html {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const good = url?.protocol === "https:" && url.username === "" && url.password === "" && address.length < 500;
  return good ? `<a href="${escaped(url.href, 2000)}">${shown(address)}</a>` : shown(address);
}

export function contact(text: string): Html {
  const isMail = /^[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) && text.length < 200;
  return isMail ? `<a href="mailto:${escaped(text)}">${shown(text)}</a>` : link(text);
}
