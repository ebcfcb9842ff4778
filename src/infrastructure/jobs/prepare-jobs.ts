import { Client } from "pg";
import { PgBoss, type QueueOptions } from "pg-boss";
import { RUNTIME_ROLE } from "../db/runtime-role.ts";
import { JobName } from "./job.ts";

/**
 * A job whose worker was killed misses its heartbeat and is taken up again; one that throws is tried again after 5, 10, 20 …
 * seconds. A load is one transaction, so that every try begins from nothing.
 */
const QUEUE = {
  retryLimit: 4,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 120,
  heartbeatSeconds: 20,
  expireInSeconds: 2 * 60 * 60,
  notify: true,
} as const satisfies QueueOptions & { notify: boolean };

/** Makes or updates the queue's own tables (schema `pgboss`) and its queues, as the owner. Call it after `migrate`. */
export async function prepareJobs({ url }: { url: string }): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    supervise: false,
    schedule: false,
    registerInstance: false,
    max: 2,
  });
  await boss.start();
  try {
    for (const name of JobName.options) {
      await boss.createQueue(name, QUEUE);
      await boss.updateQueue(name, QUEUE);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  await grantRuntime(url);
}

/** The runtime role works the queues and can change none of their tables' shape. */
async function grantRuntime(url: string): Promise<void> {
  const owner = new Client({ connectionString: url, application_name: "sasar-jobs" });
  await owner.connect();
  try {
    await owner.query(`
      GRANT USAGE ON SCHEMA pgboss TO ${RUNTIME_ROLE};
      GRANT SELECT ON ALL TABLES IN SCHEMA pgboss TO ${RUNTIME_ROLE};
      GRANT INSERT, UPDATE, DELETE ON pgboss.job, pgboss.job_common, pgboss.job_dependency, pgboss.instance
        TO ${RUNTIME_ROLE};
      GRANT UPDATE ON pgboss.queue, pgboss.version TO ${RUNTIME_ROLE};`);
  } finally {
    await owner.end();
  }
}
