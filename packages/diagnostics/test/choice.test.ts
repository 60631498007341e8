import { expect, test } from "@jest/globals";
import { choiceFix, readChoice } from "#diagnostics/choice.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";

const words = ["keyless", "key", "none"] as const;

test("a word is itself, and another one says which it may be, and of which input", () => {
  expect(readChoice("signing", "key", words)).toBe("key");
  const refused = () => readChoice("signing", "KEY\n::error::x", words);
  expect(refused).toThrow(DiagnosticError);
  expect(refused).toThrow('input-invalid: signing is "KEY ::error::x"');
  expect(choiceFix("kye", words)).toBe("Did you mean key? Write keyless, key or none.");
  expect(choiceFix("certificate", words)).toBe("Write keyless, key or none.");
});
