import type { JobName } from "#infrastructure/jobs/job.ts";
import { checkImport } from "./check-import.ts";
import { compareRelease } from "./compare-release.ts";
import type { JobHandler } from "./handler.ts";
import { readUpload } from "./read-upload.ts";
import { rescreenProposal } from "./rescreen-proposal.ts";
import { runImport } from "./run-import.ts";

/** Who does which job. */
export const HANDLERS: { [Name in JobName]: JobHandler<Name> } = {
  "read-upload": readUpload,
  "check-import": checkImport,
  "run-import": runImport,
  "rescreen-proposal": rescreenProposal,
  "compare-release": compareRelease,
};
