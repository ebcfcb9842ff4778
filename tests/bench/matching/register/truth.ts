import type { Sex } from "../names/person-name.ts";

export type Relation = "Kepala Keluarga" | "Istri/Suami" | "Anak" | "Lainnya";

/** What the register writes of a person: not always what is so. Empty text where it has nothing. */
export type RegisterRecord = {
  kk: string;
  nik: string;
  name: string;
  sex: string;
  birthDate: string;
  birthPlace: string;
};

/** A person as the identity card has it. `record` is null for those the register does not know. */
export type Person = {
  id: string;
  nik: string;
  name: string;
  sex: Sex;
  /** YYYY-MM-DD. */
  birthDate: string;
  birthPlace: string;
  relation: Relation;
  father: string | null;
  record: RegisterRecord | null;
};

/** `formerKk` is the number of the card before this one, as old papers still have it. */
export type Family = {
  id: string;
  kk: string;
  formerKk: string;
  rt: number;
  rw: number;
  hamlet: string;
  address: string;
  decile: number;
  people: Person[];
};

/** `oldName`: renamed since, or the village it was split from; empty when neither. */
export type Village = {
  code: string;
  name: string;
  oldName: string;
  districtCode: string;
  district: string;
  regency: string;
};

export type PeopledVillage = { village: Village; families: Family[] };
