import { type IsoDate, isoDate } from "#domain/shared/date.ts";
import { randomFrom } from "../random.ts";
import type { DemoFamily } from "../register/demo-family.ts";

/** One line of aid given before Sasar, as an office keeps it. */
export type DemoAid = {
  programme: string;
  family: DemoFamily;
  from: IsoDate;
  to: IsoDate;
  amount: bigint;
  state: "DELIVERED" | "COMMITTED";
};

/** Aid of one programme: to whom it goes, to what share of them, and when (months and days of a budget year). */
type AidKind = {
  programme: string;
  amount: bigint;
  share: number;
  fits: (family: DemoFamily) => boolean;
  yearsAgo: readonly [number, ...number[]];
  from: string;
  to: string;
  state: DemoAid["state"];
};

const wholeYear = { from: "01-01", to: "12-31" } as const;
const poorestOf = (villageCode: string) => (family: DemoFamily) =>
  family.decile === 1 && family.villageCode === villageCode;

const KINDS: readonly AidKind[] = [
  {
    programme: "PKH",
    amount: 2_400_000n,
    share: 0.5,
    fits: ({ receives }) => receives.PKH,
    yearsAgo: [0],
    ...wholeYear,
    state: "COMMITTED",
  },
  {
    programme: "SEMBAKO",
    amount: 2_400_000n,
    share: 0.3,
    fits: ({ receives }) => receives.BPNT,
    yearsAgo: [0],
    ...wholeYear,
    state: "COMMITTED",
  },
  {
    programme: "RTLH-LALU",
    amount: 20_000_000n,
    share: 0.11,
    fits: isPoorHouse,
    yearsAgo: [1, 2, 3],
    from: "05-01",
    to: "08-31",
    state: "DELIVERED",
  },
  {
    programme: "BAZNAS-PANGAN",
    amount: 600_000n,
    share: 0.02,
    fits: ({ decile }) => decile <= 2,
    yearsAgo: [1],
    from: "03-01",
    to: "03-31",
    state: "DELIVERED",
  },
  {
    programme: "BLT-SUTERA",
    amount: 3_600_000n,
    share: 0.4,
    fits: poorestOf("61.11.01.2001"),
    yearsAgo: [1],
    ...wholeYear,
    state: "DELIVERED",
  },
  {
    programme: "BLT-PKB",
    amount: 3_600_000n,
    share: 0.4,
    fits: poorestOf("61.11.01.2002"),
    yearsAgo: [1],
    ...wholeYear,
    state: "DELIVERED",
  },
  {
    programme: "JAMBAN",
    amount: 6_500_000n,
    share: 0.08,
    fits: ({ decile, conditions }) => decile === 1 && conditions.toilet === "Lainnya",
    yearsAgo: [2],
    from: "06-01",
    to: "09-30",
    state: "DELIVERED",
  },
];

const SEED = 2_023;

/**
 * Three years of aid and this one: the ministry's cards as the register reports them, houses repaired, latrines, village cash,
 * food parcels. Deterministic for a budget year.
 */
export function makeAidHistory(families: readonly DemoFamily[], year: number): DemoAid[] {
  const random = randomFrom(SEED);
  return families.flatMap((family) =>
    KINDS.filter(({ fits, share }) => fits(family) && random.chance(share)).map((kind) => {
      const { programme, amount, state } = kind;
      const given = year - random.pick(kind.yearsAgo);
      return { programme, family, amount, state, ...periodIn(given, kind) };
    }),
  );
}

/** A house the programmes count as unfit, in the register's own words. */
export function isPoorHouse({ decile, conditions }: DemoFamily): boolean {
  const { floor, wall, roof } = conditions;
  const unfit = ["Tanah", "Bambu"].includes(floor) || wall === "Bambu" || roof === "Bambu" || roof.startsWith("Jerami");
  return decile <= 2 && unfit;
}

function periodIn(year: number, { from, to }: { from: string; to: string }): { from: IsoDate; to: IsoDate } {
  return { from: isoDate(`${year}-${from}`), to: isoDate(`${year}-${to}`) };
}
