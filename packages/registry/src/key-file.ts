import { readText, type TextFile } from "#documents/read-text.js";
import { KEY_LIMIT } from "#ocm/signing-key.js";

/** Reads what should be a key in PEM form. What is no text, such as a key in DER form, is a text without a key: nothing of it is shown. */
export function readKeyText(path: string): TextFile {
  const read = readText(path, KEY_LIMIT);
  return "problem" in read && read.problem.code === "yaml-syntax" ? { text: "" } : read;
}
