import { watchParent } from "./watch-parent.mjs";

/** A signal that aborts when this process is told to stop, by a signal or by the death of the npm that started it. */
export function untilToldToStop() {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, stop);
  watchParent(stop);
  const stopped = new Promise((resolve) => stopping.signal.addEventListener("abort", resolve, { once: true }));
  return { signal: stopping.signal, stopped };
}
