import { useLocale, useTranslations } from "next-intl";
import type { HouseholdPage } from "#application/register/read-household.ts";
import type { VerificationResult } from "#domain/assistance/verification.ts";
import { formats } from "#i18n/format.ts";
import type { SeverityLevel } from "#ui/kit/mark-icon.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { CallOffVisit } from "./call-off-visit.tsx";
import { HistoryLine, HistoryList } from "./history-list.tsx";

type Visit = HouseholdPage["visits"][number];

const LEVELS = {
  ELIGIBLE: "clear",
  NOT_ELIGIBLE: "block",
  NOT_FOUND: "review",
} as const satisfies Record<VerificationResult, SeverityLevel>;

/** The field verifications of the household: what each found, or since when it waits. */
export function VisitPane({ visits, mayCallOff }: { visits: readonly Visit[]; mayCallOff: boolean }) {
  const t = useTranslations("register.household.visits");
  const format = formats(useLocale());
  return (
    <Pane title={t("title")}>
      {visits.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <HistoryList>
          {visits.map((visit) => (
            <HistoryLine
              key={visit.id}
              when={format.date(visit.found?.date ?? format.dayOfInstant(visit.askedAt), "short")}
            >
              <Standing visit={visit} />
              {visit.found === null && visit.list === null && mayCallOff && <CallOffVisit verificationId={visit.id} />}
            </HistoryLine>
          ))}
        </HistoryList>
      )}
    </Pane>
  );
}

function Standing({ visit: { found, question, list, askedBy } }: { visit: Visit }) {
  const t = useTranslations("register.household.visits");
  const asked = list ? t("askedForList", { name: askedBy, list: list.title }) : t("askedBy", { name: askedBy });
  if (found === null) {
    return (
      <>
        <span className="font-medium">{t("asked")}</span>
        {question && <span className="block">{question}</span>}
        <span className="block text-ink-2">{asked}</span>
      </>
    );
  }
  return (
    <>
      <Severity level={LEVELS[found.result]}>{t(`results.${found.result}`)}</Severity>
      {found.note && <span className="block">{found.note}</span>}
      <span className="block text-ink-2">
        {t("foundBy", { name: found.by })} {asked}
      </span>
    </>
  );
}
