import type { Band } from "#domain/matching/decide/decision.ts";
import type { RowMatch } from "#domain/matching/decide/row-match.ts";
import { bytesOf, type MatchIndex } from "#domain/matching/index/match-index.ts";
import type { MatchModel } from "#domain/matching/model/match-model.ts";
import type { Lap } from "./clock.ts";

type Given = {
  model: MatchModel;
  index: MatchIndex;
  matches: readonly RowMatch[];
  milliseconds: Readonly<Record<string, Lap>>;
};

/** What a run did and took. */
export function reportOf({ model, index, matches, milliseconds }: Given) {
  const { people, households } = index.register;
  const bytes = bytesOf(index);
  const compared = matches.reduce((sum, match) => sum + match.compared, 0);
  return {
    model,
    people,
    households,
    rows: matches.length,
    bands: {
      person: countBands(matches.map(({ band }) => band)),
      household: countBands(matches.map(({ householdBand }) => householdBand)),
    },
    candidatesARow: Math.round((10 * compared) / Math.max(1, matches.length)) / 10,
    milliseconds,
    memory: {
      indexBytes: bytes,
      bytesAPerson: Math.round(bytes / Math.max(1, people)),
      processBytes: process.memoryUsage.rss(),
    },
  };
}

function countBands(bands: readonly Band[]): Record<Band, number> {
  const counts: Record<Band, number> = { certain: 0, possible: 0, none: 0 };
  for (const band of bands) counts[band] += 1;
  return counts;
}
