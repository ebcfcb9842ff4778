import { readPart } from "../read/address-words.ts";
import { readBirthDate } from "../read/birth-date.ts";
import { readRelation } from "../read/relation.ts";
import { readSex } from "../read/sex.ts";
import { growingAddresses } from "./addresses.ts";
import { type CellReader, cellText, readingOnce } from "./cell-reader.ts";
import { growing, sharedUint32 } from "./growing.ts";
import { growingHouseholds } from "./households.ts";
import { readLongNumberCell } from "./long-number-cell.ts";
import { createNameReader } from "./name-cell.ts";
import { NOBODY, packRecord, shareFamilyCards } from "./person-records.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { REGISTER_CELL as CELL, createLineWriter, type LineCells, type RegisterLine } from "./register-line.ts";
import { growingTextBook } from "./text-book.ts";
import { growingTexts } from "./text-column.ts";
import { growingVillageBook, type VillageLine } from "./village-book.ts";
import { growingWordBook } from "./word-book.ts";

export type RegisterReader = {
  add: (line: RegisterLine) => void;
  /** The same from the bytes of a file: few cells become texts. */
  addCells: (line: LineCells, superseded?: boolean) => void;
  finish: (villages: Iterable<VillageLine>) => RegisterColumns;
};

/** Reads a register line by line into columns. */
export function createRegisterReader(): RegisterReader {
  let people = 0;
  const write = createLineWriter();
  const personIds = growingTexts();
  const records = growing(sharedUint32);
  const nameWords = growing(sharedUint32);
  const households = growingHouseholds();
  const names = growingWordBook();
  const places = growingWordBook();
  const villages = growingVillageBook();
  const villageKeys = growingTextBook();
  const villageNumbers: number[] = [];
  const addresses = growingAddresses();
  const readName = createNameReader(names, nameWords.push);
  const readPlace = readingOnce((text) => places.number(text.trim().toUpperCase()));
  const readHome = readingOnce(addresses.read);
  const readNumber = readingOnce(readPart);
  const readBorn = readingOnce(readBirthDate);
  const readSexCell = readingOnce(readSex);
  const readRelationCell = readingOnce(readRelation);
  places.count(places.number(""));

  return { add: (line) => addCells(write(line), line.superseded), addCells, finish };

  function addCells(line: LineCells, superseded = false): void {
    read(line, CELL.personId, personIds.push);
    const nik = read(line, CELL.nik, readLongNumberCell);
    const kk = read(line, CELL.kk, readLongNumberCell);
    const home = read(line, CELL.address, readHome);
    const birthPlace = read(line, CELL.birthPlace, readPlace);
    places.count(birthPlace);
    packRecord(
      {
        nikHigh: nik.high,
        nikLow: nik.low,
        kkHigh: kk.high,
        kkLow: kk.low,
        born: read(line, CELL.birthDate, readBorn),
        household: read(line, firstFilled(line, [CELL.householdId, CELL.kk, CELL.personId]), households.number),
        address: home.number,
        nameStart: nameWords.length(),
        village: numberVillage(line),
        rt: read(line, CELL.rt, readNumber) || home.rt,
        rw: read(line, CELL.rw, readNumber) || home.rw,
        birthPlace,
        superseded: Number(superseded),
        relation: read(line, CELL.relation, readRelationCell),
        sex: read(line, CELL.sex, readSexCell),
      },
      records.push,
    );
    read(line, CELL.name, readName);
    people += 1;
  }

  function numberVillage(line: LineCells): number {
    const key = read(line, firstFilled(line, [CELL.villageCode, CELL.village]), villageKeys.number);
    villageNumbers[key] ??= villages.add({
      villageCode: read(line, CELL.villageCode, cellText),
      districtCode: read(line, CELL.districtCode, cellText),
      village: read(line, CELL.village, cellText),
    });
    return villageNumbers[key];
  }

  function finish(villageLines: Iterable<VillageLine>): RegisterColumns {
    packRecord({ ...NOBODY, nameStart: nameWords.length() }, records.push);
    const packed = records.finish();
    const families = households.finish(packed, people);
    shareFamilyCards(packed, families);
    return {
      people,
      personIds: personIds.finish(),
      records: packed,
      nameWords: nameWords.finish(),
      ...addresses.finish(),
      names: names.finish(),
      places: places.finish(),
      villages: villages.finish(villageLines),
      ...families,
    };
  }
}

function read<Answer>(line: LineCells, cell: number, reader: CellReader<Answer>): Answer {
  return reader(line.bytes, line.starts[cell] ?? 0, line.ends[cell] ?? 0);
}

/** The first of these cells in which something stands, or the last. */
function firstFilled({ starts, ends }: LineCells, cells: readonly number[]): number {
  for (const cell of cells) if (starts[cell] !== ends[cell]) return cell;
  return cells.at(-1) ?? 0;
}
