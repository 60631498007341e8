/** The page's whole look. No images, no fonts, nothing that is fetched. Colours keep a contrast of 4.5 and more in both schemes. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f5f6f8; --line: #d5d9e0; --ink: #1a1f29; --quiet: #555e6e; --link: #0b57b7;
  --passed: #12683a; --passed-soft: #e3f4e9; --failed: #a81c1c; --failed-soft: #fceaea;
  --skipped: #555e6e; --skipped-soft: #eceef2; --not-run: #7a4b00; --not-run-soft: #fdf1d8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12151b; --raised: #1b2029; --line: #343c4a; --ink: #e8ebf0; --quiet: #a6afbf; --link: #82b4ff;
    --passed: #76d39a; --passed-soft: #14301f; --failed: #ff9a94; --failed-soft: #3d1818;
    --skipped: #a6afbf; --skipped-soft: #252b36; --not-run: #f2c063; --not-run-soft: #38290a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible, input:focus-visible, .wide:focus-visible, pre:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px;
}
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.banner { border-top: 6px solid var(--tone); background: var(--soft); border-bottom: 1px solid var(--line); }
.banner header { padding-top: 1.75rem; padding-bottom: 1.5rem; }
.eyebrow { margin: 0; color: var(--quiet); font-size: .9rem; }
h1 { margin: .15rem 0 .35rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.2; text-wrap: balance; }
h1 .verdict { color: var(--tone); }
.lead { margin: 0; max-width: 70ch; }
.passed { --tone: var(--passed); --soft: var(--passed-soft); }
.failed { --tone: var(--failed); --soft: var(--failed-soft); }
.skipped { --tone: var(--skipped); --soft: var(--skipped-soft); }
.not-run { --tone: var(--not-run); --soft: var(--not-run-soft); }
.bar { display: block; width: 100%; height: .6rem; margin-top: .3rem; border-radius: .3rem; background: var(--line); }
.bar rect { fill: var(--tone); }
.tally { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 1rem 0 0; font-size: .92rem; }
.key { color: var(--tone); font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: 1.1rem 0 0; padding: 0; list-style: none; }
section { margin: 2.5rem 0; }
h2 { margin: 0 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 0; font-size: 1rem; line-height: 1.4; }
.hint, .quiet { color: var(--quiet); }
.hint { margin: .35rem 0 0; font-size: .92rem; }
dl.bound { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin: 0; }
dl.bound dt { color: var(--quiet); }
dl.bound dd { margin: 0; }
.mono, code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; }
.badge {
  display: inline-block; padding: .05rem .55rem; border-radius: 1rem; background: var(--soft); color: var(--tone);
  font-size: .85rem; font-weight: 600; white-space: nowrap;
}
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { padding: .6rem .9rem; text-align: left; color: var(--quiet); font-size: .9rem; }
th, td { padding: .5rem .9rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--raised); font-size: .85rem; color: var(--quiet); white-space: nowrap; overflow-wrap: normal; }
tbody th { font-weight: 600; min-width: 8rem; max-width: 26rem; }
td.count { white-space: nowrap; }
tbody tr:target { background: var(--raised); }
details { border: 1px solid var(--line); border-radius: 8px; margin: .6rem 0; background: var(--paper); }
details > summary { padding: .6rem .9rem; cursor: pointer; }
details[open] > summary { border-bottom: 1px solid var(--line); }
summary .badge { margin-left: .4rem; }
ul.checks { margin: 0; padding: 0; list-style: none; }
ul.checks > li { padding: .7rem .9rem; border-top: 1px solid var(--line); }
ul.checks > li:first-child { border-top: 0; }
ul.checks ul.checks { margin-top: .5rem; border: 1px solid var(--line); border-radius: 6px; }
ul.checks ul.checks > li { padding: .45rem .75rem; }
.row { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .6rem; }
.row > * { min-width: 0; }
.row .title { flex: 1 1 16rem; }
.reason { margin: .3rem 0 0; }
.module { font-weight: 400; }
.card { border-left: 4px solid var(--tone); }
li details { margin: .5rem 0 0; }
fieldset { margin: 0 0 .75rem; padding: 0; border: 0; display: none; flex-wrap: wrap; gap: .3rem 1.1rem; }
legend { float: left; margin-right: .2rem; padding: 0; color: var(--quiet); }
fieldset label { white-space: nowrap; cursor: pointer; }
@supports selector(:has(*)) {
  fieldset { display: flex; }
  #checks:has(#show-failed:checked) [data-has]:not([data-has~="failed"]),
  #checks:has(#show-not-run:checked) [data-has]:not([data-has~="not-run"]),
  #checks:has(#show-skipped:checked) [data-has]:not([data-has~="skipped"]),
  #checks:has(#show-passed:checked) [data-has]:not([data-has~="passed"]) { display: none; }
}
pre { margin: 0; padding: .9rem; overflow: auto; max-height: 30rem; white-space: pre-wrap; background: var(--raised); border-radius: 8px; }
footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .9rem; border-top: 1px solid var(--line); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  dl.bound { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.bound dd { margin-bottom: .5rem; }
  th, td { padding: .45rem .6rem; }
  table.stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td, .stacked caption { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { padding: .5rem .2rem; border-top: 1px solid var(--line); }
  .stacked th, .stacked td { border: 0; padding: .1rem .6rem; max-width: none; }
  .stacked td:empty { display: none; }
  .stacked td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f5f6f8; --line: #bbb; --ink: #000; --quiet: #444; --link: #000;
    --passed: #12683a; --passed-soft: #fff; --failed: #a81c1c; --failed-soft: #fff;
    --skipped: #444; --skipped-soft: #fff; --not-run: #7a4b00; --not-run-soft: #fff;
  }
  body { font-size: 10pt; }
  nav, fieldset, .skip { display: none; }
  .wide { overflow: visible; }
  pre { max-height: none; }
  li, tr { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
}
`;
