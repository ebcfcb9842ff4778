import { remembering } from "../../shared/remembering.ts";

/** An address in parts that compare: its telling words, and the numbers of RT and RW (0 unknown). */
export type AddressWords = { words: readonly string[]; rt: number; rw: number };

/** Words that stand in any address and say only what follows. */
const KINDS = new Set(
  "JL JLN JALAN GG GANG NO NOMOR DUSUN DSN DUSN DS DESA KEL KELURAHAN KEC KECAMATAN KAB KABUPATEN RT RW KP KAMPUNG LORONG LR BLOK PARIT LINGKUNGAN LK".split(
    " ",
  ),
);

const RT = /\bRT\s?[.:\-/]?\s?0*(\d{1,3})\b/;
const RW = /\bRW\s?[.:\-/]?\s?0*(\d{1,3})\b/;
const BOTH = /\bRT\s?[.:\-/]?\s?(?:RW)?\s?[.:\-/]?\s?0*(\d{1,3})\s?[/-]\s?0*(\d{1,3})\b/;
const REMEMBERED_ADDRESSES = 100_000;
const MOST_WORDS = 6;

/**
 * Reads an address. Example: `Dsn. Melati Indah RT 003/RW 01 No. 7` → words MELATI INDAH 7, RT 3, RW 1.
 */
export const readAddress = remembering(REMEMBERED_ADDRESSES, (written): AddressWords => {
  const text = written.toUpperCase();
  const [, bothRt, bothRw] = BOTH.exec(text) ?? [];
  const rt = readPart(bothRt ?? RT.exec(text)?.[1]);
  const rw = readPart(bothRw ?? RW.exec(text)?.[1]);
  const words = text
    .replace(BOTH, " ")
    .replace(RT, " ")
    .replace(RW, " ")
    .split(/[^A-Z0-9]+/)
    .map((word) => word.replace(/^0+(?=\d)/, ""))
    .filter((word) => word !== "" && !KINDS.has(word));
  return { words: [...new Set(words)].slice(0, MOST_WORDS), rt, rw };
});

/** The number of an RT or RW cell: `003` → 3. A byte holds it; larger ones are no such number. */
export function readPart(written: string | undefined): number {
  const number = Number.parseInt(written?.replace(/\D/g, "") ?? "", 10);
  return number > 0 && number < 256 ? number : 0;
}
