import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Lets `work` write a JSON report and counts it. No report means that the runner itself broke: one failure. */
export async function readReport(work, count) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "sasar-report-"));
  const report = path.join(folder, "report.json");
  try {
    await work(report);
    return existsSync(report) ? count(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
