import type { Religion, Sex } from "#domain/register/person.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import type { NameGroup } from "../names/name-lists.ts";

/** A made-up family in the register's own words (P3KE 2022 labels): what a file says, before anything reads it. */
export type DemoFamily = {
  p3keId: string;
  villageCode: string;
  decile: number;
  address: string;
  group: NameGroup;
  /** Known to Baznas's survey; never in the register's file. */
  religion: Religion;
  conditions: DemoConditions;
  receives: Readonly<Record<"BPNT" | "BPUM" | "BST" | "PKH" | "SEMBAKO", boolean>>;
  members: readonly [DemoMember, ...DemoMember[]];
};

export type DemoConditions = {
  ownership: string;
  savings: boolean;
  roof: string;
  wall: string;
  floor: string;
  lighting: string;
  cooking: string;
  water: string;
  toilet: string;
  stunting: string;
};

export type DemoMember = {
  name: string;
  nik: string;
  sex: Sex;
  birthDate: IsoDate;
  relation: "Kepala Keluarga" | "Istri/Suami" | "Anak" | "Lainnya";
  maritalStatus: string;
  occupation: string;
  education: string;
  dukcapilMatched: boolean;
};
