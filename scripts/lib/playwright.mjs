import { at } from "./project.mjs";
import { readReport } from "./read-report.mjs";
import { run } from "./run.mjs";
import { testVariables } from "./test-variables.mjs";

/** Runs the browser tests and counts from their report. A test that was skipped counts as failed. */
export async function runPlaywright(args, { variables, signal }) {
  return readReport(async (report) => {
    const playwright = [at("node_modules", "@playwright", "test", "cli.js"), "test", "--reporter=list,json", ...args];
    const env = { ...testVariables(), ...variables, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    await run(process.execPath, playwright, { env, signal });
  }, countPlaywright);
}

function countPlaywright({ stats: { expected, unexpected, flaky, skipped }, errors }) {
  if (skipped > 0) console.error(`${skipped} browser tests were skipped: a skipped test counts as failed.`);
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}
