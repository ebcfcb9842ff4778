import type { Twin, TwinTask } from "#domain/matching/decide/find-twins.ts";
import { answerAside } from "./answer-aside.ts";

/** As findTwins, on a thread of its own. */
export function findTwinsAside(task: TwinTask, signal?: AbortSignal): Promise<Twin[]> {
  return answerAside(new URL("./twin-thread.ts", import.meta.url), task, signal);
}
