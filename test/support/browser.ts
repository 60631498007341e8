import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/** A headless Chromium that is driven by the DevTools protocol. */
export interface Browser {
  open(view?: View): Promise<Tab>;
  close(): Promise<void>;
}

export interface View {
  width?: number;
  height?: number;
  /** As a phone shows pages: touch, and the page's own viewport. */
  phone?: boolean;
  dark?: boolean;
  /** The page's own scripts do not run. */
  withoutScripts?: boolean;
}

export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a script in every page that is opened from now on, before the page's own. */
  prepare(script: string): Promise<void>;
  /** The value of an expression in the page; promises are waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** One key, as a keyboard sends it: `Tab`, `Enter`, `ArrowDown`, or a character. */
  press(key: string, modifiers?: { shift?: boolean }): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until an expression is true. Throws after ten seconds. */
  until(expression: string): Promise<void>;
  screenshot(whole?: boolean): Promise<Buffer>;
  /** Addresses that the tab asked for, whether they were allowed or not. */
  requests: string[];
  /** Errors of scripts, and what the console and the log say of errors: violations of the page's policy, too. */
  errors: string[];
}

/** The browser's version, or undefined where there is none. */
export async function browserVersion(): Promise<string | undefined> {
  const found = await promisify(execFile)("chromium", ["--version"]).catch(() => undefined);
  return found?.stdout.trim();
}

type Answer = {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: never;
  result?: unknown;
  error?: { message: string };
};
type Send = <T>(method: string, params?: object, sessionId?: string) => Promise<T>;

/** Starts Chromium on a free port with an empty profile. Stop it with `close`. */
export async function startBrowser(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), "plugin-release-browser-"));
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--remote-debugging-port=0",
    "--disable-background-networking",
  ];
  const child = spawn("chromium", [...flags, "--no-first-run", `--user-data-dir=${profile}`, "about:blank"], {
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const { socket, send, listen } = await connect(await debuggerAddress(profile));
  return {
    open: (view = {}) => openTab(view, send, listen),
    async close() {
      await Promise.race([send("Browser.close").catch(() => {}), sleep(2000, undefined, { ref: false })]);
      socket.close();
      await Promise.race([ended, sleep(3000, undefined, { ref: false })]);
      if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGKILL");
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function debuggerAddress(profile: string): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const text = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
    const [port, path] = text.trim().split("\n");
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await sleep(50);
  }
  throw new Error("Chromium did not say its port within 30 seconds");
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Set<(answer: Answer) => void>();
  let next = 1;
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const asked = waiting.get(answer.id ?? 0);
    waiting.delete(answer.id ?? 0);
    if (!asked) for (const each of listeners) each(answer);
    else if (answer.error) asked.reject(new Error(answer.error.message));
    else asked.resolve(answer.result);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error("Chromium does not answer")));
  });
  const send: Send = <T>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<T>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
  return { socket, send, listen: (listener: (answer: Answer) => void) => void listeners.add(listener) };
}

const keys: Record<string, { code: number; text?: string }> = {
  Tab: { code: 9 },
  Enter: { code: 13, text: "\r" },
  Escape: { code: 27 },
  ArrowUp: { code: 38 },
  ArrowDown: { code: 40 },
};

async function openTab(view: View, send: Send, listen: (listener: (answer: Answer) => void) => void): Promise<Tab> {
  const { targetId } = await send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true });
  const call: Send = (method, params) => send(method, params, sessionId);
  const requests: string[] = [];
  const errors: string[] = [];
  let loaded = () => {};
  listen((answer) => {
    if (answer.sessionId !== sessionId) return;
    if (answer.method === "Page.loadEventFired") loaded();
    note(answer, requests, errors);
  });
  for (const domain of ["Page", "Network", "Runtime", "Log"]) await call(`${domain}.enable`);
  await show(view, call);
  const tab: Tab = {
    requests,
    errors,
    async goto(url) {
      const load = new Promise<void>((resolve) => {
        loaded = resolve;
      });
      const { errorText } = await call<{ errorText?: string }>("Page.navigate", { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await load;
    },
    async prepare(source) {
      await call("Page.addScriptToEvaluateOnNewDocument", { source });
    },
    async evaluate<T>(expression: string) {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const answer = await call<{ result: { value: T }; exceptionDetails?: unknown }>("Runtime.evaluate", asked);
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
      return answer.result.value;
    },
    async press(key, { shift = false } = {}) {
      const { code, text } = keys[key] ?? { code: key.toUpperCase().charCodeAt(0), text: key };
      const event = { key, windowsVirtualKeyCode: code, modifiers: shift ? 8 : 0 };
      await call("Input.dispatchKeyEvent", {
        ...event,
        type: text ? "keyDown" : "rawKeyDown",
        ...(text ? { text } : {}),
      });
      await call("Input.dispatchKeyEvent", { ...event, type: "keyUp" });
    },
    async type(text) {
      for (const character of text) await tab.press(character);
    },
    async until(expression) {
      for (let waited = 0; waited < 10_000; waited += 20) {
        // While a page is left, there is nothing to ask.
        if (await tab.evaluate<boolean>(`!!(${expression})`).catch(() => false)) return;
        await sleep(20);
      }
      throw new Error(`never became true: ${expression}`);
    },
    async screenshot(whole = false) {
      const { data } = await call<{ data: string }>("Page.captureScreenshot", { captureBeyondViewport: whole });
      return Buffer.from(data, "base64");
    },
  };
  return tab;
}

async function show(view: View, call: Send): Promise<void> {
  const { width = 1280, height = 900, phone = false, dark = false, withoutScripts = false } = view;
  const scale = phone ? 2 : 1;
  await call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile: phone });
  await call("Emulation.setTouchEmulationEnabled", { enabled: phone });
  await call("Emulation.setScriptExecutionDisabled", { value: withoutScripts });
  const features = [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }];
  await call("Emulation.setEmulatedMedia", { features });
}

interface Noted {
  request?: { url: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
  type?: string;
  args?: { value?: unknown }[];
  entry?: { level: string; text: string };
}

function note({ method, params }: Answer, requests: string[], errors: string[]): void {
  const { request, exceptionDetails, type, args, entry } = (params ?? {}) as Noted;
  if (method === "Network.requestWillBeSent" && request) requests.push(request.url);
  if (method === "Runtime.exceptionThrown")
    errors.push(exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? "an exception");
  if (method === "Runtime.consoleAPICalled" && (type === "error" || type === "warning"))
    errors.push((args ?? []).map(({ value }) => String(value)).join(" "));
  if (method === "Log.entryAdded" && entry && entry.level !== "info" && entry.level !== "verbose")
    errors.push(entry.text);
}
