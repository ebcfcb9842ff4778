import { remembering } from "../../shared/remembering.ts";

/** Place in the family in a byte: 0 unknown, 1 head, 2 spouse, 3 child, 4 other. */
export type RelationCode = 0 | 1 | 2 | 3 | 4;

export const HEAD: RelationCode = 1;

const REMEMBERED = 1000;

export const readRelation = remembering(REMEMBERED, (written): RelationCode => {
  const text = written.trim().toUpperCase();
  if (text === "") return 0;
  if (/KEPALA|HEAD|^KK$|^1$/.test(text)) return HEAD;
  if (/ISTRI|SUAMI|SPOUSE|WIFE|^2$/.test(text)) return 2;
  if (/^ANAK|CHILD|^3$/.test(text)) return 3;
  return 4;
});
