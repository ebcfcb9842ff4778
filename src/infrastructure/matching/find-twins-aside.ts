import { Worker } from "node:worker_threads";
import type { Twin, TwinTask } from "#domain/matching/decide/find-twins.ts";

/** As findTwins, on a thread of its own: a register takes tens of seconds, and this process goes on answering meanwhile. */
export function findTwinsAside(task: TwinTask, signal?: AbortSignal): Promise<Twin[]> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./twin-thread.ts", import.meta.url), { workerData: task });
    const stop = () => void worker.terminate();
    signal?.addEventListener("abort", stop, { once: true });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => {
      signal?.removeEventListener("abort", stop);
      reject(new Error("The thread ended before it had answered."));
    });
  });
}
