import {
  agreesInName,
  byGoodness,
  type Compared,
  certain,
  contradictionsOf,
  evidenceOf,
  householdOnly,
  isEquallyGood,
  uncertain,
} from "./compared.ts";
import type { Match } from "./match.ts";

/**
 * A row whose NIK is missing, broken or nobody's. The name and two of NIK up to a slip, family card, birth date and village are
 * certain, unless somebody else fits as well or the NIK is quite another; the name and one of them are possible.
 * Source: design rulings, Identity.
 */
export function decideWithoutNik(reached: readonly Compared[]): Match {
  const fits = reached.filter(isFit).sort(byGoodness);
  const [best] = fits;
  if (best && evidenceOf(best) >= 2) return decideAmongFits(best, fits);
  const family = findFamily(reached, fits);
  if (family) return householdOnly(family);
  return fits.length > 0 ? uncertain(fits) : { kind: "UNMATCHED" };
}

/** The name agrees and something with it; one agreement does not stand against another NIK and another birth date. */
function isFit(compared: Compared): boolean {
  const evidence = evidenceOf(compared);
  return agreesInName(compared) && evidence > 0 && (evidence > 1 || contradictionsOf(compared) < 2);
}

function decideAmongFits(best: Compared, fits: readonly Compared[]): Match {
  if (best.agreements.nik === "DIFFERENT") return uncertain(fits);
  const rivals = fits.filter((other) => other !== best && isRival(other, best));
  if (rivals.length === 0) return certain(best);
  const inOneHousehold = rivals.every(({ person }) => person.householdId === best.person.householdId);
  return inOneHousehold ? householdOnly(best) : uncertain(fits);
}

/** As good in everything, or the one who bears the very name while the best only bears a similar one. */
function isRival(other: Compared, best: Compared): boolean {
  return isEquallyGood(other, best) || (best.agreements.name === "NEAR" && other.agreements.name === "SAME");
}

/**
 * The member nearest to the row of the one household whose family card it gives, when no member or several fit. Not where the
 * name and birth date are those of somebody of another household.
 */
function findFamily(reached: readonly Compared[], fits: readonly Compared[]): Compared | null {
  const members = reached.filter(({ agreements }) => agreements.kk === "SAME").sort(byGoodness);
  const [nearest] = members;
  if (!nearest) return null;
  const isOneFamily = members.every(({ person }) => person.householdId === nearest.person.householdId);
  const fitting = fits.filter((fit) => members.includes(fit));
  const bornElsewhere = fits.some((fit) => !members.includes(fit) && fit.agreements.birthDate === "SAME");
  return isOneFamily && fitting.length !== 1 && !bornElsewhere ? nearest : null;
}
