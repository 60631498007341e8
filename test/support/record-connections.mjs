// Preloaded into a Node process (`--import`): notes in CONNECTIONS_FILE every host and port that it connects to.
import { subscribe } from "node:diagnostics_channel";
import { appendFileSync } from "node:fs";

subscribe("net.client.socket", ({ socket }) => {
  socket.on("connectionAttempt", (address, port) => {
    appendFileSync(process.env.CONNECTIONS_FILE, `${address}:${port}\n`);
  });
});
