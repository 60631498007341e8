// Loaded into every Node process of a step: act ends a step that fails without waiting for what it said last, so it stays for a moment.
process.on("exit", (code) => {
  if (code !== 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
});
