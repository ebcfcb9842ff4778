import { readAddress } from "../../matching/read/address-words.ts";

type Place = { villageCode: string; address: string | null };

/** `No. 7`, `Nomor 12`: a bare number may be that of a canal or a lane. */
const NUMBERED = /\bNO(?:MOR)?\b[\s.:]*\d/i;

/**
 * By what two addresses are known to be one house: village, RT, RW and the telling words, a house number among them. Without a
 * number, or without a street, an address is a hamlet and no house. Example: `Jl. Bakau No. 7 RT 3` and `JALAN BAKAU NOMOR 7, RT 003`.
 */
export function houseKey({ villageCode, address }: Place): string | null {
  if (address === null || !NUMBERED.test(address)) return null;
  const { words, rt, rw } = readAddress(address);
  return words.length < 2 ? null : [villageCode, rt, rw, ...words].join(" ");
}
