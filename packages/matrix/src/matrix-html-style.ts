import { pageStyle } from "#conformance/page-style.js";

/** The page's whole look. */
export const matrixStyle = `${pageStyle}
:root { --part: #8a3c00; --part-soft: #ffe9d1; --declared: #0b57b7; --declared-soft: #e6f0fc; }
@media (prefers-color-scheme: dark) {
  :root { --part: #ffb070; --part-soft: #43260c; --declared: #82b4ff; --declared-soft: #14263f; }
}
header, main, footer { max-width: 96rem; }
select:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.banner { --tone: var(--link); --soft: var(--raised); }
.facts { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.facts strong { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.facts .part strong { color: var(--part); }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
section { margin: 2.25rem 0; }
h2 { margin: 0 0 .5rem; font-size: 1.3rem; line-height: 1.3; }
.quiet { color: var(--quiet); }
.hint { margin: 0 0 .75rem; color: var(--quiet); max-width: 75ch; }
.mono, code { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 1.5rem 0 1rem; }
form[hidden] { display: none; }
form label { display: grid; gap: .2rem; font-size: .85rem; color: var(--quiet); }
input, select, button {
  font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--field); border-radius: 6px;
  padding: .4rem .6rem; min-height: 2.5rem; max-width: 100%;
}
:root { --field: #7b8494; }
@media (prefers-color-scheme: dark) { :root { --field: #7d8798; } }
button { cursor: pointer; background: var(--raised); }
form output { align-self: end; padding: .5rem 0; color: var(--quiet); font-variant-numeric: tabular-nums; }
.wide { overflow: auto; width: fit-content; max-width: 100%; border: 1px solid var(--line); border-radius: 8px; position: relative; }
#overview .wide { max-height: 85vh; }
table { border-collapse: separate; border-spacing: 0; font-size: .92rem; }
caption { padding: .6rem .9rem; text-align: left; color: var(--quiet); font-size: .9rem; }
th, td { padding: .45rem .8rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--raised); font-size: .85rem; white-space: nowrap; border-top: 0; }
.grid thead th { position: sticky; top: 0; z-index: 2; border-bottom: 1px solid var(--line); }
.grid thead th small { display: block; font-weight: 400; color: var(--quiet); }
.grid tbody tr:first-child > * { border-top: 0; }
.grid tr > :first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); border-right: 1px solid var(--line); min-width: 11rem; max-width: 20rem; overflow-wrap: anywhere; }
.grid thead tr > :first-child { z-index: 3; background: var(--raised); }
.grid td { white-space: nowrap; min-width: 5.5rem; }
#overview th, #overview td { padding: .3rem .6rem; }
#overview tbody th { white-space: nowrap; }
#overview thead small { white-space: normal; max-width: 7rem; }
tbody th { font-weight: 600; }
tbody th small { display: block; font-weight: 400; color: var(--quiet); }
tbody tr:hover > * { background: var(--raised); }
.state { display: inline-block; padding: 0 .5rem; border-radius: 1rem; background: var(--soft); color: var(--tone); font-size: .85rem; font-weight: 600; white-space: nowrap; }
.verified { --tone: var(--passed); --soft: var(--passed-soft); }
.declared { --tone: var(--declared); --soft: var(--declared-soft); }
.refuted, .surprising { --tone: var(--part); --soft: var(--part-soft); }
.failed { --tone: var(--failed); --soft: var(--failed-soft); }
.incompatible, .unknown { --tone: var(--quiet); --soft: transparent; }
.refuted.state, .surprising.state { outline: 2px solid var(--part); outline-offset: -1px; }
td small { display: block; color: var(--quiet); font-size: .8rem; }
td small.wrap { white-space: normal; }
.tag { display: inline-block; padding: 0 .4rem; border: 1px solid var(--line); border-radius: 4px; font-size: .78rem; font-weight: 400; color: var(--quiet); white-space: nowrap; }
.tag.bad { color: var(--failed); border-color: currentColor; }
.tag.supported { color: var(--passed); border-color: currentColor; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; margin: .9rem 0 0; padding: 0; list-style: none; font-size: .9rem; color: var(--quiet); }
details { border: 1px solid var(--line); border-radius: 8px; margin: .6rem 0; }
details > summary { padding: .55rem .9rem; cursor: pointer; overflow-wrap: anywhere; }
details > summary h3 { display: inline; margin: 0; font-size: 1rem; }
details[open] > summary { border-bottom: 1px solid var(--line); }
details .inside { padding: .75rem .9rem; }
details .inside > p { margin: 0 0 .6rem; overflow-wrap: anywhere; }
details details { margin: .75rem 0 0; }
#versions details details td { white-space: nowrap; }
#versions details details code { display: block; min-width: 16rem; white-space: normal; }
.parts { padding-left: 1.2rem; }
.parts li { margin: .35rem 0; overflow-wrap: anywhere; }
.nothing { padding: 1rem; color: var(--quiet); }
footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .9rem; border-top: 1px solid var(--line); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  form > label { flex: 1 1 100%; }
  form > label.half { flex: 1 1 40%; }
  input, select { width: 100%; }
  th, td { padding: .4rem .6rem; }
  .grid tr > :first-child { min-width: 8rem; max-width: 9.5rem; }
  #overview .wide { max-height: 75vh; }
  #overview tbody th { white-space: normal; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #f5f6f8; --ink: #000; --quiet: #444; --link: #000; }
  body { font-size: 9pt; }
  form, nav, .skip { display: none; }
  #overview .wide, .wide { max-height: none; overflow: visible; }
  .grid tr > *, .grid thead th { position: static; }
  tr { break-inside: avoid; }
}
`;
