import { describe, expect, it } from "vitest";
import { houseKey } from "./house-key.ts";

const SUTERA = "61.11.01.2001";

describe("one house", () => {
  it.each([
    ["other spellings of street and RT", "Jl. Bakau No. 7 RT 003/RW 001", "JALAN BAKAU NOMOR 7 RT 3 RW 1", true],
    ["another number", "Jl. Bakau No. 7", "Jl. Bakau No. 9", false],
    ["another RT", "Jl. Bakau No. 7 RT 1", "Jl. Bakau No. 7 RT 2", false],
  ])("%s", (_name, one, other, expected) => {
    const keys = [one, other].map((address) => houseKey({ villageCode: SUTERA, address }));
    expect(keys[0] === keys[1]).toBe(expected);
  });

  it.each([
    ["a hamlet", "Dusun Melati RT 003/RW 001"],
    ["a canal, which has a number and is no house", "Parit 5 RT 02"],
    ["a number without a street", "No. 7 RT 02"],
    ["nothing", null],
  ])("%s is none", (_name, address) => {
    expect(houseKey({ villageCode: SUTERA, address })).toBeNull();
  });
});
