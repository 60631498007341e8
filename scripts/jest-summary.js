/** Closes a run with what was skipped and why, and one line that counts. A skipped test says why in its name. */
export default class Summary {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) => file.testResults.filter((each) => each.status === "pending"));
    for (const each of skipped) process.stdout.write(`skipped: ${each.fullName}\n`);
    const broken = results.numRuntimeErrorTestSuites;
    const counts = [`${results.numPassedTests} passed`, `${results.numFailedTests + broken} failed`];
    if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
    process.stdout.write(`${counts.join(", ")}\n`);
  }
}
