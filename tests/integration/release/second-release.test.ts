import { readFile } from "node:fs/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importAssistance } from "#application/assistance/import-assistance.ts";
import { type Request, transact } from "#application/context.ts";
import { importAtOnce } from "#application/import/import-at-once.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import { importRegister } from "#application/register/import-register.ts";
import { makeSamples } from "#demo/samples/make-samples.ts";
import type { SampleFile } from "#demo/samples/sample-file.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import { demoPerson } from "#tests/factories/demo-people.ts";
import { granted } from "#tests/factories/granted.ts";
import { screenOpenLists } from "#tests/factories/open-lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

/** The sample register is loaded over the demo's, with lists on the desk whose overlaps are known. */
let database: TestDatabase;
let owner: Client;
let samples: Map<string, SampleFile>;
const lists = { housing: "", baznas: "", village: "" };

beforeAll(async () => {
  database = await createTestDatabase({ from: "demo" });
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  samples = new Map((await makeSamples()).map((sample) => [sample.name, sample]));
  lists.housing = await submitSample("hendra", "RTLH", "daftar-rtlh-perkim.xlsx");
  lists.baznas = await submitSample("fauzan", "BAZNAS-RUMAH", "mustahik-bedah-rumah-baznas.xlsx");
  lists.village = await submitSample("desa.pkb", "BLT-PKB", "blt-dana-desa-pangkalan-buton.csv");
  await screenOpenLists(database.ownerUrl);
});
afterAll(async () => {
  await closeDatabase();
  await owner.end();
  await database.drop();
});

describe("sample lists on the demo's own register", () => {
  it.each(["housing", "baznas", "village"] as const)("the %s list has the flags its README names", async (name) => {
    expect(await flagsOfRows(lists[name])).toEqual(expectedFlags(name));
  });
});

describe("a second release over the first", () => {
  let before: string[];
  beforeAll(async () => {
    before = await overlaps();
    await loadPair("xlsx", "P3KE 2025 (contoh)");
    await screenOpenLists(database.ownerUrl);
  });

  it("refuses the rows that the samples' README names, and no other", async () => {
    expect(await refusedOf("P3KE 2025 (contoh)")).toEqual(expectedRefusals("xlsx"));
  });

  it("is the active one, and knows its people again", async () => {
    const { rows } = await owner.query(
      `SELECT label, state, (continuity->>'householdsKnown')::int > 360 AS "knowsHouseholds",
              (continuity->>'peopleByNik')::int > 1300 AS "knowsPeople"
       FROM release WHERE source = 'P3KE' ORDER BY date`,
    );
    expect(rows).toEqual([
      { label: "P3KE 2024 (sintetis)", state: "SUPERSEDED", knowsHouseholds: false, knowsPeople: false },
      { label: "P3KE 2025 (contoh)", state: "ACTIVE", knowsHouseholds: true, knowsPeople: true },
    ]);
  });

  it("leaves every overlap standing that stood before, of families in it and of families it lacks", async () => {
    expect(before.length).toBeGreaterThan(12);
    const after = await overlaps();
    expect(before.filter((overlap) => !after.includes(overlap))).toEqual([]);
  });

  it.each(["housing", "baznas", "village"] as const)("flags the %s list as before", async (name) => {
    expect(await flagsOfRows(lists[name])).toEqual(expectedFlags(name));
  });

  it("reads the same pair from CSV under other titles, and refuses the same rows", async () => {
    await loadPair("csv", "P3KE 2025 (CSV)");
    expect(await refusedOf("P3KE 2025 (CSV)")).toEqual(expectedRefusals("csv"));
  });
});

describe("the sample aid history", () => {
  it("is loaded but for the lines its README names", async () => {
    const planner = await demoPerson(database.ownerUrl, "ratna");
    const files = [{ name: "riwayat-bantuan.csv", content: await contentOf("riwayat-bantuan.csv") }];
    const { counts, refused } = granted(
      await importAssistance(planner, { files, programmeCode: null, acceptsDamage: false }),
    );
    expect(refused).toEqual([{ role: "TABLE", rows: samples.get("riwayat-bantuan.csv")?.wrong.length }]);
    expect(counts.figures).toMatchObject({ loaded: 30 });
  });
});

