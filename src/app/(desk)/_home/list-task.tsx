import { useLocale, useTranslations } from "next-intl";
import type { WaitingList } from "#application/approval/list-reviews.ts";
import { daysBetween, type IsoDate, isoDate } from "#domain/shared/date.ts";
import { formats } from "#i18n/format.ts";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { OpenFlags } from "#ui/proposal/open-flags.tsx";
import { ProposalStateMark } from "#ui/proposal/proposal-state-mark.tsx";
import { TaskLink, TaskMeta } from "./task-group.tsx";

/** A list that waits: whose, how long, what is still open on it. `own` leads its owner to the list, others to the review. */
export function ListTask({ list, today, own = false }: { list: WaitingList; today: IsoDate; own?: boolean }) {
  const t = useTranslations("home");
  const { number } = formats(useLocale());
  const { id, title, programme, owner, rows, flags, state, returnedReason } = list;
  return (
    <TaskLink href={own ? `/lists/${id}` : `/review/${id}`} title={title}>
      <TaskMeta>
        <span className="w-full">{programme}</span>
        {own ? <ProposalStateMark state={state} /> : <OrganisationMark kind={owner.kind} name={owner.name} />}
        <span>{t("rows", { count: number(rows) })}</span>
      </TaskMeta>
      {returnedReason && (
        <span className="text-mark text-ink-2">{t("returnedBecause", { reason: returnedReason })}</span>
      )}
      <TaskMeta>
        {flags.block + flags.review + flags.waiting > 0 && (
          <span className="flex flex-wrap gap-x-2.5">
            <span>{t("openFlags")}</span>
            <OpenFlags block={flags.block} review={flags.review} waiting={flags.waiting} />
          </span>
        )}
        <Since at={list.submittedAt} today={today} />
      </TaskMeta>
    </TaskLink>
  );
}

function Since({ at, today }: { at: Date | null; today: IsoDate }) {
  const t = useTranslations("home");
  const { dayOfInstant } = formats(useLocale());
  if (at === null) return null;
  return <span className="ml-auto">{t("submitted", { days: daysBetween(isoDate(dayOfInstant(at)), today) })}</span>;
}
