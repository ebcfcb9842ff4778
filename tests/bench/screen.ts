import { parseArgs } from "node:util";
import Papa from "papaparse";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { readListFile } from "#application/screening/read-list-file.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { requireEnv } from "#infrastructure/env.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import { warmRegisters } from "#infrastructure/matching/warm-registers.ts";
import { granted } from "#tests/factories/granted.ts";
import { openLargeDesk } from "#tests/factories/large-desk.ts";
import { insertProgramme } from "#tests/factories/lists.ts";

/**
 * Screens lists against a generated register with aid and prints seconds from the file to stored flags, matching included: lists of
 * 1,000, 5,000 and 20,000 rows with 130,000 people and 100,000 records of aid, and (`--large`) with 1,000,000 people. The register is in
 * memory already, as it is in a running worker. Usage: `npm run bench -- screen [--large]`.
 */
const { values } = parseArgs({ options: { large: { type: "boolean", default: false } } });
const people = values.large ? 1_000_000 : 130_000;
const AID = 100_000;
const LISTS = [1_000, 5_000, 5_000, 20_000];

const desk = await openLargeDesk(requireEnv("DATABASE_URL"), { people });
try {
  await insertAid();
  await desk.owner.query("ANALYZE");
  const programmeId = await insertProgramme(desk, "housing");
  await warmRegisters();
  console.log(`${people} people, ${AID} records of aid`);
  for (const rows of LISTS) await screenList(programmeId, rows);
} finally {
  await desk.close();
  await closeDatabase();
}

async function screenList(programmeId: string, rows: number): Promise<void> {
  const content = contentOfBuffer(Buffer.from(await listOf(rows)));
  const request = desk.as("housing");
  const { id: proposalId } = granted(await createProposal(request, { programmeId, title: `Daftar ${rows}` }));
  const started = performance.now();
  const read = granted(await readListFile({ name: "usulan.csv", content }, isoDate("2026-11-24")));
  const readAt = performance.now();
  granted(await receiveRows(request, { proposalId, version: 1, rows: read.rows, source: "FORM" }));
  const done = performance.now();
  const counted = await desk.owner.query("SELECT count(*) AS flags FROM flag WHERE proposal_id = $1", [proposalId]);
  const { flags } = counted.rows[0] ?? {};
  console.log(
    `${rows} rows: ${seconds(done - started)} from file to ${flags} stored flags (reading ${seconds(readAt - started)})`,
  );
}

/** Every n-th person as an office writes them: in capitals or not, all without NIK, with birth date and village. */
async function listOf(rows: number): Promise<string> {
  const step = Math.floor(people / rows);
  const { rows: named } = await desk.owner.query<{ name: string; born: string | null; village: string; at: string }>(
    `SELECT name, born, village, at FROM (
       SELECT rec.name, to_char(rec.birth_date, 'DD-MM-YYYY') AS born, v.name AS village, row_number() OVER (ORDER BY rec.person_id) AS at
       FROM person_record rec
       JOIN household_record home ON home.release_id = rec.release_id AND home.household_id = rec.household_id
       JOIN village v ON v.regency_id = rec.regency_id AND v.code = home.village_code
     ) people WHERE at % $1 = 0 LIMIT $2`,
    [step, rows],
  );
  return Papa.unparse(
    named.map(({ name, born, village }, at) => ({
      Nama: at % 2 === 0 ? name : name.toLowerCase(),
      "Tanggal Lahir": born,
      Desa: village,
    })),
  );
}

/** Delivered aid to three families of five, a house repair for every second record: the others wait. */
async function insertAid(): Promise<void> {
  const programmeId = await insertProgramme(desk, "social");
  await desk.owner.query(
    `INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, exclusion_group, fund, household_id, person_id,
       beneficiary_key, period_from, period_to, exclusion_window, amount, state, origin, created_by_id)
     SELECT p.regency_id, gen_random_uuid(), p.id, p.owner_id, b.benefit::"Benefit", b.need::"Need", b.benefit::"Benefit", p.fund, h.id, NULL,
       h.id, '2024-01-01', '2024-06-30', daterange('2024-01-01', '2024-06-30', '[]'), 1000000, 'DELIVERED', 'HISTORY', p.created_by_id
     FROM programme p, (SELECT id, row_number() OVER (ORDER BY id) AS at FROM household) h
     CROSS JOIN generate_series(0, 2 * $2::int / (SELECT count(*)::int FROM household)) AS round
     CROSS JOIN LATERAL (SELECT CASE WHEN (h.at + round) % 2 = 0 THEN 'HOUSE_REPAIR' ELSE 'FOOD_PACKAGE' END AS benefit,
       CASE WHEN (h.at + round) % 2 = 0 THEN 'house' ELSE 'food' END AS need) b
     WHERE p.id = $1 AND h.at % 5 < 3 LIMIT $2`,
    [programmeId, AID],
  );
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
