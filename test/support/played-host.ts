import { createTransport, type Transport } from "#transport/transport.js";

/** The real transport, with a server on loopback in the part of another: `https://ghcr.io` is played by `http://127.0.0.1:5000`. */
export function transportWithPlayedHost(origin: string, player: string): Transport {
  const real = createTransport({ environment: {}, retry: { attempts: 1 }, limits: { headers: 1000 } });
  return {
    request: async (url, options) => {
      const response = await real.request(String(url).replace(origin, player), options);
      return { ...response, url: response.url.replace(player, origin) };
    },
    close: real.close,
  };
}
