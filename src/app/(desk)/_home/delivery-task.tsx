import { useLocale, useTranslations } from "next-intl";
import type { ListProgress } from "#application/assistance/list-deliveries.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { formats } from "#i18n/format.ts";
import { Severity } from "#ui/kit/severity.tsx";
import { TaskLink, TaskMeta } from "./task-group.tsx";

/** An approved list with aid still to be handed over; late once its programme has ended. */
export function DeliveryTask({ list, today }: { list: ListProgress; today: IsoDate }) {
  const t = useTranslations("home");
  const { date, number, rupiah } = formats(useLocale());
  const end = list.periodTo?.toISOString().slice(0, 10) ?? null;
  const left = list.promisedAmount - list.deliveredAmount;
  return (
    <TaskLink href={`/deliveries/${list.id}`} title={list.title}>
      <TaskMeta>
        <span className="w-full">{list.programme}</span>
        <span>{t("openRows", { count: number(list.open) })}</span>
        {left > 0n && <span>{rupiah(left)}</span>}
        {end !== null && end < today && <Severity level="review">{t("ended", { date: date(end, "short") })}</Severity>}
        {end !== null && end >= today && <span>{t("until", { date: date(end, "short") })}</span>}
      </TaskMeta>
    </TaskLink>
  );
}
