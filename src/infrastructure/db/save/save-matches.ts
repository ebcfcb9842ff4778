import type { Match } from "#domain/matching/match.ts";
import { toJsonText } from "../json.ts";
import type { Tx } from "../with-tenant.ts";

/** Writes what each row was found to mean, in one statement. */
export async function saveMatches(
  tx: Tx,
  { regencyId, matches }: { regencyId: string; matches: ReadonlyMap<string, Match> },
): Promise<void> {
  if (matches.size === 0) return;
  const rows = toJsonText(
    [...matches].map(([id, match]) => ({
      id,
      kind: match.kind,
      household_id: "householdId" in match ? match.householdId : null,
      person_id: "personId" in match ? match.personId : null,
      match,
    })),
  );
  await tx.$executeRaw`
    UPDATE candidate SET match_kind = found.kind::"MatchKind", household_id = found.household_id,
      person_id = found.person_id, match = found.match
    FROM jsonb_to_recordset(${rows}::jsonb) AS found (id uuid, kind text, household_id uuid, person_id uuid, match jsonb)
    WHERE candidate.regency_id = ${regencyId} AND candidate.id = found.id`;
}
