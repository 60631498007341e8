/**
 * The value of GOFLAGS for flags of the go command, so that a Dockerfile's `go build` has them without naming them. A flag with blanks
 * stands in quotes, which know no escape (cmd/internal/quoted): one with blanks and both quotes cannot be written.
 */
export function goFlags(flags: readonly string[]): string {
  return flags.map(quoteFlag).join(" ");
}

function quoteFlag(flag: string): string {
  if (!/[\s'"]/.test(flag)) return flag;
  const quote = ["'", '"'].find((each) => !flag.includes(each));
  if (quote === undefined) throw new Error(`GOFLAGS cannot hold ${flag}`);
  return quote + flag + quote;
}
