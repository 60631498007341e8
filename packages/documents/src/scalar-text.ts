import { isMap, isScalar, isSeq, type Node, Scalar } from "yaml";

const BOOLEAN_OR_NULL = /^(?:|~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
const INTEGER = /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+|\d[\d_]*)$/i;
const SEXAGESIMAL = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const FLOAT = /^[-+]?(?:\.[\d_]+|\d[\d_]*(?:\.[\d_]*)?)(?:e[-+]?\d+)?$/i;
/** Some readers of YAML 1.1 ask for no digit before an exponent. */
const EXPONENT = /^[-+]?(?:\.[\d_]*)?e[-+]?\d+$/i;
const INFINITE = /^[-+]?\.(?:inf|nan)$/i;
const DATE = /^\d{4}-\d\d?-\d\d?(?:$|[Tt \t])/;

const TYPED = [BOOLEAN_OR_NULL, INTEGER, SEXAGESIMAL, FLOAT, EXPONENT, INFINITE, DATE];

/** What both versions take for the same: the core schema's null, booleans and decimal numbers. */
const AGREED =
  /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:0|[1-9]\d*)|[-+]?(?:0|[1-9]\d*)?\.\d+(?:[eE][-+]?\d+)?|[-+]?(?:0|[1-9]\d*)\.|[-+]?[1-9]\d*[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What looks typed begins like a number or is a short word. */
const CANDIDATE = /^(?:[-+.~=<\d]|.{0,5}$)/;

/** Whether some reader, of YAML 1.1 or 1.2, takes this text for something else than text when it stands without quotes. */
export function looksTyped(text: string): boolean {
  return CANDIDATE.test(text) && TYPED.some((each) => each.test(text));
}

/** Letters and digits of any script; no character that begins, ends or structures anything in YAML. */
const SAFE = /^[\p{L}\p{N}_/](?:[\p{L}\p{N}_./@+ -]*[\p{L}\p{N}_./@+-])?$/u;

/** How a text is written: as `like` is, where that can hold it. `json` leaves only double quotes. */
export interface Quoting {
  json?: boolean;
  like?: Node | null | undefined;
}

/** A text as a YAML scalar on one line that YAML 1.1 and YAML 1.2 both read as this text. `$` is escaped: publishing expands it. */
export function scalarText(value: string, { json = false, like }: Quoting = {}): string {
  const style = isScalar(like) ? like.type : undefined;
  const isPrintable = !/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff$]/u.test(value);
  if (json || !isPrintable || style === Scalar.QUOTE_DOUBLE) return doubleQuoted(value);
  if (style === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  return SAFE.test(value) && !looksTyped(value) ? value : doubleQuoted(value);
}

function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff$]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Reports the unquoted scalars, keys too, that YAML 1.1 and YAML 1.2 take for different things, such as `on`, `012` or `1:30`. */
export function findAmbiguousScalars(node: unknown, report: (scalar: Scalar) => void): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      findAmbiguousScalars(key, report);
      findAmbiguousScalars(value, report);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) findAmbiguousScalars(item, report);
  } else if (isScalar(node) && node.type === Scalar.PLAIN && node.tag === undefined) {
    const text = node.source ?? "";
    if (looksTyped(text) && !AGREED.test(text)) report(node);
  }
}
