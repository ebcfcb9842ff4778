import type { Random } from "#demo/random.ts";
import { type DateForm, inForm } from "../dirt/dates.ts";
import { anyOf, byWeight } from "../sampler.ts";
import { applySlips, cleanRow, type ListRow, type Subject, type WrittenRow } from "./list-row.ts";
import type { ListKind } from "./make-list.ts";
import { type Care, OFFICE_SLIPS } from "./office-slips.ts";

/** How an office fills in its form. */
type Office = { code: string; date: DateForm; hasKk: boolean; isTtl: boolean; capitals: boolean };

const OFFICES: readonly Office[] = [
  { code: "DINSOS", date: "dashes", hasKk: true, isTtl: false, capitals: true },
  { code: "PERKIM", date: "slashes", hasKk: true, isTtl: false, capitals: true },
  { code: "DKP", date: "long", hasKk: false, isTtl: true, capitals: false },
  { code: "BAZNAS", date: "dashes", hasKk: false, isTtl: true, capitals: false },
  { code: "DISDIK", date: "iso", hasKk: true, isTtl: false, capitals: true },
  { code: "DINKES", date: "with time", hasKk: false, isTtl: false, capitals: true },
  { code: "KOPERINDAG", date: "short", hasKk: false, isTtl: false, capitals: true },
  { code: "DESA", date: "two-digit year", hasKk: true, isTtl: true, capitals: false },
  { code: "DISTAN", date: "dots", hasKk: false, isTtl: false, capitals: false },
  { code: "UPZ", date: "unpadded", hasKk: false, isTtl: false, capitals: false },
];

/** What offices hand in: typed by clerks of all care, from cards and from other lists. */
export const OFFICE_LIST: ListKind = { name: "office", strangers: 8, write, dress };

const CARE = byWeight<Care>({ careful: 33, ordinary: 40, careless: 27 });

function write(random: Random, subject: Subject): WrittenRow {
  const office = anyOf(random, OFFICES);
  const clean = cleanRow(subject, office.code);
  const row = office.hasKk ? clean : { ...clean, kk: "" };
  return applySlips(random, { slips: OFFICE_SLIPS, kind: CARE(random), row, subject });
}

function dress(_: Random, { row, dirt }: WrittenRow): WrittenRow {
  const office = OFFICES.find(({ code }) => code === row.source);
  if (!office) return { row, dirt };
  const dated = { ...row, birthDate: inForm(row.birthDate, office.date) };
  const ttl = office.isTtl ? asPlaceAndDate(dated) : dated;
  return {
    row: office.capitals ? ttl : { ...ttl, name: capitalised(ttl.name) },
    dirt: office.isTtl ? [...dirt, "date: beside the place"] : dirt,
  };
}

/** "Tempat, tanggal lahir" in one cell. */
const asPlaceAndDate = (row: ListRow) => ({
  ...row,
  birthPlace: [row.birthPlace, row.birthDate].filter(Boolean).join(", "),
  birthDate: "",
});

const capitalised = (name: string) => name.toLowerCase().replace(/(?<=^|[ .])[a-z]/g, (letter) => letter.toUpperCase());
