import type { MatchIndex } from "#domain/matching/index/match-index.ts";
import type { MatchModel } from "#domain/matching/model/match-model.ts";
import type { RowQueue } from "./row-queue.ts";

/** What a thread needs to match rows: the index and the queue lie in memory all threads share, the rest is copied to each. */
export type MatchTask = {
  index: MatchIndex;
  model: MatchModel;
  districtNames: ReadonlyMap<string, number>;
  rows: RowQueue;
};
