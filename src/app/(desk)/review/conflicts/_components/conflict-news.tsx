import { useTranslations } from "next-intl";
import type { OpenedConflict } from "#application/conflict/get-conflicts.ts";
import { standingOf } from "#application/proposal/get-list-standing.ts";
import { LiveNews } from "#ui/live/live-news.tsx";
import { type FlagWords, formatsOf } from "#ui/screening/flag-words.ts";

/** Keeps the opened conflict as both its lists stand, and says when another planner has decided it. */
export function ConflictNews({ conflict: { sides, step }, words }: { conflict: OpenedConflict; words: FlagWords }) {
  const t = useTranslations("conflict");
  const { time } = formatsOf(words);
  const told = step && !step.own ? [{ key: step.batchId, text: t("news", { by: step.by, at: time(step.at) }) }] : [];
  return sides.map(({ list }, index) => (
    <LiveNews
      key={list.id}
      proposalId={list.id}
      standing={standingOf(list)}
      items={index === 0 ? told : []}
      lost={index === 0 ? { text: t("lost"), tryNow: t("tryNow") } : null}
      className="max-sm:block max-sm:px-3 max-sm:pt-2"
    >
      {index === 0 ? <span className="max-xl:hidden">{t("oneWins")}</span> : null}
    </LiveNews>
  ));
}
