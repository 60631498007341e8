/** Closes a run with what was skipped and why, and one line that counts. A skipped test says why in its name. */
export default class Summary {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) => file.testResults.filter((each) => each.status === "pending"));
    const counts = [
      `${results.numPassedTests} passed`,
      `${results.numFailedTests + results.numRuntimeErrorTestSuites} failed`,
    ];
    if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
    const lines = [...skipped.map((each) => `skipped: ${each.fullName}`), counts.join(", ")];
    // After jest's own summary, whose place among the reporters is not ours to choose.
    process.once("exit", () => process.stdout.write(`${lines.join("\n")}\n`));
  }
}
