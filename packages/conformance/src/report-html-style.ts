import { pageStyle } from "#conformance/page-style.js";

/** The page's whole look. */
export const reportStyle = `${pageStyle}h1 .verdict { color: var(--tone); }
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
  details:not([open])::details-content { content-visibility: visible; block-size: auto; }
  li, tr { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
}
`;
