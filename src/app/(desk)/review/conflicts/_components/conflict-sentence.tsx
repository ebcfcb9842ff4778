import { useTranslations } from "next-intl";
import type { ConflictSide } from "#application/conflict/conflict-side.ts";
import type { Sides } from "#domain/screening/conflict.ts";
import { type FlagWords, formatsOf } from "#ui/screening/flag-words.ts";

/** Who asks for how much from when, and what follows. */
export function ConflictSentence({
  sides: [first, second],
  need,
  words,
}: {
  sides: Sides<ConflictSide>;
  need: string;
  words: FlagWords;
}) {
  const t = useTranslations("conflict");
  const { rupiah, date } = formatsOf(words);
  return t.rich("sentence", {
    b: (text) => <b>{text}</b>,
    need,
    first: first.owner.name,
    firstAmount: rupiah(first.money.amount),
    firstFrom: date(first.programme.period.from),
    second: second.owner.name,
    secondAmount: rupiah(second.money.amount),
    secondFrom: date(second.programme.period.from),
  });
}
