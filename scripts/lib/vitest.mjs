import { at } from "./project.mjs";
import { readReport } from "./read-report.mjs";
import { run } from "./run.mjs";
import { testVariables } from "./test-variables.mjs";

/** Runs Vitest and counts from its report. A file that could not run and a test that was skipped count as failed. */
export async function runVitest(args, { variables = {}, signal } = {}) {
  return readReport(async (report) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const vitest = [at("node_modules", "vitest", "vitest.mjs"), "run", ...reporters, ...args];
    await run(process.execPath, vitest, { env: { ...testVariables(), ...variables }, signal });
  }, countVitest);
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const empty = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const skipped = numPendingTests + numTodoTests;
  if (skipped > 0) console.error(`${skipped} tests were skipped: a skipped test counts as failed.`);
  return { passed: numPassedTests, failed: numFailedTests + empty.length + skipped };
}
