import type { Review } from "#application/approval/get-review.ts";
import { rowsOwed } from "#domain/screening/review-queue.ts";
import { overviewHref, reviewHref } from "../review-href.ts";

/** Where J and K lead from the opened row, and where one goes on after deciding it. */
export type Walk = { previousHref: string | null; nextHref: string | null; onwardHref: string };

export function walkOf({ list, queue, opened }: Review): Walk {
  const rows = queue.flatMap((part) => (part.section === "SHOWN" ? [] : part.rows.map(({ row }) => row.id)));
  const at = rows.indexOf(opened?.row.id ?? "");
  const hrefOf = (id: string | undefined) => (id === undefined ? null : reviewHref(list.id, id));
  const owed = rowsOwed(queue).map(({ id }) => id);
  const onward = owed[owed.indexOf(opened?.row.id ?? "") + 1] ?? owed.find((id) => id !== opened?.row.id);
  return {
    previousHref: at > 0 ? hrefOf(rows[at - 1]) : null,
    nextHref: hrefOf(rows[at + 1]),
    onwardHref: hrefOf(onward) ?? overviewHref(list.id),
  };
}
