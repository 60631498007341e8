/** How long a module proxy is borne with. Go itself never asks twice, and never stops waiting for an answer. */
export interface Patience {
  /** Seconds without any progress after which a download is stopped. */
  stallSeconds: number;
  /** Seconds before each further try, by what was wrong. */
  waits: Readonly<Record<NetworkFault, readonly number[]>>;
}

/** What another try may mend: a rate limit, a failing server or connection, no answer at all. */
export type NetworkFault = "busy" | "failing" | "stalled";

/** Go does not tell what Retry-After said, so a rate limit is given the minutes that such limits usually span. */
export const usualPatience: Patience = {
  stallSeconds: 60,
  waits: { busy: [10, 30, 60], failing: [1, 4, 15], stalled: [1] },
};

const busy = /: 429 /;
const failing =
  /: 5\d\d |unexpected EOF|: EOF\b|connection re(?:set|fused)|broken pipe|i\/o timeout|TLS handshake timeout|no such host|server misbehaving|network is unreachable|no route to host|stream error|GOAWAY|transport connection broken/;

/** What of the network went wrong in what `go` says; nothing where another try would end alike. */
export function faultIn(text: string): NetworkFault | undefined {
  let found: NetworkFault | undefined;
  for (const each of text.split("\n")) {
    // What a server says of itself does not count.
    const [said = ""] = each.split(/server response:|\\n\\tserver response/);
    if (busy.test(said)) return "busy";
    if (failing.test(said)) found = "failing";
  }
  return found;
}

/** Seconds to wait before the next try; nothing where there is none. */
export function nextWait({ waits }: Patience, fault: NetworkFault | undefined, tries: number): number | undefined {
  return fault === undefined ? undefined : waits[fault][tries - 1];
}
