import Link from "next/link";
import { useTranslations } from "next-intl";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { flagSentence } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { MatchWord } from "#ui/screening/match-word.tsx";
import type { AlikeRow } from "../../_components/alike-rows.ts";
import { reviewHref } from "../../review-href.ts";

/** The rows one step would decide, each with its flag in a sentence. */
export function AlikeTable({
  alike,
  proposalId,
  words,
}: {
  alike: readonly AlikeRow[];
  proposalId: string;
  words: FlagWords;
}) {
  const t = useTranslations("review");
  const columns: Column<AlikeRow>[] = [
    {
      key: "name",
      header: t("bulk.row"),
      card: "main",
      width: "190px",
      cell: ({ row }) => (
        <Link
          href={reviewHref(proposalId, row.id)}
          prefetch={false}
          className="text-inherit no-underline hover:underline"
        >
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
  return <Table caption={t("bulk.title")} columns={columns} rows={alike} rowKey={({ row }) => row.id} stickyHead />;
}
