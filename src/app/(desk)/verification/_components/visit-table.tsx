import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { VisitErrand } from "#application/approval/list-verifications.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { flagTitle } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";

/** Errands as rows; on a phone each is a card with one button. */
export function VisitTable({ errands, words }: { errands: readonly VisitErrand[]; words: FlagWords }) {
  const t = useTranslations("verification");
  const { date, dayOfInstant } = formats(useLocale());
  const columns: Column<VisitErrand>[] = [
    {
      key: "family",
      header: t("columns.family"),
      card: "main",
      width: "260px",
      cell: ({ name, address, verificationId }) => (
        <Link href={`/verification/${verificationId}`} className="text-inherit no-underline hover:underline">
          <CellTitle sub={address ?? t("noAddress")}>{properName(name)}</CellTitle>
        </Link>
      ),
    },
    {
      key: "village",
      header: t("columns.village"),
      card: "start",
      width: "150px",
      cell: (errand) => placeOf(errand, words) ?? t("noVillage"),
    },
    {
      key: "question",
      header: t("columns.question"),
      card: "full",
      cell: ({ questions, asked }) => (
        <>
          {questions.map((question) => flagTitle(question, words)).join("; ")}
          {asked.reason && (
            <span className={questions.length > 0 ? "block text-xs text-ink-2" : ""}>{asked.reason}</span>
          )}
        </>
      ),
    },
    {
      key: "list",
      header: t("columns.list"),
      card: "full",
      cell: ({ list }) => (
        <span className="text-ink-2">
          {list ? `${list.owner}: ${list.title}, ${t("row", { row: list.row })}` : t("fromRegister")}
        </span>
      ),
    },
    {
      key: "when",
      header: t("columns.when"),
      card: "corner",
      width: "150px",
      cell: ({ asked, found }) =>
        found
          ? t("foundOn", { date: date(found.date, "short"), result: words.t(`terms.verification.${found.result}`) })
          : date(dayOfInstant(asked.at), "short"),
    },
    {
      key: "act",
      header: t("columns.act"),
      headerHidden: true,
      card: "full",
      width: "120px",
      align: "end",
      cell: ({ found, mayRecord, verificationId }) =>
        found === null && mayRecord ? (
          <LinkButton size="sm" href={`/verification/${verificationId}`} className="max-sm:mt-2 max-sm:w-full">
            {t("enter")}
          </LinkButton>
        ) : null,
    },
  ];
  return (
    <div className="px-2 max-sm:px-0">
      <Table caption={t("title")} columns={columns} rows={errands} rowKey={({ verificationId }) => verificationId} />
    </div>
  );
}

/** The village the register or the row names; null where neither is known. */
export function placeOf({ villageCode, writtenVillage }: VisitErrand, words: FlagWords): string | null {
  return villageCode === null ? writtenVillage : words.region(villageCode);
}
