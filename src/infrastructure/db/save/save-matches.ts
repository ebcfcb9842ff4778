import type { Match } from "#domain/matching/match.ts";
import { toJsonText } from "../json.ts";
import type { Tx } from "../with-tenant.ts";

/**
 * `identityKey` as `candidate.identity_key`; `ruledById` where a ruling on a row that says the same settles this one; `released` where
 * what a person chose for this very row holds no more.
 */
export type FoundMatch = { match: Match; identityKey: Uint8Array | null; ruledById: string | null; released: boolean };

/** Writes what each row was found to mean, in one statement. `basis`: the model and the state of the register that say so. */
export async function saveMatches(
  tx: Tx,
  { regencyId, basis, found }: { regencyId: string; basis: string; found: ReadonlyMap<string, FoundMatch> },
): Promise<void> {
  if (found.size === 0) return;
  const rows = toJsonText(
    [...found].map(([id, { match, identityKey, ruledById, released }]) => ({
      id,
      kind: match.kind,
      household_id: "householdId" in match ? match.householdId : null,
      person_id: "personId" in match ? match.personId : null,
      match,
      identity_key: identityKey && `\\x${Buffer.from(identityKey).toString("hex")}`,
      ruled_by_id: ruledById,
      released,
    })),
  );
  await tx.$executeRaw`
    UPDATE candidate SET match_kind = found.kind::"MatchKind", household_id = found.household_id,
      person_id = found.person_id, match = found.match, matched_by = ${basis}, identity_key = found.identity_key,
      ruled_by_id = found.ruled_by_id, chosen_by_id = CASE WHEN found.released THEN NULL ELSE candidate.chosen_by_id END
    FROM json_to_recordset(${rows}::json)
      AS found (id uuid, kind text, household_id uuid, person_id uuid, match jsonb, identity_key bytea, ruled_by_id uuid,
        released boolean)
    WHERE candidate.regency_id = ${regencyId} AND candidate.id = found.id`;
}
