import { createTransport, type Transport } from "#transport/transport.js";

/** The real transport, and a list of what was sent: `GET /v2/`. */
export function recordingTransport(): Transport & { sent: string[] } {
  const transport = createTransport({ environment: {}, retry: { firstDelay: 10 } });
  const sent: string[] = [];
  return {
    sent,
    request: (url, options) => {
      sent.push(`${options?.method ?? "GET"} ${new URL(url).pathname}`);
      return transport.request(url, options);
    },
    close: () => transport.close(),
  };
}
