import { Worker } from "node:worker_threads";

/**
 * What a thread answers to the work it was started with. Comparing a register takes tens of seconds; this process goes on answering
 * meanwhile, and whoever watches it sees that it lives.
 */
export function answerAside<Answer>(thread: URL, workerData: unknown, signal?: AbortSignal): Promise<Answer> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData });
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
