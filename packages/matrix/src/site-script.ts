/** More are shown when somebody asks: nobody reads so many, and the first is to be there at once. */
const shownAtFirst = 50;

/**
 * What the search does, in the browser: every word has to be somewhere in a plugin's texts; where decides the order. Texts from outside
 * are compared only; what is shown are copies of the list's own items. `pluginIndex` is what search-index.js assigned.
 */
export const siteScript = `"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const finder = byId("finder"), field = byId("search"), server = byId("server");
  const list = byId("plugins"), results = byId("results"), status = byId("found"), more = byId("more");
  const { plugins } = pluginIndex;
  const everything = status.textContent;
  let hits = [];

  const plain = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();

  /** Less is better: 0 the name itself, then where in it, then the other texts; undefined where a word is nowhere. */
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
    const found = [];
    for (let at = 0; at < plugins.length; at++) {
      const [runs, ...texts] = plugins[at];
      if (column >= 0 && runs[column] !== "1") continue;
      const points = rank(texts, words);
      if (points !== undefined) found.push({ at, points });
    }
    return found.sort((one, other) => one.points - other.points || one.at - other.at);
  };

  const showMore = (count) => {
    const from = results.children.length;
    const items = hits.slice(from, from + count).map(({ at }) => list.children[at].cloneNode(true));
    results.append(...items);
    more.hidden = results.children.length >= hits.length;
    return items[0];
  };

  const search = () => {
    const words = plain(field.value).split(/\\s+/).filter(Boolean).slice(0, 20);
    const column = server ? Number(server.value) : -1;
    const all = words.length === 0 && column < 0;
    list.hidden = !all;
    results.hidden = all;
    results.replaceChildren();
    hits = all ? [] : find(words, column);
    showMore(${shownAtFirst});
    const count = hits.length === 1 ? "1 plugin" : (hits.length || "No") + " plugins";
    status.textContent = all ? everything : count + " of " + plugins.length;
  };

  const links = () => [...(list.hidden ? results : list).querySelectorAll("a")];

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
