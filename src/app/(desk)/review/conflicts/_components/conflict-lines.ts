import type { ConflictStatus } from "#application/conflict/find-conflicts.ts";
import type { Conflicts } from "#application/conflict/get-conflicts.ts";
import { districtOf } from "#domain/shared/region-code.ts";
import { properName } from "#i18n/proper-name.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import type { Funder } from "#ui/kit/funder-mark.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import { type FlagWords, needWord } from "#ui/screening/flag-words.ts";

/** A conflict in the queue, in words. */
export type ConflictLine = {
  id: string;
  /** Under which heading it stands: its need while somebody has to decide, else how far it is. */
  part: string;
  name: string;
  place: string;
  funders: readonly { kind: Funder; name: string }[];
  status: ConflictStatus;
};

/** The queue in the order one walks it: by need what is open, then what waits, then what is decided. */
export function toConflictLines({ queue }: Conflicts, words: FlagWords): ConflictLine[] {
  const lines = queue.map(({ id, need, name, villageCode, owners, status }) => ({
    id,
    part: status === "OPEN" ? sentenceCase(needWord(need, words)) : words.t(`conflict.parts.${status}`),
    name: properName(name),
    place: villageCode === null ? "" : `${words.region(villageCode)}, ${words.region(districtOf(villageCode))}`,
    funders: owners.map((owner) => ({ kind: FUNDER_OF[owner.kind], name: owner.name })),
    status,
  }));
  const byPart = Map.groupBy(lines, ({ part }) => part);
  return [...byPart.values()].flat().sort((a, b) => RANK[a.status] - RANK[b.status]);
}

const RANK = { OPEN: 0, WAITING: 1, DECIDED: 2 } as const satisfies Record<ConflictStatus, number>;
