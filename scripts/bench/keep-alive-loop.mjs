// Asks for every URL that a file lists, over connections that are kept: what a sweep is compared with. Arguments: FILE CONCURRENCY.
import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";

const [file, concurrency] = process.argv.slice(2);
const urls = readFileSync(file, "utf8").split("\n").filter(Boolean);
const agent = new Agent({ keepAlive: true, maxSockets: Number(concurrency) });
let next = 0;

function request(url) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.on("end", resolve);
    }).on("error", reject);
  });
}

async function worker() {
  while (next < urls.length) await request(urls[next++]);
}

await Promise.all(Array.from({ length: Number(concurrency) }, worker));
agent.destroy();
