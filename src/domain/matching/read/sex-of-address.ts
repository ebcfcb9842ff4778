import type { SexCode } from "./sex.ts";

const WOMAN = /^\W*(?:HJ|HAJJAH|HAJAH|IBU|IBO|BU|NY|NYONYA|NN|NONA|ISTRI|ISTERI|SDRI|SAUDARI|ALMH)\b/i;
const MAN = /^\W*(?:BAPAK|BPK|BP|PAK|TN|TUAN|SDR|SAUDARA)\b/i;

/**
 * The sex a form of address tells where the row gives none: `Ibu Meni` and `Istri Basri` name women, the latter by her husband's
 * name. `H.` and `Alm.` are left out: people write them for women too.
 */
export function sexOfAddress(name: string): SexCode {
  if (WOMAN.test(name)) return 2;
  return MAN.test(name) ? 1 : 0;
}
