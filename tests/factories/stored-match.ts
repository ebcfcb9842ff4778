import type { Desk } from "./desk.ts";

export type StoredMatch = { id: string; kind: string; person: string | null; basis: string | null; chosen: boolean };

/** What the one row of a list was found to mean. */
export async function matchOf(desk: Desk, list: string): Promise<StoredMatch> {
  const { rows } = await desk.owner.query<StoredMatch>(
    `SELECT id, match_kind AS kind, person_id AS person, matched_by AS basis, coalesce(chosen_by_id, ruled_by_id) IS NOT NULL AS chosen
     FROM candidate WHERE proposal_id = $1 ORDER BY row`,
    [list],
  );
  const [row] = rows;
  if (!row) throw new Error("The list has a row");
  return row;
}
