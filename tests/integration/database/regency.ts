import type { Client } from "pg";
import { newId } from "#infrastructure/id.ts";

/** A regency with one department, two planners and one programme of house repair: the least that aid can hang on. */
export type SeededRegency = {
  regencyId: string;
  organisationId: string;
  planners: [string, string];
  programmeId: string;
  householdIds: string[];
};

/** Writes it as the owner of the database, past row-level security. */
export async function seedRegency(owner: Client, regencyId = "61.11"): Promise<SeededRegency> {
  const seeded: SeededRegency = {
    regencyId,
    organisationId: newId(),
    planners: [newId(), newId()],
    programmeId: newId(),
    householdIds: [newId(), newId(), newId()],
  };
  const releaseId = newId();
  await owner.query("INSERT INTO regency (id, name) VALUES ($1, 'Kabupaten Contoh')", [regencyId]);
  await owner.query(
    `INSERT INTO organisation (regency_id, id, code, name, kind) VALUES ($1, $2, 'PERKIM', 'Dinas Contoh', 'OPD')`,
    [regencyId, seeded.organisationId],
  );
  for (const [index, id] of seeded.planners.entries()) {
    await owner.query(
      `INSERT INTO app_user (regency_id, id, email, name, role, organisation_id, status)
       VALUES ($1, $2, $3, 'Perencana', 'PLANNER', $4, 'ACTIVE')`,
      [regencyId, id, `perencana${index}@${regencyId}.contoh`, seeded.organisationId],
    );
  }
  await owner.query(
    `INSERT INTO release (regency_id, id, source, label, date, state) VALUES ($1, $2, 'P3KE', 'P3KE 2024', '2024-06-30', 'ACTIVE')`,
    [regencyId, releaseId],
  );
  for (const id of seeded.householdIds) {
    await owner.query(`INSERT INTO household (regency_id, id, origin, first_release_id) VALUES ($1, $2, 'P3KE', $3)`, [
      regencyId,
      id,
      releaseId,
    ]);
  }
  await owner.query(
    `INSERT INTO programme (regency_id, id, code, name, owner_id, benefit, need, unit, strategy, fund, period_from, period_to,
       legal_basis, criteria, created_by_id)
     VALUES ($1, $2, 'RTLH', 'Rumah', $3, 'HOUSE_REPAIR', 'house', 'HOUSEHOLD', 'SHRINK_POCKETS', 'APBD', '2026-01-01',
       '2026-12-31', 'Perbup contoh', '{"all":[]}', $4)`,
    [regencyId, seeded.programmeId, seeded.organisationId, seeded.planners[0]],
  );
  return seeded;
}

export type AidInput = {
  householdId: string;
  group?: string | null;
  window?: string;
  state?: string;
  origin?: string;
  override?: boolean;
  amount?: number;
};

/** Inserts one record of aid with plain SQL; returns its id. */
export async function insertAid(client: Client, seeded: SeededRegency, aid: AidInput): Promise<string> {
  const id = newId();
  const override = aid.override ?? false;
  await client.query(
    `INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, exclusion_group, fund, household_id,
       beneficiary_key, period_from, period_to, exclusion_window, amount, state, origin, override, override_reason, created_by_id)
     VALUES ($1, $2, $3, $4, 'HOUSE_REPAIR', 'house', $5, 'APBD', $6, $6, '2026-01-01', '2026-12-31', $7, $8, $9, $10, $11, $12, $13)`,
    [
      seeded.regencyId,
      id,
      seeded.programmeId,
      seeded.organisationId,
      aid.group === undefined ? "HOUSE_REPAIR" : aid.group,
      aid.householdId,
      aid.window ?? "[2026-01-01,2036-12-31]",
      aid.amount ?? 20_000_000,
      aid.state ?? "COMMITTED",
      aid.origin ?? "APPROVAL",
      override,
      override ? "rumah roboh diterjang angin" : null,
      seeded.planners[0],
    ],
  );
  return id;
}
