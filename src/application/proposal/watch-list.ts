import { hearDesk } from "#infrastructure/db/hear-desk.ts";
import type { Request } from "../context.ts";
import { getListStanding, type ListStanding } from "./get-list-standing.ts";

const HEARTBEAT_MS = 20_000;

type Watch = {
  proposalId: string;
  /** Who asks, as the database has them now; null once their session is over. */
  ask: () => Promise<Request | null>;
  /** Ends the watch: the tab is closed. */
  signal: AbortSignal;
  heartbeatMs?: number;
};

/**
 * How a list stands: at once, and again whenever it has changed; null in between, as a sign of life. Every answer is given only to
 * who may still read the list: it ends when they may not, when they sign out, or when the watch is called off.
 */
export async function* watchList({
  proposalId,
  ask,
  signal,
  heartbeatMs = HEARTBEAT_MS,
}: Watch): AsyncGenerator<ListStanding | null> {
  const first = await ask();
  if (first === null) return;
  const { regencyId, userId } = first.actor;
  const news = openNews(signal);
  const stop = hearDesk((heard) => {
    if (heard.kind === "SIGNED_OUT") {
      if (heard.regencyId === regencyId && heard.userId === userId) news.end();
    } else if (heard.kind === "MISSED" || (heard.regencyId === regencyId && heard.proposalId === proposalId)) {
      news.wake();
    }
  });
  let told: ListStanding | null = null;
  try {
    while (!news.over()) {
      const request = await ask();
      const standing = request && (await getListStanding(request, { proposalId }));
      if (!standing?.ok) return;
      yield standing.value === told ? null : standing.value;
      told = standing.value;
      await news.next(heartbeatMs);
    }
  } finally {
    stop();
  }
}

/** Whether something was heard since one last looked; what is heard while nobody waits is not lost. */
function openNews(signal: AbortSignal) {
  let heard = false;
  let ended = signal.aborted;
  let resume: () => void = () => undefined;
  const wake = () => {
    heard = true;
    resume();
  };
  const end = () => {
    ended = true;
    resume();
  };
  signal.addEventListener("abort", end, { once: true });
  async function next(longest: number): Promise<void> {
    if (!heard && !ended) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longest);
        resume = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    heard = false;
  }
  return { wake, end, next, over: () => ended };
}
