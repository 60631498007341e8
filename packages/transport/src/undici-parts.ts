// undici's index also loads fetch, caches and WebSocket: three quarters of what it takes to start.
export { default as connect } from "undici/lib/api/api-connect.js";
export { default as request } from "undici/lib/api/api-request.js";
export { default as Agent } from "undici/lib/dispatcher/agent.js";
export { default as EnvHttpProxyAgent } from "undici/lib/dispatcher/env-http-proxy-agent.js";
export { default as Pool } from "undici/lib/dispatcher/pool.js";
