import { ensureDemoTemplate } from "./demo-template.ts";
import { openTestRun } from "./test-server.ts";

/** Playwright's global setup: the database server, and the demo regency of which every browser worker gets a copy. */
export default async function openBrowserRun(): Promise<() => Promise<void>> {
  const close = await openTestRun();
  await ensureDemoTemplate();
  return close;
}
