import type { Benefit, Unit } from "#domain/programme/benefit.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { Strategy } from "#domain/programme/programme.ts";
import type { Fund } from "#domain/zakat/fund.ts";

/** A programme of the demo; its period counts from a budget year, so that the demo is of this year whenever it is loaded. */
export type DemoProgramme = {
  code: string;
  name: string;
  owner: string;
  benefit: Benefit;
  unit: Unit;
  strategy: Strategy;
  fund: Fund;
  /** Month and day from and to; `years` are added to the budget year. */
  from: { years: number; day: string };
  to: { years: number; day: string };
  quota: number | null;
  amount: bigint;
  area: readonly string[];
  legalBasis: string;
  criteria: Criteria;
};

export const wholeYear = { from: { years: 0, day: "01-01" }, to: { years: 0, day: "12-31" } } as const;
export const secondHalf = { from: { years: 0, day: "07-01" }, to: { years: 0, day: "12-31" } } as const;

export function decileUpTo(value: number): Criteria {
  return { field: "decile", op: "<=", value };
}

/** A house of thatch, bamboo or bare earth. */
export const UNFIT_HOUSE: Criteria = {
  any: [
    { field: "roof", op: "in", value: ["THATCH", "BAMBOO"] },
    { field: "wall", op: "=", value: "BAMBOO" },
    { field: "floor", op: "in", value: ["EARTH", "BAMBOO"] },
  ],
};
