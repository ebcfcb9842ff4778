import { remembering } from "../../shared/remembering.ts";

/** Sex in a byte of its own kind: 0 unknown, 1 male, 2 female. */
export type SexCode = 0 | 1 | 2;

const REMEMBERED = 1000;

/** `L`, `Laki-laki`, `M`, `1` are male; `P`, `Perempuan`, `F`, `W`, `2` female; anything else is unknown. */
export const readSex = remembering(REMEMBERED, (written): SexCode => {
  const text = written.trim().toUpperCase();
  if (/^(?:L\b|LAKI|LK|M\b|MALE|PRIA|COWOK|1$)/.test(text)) return 1;
  if (/^(?:P\b|PEREMPUAN|PR\b|F\b|FEMALE|W\b|WANITA|2$)/.test(text)) return 2;
  return 0;
});
