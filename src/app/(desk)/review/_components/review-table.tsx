import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { WaitingList } from "#application/approval/list-reviews.ts";
import { formats } from "#i18n/format.ts";
import { Severity } from "#ui/kit/severity.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { ProposalStateMark } from "#ui/proposal/proposal-state-mark.tsx";
import type { Turn } from "./group-reviews.ts";

/** Lists that wait for the same person, with what is open on each and what is at stake. */
export function ReviewTable({ turn, lists }: { turn: Turn; lists: readonly WaitingList[] }) {
  const t = useTranslations("review");
  const { number, rupiah, date, dayOfInstant } = formats(useLocale());
  const columns: Column<WaitingList>[] = [
    {
      key: "title",
      header: t("columns.list"),
      card: "main",
      cell: (list) => (
        <>
          <Link href={`/review/${list.id}`} className="font-medium text-inherit no-underline hover:underline">
            {list.title}
          </Link>
          <span className="flex flex-wrap gap-x-3 text-xs text-ink-2">
            <OrganisationMark kind={list.owner.kind} name={list.owner.name} />
            <span>{list.programme}</span>
          </span>
          {list.returnedReason && <span className="block text-xs text-ink-2">{list.returnedReason}</span>}
        </>
      ),
    },
    {
      key: "state",
      header: t("columns.state"),
      card: "corner",
      width: "180px",
      cell: ({ state }) => <ProposalStateMark state={state} />,
    },
    {
      key: "flags",
      header: t("columns.flags"),
      card: "full",
      width: "250px",
      cell: ({ flags }) => <Flags flags={flags} />,
    },
    {
      key: "submitted",
      header: t("columns.submitted"),
      card: "start",
      width: "120px",
      cell: ({ submittedAt }) => (submittedAt ? date(dayOfInstant(submittedAt), "short") : ""),
    },
    { key: "rows", header: t("columns.rows"), align: "end", width: "80px", cell: ({ rows }) => number(rows) },
    { key: "total", header: t("columns.total"), align: "end", width: "170px", cell: ({ total }) => rupiah(total) },
  ];
  return (
    <section className="pt-3">
      <h2 className="px-pane pb-1 text-base">{t(`turns.${turn}`, { count: lists.length })}</h2>
      <div className="px-2 max-sm:px-0">
        <Table
          caption={t(`turns.${turn}`, { count: lists.length })}
          columns={columns}
          rows={lists}
          rowKey={({ id }) => id}
        />
      </div>
    </section>
  );
}

function Flags({ flags: { block, review, waiting, decided, total } }: Pick<WaitingList, "flags">) {
  const t = useTranslations("review");
  if (total === 0) return <Severity level="clear">{t("noFlags")}</Severity>;
  return (
    <span className="flex flex-wrap gap-x-3">
      {block > 0 && <Severity level="block">{t("tally.block", { count: block })}</Severity>}
      {review > 0 && <Severity level="review">{t("tally.review", { count: review })}</Severity>}
      {block + review === 0 && <Severity level="clear">{t(waiting > 0 ? "tally.restWaits" : "tally.done")}</Severity>}
      <span className="w-full text-xs text-ink-2">{t("tally.decided", { decided, total })}</span>
    </span>
  );
}
