import type { Tx } from "../with-tenant.ts";

/** Ids of the other open lists (drafts included) that name a household of this list: what happens here changes their flags. */
export async function findListsSharingHouseholds(
  tx: Tx,
  { regencyId, proposalId }: { regencyId: string; proposalId: string },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT other.proposal_id AS id
    FROM candidate own
    JOIN candidate other ON other.regency_id = own.regency_id AND other.household_id = own.household_id
      AND other.proposal_id <> own.proposal_id AND other.state = 'LISTED'
    JOIN proposal l ON l.regency_id = other.regency_id AND l.id = other.proposal_id
      AND l.state IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED')
    WHERE own.regency_id = ${regencyId} AND own.proposal_id = ${proposalId}::uuid`;
  return rows.map(({ id }) => id);
}

/** Ids of the open lists that name one of these households. */
export async function findOpenListsOfHouseholds(
  tx: Tx,
  { regencyId, householdIds }: { regencyId: string; householdIds: readonly string[] },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c.proposal_id AS id
    FROM candidate c
    JOIN proposal l ON l.regency_id = c.regency_id AND l.id = c.proposal_id
      AND l.state IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED')
    WHERE c.regency_id = ${regencyId} AND c.state = 'LISTED' AND c.household_id = ANY(${[...householdIds]}::uuid[])`;
  return rows.map(({ id }) => id);
}
