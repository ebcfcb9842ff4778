import type { FlagWords } from "./flag-words.ts";

/** What a flag turns on: names, amounts, dates. A sentence on the screen has them bold. */
const DECISIVE: readonly string[] = [
  "programme",
  "name",
  "firstName",
  "amount",
  "ceiling",
  "total",
  "income",
  "short",
  "period",
  "ownPeriod",
  "until",
  "date",
];

/** Characters of nobody's script: they bracket a decisive value inside a sentence and never reach the screen. */
const BEGINS = "\uE000";
const ENDS = "\uE001";

export type SentenceRun = { text: string; isDecisive: boolean };

/** Words that bracket the decisive values of what they say, for `toRuns` to take apart. */
export function bracketing({ t, ...words }: FlagWords): FlagWords {
  return { ...words, t: (key, values) => t(key, values && Object.fromEntries(Object.entries(values).map(bracket))) };
}

function bracket([key, value]: [string, string | number]): [string, string | number] {
  return [key, typeof value === "string" && DECISIVE.includes(key) ? `${BEGINS}${value}${ENDS}` : value];
}

/** A bracketed sentence in runs; a bracket inside a bracket (a programme's name beside its row) changes nothing. */
export function toRuns(sentence: string): SentenceRun[] {
  let depth = 0;
  const runs = sentence.split(new RegExp(`(?=[${BEGINS}${ENDS}])`)).map((part) => {
    if (part.startsWith(BEGINS)) depth += 1;
    if (part.startsWith(ENDS)) depth -= 1;
    return { text: part.replace(/^[\uE000\uE001]/, ""), isDecisive: depth > 0 };
  });
  return runs.filter(({ text }) => text !== "");
}
