import type { Religion } from "#domain/register/person.ts";

/** Religion as the desk reads it back from a file, in Indonesian whatever the language of the desk. */
const WORDS = {
  ISLAM: "Islam",
  PROTESTANT: "Protestan",
  CATHOLIC: "Katolik",
  HINDU: "Hindu",
  BUDDHIST: "Buddha",
  CONFUCIAN: "Konghucu",
  BELIEF: "Kepercayaan",
} as const satisfies Record<Religion, string>;

export function religionWord(religion: Religion): string {
  return WORDS[religion];
}
