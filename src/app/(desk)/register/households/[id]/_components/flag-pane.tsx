import { useLocale, useTranslations } from "next-intl";
import type { HouseholdPage } from "#application/register/read-household.ts";
import { formats } from "#i18n/format.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import { flagTitle } from "#ui/screening/flag-sentence.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { SpokenFlagText } from "#ui/screening/spoken-flag-text.tsx";
import { reviewHref } from "../../../../review/[proposalId]/review-href.ts";
import { HistoryLine, HistoryList } from "./history-list.tsx";

type Flag = HouseholdPage["flags"][number];

/** The flags on rows that mean this household, with what was decided. */
export function FlagPane({
  flags,
  names,
  mayDecide,
}: {
  flags: readonly Flag[];
  names: HouseholdPage["names"];
  mayDecide: boolean;
}) {
  const t = useTranslations("register.household.flags");
  const all = useTranslations();
  const locale = useLocale();
  const format = formats(locale);
  const words = namedWords({ locale, t: all, names });
  return (
    <Pane title={t("title")}>
      {flags.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <HistoryList>
          {flags.toSorted(byDayThenSeverity(format.dayOfInstant)).map((flag) => (
            <HistoryLine key={flag.id} when={format.date(format.dayOfInstant(flag.raisedAt), "short")}>
              <Severity level={flag.severity}>{flagTitle(flag, words)}</Severity>
              <span className="block">
                <SpokenFlagText flag={flag} words={words} />
              </span>
              <span className="block text-xs text-ink-2">
                <TextLink className="text-xs" href={placeOf(flag, mayDecide)} prefetch={false}>
                  {t("inList", { programme: flag.programme, row: flag.row ?? 0 })}
                </TextLink>
              </span>
              <Decision decision={flag.decision} isOwed={flag.severity !== "info"} />
            </HistoryLine>
          ))}
        </HistoryList>
      )}
    </Pane>
  );
}

const RANKS = { block: 0, review: 1, info: 2 } as const satisfies Record<Flag["severity"], number>;

/** The latest day first; of one day the most serious. */
function byDayThenSeverity(dayOf: (at: Date) => string): (one: Flag, other: Flag) => number {
  return (one, other) =>
    dayOf(other.raisedAt).localeCompare(dayOf(one.raisedAt)) || RANKS[one.severity] - RANKS[other.severity];
}

/** Where a flag stands: the desk for whoever may decide it there, else the list. */
function placeOf({ proposalId, candidateId, underReview }: Flag, mayDecide: boolean): string {
  return mayDecide && underReview && candidateId ? reviewHref(proposalId, candidateId) : `/lists/${proposalId}`;
}

/** On what only informs nothing has to be decided. */
function Decision({ decision, isOwed }: { decision: Flag["decision"]; isOwed: boolean }) {
  const t = useTranslations("register.household.flags");
  const format = formats(useLocale());
  if (decision === null) return isOwed && <span className="block text-ink-2">{t("undecided")}</span>;
  const { kind, by, at, reason } = decision;
  return (
    <span className="block text-ink-2">
      {t(`decisions.${kind}`)} {t("by", { name: by })}, {format.date(format.dayOfInstant(at), "short")}.{" "}
      {reason && t("reason", { reason })}
    </span>
  );
}
