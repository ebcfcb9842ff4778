import type { Random } from "#demo/random.ts";
import { anyOf, byWeight } from "../sampler.ts";

type Bearer = { name: string; sex: "L" | "P"; birthDate: string; father: string | null };

/** Haji or a degree, where the age allows it. */
export function withTitle(random: Random, { name, sex, birthDate }: Bearer): string {
  if (birthDate > "1995") return name;
  if (birthDate < "1975" && random.chance(0.75)) return `${sex === "L" ? HAJI_L(random) : HAJI_P(random)} ${name}`;
  return random.chance(0.6) ? `${name}, ${DEGREES(random)}` : `${BEFORE(random)} ${name}`;
}

const HAJI_L = byWeight({ "H.": 6, H: 2, HAJI: 2 });
const HAJI_P = byWeight({ "HJ.": 6, HJ: 2, HAJJAH: 1 });
const BEFORE = byWeight({ USTADZ: 2, "UST.": 2, "DRS.": 1, "IR.": 1 });
const DEGREES = byWeight({ "S.PD": 4, "A.MA.PD": 1, "S.AG": 1, SE: 1, "A.MD": 1, "S.PD.I": 1 });

/** The father's name after the own. */
export function withFather(random: Random, { name, sex, father }: Bearer): string {
  if (father === null) return name;
  const forms = sex === "L" ? ["BIN", "B.", "BIN"] : ["BINTI", "BT.", "BTE"];
  return `${name} ${anyOf(random, forms)} ${father}`;
}
