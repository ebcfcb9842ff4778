import type { Tx } from "../with-tenant.ts";

type OfList = { regencyId: string; proposalId: string };

/**
 * The rows of a list that a row is compared with: of the same household or person, or with the same NIK where nobody of the
 * register was found. As they were matched last.
 */
export async function loadKin(
  tx: Tx,
  {
    regencyId,
    proposalId,
    exceptId,
    householdId,
    personId,
    nikIndex,
  }: OfList & {
    exceptId: string;
    householdId: string | null;
    personId: string | null;
    nikIndex: Uint8Array<ArrayBuffer> | null;
  },
) {
  return tx.candidate.findMany({
    where: {
      regencyId,
      proposalId,
      state: "LISTED",
      id: { not: exceptId },
      matchedBy: { not: null },
      OR: [
        ...(householdId === null ? [] : [{ householdId }]),
        ...(personId === null ? [] : [{ personId }]),
        ...(nikIndex === null ? [] : [{ matchKind: "UNMATCHED" as const, nikIndex }]),
      ],
    },
    orderBy: { row: "asc" },
  });
}

/** How many rows stand on a list beside these. */
export async function countRowsBeside(
  tx: Tx,
  { regencyId, proposalId, exceptIds }: OfList & { exceptIds: readonly string[] },
): Promise<number> {
  return tx.candidate.count({ where: { regencyId, proposalId, state: "LISTED", id: { notIn: [...exceptIds] } } });
}
