import { expect, it } from "vitest";
import { properName } from "./proper-name.ts";

const cases: [written: string, shown: string][] = [
  ["AMBO TANG DAENG", "Ambo Tang Daeng"],
  ["SITI AMINAH BINTI ABDUL", "Siti Aminah binti Abdul"],
  ["H. MOH. YUSUF", "H. Moh. Yusuf"],
  ["NUR'AINI", "Nur'Aini"],
  ["Lim A Kiong", "Lim A Kiong"],
  ["MARIA-GORETI", "Maria-Goreti"],
];
it.each(cases)("%s is %s", (written, shown) => {
  expect(properName(written)).toBe(shown);
});
