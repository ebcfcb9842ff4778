import { mkdir } from "node:fs/promises";
import path from "node:path";
import { writeCsv } from "./csv.ts";
import type { ListRow } from "./lists/list-row.ts";
import { type ListKind, listMaker, type TrueRow } from "./lists/make-list.ts";
import { peopleVillages } from "./register/people-villages.ts";
import type { Family, PeopledVillage, Person, RegisterRecord, Village } from "./register/truth.ts";
import { villagesFor } from "./register/villages.ts";

export type MatchData = { folder: string; kind: ListKind; people: number; rows: number; seed: number };

/**
 * Writes register.csv, villages.csv, list.csv, truth.csv (who each row is) and dirt.csv (what is wrong with it) into the folder.
 * The register depends on people and seed alone: both kinds of list can be made over the same one.
 */
export async function makeMatchData({ folder, kind, people, rows, seed }: MatchData): Promise<void> {
  await mkdir(folder, { recursive: true });
  const villages = await villagesFor({ people, seed });
  await writeCsv(
    path.join(folder, "villages.csv"),
    ["village_code", "name", "old_name"],
    villages.map(({ code, name, oldName }) => [code, name, oldName]),
  );
  const list = listMaker({ kind, rows, people, villages, seed });
  await writeCsv(
    path.join(folder, "register.csv"),
    REGISTER,
    registerRows(peopleVillages({ villages, people, seed }), list.addVillage),
  );
  await writeList(folder, list.finish());
}

const REGISTER =
  "person_id,household_id,kk_no,nik,name,sex,birth_date,birth_place,relation,district_code,village_code,village,rt,rw,address,decile".split(
    ",",
  );

function* registerRows(
  peopled: Iterable<PeopledVillage>,
  also: (village: PeopledVillage) => void,
): Generator<(string | number)[]> {
  for (const village of peopled) {
    also(village);
    for (const family of village.families) {
      for (const person of family.people)
        if (person.record) yield registerRow(village.village, family, person, person.record);
    }
  }
}

function registerRow(village: Village, family: Family, person: Person, record: RegisterRecord): (string | number)[] {
  return [
    person.id,
    family.id,
    record.kk,
    record.nik,
    record.name,
    record.sex,
    record.birthDate,
    record.birthPlace,
    person.relation,
    village.districtCode,
    village.code,
    village.name,
    family.rt,
    family.rw,
    family.address,
    family.decile,
  ];
}

const LIST = "row_id,source,name,nik,kk_no,sex,birth_place,birth_date,village,district,address".split(",");

async function writeList(folder: string, rows: readonly TrueRow[]): Promise<void> {
  await writeCsv(
    path.join(folder, "list.csv"),
    LIST,
    rows.map(({ row }, at) => [at + 1, ...listCells(row)]),
  );
  await writeCsv(
    path.join(folder, "truth.csv"),
    ["row_id", "person_id", "household_id"],
    rows.map(({ personId, householdId }, at) => [at + 1, personId, householdId]),
  );
  await writeCsv(
    path.join(folder, "dirt.csv"),
    ["row_id", "kind"],
    rows.flatMap(({ dirt }, at) => dirt.map((kind) => [at + 1, kind])),
  );
}

const listCells = (row: ListRow) => [
  row.source,
  row.name,
  row.nik,
  row.kk,
  row.sex,
  row.birthPlace,
  row.birthDate,
  row.village,
  row.district,
  row.address,
];