type ListName = keyof typeof lists;

const FILE_OF = {
  housing: "daftar-rtlh-perkim.xlsx",
  baznas: "mustahik-bedah-rumah-baznas.xlsx",
  village: "blt-dana-desa-pangkalan-buton.csv",
} as const satisfies Record<ListName, string>;

/** What the README says of each row: `Rusli: OVERLAP_PENDING`. */
function expectedFlags(name: ListName): string[] {
  const { wrong } = samples.get(FILE_OF[name]) ?? { wrong: [] };
  return wrong
    .flatMap(({ who, what }) =>
      (what.match(/\b[A-Z]+_[A-Z_]+\b/g) ?? []).map((code) => `${who}: ${code}`.toUpperCase()),
    )
    .toSorted();
}

async function flagsOfRows(proposalId: string): Promise<string[]> {
  const { rows } = await owner.query<{ flag: string }>(
    `SELECT DISTINCT c.name || ': ' || f.code AS flag FROM flag f JOIN candidate c ON c.id = f.candidate_id
     WHERE f.proposal_id = $1 AND f.cleared_at IS NULL AND f.severity <> 'info'`,
    [proposalId],
  );
  return rows.map(({ flag }) => flag.toUpperCase()).toSorted();
}

/** Every overlap with aid or a list, on every list: which row, and with what. */
async function overlaps(): Promise<string[]> {
  const { rows } = await owner.query<{ overlap: string }>(
    `SELECT concat_ws(' ', c.id, f.code, f.subject) AS overlap FROM flag f JOIN candidate c ON c.id = f.candidate_id
     WHERE f.cleared_at IS NULL AND f.code IN ('OVERLAP_COMMITTED', 'OVERLAP_PENDING') ORDER BY 1`,
  );
  return rows.map(({ overlap }) => overlap);
}

async function submitSample(by: string, code: string, file: string): Promise<string> {
  const request = await demoPerson(database.ownerUrl, by);
  const programme = await transact(request, ({ tx }) => tx.programme.findFirstOrThrow({ where: { code } }));
  const { id } = granted(await createProposal(request, { programmeId: programme.id, title: file }));
  const files = [{ name: file, content: await contentOf(file) }];
  granted(
    await importAtOnce(request, { kind: "CANDIDATES", files, settings: { proposalId: id }, acceptsDamage: false }),
  );
  granted(await submitProposal(request, { proposalId: id, version: await versionOf(request, id) }));
  return id;
}

async function versionOf(request: Request, id: string): Promise<number> {
  return transact(request, async ({ actor, tx }) => {
    const key = { regencyId_id: { regencyId: actor.regencyId, id } };
    return (await tx.proposal.findUniqueOrThrow({ where: key, select: { version: true } })).version;
  });
}

async function loadPair(format: "xlsx" | "csv", label: string): Promise<void> {
  const names = [`p3ke-keluarga.${format}`, `p3ke-individu.${format}`];
  const files = await Promise.all(names.map(async (name) => ({ name, content: await contentOf(name) })));
  const settings = { label, date: isoDate("2025-06-30"), bastNumber: "000/CONTOH/BAST/2025", bastDate: null };
  const planner = await demoPerson(database.ownerUrl, "ratna");
  granted(await importRegister(planner, { files, settings, acceptsDamage: false }));
}

/** Refused rows as the examples of the load name them. */
async function refusedOf(label: string): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ role: string; refused: number }>(
    `SELECT file->>'role' AS role, (file->'refused'->>'rows')::int AS refused
     FROM release r JOIN import i ON i.id = r.import_id, jsonb_array_elements(i.files) file WHERE r.label = $1`,
    [label],
  );
  return Object.fromEntries(rows.map(({ role, refused }) => [role, refused]));
}

function expectedRefusals(format: "xlsx" | "csv"): Record<string, number> {
  const refusedIn = (name: string) => samples.get(`${name}.${format}`)?.wrong.filter(({ refused }) => refused).length;
  return { FAMILY: refusedIn("p3ke-keluarga") ?? 0, PERSON: refusedIn("p3ke-individu") ?? 0 };
}

async function contentOf(name: string) {
  return contentOfBuffer(await readFile(`samples/${name}`));
}
