import { useTranslations } from "next-intl";
import { properName } from "#i18n/proper-name.ts";
import type { FoundHousehold } from "#infrastructure/db/load/find-households.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";

/** Households that were found; each leads to its page, whose opening is recorded. */
export function HouseholdList({ households }: { households: readonly FoundHousehold[] }) {
  const t = useTranslations("register.list");
  const columns: Column<FoundHousehold>[] = [
    {
      key: "head",
      header: t("head"),
      card: "main",
      cell: ({ id, headName, named }) => (
        <>
          <TextLink href={`/register/households/${id}`} prefetch={false}>
            {properName(headName)}
          </TextLink>
          {named.length > 0 && (
            <span className="block text-xs text-ink-2">{t("named", { names: named.map(properName).join(", ") })}</span>
          )}
        </>
      ),
    },
    {
      key: "village",
      header: t("village"),
      card: "start",
      cell: ({ villageName, districtName }) => (
        <>
          {villageName}
          <span className="block text-xs text-ink-2">{districtName}</span>
        </>
      ),
    },
    {
      key: "decile",
      header: t("decile"),
      card: "corner",
      cell: ({ decile }) => <DecileMark decile={decile}>{decile ?? t("unknownDecile")}</DecileMark>,
    },
    { key: "members", header: t("members"), align: "end", cell: ({ members }) => members },
    {
      key: "number",
      header: t("number"),
      align: "end",
      cell: ({ p3keId }) => <span className="text-ink-2">{p3keId ?? "–"}</span>,
    },
  ];
  return <Table caption={t("caption")} columns={columns} rows={households} rowKey={({ id }) => id} flush />;
}
