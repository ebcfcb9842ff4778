import { endGroup } from "./run-record.mjs";

const LONGEST_PAUSE = 30;
const STEADY = 60_000;

/**
 * Keeps a process running until it is told to stop: one that dies starts again after 1, 2, 4 … 30 seconds, and from the
 * beginning of that row once it has run for a minute.
 * @param {{ name: string, begin: () => import("node:child_process").ChildProcess, record: { add(pid: number): void, remove(pid: number): void }, onDeath?: () => void }} service
 */
export function keepRunning({ name, begin, record, onDeath = () => undefined }) {
  let child;
  let timer;
  let stopped = false;
  let deaths = 0;

  const start = () => {
    const began = Date.now();
    child = begin();
    record.add(child.pid);
    child.once("exit", (code, signal) => {
      record.remove(child.pid);
      if (stopped) return;
      deaths = Date.now() - began > STEADY ? 0 : deaths + 1;
      const pause = Math.min(LONGEST_PAUSE, 2 ** Math.max(0, deaths - 1));
      console.error(`The ${name} ended (${signal ?? `code ${code}`}). It starts again in ${pause} s.`);
      onDeath();
      timer = setTimeout(start, pause * 1000);
    });
  };
  start();

  return {
    /** Ends it, and with it whatever it started; it starts again at once, with what `begin` now gives it. */
    async restart() {
      const { pid } = child;
      clearTimeout(timer);
      child.removeAllListeners("exit");
      await endGroup(pid);
      record.remove(pid);
      if (!stopped) start();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await endGroup(child.pid);
    },
  };
}
