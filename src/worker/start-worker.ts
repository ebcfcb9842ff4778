import { type JobWithMetadata, PgBoss, type WorkOptions } from "pg-boss";
import { requireEnv } from "#infrastructure/env.ts";
import { JOBS, JobAuthor, JobName } from "#infrastructure/jobs/job.ts";
import { log } from "#infrastructure/log/log.ts";
import type { JobHandler } from "./handler.ts";
import { HANDLERS } from "./handlers.ts";

/** How long a job under way may go on after a stop; what is not done by then is rolled back and taken up again. */
const GRACE_MS = 25_000;

export type Worker = { stop: () => Promise<void> };

/** Starts taking jobs off the queues, as the role `sasar_app`. */
export async function startWorker(): Promise<Worker> {
  const stopped = new AbortController();
  const boss = new PgBoss({
    connectionString: requireEnv("DATABASE_RUNTIME_URL"),
    application_name: "sasar-worker",
    max: 4,
    migrate: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    useListenNotify: true,
  });
  boss.on("error", (error) => log.error({ err: error }, "Queue"));
  await boss.start({ attempts: 5 });
  for (const name of JobName.options) await work({ boss, name, stopped });
  return {
    stop: async () => {
      const deadline = setTimeout(() => stopped.abort(new Error("The worker is stopping.")), GRACE_MS);
      await boss.stop({ graceful: true, timeout: GRACE_MS + 5_000 });
      clearTimeout(deadline);
    },
  };
}

type Queue<Name extends JobName> = { boss: PgBoss; name: Name; stopped: AbortController };
type JobBody = { author: unknown };

async function work<Name extends JobName>({ boss, name, stopped }: Queue<Name>): Promise<void> {
  const options = { includeMetadata: true, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 } as const;
  await boss.work<JobBody, void, WorkOptions & { includeMetadata: true }>(name, options, async (jobs) => {
    for (const job of jobs) await runJob({ name, job, stopped: stopped.signal });
  });
}

type Run<Name extends JobName> = { name: Name; job: JobWithMetadata<JobBody>; stopped: AbortSignal };

async function runJob<Name extends JobName>({ name, job, stopped }: Run<Name>): Promise<void> {
  const started = performance.now();
  const author = JobAuthor.parse(job.data.author);
  const where = { job: name, id: job.id, requestId: author.requestId };
  try {
    const handler: JobHandler<Name> = HANDLERS[name];
    await handler(JOBS[name].parse(job.data) as Parameters<typeof handler>[0], {
      author,
      now: new Date(),
      isLast: job.retryCount >= job.retryLimit,
      signal: AbortSignal.any([stopped, job.signal]),
    });
    log.info({ ...where, ms: Math.round(performance.now() - started) }, "Job done");
  } catch (error) {
    log.error({ ...where, attempt: job.retryCount + 1, err: error }, "Job failed");
    throw error;
  }
}
