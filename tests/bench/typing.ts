import { createProposal } from "#application/proposal/create-proposal.ts";
import { previewRow } from "#application/proposal/preview-row.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { searchRegister } from "#application/register/search-register.ts";
import { searchDesk } from "#application/search/search-desk.ts";
import { NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { isoDate } from "#domain/shared/date.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { requireEnv } from "#infrastructure/env.ts";
import { granted } from "#tests/factories/granted.ts";
import { openLargeDesk } from "#tests/factories/large-desk.ts";
import { insertProgramme } from "#tests/factories/lists.ts";

/**
 * What answers while people type, on a register of a whole regency: a row on a list of 5,000, and people by half a name. On the
 * server alone; `npm run bench -- desk` measures in a browser. Usage: `npm run bench -- typing [people] [rows]`.
 */
const people = Number(process.argv[2] ?? 130_000);
const rows = Number(process.argv[3] ?? 5_000);
const ROUNDS = 20;

const desk = await openLargeDesk(requireEnv("DATABASE_URL"), { people });
try {
  const named = await desk.owner.query<{ name: string; birthDate: string; village: string; nik: Buffer | null }>(
    `SELECT r.name, r.birth_date::text AS "birthDate", v.name AS village, r.nik_sealed AS nik FROM person_record r
     JOIN household_record h USING (regency_id, release_id, household_id)
     JOIN village v ON v.regency_id = r.regency_id AND v.code = h.village_code
     WHERE r.relation = 'HEAD' ORDER BY hashtext(r.person_id::text) LIMIT $1`,
    [rows + ROUNDS],
  );
  const values = named.rows.map(({ nik, birthDate, ...row }) => ({
    ...NO_VALUES,
    ...row,
    birthDate: isoDate(birthDate),
    nik: nik && openNumber("nik", nik),
  }));
  const programmeId = await insertProgramme(desk, "housing", {
    criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
  });
  const { id: proposalId } = granted(
    await createProposal(desk.as("housing"), { programmeId, title: "Daftar panjang" }),
  );
  const taken = values.slice(0, rows).map((one) => ({ values: one, notes: [] }));
  await measure("the list received, matched and screened", 1, async () => {
    granted(await receiveRows(desk.as("housing"), { proposalId, version: 1, rows: taken, source: "FORM" }));
  });
  await measure("a row typed", ROUNDS, async (round) => {
    const edit = values[rows + round] ?? { ...NO_VALUES, name: "" };
    granted(await previewRow(desk.as("housing"), { proposalId, candidateId: null, edit }));
  });
  for (const text of ["samsud", "syamsudin", "samsudn", "siti nur", "muhamad"]) {
    await measure(`search ${text}`, 5, async () => void granted(await searchDesk(desk.as("planner"), { text })));
    await measure(
      `register ${text}`,
      5,
      async () =>
        void granted(
          await searchRegister(desk.as("planner"), { name: text, villageCode: null, decile: null, page: 1 }),
        ),
    );
  }
} finally {
  await desk.close();
  await closeDatabase();
}

async function measure(what: string, rounds: number, work: (round: number) => Promise<void>): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await work(round);
    taken.push(performance.now() - started);
  }
  const first = Math.round(taken[0] ?? 0);
  const sorted = taken.slice(rounds === 1 ? 0 : 1).toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  console.log(`  ${what}: first ${first} ms, then median ${at(0.5)} ms, 95 % within ${at(0.95)} ms`);
}
