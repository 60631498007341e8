/** The site's whole look: no images, no fonts, nothing that is fetched. Colours keep a contrast of 4.5 and more in both schemes. */
export const siteStyle = `:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f6f7f9; --line: #d7dbe2; --ink: #1a1f29; --quiet: #555e6e; --link: #0b57b7; --field: #788296;
  --good: #12683a; --good-soft: #e3f4e9; --bad: #a81c1c; --bad-soft: #fceaea;
  --care: #7a4b00; --care-soft: #fdf1d8; --plain: #4b5464; --plain-soft: #eceef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12151b; --raised: #1a1f28; --line: #343c4a; --ink: #e8ebf0; --quiet: #a6afbf; --link: #82b4ff; --field: #7b879b;
    --good: #76d39a; --good-soft: #14301f; --bad: #ff9a94; --bad-soft: #3d1818;
    --care: #f2c063; --care-soft: #38290a; --plain: #b4bccb; --plain-soft: #272e3a;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible, .wide:focus-visible, pre:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 6px;
}
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); border-radius: 6px; }
.top, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
.top { padding-top: 1.5rem; }
.top > a { font-weight: 600; color: var(--ink); text-decoration: none; }
.top > a:hover { text-decoration: underline; }
.top h1 { margin-top: .75rem; }
main { padding-top: 1.25rem; padding-bottom: 3rem; }
h1 { margin: 0 0 .35rem; font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.35rem); line-height: 1.2; text-wrap: balance; letter-spacing: -.01em; }
h2 { margin: 0 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
section { margin: 2.5rem 0 0; }
.lead { margin: 0; max-width: 65ch; font-size: 1.06rem; color: var(--quiet); }
.top .lead { max-width: none; }
.quiet { color: var(--quiet); }
.hint { margin: .5rem 0 0; color: var(--quiet); font-size: .92rem; max-width: 75ch; }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; }
pre { margin: 0; padding: .9rem 1rem; overflow-x: auto; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; overflow-wrap: normal; }
.crumbs { margin: 0 0 1.25rem; font-size: .95rem; }
.badge { display: inline-block; padding: .05rem .6rem; border-radius: 1rem; background: var(--soft); color: var(--tone); font-size: .84rem; font-weight: 600; }
.badges { display: flex; flex-wrap: wrap; gap: .35rem .5rem; margin: .9rem 0 0; }
.good { --tone: var(--good); --soft: var(--good-soft); }
.bad { --tone: var(--bad); --soft: var(--bad-soft); }
.care { --tone: var(--care); --soft: var(--care-soft); }
.plain { --tone: var(--plain); --soft: var(--plain-soft); }
.notice { margin: 1.25rem 0 0; padding: .7rem 1rem; border-left: 4px solid var(--tone); border-radius: 0 8px 8px 0; background: var(--soft); }
.notice strong { color: var(--tone); }
.finder { display: grid; grid-template-columns: minmax(0, 1fr); gap: .8rem 1.25rem; }
.finder label { display: block; margin: 0 0 .3rem; font-weight: 600; }
.finder input, .finder select {
  width: 100%; height: 3rem; padding: 0 .85rem; font: inherit; color: var(--ink); background: var(--paper);
  border: 1px solid var(--field); border-radius: 8px;
}
@media (min-width: 45rem) { .finder { grid-template-columns: minmax(0, 1fr) 15rem; } }
.status { margin: .9rem 0 .75rem; color: var(--quiet); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: .9rem; margin: 0; padding: 0; list-style: none; }
.cards > li {
  position: relative; padding: .95rem 1.1rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--paper);
  content-visibility: auto; contain-intrinsic-size: auto 11rem;
}
.cards > li:hover { border-color: var(--field); background: var(--raised); }
.cards > li:focus-within { border-color: var(--link); }
.cards a { font-size: 1.08rem; font-weight: 600; }
.cards a::after { content: ""; position: absolute; inset: 0; border-radius: 10px; }
.cards a:focus-visible { outline: none; }
.cards a:focus-visible::after { outline: 3px solid var(--link); outline-offset: 1px; }
.cards :is(a, code, p, span) { unicode-bidi: isolate; }
.cards p { margin: .35rem 0 0; }
#results:not([hidden]) ~ #plugins { display: none; }
.cards .about { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.cards .where { font-size: .9rem; color: var(--quiet); }
.cards .badges { gap: .3rem .4rem; margin-top: .6rem; }
button { margin: 1.25rem 0 0; padding: .6rem 1.1rem; font: inherit; font-weight: 600; color: var(--link); background: var(--paper); border: 1px solid var(--field); border-radius: 8px; cursor: pointer; }
button:hover { background: var(--raised); }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; width: 100%; font-size: .96rem; }
th, td { padding: .6rem .95rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; background: var(--raised); font-size: .86rem; color: var(--quiet); }
tbody th { font-weight: 600; white-space: nowrap; }
td p { margin: .25rem 0 0; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .1rem 1.25rem; padding: .4rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; padding-top: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
details { margin: .6rem 0 0; border: 1px solid var(--line); border-radius: 10px; }
summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .6rem; padding: .65rem 1rem; cursor: pointer; }
summary::before { content: "\\25b8"; color: var(--quiet); }
details[open] > summary::before { content: "\\25be"; }
summary::-webkit-details-marker { display: none; }
summary strong.gone { text-decoration: line-through; }
details > div { padding: .9rem 1rem 1rem; border-top: 1px solid var(--line); }
ul.runs { margin: 0; padding: 0; list-style: none; }
ul.runs > li { padding: .3rem 0; }
ul.runs > li:first-child { padding-top: 0; }
ul.runs p { margin: .2rem 0 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .9rem; border-top: 1px solid var(--line); }
footer p { margin: 0; }
@media (max-width: 40rem) {
  .top, main, footer { padding-left: 1rem; padding-right: 1rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; }
  .stacked tr { padding: .75rem 1rem; border-top: 1px solid var(--line); }
  .stacked tbody tr:first-child { border-top: 0; }
  .stacked th, .stacked td { padding: .15rem 0; border: 0; white-space: normal; }
  .stacked td:empty { display: none; }
  .stacked td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .finder, .skip, button { display: none; } }
`;
