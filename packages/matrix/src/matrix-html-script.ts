/**
 * The filters. They show and hide what the page holds already, so that without scripts everything is there. Columns are hidden by one rule
 * of a style sheet, whatever the size of the table.
 */
export const matrixScript = `"use strict";
(() => {
  const form = document.getElementById("filters");
  const field = (name) => form.elements.namedItem(name);
  const items = [...document.querySelectorAll("[data-find]")].map((element) => ({
    element,
    find: element.dataset.find,
    tiers: element.dataset.tiers.split(" "),
    states: element.dataset.states.split(""),
    parts: element.dataset.parts.split(""),
  }));
  const rows = items.filter(({ element }) => element.localName === "tr").length;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const fits = {
    "": () => true,
    runs: (state) => state === "v" || state === "d",
    verified: (state) => state === "v",
    declared: (state) => state === "d",
    not: (state) => state !== "v" && state !== "d",
    failed: (state, part) => state === "f" || part >= "2",
    unknown: (state) => state === "u",
    parts: (state, part) => part === "1" || part === "3",
  };
  const words = (text) => text.toLowerCase().split(/\\s+/).filter((word) => word !== "");
  function apply() {
    const wanted = words(field("text").value);
    const column = field("server").value;
    const tier = field("tier").value;
    const fit = fits[field("state").value] ?? fits[""];
    let shown = 0;
    for (const { element, find, tiers, states, parts } of items) {
      const indexes = column === "" ? states.map((_, index) => index) : [Number(column)];
      const shows =
        wanted.every((word) => find.includes(word)) &&
        (tier === "" || tiers.includes(tier)) &&
        (indexes.some((index) => fit(states[index], parts[index])) || (states.length === 0 && fit === fits[""]));
      element.hidden = !shows;
      if (shows && element.localName === "tr") shown++;
    }
    const rule = ".grid tr > :not(:first-child):not(:nth-child(" + (Number(column) + 2) + ")) { display: none; }";
    sheet.replaceSync(column === "" ? "" : rule);
    field("shown").value = shown === rows ? rows + (rows === 1 ? " plugin" : " plugins") : shown + " of " + rows + " plugins";
    document.getElementById("none").hidden = shown > 0;
  }
  function open() {
    const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
  }
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", open);
  form.hidden = false;
  apply();
  open();
})();
`;
