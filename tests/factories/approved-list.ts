import type { Desk, DeskUser } from "./desk.ts";
import { registerFamilies, rowFor } from "./families.ts";
import { granted } from "./granted.ts";
import { approve, insertProgramme, listUnderReview } from "./lists.ts";

let made = 0;

/** A list of families nobody else helps, approved today by the second planner; its rows cost `amount` each. */
export async function approvedList(
  desk: Desk,
  { rows, amount, by = "housing" }: { rows: number; amount: bigint | null; by?: DeskUser },
): Promise<string> {
  made += 1;
  const families = await registerFamilies(desk, ...Array.from({ length: rows }, () => ({})));
  const programmeId = await insertProgramme(desk, by, { code: `RUMAH-${made}`, amount, budget: null });
  const id = await listUnderReview(desk, by, { programmeId, rows: families.map((family) => rowFor(family)) });
  granted(await approve(desk, "secondPlanner", id));
  return id;
}

/** The commitments of a list in row order. */
export async function aidOf(desk: Desk, proposalId: string): Promise<[string, ...string[]] & string[]> {
  const { rows } = await desk.owner.query<{ id: string }>(
    "SELECT a.id FROM assistance a JOIN candidate c ON c.id = a.candidate_id WHERE a.proposal_id = $1 ORDER BY c.row",
    [proposalId],
  );
  const [first, ...others] = rows.map(({ id }) => id);
  if (first === undefined) throw new Error("The list promises nothing.");
  return [first, ...others];
}

export async function stateOf(desk: Desk, proposalId: string): Promise<string | undefined> {
  const { rows } = await desk.owner.query<{ state: string }>("SELECT state FROM proposal WHERE id = $1", [proposalId]);
  return rows[0]?.state;
}
