import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import { formats } from "#i18n/format.ts";
import { Message } from "#ui/kit/message.tsx";
import { StatFigure, StatStrip } from "#ui/kit/stat-figure.tsx";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { flagLabel } from "#ui/screening/flag-label.ts";
import { flagSentence } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { MatchWord } from "#ui/screening/match-word.tsx";
import { type AlikeRow, exceptionsOf } from "../../_components/alike-rows.ts";
import { seenFlag } from "../../review-form-data.ts";
import { reviewHref } from "../../review-href.ts";
import { BulkForm } from "./bulk-form.tsx";

/** What one step would decide, and what it would leave. */
export function BulkPreview({
  review,
  alike,
  words,
}: {
  review: Review;
  alike: readonly AlikeRow[];
  words: FlagWords;
}) {
  const t = useTranslations("review.bulk");
  const { number, rupiah } = formats(useLocale());
  const { list } = review;
  const [first] = alike;
  if (!first) return null;
  const exceptions = exceptionsOf(review, { flag: first.flag, alike });
  const more = alike.filter(({ row }) => owed(row.flags) > 1).length;
  return (
    <div className="grid gap-x-9 gap-y-4 px-pane py-4 lg:grid-cols-[minmax(0,1fr)_332px]">
      <div className="grid content-start gap-4">
        <StatStrip>
          <StatFigure
            size="sm"
            label={t("rowsOnList")}
            value={number(list.rows)}
            unit={t("after", { rows: number(list.rows - alike.length) })}
          />
          <StatFigure size="sm" label={t("backToQuota")} value={rupiah(list.programme.amount * BigInt(alike.length))} />
          <StatFigure size="sm" label={t("staying")} value={number(exceptions.length)} unit={t("rowsUnit")} />
          <StatFigure size="sm" label={t("moreFlags")} value={number(more)} unit={t("rowsUnit")} />
        </StatStrip>
        <div className="-mx-cell max-sm:-mx-pane">
          <AlikeTable alike={alike} review={review} words={words} />
        </div>
        {exceptions.length > 0 && (
          <Message level="info" title={t("exceptions")}>
            <ul className="mt-1">
              {exceptions.map(({ row, flag }) => (
                <li key={row.id}>
                  <Link href={reviewHref(list.id, row.id)}>{row.name}</Link>: {flagLabel(flag, words)}
                </li>
              ))}
            </ul>
          </Message>
        )}
      </div>
      <BulkForm
        proposalId={list.id}
        owner={list.owner.name}
        flags={alike.map(({ flag }) => seenFlag(flag))}
        permitted={first.flag.permitted}
        backHref={reviewHref(list.id)}
      />
    </div>
  );
}

function owed(flags: AlikeRow["row"]["flags"]): number {
  return flags.filter(({ status }) => status === "OPEN" || status === "REOPENED").length;
}

function AlikeTable({ alike, review, words }: { alike: readonly AlikeRow[]; review: Review; words: FlagWords }) {
  const t = useTranslations("review");
  const columns: Column<AlikeRow>[] = [
    {
      key: "name",
      header: t("bulk.row"),
      card: "main",
      width: "190px",
      cell: ({ row }) => (
        <Link href={reviewHref(review.list.id, row.id)} className="text-inherit no-underline hover:underline">
          <CellTitle sub={[t("rowNumber", { row: row.row }), row.village].filter(Boolean).join(", ")}>
            {row.name}
          </CellTitle>
        </Link>
      ),
    },
    { key: "match", header: t("bulk.match"), card: "corner", cell: ({ row }) => <MatchWord match={row.match} /> },
    {
      key: "flag",
      header: t("bulk.flag"),
      card: "full",
      cell: ({ row, flag }) => flagSentence({ evidence: flag.evidence, row: row.row }, words),
    },
  ];
  return <Table caption={t("bulk.title")} columns={columns} rows={alike} rowKey={({ row }) => row.id} />;
}
