import Link from "next/link";
import { useTranslations } from "next-intl";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { flagLabel } from "#ui/screening/flag-label.ts";
import { type FlagWords, formatsOf } from "#ui/screening/flag-words.ts";
import { MatchWord } from "#ui/screening/match-word.tsx";
import type { AlikeRow } from "../../_components/alike-rows.ts";
import { cueOf, otherIn } from "../../_components/queue-cue.ts";
import { reviewHref } from "../../review-href.ts";

/** The rows one step would decide, each with what tells its flag from the others. */
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
      cell: ({ flag }) => <Doubt flag={flag} words={words} />,
    },
  ];
  return <Table caption={t("bulk.title")} columns={columns} rows={alike} rowKey={({ row }) => row.id} stickyHead />;
}

/** Of another funder's aid the need and when; else the few words of the flag. */
function Doubt({ flag, words }: { flag: AlikeRow["flag"]; words: FlagWords }) {
  const other = otherIn(flag.evidence);
  const { cue, funder } = cueOf(flag, words);
  if (other === null || funder === undefined) return flagLabel(flag, words);
  return (
    <CellTitle sub={formatsOf(words).period(other.period)}>
      <FunderMark funder={funder}>{cue}</FunderMark>
    </CellTitle>
  );
}
