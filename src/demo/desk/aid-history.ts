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

const SEED = 2_023;

/**
 * Three years of aid and this one: the ministry's cards as the register reports them, houses repaired, latrines, village cash,
 * food parcels. Deterministic for a budget year.
 */
export function makeAidHistory(families: readonly DemoFamily[], year: number): DemoAid[] {
  const random = randomFrom(SEED);
  return families.flatMap((family) => {
    const aid: DemoAid[] = [];
    const add = (
      programme: string,
      amount: bigint,
      period: readonly [string, string],
      state: DemoAid["state"] = "DELIVERED",
    ) => aid.push({ programme, family, amount, state, from: isoDate(period[0]), to: isoDate(period[1]) });
    if (family.receives.PKH && random.chance(0.5)) add("PKH", 2_400_000n, wholeOf(year), "COMMITTED");
    if (family.receives.BPNT && random.chance(0.3)) add("SEMBAKO", 2_400_000n, wholeOf(year), "COMMITTED");
    if (isPoorHouse(family) && random.chance(0.11)) {
      add("RTLH-LALU", 20_000_000n, monthsOf(year - random.between(1, 3), "05-01", "08-31"));
    }
    if (family.decile <= 2 && random.chance(0.02)) add("BAZNAS-PANGAN", 600_000n, monthsOf(year - 1, "03-01", "03-31"));
    if (family.decile === 1 && family.villageCode === "61.11.01.2001" && random.chance(0.4)) {
      add("BLT-SUTERA", 3_600_000n, wholeOf(year - 1));
    }
    if (family.decile === 1 && family.villageCode === "61.11.01.2002" && random.chance(0.4)) {
      add("BLT-PKB", 3_600_000n, wholeOf(year - 1));
    }
    if (family.decile === 1 && family.conditions.toilet === "Lainnya" && random.chance(0.08)) {
      add("JAMBAN", 6_500_000n, monthsOf(year - 2, "06-01", "09-30"));
    }
    return aid;
  });
}

/** A house the programmes count as unfit, in the register's own words. */
export function isPoorHouse({ decile, conditions }: DemoFamily): boolean {
  return (
    decile <= 2 &&
    (conditions.floor === "Tanah" ||
      conditions.floor === "Bambu" ||
      conditions.wall === "Bambu" ||
      conditions.roof === "Bambu" ||
      conditions.roof.startsWith("Jerami"))
  );
}

function wholeOf(year: number): readonly [string, string] {
  return [`${year}-01-01`, `${year}-12-31`];
}

function monthsOf(year: number, from: string, to: string): readonly [string, string] {
  return [`${year}-${from}`, `${year}-${to}`];
}
