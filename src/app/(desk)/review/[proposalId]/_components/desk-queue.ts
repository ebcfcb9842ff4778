import type { Review } from "#application/approval/get-review.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import type { Severity } from "#domain/screening/flag-code.ts";
import type { QueuedAs, QueuePart } from "#domain/screening/review-queue.ts";
import { times } from "#domain/shared/money.ts";
import type { Funder } from "#ui/kit/funder-mark.tsx";
import { type FlagWords, formatsOf } from "#ui/screening/flag-words.ts";
import { likenessOf } from "./alike-rows.ts";
import { cueOf, outcomeOf } from "./queue-cue.ts";

/** The queue as the browser keeps it: a line a row, in words. One of 5,000 rows is to be small enough to send whole. */
export type DeskQueue = {
  proposalId: string;
  /** The one who looks may decide now. */
  decides: boolean;
  parts: DeskPart[];
};

export type DeskPart = {
  key: QueueFilter;
  title: string;
  /** Of what is owed in it; null where nothing is. */
  severity: Severity | null;
  look: "owed" | "waiting" | "decided" | "shown";
  /** The rows' worth, in rupiah; null where nothing is owed. */
  worth: string | null;
  rows: DeskRow[];
};

/** A part of the queue by name, as it stands in an address: `OVERLAP.block`, `DECIDED`. */
export type QueueFilter = string;

export type DeskRow = {
  id: string;
  row: number;
  name: string;
  place: string;
  cue: string;
  funder?: Funder;
  /** The whole of a cue that was shortened. */
  title?: string;
  more?: number;
  removed?: true;
  /** Rows with the same number may be decided at once. */
  like?: number;
};

export function toDeskQueue({ list, queue }: Review, words: FlagWords): DeskQueue {
  const likenesses = new Map<string, number>();
  const numberOf = (likeness: string) => {
    const known = likenesses.get(likeness) ?? likenesses.size;
    likenesses.set(likeness, known);
    return known;
  };
  return {
    proposalId: list.id,
    decides: list.may.decide,
    parts: queue.map((part) => ({
      key: part.severity === null ? part.section : `${part.section}.${part.severity}`,
      title: titleOf(part, words),
      severity: part.severity,
      look: lookOf(part),
      worth: part.severity && formatsOf(words).rupiah(times(list.programme.amount, part.rows.length)),
      rows: part.rows.map((queued) => toDeskRow(queued, { part, words, numberOf })),
    })),
  };
}

type Part = QueuePart<ReviewRow>;

function titleOf({ section }: Part, { t }: FlagWords): string {
  const isEnd = section === "WAITING" || section === "DECIDED" || section === "SHOWN";
  return t(isEnd ? `review.sections.${section}` : `flags.group.${section}`);
}

const LOOKS: Readonly<Record<string, DeskPart["look"]>> = { WAITING: "waiting", DECIDED: "decided", SHOWN: "shown" };

function lookOf({ section }: Part): DeskPart["look"] {
  return LOOKS[section] ?? "owed";
}

function toDeskRow(
  { row, lead, more }: QueuedAs<ReviewRow>,
  { part, words, numberOf }: { part: Part; words: FlagWords; numberOf: (likeness: string) => number },
): DeskRow {
  const look = lookOf(part);
  const isEnded = look === "decided" || look === "waiting";
  return {
    id: row.id,
    row: row.row,
    name: row.name,
    place: [row.village, words.t("review.rowNumber", { row: row.row })].filter(Boolean).join(", "),
    ...(isEnded ? { cue: outcomeOf(row, words) } : cueOf(lead, words)),
    ...(more > 0 && { more }),
    ...(row.removal && { removed: true as const }),
    ...(part.severity && lead && { like: numberOf(likenessOf(row, lead)) }),
  };
}
