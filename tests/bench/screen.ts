import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import type { Client } from "pg";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { importRegister } from "#application/register/import-register.ts";
import { readListFile } from "#application/screening/read-list-file.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { requireEnv } from "#infrastructure/env.ts";
import { contentOfBuffer, contentOfFile } from "#infrastructure/files/file-content.ts";
import { warmRegisters } from "#infrastructure/matching/warm-registers.ts";
import { loadVillages } from "#infrastructure/regions/load-villages.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { type LargePair, writeLargePair } from "#tests/factories/large-p3ke-pair.ts";
import { insertProgramme } from "#tests/factories/lists.ts";

/**
 * Screens lists against a generated register with aid and prints seconds from the file to stored flags, matching included: a list of
 * 5,000 rows with 130,000 people and 100,000 records of aid, shorter and longer ones, and (`--large`) 20,000 rows with 1,000,000
 * people. The register is in memory already, as it is in a running worker. Usage: `npm run bench -- screen [--large]`.
 */
const { values } = parseArgs({ options: { large: { type: "boolean", default: false } } });
const TASKS = values.large
  ? [{ people: 1_000_000, aid: 100_000, lists: [5_000, 20_000] }]
  : [{ people: 130_000, aid: 100_000, lists: [1_000, 5_000, 5_000, 20_000] }];

const folder = await mkdtemp(path.join(os.tmpdir(), "sasar-bench-"));
process.env.SASAR_DATA_DIR = path.join(folder, "data");
const desk = await openDesk(requireEnv("DATABASE_URL"));
try {
  for (const task of TASKS) await measure(task);
} finally {
  await desk.close();
  await closeDatabase();
  await rm(folder, { recursive: true });
}

async function measure({ people, aid, lists }: (typeof TASKS)[number]): Promise<void> {
  await insertVillages(desk.owner);
  const pair = await writeLargePair({ folder, people });
  await loadRegister(desk, pair);
  await insertAid(desk, aid);
  await desk.owner.query("ANALYZE");
  const programmeId = await insertProgramme(desk, "housing");
  const header = await readFile(pair.personPath, "utf8");
  await warmRegisters();
  console.log(`${pair.people} people, ${pair.families} families, ${aid} records of aid`);
  for (const rows of lists) await screenList({ rows, programmeId, people: header });
}

async function screenList({ rows, programmeId, people }: { rows: number; programmeId: string; people: string }) {
  const content = contentOfBuffer(Buffer.from(listOf(people, rows)));
  const request = desk.as("housing");
  const { id: proposalId } = granted(await createProposal(request, { programmeId, title: `Daftar ${rows}` }));
  const started = performance.now();
  const read = granted(await readListFile({ name: "usulan.csv", content }, isoDate("2026-11-24")));
  const readAt = performance.now();
  granted(await receiveRows(request, { proposalId, version: 1, rows: read.rows, source: "FORM" }));
  const done = performance.now();
  const { rows: counted } = await desk.owner.query("SELECT count(*) AS flags FROM flag WHERE proposal_id = $1", [
    proposalId,
  ]);
  console.log(
    `${read.rows.length} rows: ${seconds(done - started)} from file to ${counted[0]?.flags} stored flags (reading ${seconds(readAt - started)})`,
  );
}

/** Every n-th person as an office writes them: in capitals or not, a third without NIK. */
function listOf(people: string, rows: number): string {
  const { data } = Papa.parse<Record<string, string>>(people, { header: true, skipEmptyLines: true });
  const step = data.length / rows;
  const lines = Array.from({ length: rows }, (_, at) => {
    const person = data[Math.floor(at * step)] ?? {};
    return {
      Nama: at % 2 === 0 ? person.Nama : person.Nama?.toLowerCase(),
      NIK: at % 3 === 0 ? "" : person.NIK,
      "Tanggal Lahir": person["Tanggal Lahir"],
      Desa: person["Desa/Kelurahan"],
      Kecamatan: person.Kecamatan,
    };
  });
  return Papa.unparse(lines);
}

async function loadRegister(at: Desk, { familyPath, personPath }: LargePair): Promise<void> {
  const files = [
    { name: "keluarga.csv", content: await contentOfFile(familyPath) },
    { name: "individu.csv", content: await contentOfFile(personPath) },
  ];
  const settings = {
    label: "Rilis",
    date: isoDate("2025-05-31"),
    bastNumber: "000/CONTOH/2025",
    bastDate: isoDate("2025-05-31"),
  };
  granted(await importRegister(at.as("planner"), { files, settings, acceptsDamage: false }));
}

async function insertVillages(owner: Client): Promise<void> {
  for (const { code, name, districtName } of await loadVillages(["61.11"])) {
    await owner.query(
      `INSERT INTO village (regency_id, code, name, district_code, district_name) VALUES ('61.11', $1, $2, $3, $4)
       ON CONFLICT (regency_id, code) DO UPDATE SET name = excluded.name, district_name = excluded.district_name`,
      [code, name, code.slice(0, 8), districtName],
    );
  }
}

/** Delivered aid of a programme of the social office, a house repair for every second record. */
async function insertAid(at: Desk, count: number): Promise<void> {
  const programmeId = await insertProgramme(at, "social");
  await at.owner.query(
    `INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, exclusion_group, fund, household_id, person_id,
       beneficiary_key, period_from, period_to, exclusion_window, amount, state, origin, created_by_id)
     SELECT p.regency_id, gen_random_uuid(), p.id, p.owner_id, b.benefit::"Benefit", b.need::"Need", b.benefit::"Benefit", p.fund, h.id, NULL,
       h.id, '2024-01-01', '2024-06-30', daterange('2024-01-01', '2024-06-30', '[]'), 1000000, 'DELIVERED', 'HISTORY', p.created_by_id
     FROM programme p, (SELECT id, row_number() OVER (ORDER BY id) AS at FROM household) h
     CROSS JOIN generate_series(0, $2::int / (SELECT count(*)::int FROM household)) AS round
     CROSS JOIN LATERAL (SELECT CASE WHEN (h.at + round) % 2 = 0 THEN 'HOUSE_REPAIR' ELSE 'FOOD_PACKAGE' END AS benefit,
       CASE WHEN (h.at + round) % 2 = 0 THEN 'house' ELSE 'food' END AS need) b
     WHERE p.id = $1 LIMIT $2`,
    [programmeId, count],
  );
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
