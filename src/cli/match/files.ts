import { createRegisterReader } from "#domain/matching/index/read-register.ts";
import type { RegisterColumns } from "#domain/matching/index/register-columns.ts";
import type { LineCells } from "#domain/matching/index/register-line.ts";
import type { VillageLine } from "#domain/matching/index/village-book.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import { type OnLine, readCsv, textOf } from "./read-csv.ts";

/** In the order of `REGISTER_CELL`. */
const REGISTER =
  "person_id household_id kk_no nik name sex birth_date birth_place relation district_code village_code village rt rw address";
const LIST = "row_id name nik kk_no sex birth_place birth_date village district address";
const VILLAGES = "village_code name old_name";

/** A file that is not what it was given as. */
export class NotThatFile extends Error {}

export function readRegisterFile(path: string, villagesPath: string | undefined): RegisterColumns {
  const reader = createRegisterReader();
  read(path, REGISTER, ["person_id", "name"], "register", reader.addCells);
  return reader.finish(villagesPath === undefined ? [] : readVillagesFile(villagesPath));
}

export function readListFile(path: string): ListLine[] {
  const lines: ListLine[] = [];
  read(path, LIST, ["row_id", "name"], "list", (cells) => {
    const [rowId = "", name = "", nik = "", kk = "", sex = "", birthPlace = "", birthDate = "", ...place] =
      textsOf(cells);
    const [village = "", district = "", address = ""] = place;
    lines.push({ rowId, name, nik, kk, sex, birthPlace, birthDate, village, district, address });
  });
  return lines;
}

function readVillagesFile(path: string): VillageLine[] {
  const lines: VillageLine[] = [];
  read(path, VILLAGES, ["village_code", "name"], "list of villages", (cells) => {
    const [villageCode = "", name = "", oldName = ""] = textsOf(cells);
    lines.push({ villageCode, name, oldName });
  });
  return lines;
}

function textsOf(cells: LineCells): string[] {
  return Array.from(cells.starts, (_, at) => textOf(cells, at));
}

function read(path: string, columns: string, needed: readonly string[], kind: string, onLine: OnLine): void {
  const has = readCsv(path, columns.split(" "), onLine);
  const missing = needed.filter((column) => !has.includes(column));
  if (missing.length === 0) return;
  throw new NotThatFile(
    `${path} is no ${kind}: its first line must name the columns, and ${missing.join(" and ")} is missing.`,
  );
}
