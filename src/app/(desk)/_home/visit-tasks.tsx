import { useLocale, useTranslations } from "next-intl";
import type { VisitErrand } from "#application/approval/list-verifications.ts";
import type { VisitsOfVillage } from "#application/desk/read-tasks.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { Severity } from "#ui/kit/severity.tsx";
import type { HomePage } from "./loader.ts";
import { TaskGroup, TaskLink, TaskMeta } from "./task-group.tsx";

/** Visits that were asked for: the families themselves for who goes there, their number by village for who waits for them. */
export function VisitTasks({ page: { tasks, errands } }: { page: HomePage }) {
  const t = useTranslations("home");
  const known = tasks.visits.reduce((sum, { visits }) => sum + visits, 0);
  const count = errands.length > 0 ? errands.length : known;
  const shared = { title: t("visits", { count }), count, href: "/verification", linkLabel: t("open") };
  if (errands.length > 0) {
    return (
      <TaskGroup {...shared} items={errands} itemKey={({ verificationId }) => verificationId}>
        {(errand) => <Errand errand={errand} />}
      </TaskGroup>
    );
  }
  return (
    <TaskGroup {...shared} items={tasks.visits} itemKey={({ villageCode }) => villageCode ?? "unknown"}>
      {(ofVillage) => <Village ofVillage={ofVillage} />}
    </TaskGroup>
  );
}

function Errand({ errand: { verificationId, name, address, writtenVillage, list, asked } }: { errand: VisitErrand }) {
  const t = useTranslations("home");
  const { date, dayOfInstant } = formats(useLocale());
  return (
    <TaskLink href={`/verification/${verificationId}`} title={properName(name)}>
      <TaskMeta>
        <span>{[address, writtenVillage].filter(Boolean).join(", ")}</span>
        <span>{list ? list.title : asked.reason}</span>
        <span className="ml-auto">{t("askedOn", { date: date(dayOfInstant(asked.at), "short") })}</span>
      </TaskMeta>
    </TaskLink>
  );
}

function Village({ ofVillage: { village, visits, overdue, oldest } }: { ofVillage: VisitsOfVillage }) {
  const t = useTranslations("home");
  const { date, number } = formats(useLocale());
  return (
    <TaskLink href="/verification" title={village ?? t("villageUnknown")}>
      <TaskMeta>
        <span>{t("families", { count: number(visits) })}</span>
        {overdue > 0 && <Severity level="review">{t("overdue", { count: number(overdue) })}</Severity>}
        <span className="ml-auto">{t("oldest", { date: date(oldest, "short") })}</span>
      </TaskMeta>
    </TaskLink>
  );
}
