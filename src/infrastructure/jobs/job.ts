import { z } from "zod";

export const JobName = z.enum(["read-upload", "check-import", "run-import", "rescreen-proposal", "compare-release"]);
export type JobName = z.infer<typeof JobName>;

/**
 * Work done in the background, by name, with the ids it takes: ids only, since a job's data lies in the database in clear.
 * A new job is one line here and one handler in src/worker (its table of handlers is checked to be complete).
 */
export const JOBS = {
  /** Reads an uploaded file through and proposes what its columns mean. */
  "read-upload": z.object({ importId: z.uuid(), fileId: z.uuid() }),
  /** Judges every row of an import; nothing is loaded. */
  "check-import": z.object({ importId: z.uuid() }),
  /** Loads the rows of an import in one transaction. */
  "run-import": z.object({ importId: z.uuid() }),
  /** Matches and screens an open list again. */
  "rescreen-proposal": z.object({ proposalId: z.uuid() }),
  /** Compares a release with itself: who, and which families, stand in it twice. */
  "compare-release": z.object({ releaseId: z.uuid() }),
} as const satisfies Record<JobName, z.ZodType>;

export type JobData<Name extends JobName> = z.infer<(typeof JOBS)[Name]>;
export type Job = { [Name in JobName]: { name: Name; data: JobData<Name> } }[JobName];

/** For whom (`null`: the system itself) and under which request a job runs. */
export const JobAuthor = z.object({ regencyId: z.string(), userId: z.uuid().nullable(), requestId: z.string() });
export type JobAuthor = z.infer<typeof JobAuthor>;
