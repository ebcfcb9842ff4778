import { usableKk } from "#domain/matching/usable-number.ts";
import type { CandidateNote } from "#domain/proposal/candidate-note.ts";
import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import { isValidNik } from "#domain/register/nik.ts";
import { indexNumber, sealNumber } from "../../crypto/identity-number.ts";
import { toJsonText } from "../json.ts";
import type { Tx } from "../with-tenant.ts";

/** A row to write. `picked`: the person of the register somebody chose for it. `replacesId`: the row it takes the place of. */
export type WrittenCandidate = {
  id: string;
  row: number;
  values: CandidateValues;
  notes: readonly CandidateNote[];
  picked: { householdId: string; personId: string; by: string } | null;
  replacesId: string | null;
};

/**
 * Writes rows of a list, new ones and known ones, in one statement. Identity numbers are sealed; only valid ones can be found
 * again. A known row keeps its number, state and the row it replaces, and loses the person picked for it: its data changed.
 */
export async function saveCandidates(
  tx: Tx,
  list: {
    regencyId: string;
    proposalId: string;
    ownerId: string;
    rows: readonly WrittenCandidate[];
    /** Who puts new rows on the list; a known row keeps who did. */
    addedById: string | null;
    now: Date;
  },
): Promise<void> {
  const { regencyId, proposalId, ownerId, addedById, now } = list;
  if (list.rows.length === 0) return;
  const json = toJsonText(list.rows.map(toRecord));
  await tx.$executeRaw`
    INSERT INTO candidate (regency_id, id, proposal_id, owner_id, row, name, nik_sealed, nik_index, kk_sealed, kk_index, birth_date,
      birth_date_text, sex, village, district, address, asnaf, purpose, religion, household_id, person_id, chosen_by_id, replaces_id,
      notes, added_by_id, created_at)
    SELECT ${regencyId}, id, ${proposalId}::uuid, ${ownerId}::uuid, row, name, nik_sealed, nik_index, kk_sealed, kk_index, birth_date,
      birth_date_text, sex::"Sex", village, district, address, asnaf, purpose, religion::"Religion", household_id, person_id,
      chosen_by_id, replaces_id, notes, ${addedById}::uuid, ${now}
    FROM json_to_recordset(${json}::json) AS written (id uuid, row int, name text, nik_sealed bytea, nik_index bytea,
      kk_sealed bytea, kk_index bytea, birth_date date, birth_date_text text, sex text, village text, district text, address text,
      asnaf text, purpose text, religion text, household_id uuid, person_id uuid, chosen_by_id uuid, replaces_id uuid, notes text[])
    ON CONFLICT (regency_id, id) DO UPDATE SET name = excluded.name, nik_sealed = excluded.nik_sealed,
      nik_index = excluded.nik_index, kk_sealed = excluded.kk_sealed, kk_index = excluded.kk_index,
      birth_date = excluded.birth_date, birth_date_text = excluded.birth_date_text, sex = excluded.sex, village = excluded.village,
      district = excluded.district, address = excluded.address, asnaf = excluded.asnaf, purpose = excluded.purpose,
      religion = excluded.religion, chosen_by_id = NULL, person_id = NULL, household_id = NULL, matched_by = NULL,
      identity_key = NULL, ruled_by_id = NULL, notes = excluded.notes`;
}

function toRecord({ id, row, values, notes, picked, replacesId }: WrittenCandidate) {
  const { nik, kk, birthDate, birthDateText, ...rest } = values;
  const kkDigits = usableKk(kk);
  return {
    ...rest,
    id,
    row,
    birth_date: birthDate,
    birth_date_text: birthDateText,
    nik_sealed: nik === null ? null : hex(sealNumber("nik", nik)),
    nik_index: isValidNik(nik) ? hex(indexNumber("nik", nik)) : null,
    kk_sealed: kk === null ? null : hex(sealNumber("kk", kk)),
    kk_index: kkDigits === null ? null : hex(indexNumber("kk", kkDigits)),
    household_id: picked?.householdId ?? null,
    person_id: picked?.personId ?? null,
    chosen_by_id: picked?.by ?? null,
    replaces_id: replacesId,
    notes,
  };
}

/** How PostgreSQL reads bytes from text. */
function hex(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes).toString("hex")}`;
}
