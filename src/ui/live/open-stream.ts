import { retryDelay } from "./retry-delay.ts";

/** A stream the browser keeps open while somebody looks: `resume` opens it where it is not, `pause` closes it for the time being. */
export type Stream = { resume: () => void; pause: () => void };

/** One failure is a server that starts anew or a proxy that tidies up; more in a row is a connection lost. */
const LOST_AFTER = 2;

/** Keeps a stream of server-sent events; once it breaks it is tried again, ever more seldom. */
export function openStream(
  url: string,
  on: { hear: (message: string) => void; lose: (isLost: boolean) => void; breakOff: () => void },
): Stream {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function pause() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  function resume() {
    clearTimeout(timer);
    if (source !== null) return;
    source = new EventSource(url);
    source.addEventListener("message", ({ data }) => {
      failures = 0;
      on.lose(false);
      on.hear(String(data));
    });
    source.addEventListener("error", () => {
      pause();
      failures += 1;
      on.lose(failures >= LOST_AFTER);
      on.breakOff();
      timer = setTimeout(resume, retryDelay(failures));
    });
  }

  return { resume, pause };
}
