/** More are shown when somebody asks: nobody reads so many, and the first is to be there at once. */
const shownAtFirst = 24;

/**
 * What the search does, in the browser: every word has to be somewhere in a plugin's texts; where decides the order. It runs before the
 * list is there, so that a search that somebody opens does not wait for it. Texts from outside become texts only. `pluginIndex` is what
 * search-index.js assigned; what is made of an item is what `card` makes.
 */
export const siteScript = `"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const finder = byId("finder"), field = byId("search"), server = byId("server");
  const results = byId("results"), status = byId("found"), more = byId("more");
  const everything = status.textContent;
  let hits = [];
  let texts;

  /** Most texts need no more than small letters. */
  const plain = (text) => (/[^ -~\\n]/.test(text) ? text.normalize("NFKD").replace(/\\p{M}/gu, "") : text).toLowerCase();

  /** Less is better: the name itself, then where in it, then the other texts; undefined where a word is nowhere. */
  const rank = (texts, words) => {
    let sum = 0;
    for (const word of words) {
      const place = texts.findIndex((text) => text.includes(word));
      if (place < 0) return undefined;
      const text = texts[place];
      sum += place * 4 + (text === word ? 0 : text.startsWith(word) ? 1 : 2);
    }
    return sum;
  };

  const find = (words, column) => {
    texts ??= pluginIndex.map((item) => plain(item.slice(1, 6).join("\\n")).split("\\n"));
    const found = [];
    for (let at = 0; at < texts.length; at++) {
      if (column >= 0 && pluginIndex[at][8][column] !== "1") continue;
      const points = rank(texts[at], words);
      if (points !== undefined) found.push({ at, points });
    }
    return found.sort((one, other) => one.points - other.points || one.at - other.at);
  };

  const element = (name, look, ...inside) => {
    const made = document.createElement(name);
    if (look) made.className = look;
    made.append(...inside);
    return made;
  };

  const card = ([path, name, title, source, owners, about, version, where, , marks]) => {
    const link = element("a", "", title);
    link.href = path;
    const facts = [version && element("code", "", version), where, owners && element("span", "", owners)].filter(Boolean);
    return element("li", "", link, ...(name === title ? [] : [" ", element("code", "", name)]),
      ...(about ? [element("p", "about", about)] : []),
      element("p", "where", ...facts.flatMap((each, at) => at ? [" \u00b7 ", each] : [each])),
      element("p", "where", source),
      ...(marks.length ? [element("p", "badges", ...marks.flatMap(([tone, word]) => [element("span", "badge " + tone, word), " "]))] : []));
  };

  const showMore = (count) => {
    const from = results.children.length;
    const items = hits.slice(from, from + count).map(({ at }) => card(pluginIndex[at]));
    results.append(...items);
    more.hidden = results.children.length >= hits.length;
    return items[0];
  };

  const search = () => {
    const words = plain(field.value).split(/\\s+/).filter(Boolean).slice(0, 20);
    const column = server ? Number(server.value) : -1;
    const all = words.length === 0 && column < 0;
    results.hidden = all;
    results.replaceChildren();
    hits = all ? [] : find(words, column);
    showMore(${shownAtFirst});
    const count = hits.length === 1 ? "1 plugin" : (hits.length || "No") + " plugins";
    status.textContent = all ? everything : count + " of " + pluginIndex.length;
  };

  const links = () => [...(results.hidden ? byId("plugins") : results).querySelectorAll("a")];

  const step = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const typing = event.target === field;
    if (event.key === "/" && !typing) field.focus();
    else if (event.key === "Escape" && typing && field.value !== "") { field.value = ""; search(); remember(); }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = links();
      const at = all.indexOf(document.activeElement);
      if (!typing && at < 0) return;
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      if (next >= all.length || next < -1) return;
      (next < 0 ? field : all[next]).focus();
    } else return;
    event.preventDefault();
  };

  /** In the address, so that a search can be handed on and is there again after going back. */
  const remember = () => {
    const asked = new URLSearchParams();
    if (field.value) asked.set("q", field.value);
    if (server && server.value !== "-1") asked.set("server", server.selectedOptions[0].textContent);
    history.replaceState(null, "", String(asked) === "" ? location.pathname : "#" + asked);
  };

  const recall = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    field.value = asked.get("q") ?? "";
    if (server) server.value = [...server.options].find((each) => each.textContent === asked.get("server"))?.value ?? "-1";
    search();
  };

  let late;
  finder.addEventListener("input", () => { search(); clearTimeout(late); late = setTimeout(remember, 300); });
  more.addEventListener("click", () => showMore(hits.length)?.querySelector("a").focus());
  document.addEventListener("keydown", step);
  window.addEventListener("hashchange", recall);
  finder.hidden = false;
  recall();
})();
`;
