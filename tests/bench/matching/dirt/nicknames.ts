import type { Random } from "#demo/random.ts";
import { anyOf } from "../sampler.ts";

/** What people are called, by what their name holds; the first that fits. */
const NICKNAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/UDD?INN?G?$/, ["UDIN"]],
  [/IJAH$|DIJAH/, ["IJAH"]],
  [/FATIMAH|TIMAH$/, ["TIMAH", "IMAH"]],
  [/ABDULLAH/, ["DOLAH", "DULLAH"]],
  [/^MUHAMMAD$/, ["MAMAT", "AMAT", "MAT"]],
  [/^AHMAD$/, ["AMAT", "MAMAD"]],
  [/^ISMAIL$/, ["MAIL"]],
  [/^SULAIMAN$/, ["LEMAN"]],
  [/^IBRAHIM$/, ["BRAHIM", "IIM"]],
  [/^YUSUF$/, ["USUP", "UCUP"]],
  [/^USMAN$/, ["SEMAN"]],
  [/^HASAN$/, ["ACAN"]],
  [/^ZUL/, ["IJUL"]],
  [/AMINAH$/, ["INAH", "MINAH"]],
  [/INAH$/, ["INAH"]],
  [/HAYATI$/, ["YATI"]],
  [/WATI$/, ["WATI"]],
  [/YANTI$/, ["YANTI"]],
  [/YANTO$/, ["YANTO"]],
  [/IANI$|HANI$|YANI$/, ["ANI"]],
  [/RIANA$/, ["ANA"]],
  [/AIDAH$/, ["IDAH"]],
  [/MILAH$/, ["MILAH"]],
  [/MAN$/, ["MAN"]],
  [/AISYAH$/, ["ISAH", "CICA"]],
  [/^FITRI/, ["PIPIT", "IPIT"]],
  [/^RIZ/, ["IKI", "KIKI"]],
  [/^YOHANES$/, ["ANES", "HANES"]],
  [/^ANTONIUS$/, ["ANTON", "TONI"]],
  [/^MARIA$|^MARIAM$/, ["MARI", "IYAM"]],
];

/** A name as neighbours say it: a known short form, else the last two syllables. */
export function nicknameOf(random: Random, name: string): string {
  const word = callName(name);
  const forms = NICKNAMES.find(([from]) => from.test(word))?.[1];
  return forms ? anyOf(random, forms) : ending(word);
}

/** Every short form the word may stand behind; whoever shares one cannot be told apart by it. */
export function nicknamesOf(word: string): readonly string[] {
  return NICKNAMES.find(([from]) => from.test(word))?.[1] ?? [ending(word)];
}

const BEGINNINGS = new Set(["MUHAMMAD", "SITI", "NUR", "ABDUL", "I", "NI", "WAYAN", "MADE", "NYOMAN", "KETUT"]);

/** The word of a name that its bearer is called by. */
export function callName(name: string): string {
  const words = name.split(" ");
  return words.find((word) => !BEGINNINGS.has(word) && word.length > 2) ?? words[0] ?? name;
}

function ending(word: string): string {
  const [last] = /[^AEIOU]?[AEIOU]+[^AEIOU]+[AEIOU]+[^AEIOU]*$/.exec(word) ?? [word];
  return last;
}
