import type { Candidate } from "../proposal/candidate.ts";
import { nameKey } from "../register/name.ts";
import { placeKey } from "../register/place-name.ts";
import type { RegisterLine } from "./index/register-line.ts";
import { readNameWords } from "./read/name-words.ts";
import { usableKk, usableNik } from "./usable-number.ts";

/**
 * All that a row says of who is meant, in one text: two rows with the same text mean the same person, on whatever list. `null`
 * where a row gives no number and no birth date: a name and a village are said of many.
 */
export function identityTextOf({
  name,
  nik,
  kk,
  birthDate,
  sex,
  village,
  district,
  address,
}: Candidate): string | null {
  const digits = usableNik(nik)?.digits ?? "";
  const card = usableKk(kk) ?? "";
  if (digits === "" && card === "" && birthDate === null) return null;
  const places = [village, district, address].map((place) => placeKey(place ?? ""));
  const { father, alias } = readNameWords(name);
  return [nameKey(name), ...father, ...alias, digits, card, birthDate ?? "", sex ?? "", ...places].join("\n");
}

/** All that the register says of a person for matching, in one text: another text is a changed person. */
export function personTextOf({ name, nik, kk, birthDate, sex, villageCode, householdId }: RegisterLine): string {
  return [name, nik, kk, birthDate, sex, villageCode, householdId].join("\n");
}
