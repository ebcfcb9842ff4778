import { openTestRun } from "../../tests/setup/test-server.ts";
import { runChecks } from "./checks.mjs";
import { ensureChromium } from "./chromium.mjs";
import { runPlaywright } from "./playwright.mjs";
import { ensureBuilt } from "./prepare.mjs";
import { checkScriptBudget } from "./script-budget.mjs";
import { untilToldToStop } from "./until-told-to-stop.mjs";
import { runVitest } from "./vitest.mjs";

/** Machine checks, unit and database tests, the weight of the built pages, then the browser tests on them; adds up what they counted. */
export async function testEverything() {
  const { signal } = untilToldToStop();
  const parts = [
    ["Checks", () => runChecks()],
    ["Unit and database tests", () => runVitest([], { signal })],
    ["Weight of the pages", () => weighBuild(signal)],
    ["Browser tests", () => testInBrowser(signal)],
  ];
  const close = await openTestRun();
  const sum = { passed: 0, failed: 0 };
  try {
    for (const [title, part] of parts) {
      signal.throwIfAborted();
      console.log(`\n— ${title}`);
      const { passed, failed } = await part().catch(failedWhole);
      sum.passed += passed;
      sum.failed += failed;
    }
  } finally {
    await close();
  }
  return sum;
}

async function weighBuild(signal) {
  await ensureBuilt({ signal });
  return checkScriptBudget();
}

async function testInBrowser(signal) {
  await ensureBuilt({ signal });
  return runPlaywright([], { variables: await ensureChromium(), signal });
}

/** A part that could not even run is one failure, and the others still run. */
function failedWhole(error) {
  console.error(error.name === "StartRefused" ? error.message : error);
  return { passed: 0, failed: 1 };
}
