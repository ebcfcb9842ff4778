import type { RowWord, WordReader } from "../index/word-reader.ts";
import { readAddress } from "./address-words.ts";
import { readBirthDate } from "./birth-date.ts";
import type { ListLine } from "./list-line.ts";
import { DIGITS, digitsOf, halvesOf, type LongNumber, NO_NUMBER } from "./long-number.ts";
import { readNameWords } from "./name-words.ts";
import { nikBirth } from "./nik-birth.ts";
import type { PackedDate } from "./packed-date.ts";
import type { Place, PlaceReader } from "./place-reader.ts";
import { readSex, type SexCode } from "./sex.ts";
import { sexOfAddress } from "./sex-of-address.ts";

/** What a row says of who is meant, read once before it is compared with anybody. */
export type RowFacts = {
  own: readonly RowWord[];
  father: readonly RowWord[];
  alias: readonly RowWord[];
  nikDigits: string;
  nik: LongNumber;
  /** The birth date inside the NIK, 0 without one. */
  nikBorn: PackedDate;
  kkDigits: string;
  kk: LongNumber;
  born: PackedDate;
  birthPlace: RowWord | null;
  sex: SexCode;
  place: Place;
  addressWords: readonly RowWord[];
  rt: number;
  rw: number;
};

export type RowReaders = { names: WordReader; addresses: WordReader; places: WordReader; villages: PlaceReader };

export function readRow(line: ListLine, readers: RowReaders): RowFacts {
  const { own, father, alias } = readNameWords(line.name);
  const nikDigits = digitsOf(line.nik);
  const kkDigits = digitsOf(line.kk);
  const address = readAddress(line.address);
  const birthPlace = line.birthPlace.replace(DATE_BEHIND_PLACE, "").trim().toUpperCase();
  return {
    own: own.map(readers.names.read),
    father: father.map(readers.names.read),
    alias: alias.map(readers.names.read),
    nikDigits,
    nik: nikDigits.length === DIGITS ? halvesOf(nikDigits) : NO_NUMBER,
    nikBorn: nikBirth(nikDigits),
    kkDigits,
    kk: kkDigits.length === DIGITS ? halvesOf(kkDigits) : NO_NUMBER,
    born: readBirthDate(line.birthDate) || readBirthDate(DATE_BEHIND_PLACE.exec(line.birthPlace)?.[1] ?? ""),
    birthPlace: birthPlace === "" ? null : readers.places.read(birthPlace),
    sex: readSex(line.sex) || sexOfAddress(line.name),
    place: readers.villages({ village: line.village, district: line.district }),
    addressWords: address.words.map(readers.addresses.read),
    rt: address.rt,
    rw: address.rw,
  };
}

/** `Sukadana, 12-03-1975` in one cell. */
const DATE_BEHIND_PLACE = /[\s,/]*(\d.*)$/;
