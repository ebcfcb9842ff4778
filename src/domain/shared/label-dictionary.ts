import { remembering } from "./remembering.ts";

/** A register repeats a dozen labels a hundred thousand times; what is written wrongly differs each time. */
const REMEMBERED_LABELS = 2_000;

/** The labels under which files know the values of a field, per value. */
export type Labels<Value> = readonly (readonly [Value, readonly string[]])[];

/** Finds the value of a label; `undefined` when the label is unknown. */
export type Dictionary<Value> = (label: string) => Value | undefined;

/**
 * A dictionary that forgives case, blanks, punctuation, the order of words (`Papan/Kayu`) and a number in front
 * (`1. Milik sendiri`). Signs that carry meaning (`> 900 Watt`) are read as words.
 */
export function dictionaryOf<Value>(labels: Labels<Value>): Dictionary<Value> {
  const byText = new Map<string, Value>();
  const byWords = new Map<string, Value>();
  for (const [value, names] of labels) {
    for (const name of names) {
      byText.set(textKey(name), value);
      byWords.set(wordsKey(name), value);
    }
  }
  return remembering(REMEMBERED_LABELS, (label) => {
    const bare = withoutNumber(label);
    return byText.get(textKey(bare)) ?? byWords.get(wordsKey(bare));
  });
}

function textKey(label: string): string {
  return wordsIn(label).join("");
}

function wordsKey(label: string): string {
  return [...new Set(wordsIn(label))].sort().join(" ");
}

function wordsIn(label: string): string[] {
  const plain = label.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const spelt = plain.replace(/>=|≥|>/g, " lebih ").replace(/<=|≤|</g, " kurang ");
  return spelt.match(/[a-z]+|\d+/g) ?? [];
}

function withoutNumber(label: string): string {
  return label.replace(/^\s*\(?\d{1,2}\s*[.):\-–]\s*(?=\p{L})/u, "");
}
