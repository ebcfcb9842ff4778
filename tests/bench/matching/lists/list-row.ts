import type { Random } from "#demo/random.ts";
import type { Family, Person, Village } from "../register/truth.ts";

/** A row as somebody hands it in. `birthDate` is YYYY-MM-DD until the list is written in the forms of its source. */
export type ListRow = {
  source: string;
  name: string;
  nik: string;
  kk: string;
  sex: string;
  birthPlace: string;
  birthDate: string;
  village: string;
  district: string;
  address: string;
};

/** Whom a row is about, with what the writer could have mixed up. */
export type Subject = { person: Person; family: Family; village: Village; elsewhere: Village; neighbour: Village };

/**
 * One thing that goes wrong, how often on each kind of row, and what it makes of the row; null where it cannot happen. The
 * kind begins with the field it touches: "nik: one digit".
 */
export type Slip<Kind extends string> = {
  kind: string;
  share: Readonly<Record<Kind, number>>;
  change: (random: Random, row: ListRow, subject: Subject) => Partial<ListRow> | null;
};

export type WrittenRow = { row: ListRow; dirt: string[] };

/** What the card of the person says, in the order of columns. */
export function cleanRow({ person, family, village }: Subject, source: string): ListRow {
  return {
    source,
    name: person.name,
    nik: person.nik,
    kk: family.kk,
    sex: person.sex,
    birthPlace: person.birthPlace,
    birthDate: person.birthDate,
    village: village.name,
    district: village.district,
    address: `RT ${pad(family.rt)} RW ${pad(family.rw)} DUSUN ${family.hamlet.toUpperCase()}`,
  };
}

const pad = (number: number) => String(number).padStart(2, "0");

/** The slips in their order, each by its share; a change that changes nothing is no dirt. */
export function applySlips<Kind extends string>(
  random: Random,
  { slips, kind, row, subject }: { slips: readonly Slip<Kind>[]; kind: Kind; row: ListRow; subject: Subject },
): WrittenRow {
  let written = row;
  const dirt: string[] = [];
  for (const slip of slips) {
    if (!random.chance(slip.share[kind])) continue;
    const change = slip.change(random, written, subject);
    if (change === null || !differs(written, change)) continue;
    written = { ...written, ...change };
    dirt.push(slip.kind);
  }
  return { row: written, dirt };
}

const differs = (row: ListRow, change: Partial<ListRow>) =>
  Object.entries({ ...row, ...change }).join() !== Object.entries(row).join();
