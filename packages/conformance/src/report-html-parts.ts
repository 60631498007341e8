import type { CheckResult, Status, Verdict } from "#conformance/report.js";
import { duration, statusWords, verdictWords } from "#conformance/report-words.js";
import { sanitize } from "#diagnostics/sanitize.js";

/** Markup. Outside text becomes it through `escaped` only. */
export type Html = string;

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Outside text for an element or a quoted attribute, on one line. */
export function escaped(text: string, limit = 500): Html {
  return sanitize(text, limit).replace(/[&<>"']/g, (character) => references[character] ?? "");
}

/** Outside text that cannot turn the direction of what surrounds it. */
export function shown(text: string, limit = 500): Html {
  return `<bdi>${escaped(text, limit)}</bdi>`;
}

export function code(text: string): Html {
  return `<code>${shown(text)}</code>`;
}

const marks: Record<Status, string> = { passed: "✓", failed: "✗", skipped: "–", "not-run": "?" };

export function badge(status: Status): Html {
  return mark(status, statusWords[status]);
}

export function verdictBadge(verdict: Verdict): Html {
  return mark(verdict, verdictWords[verdict]);
}

/** In the colour of a status. `word` is markup. */
export function mark(status: Status, word: Html, sign = marks[status]): Html {
  return `<span class="badge ${status}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

/** A recommended check does not decide, which a reader has to know of each. */
export function levelNote({ level }: CheckResult): Html {
  return level === "required" ? "" : ' <span class="badge skipped">recommended</span>';
}

/** What a result is about, what was asked and how long it took. */
export function circumstances({ items, request, seconds }: CheckResult): Html {
  const about = items.map((each) => shown(each)).join(" › ");
  const asked = request === undefined ? "" : `${code(request)} <span class="quiet">${duration(seconds)}</span>`;
  return [about, asked].filter((each) => each !== "").join(" · ");
}

export function section(id: string, title: string, inside: Html): Html {
  return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${inside}\n</section>\n`;
}

/** `title` is markup. */
export function fold(title: Html, inside: Html, { open = false, id = "", has = "" } = {}): Html {
  const marksOf = `${id && ` id="${id}"`}${has && ` data-has="${has}"`}${open ? " open" : ""}`;
  return `<details${marksOf}>\n<summary>${title}</summary>\n${inside}\n</details>\n`;
}
