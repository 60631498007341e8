// Starts a server from an unpacked image, asks for every path that a file lists over a connection that is kept, and stops the server: what a
// conformance run is compared with. Arguments: PROGRAM FILE PORT.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";

const [program, file, port] = process.argv.slice(2);
const paths = readFileSync(file, "utf8").split("\n").filter(Boolean);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const server = spawn(program, ["-listen", `127.0.0.1:${port}`], { stdio: "ignore" });
const ended = new Promise((resolve) => server.once("exit", resolve));

function request(path) {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    }).on("error", reject);
  });
}

async function ready() {
  while ((await request("/readyz").catch(() => 0)) !== 200) await new Promise((resolve) => setTimeout(resolve, 5));
}

await ready();
for (const path of paths) await request(path);
agent.destroy();
server.kill("SIGTERM");
await ended;
