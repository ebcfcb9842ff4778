import { closeDatabase } from "#infrastructure/db/client.ts";
import { log } from "#infrastructure/log/log.ts";
import { warmRegisters } from "#infrastructure/matching/warm-registers.ts";
import { startWorker } from "./start-worker.ts";
import { watchDays } from "./watch-days.ts";

/** The second process of Sasar: does the background jobs until it is told to stop, and finishes what it has begun. */
const worker = await startWorker();
log.info("Worker started");
void warmRegisters();
const stopWatching = watchDays();

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void stop(signal);
  });
}

async function stop(signal: string): Promise<void> {
  log.info({ signal }, "Worker stopping");
  stopWatching();
  await worker.stop();
  await closeDatabase();
  log.info("Worker stopped");
}
