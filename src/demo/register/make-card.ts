import { districtOf } from "#domain/shared/region-code.ts";
import type { DemoFamily } from "./demo-family.ts";

const PER_DISTRICT = 9_000;

/** A well-formed number of a family card that belongs to nobody: region, day of issue, serial; the same family has the same. */
export function cardOf({ villageCode, p3keId }: DemoFamily): string {
  const number = Number(p3keId);
  const day = String((Math.floor(number / PER_DISTRICT) % 27) + 1).padStart(2, "0");
  const serial = String((number % PER_DISTRICT) + 1).padStart(4, "0");
  return `${districtOf(villageCode).replaceAll(".", "")}${day}0619${serial}`;
}
