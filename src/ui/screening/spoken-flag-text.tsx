import { bracketing, toRuns } from "./decisive-values.ts";
import { flagSentence, type SpokenFlag } from "./flag-sentence.ts";
import type { FlagWords } from "./flag-words.ts";

/** The sentence of a flag as it is read on the screen: names, amounts and dates in bold. */
export function SpokenFlagText({ flag, words }: { flag: Pick<SpokenFlag, "evidence" | "row">; words: FlagWords }) {
  let at = 0;
  return toRuns(flagSentence(flag, bracketing(words))).map(({ text, isDecisive }) => {
    at += text.length;
    return isDecisive ? <b key={at}>{text}</b> : text;
  });
}
