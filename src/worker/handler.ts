import type { JobAuthor, JobData, JobName } from "#infrastructure/jobs/job.ts";

/** One try at a job. `signal` is aborted when the worker has to stop or the job took too long. */
export type Attempt = { author: JobAuthor; now: Date; isLast: boolean; signal: AbortSignal };

/** How a job is done, with the ids it was given. A throw is tried again later. */
export type JobHandler<Name extends JobName> = (data: JobData<Name>, attempt: Attempt) => Promise<void>;
