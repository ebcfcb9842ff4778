import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import type { VillageCount } from "#infrastructure/db/load/count-villages-by-decile.ts";
import { type Column, Table } from "#ui/kit/table.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";

/** Every village with its households by decile; a village opens its households beside. */
export function VillageTable({ villages, current }: { villages: readonly VillageCount[]; current: string | null }) {
  const t = useTranslations("register.villages");
  const format = formats(useLocale());
  const decile = (key: "1" | "2" | "3" | "4"): Column<VillageCount> => ({
    key,
    header: t("decile", { decile: key }),
    align: "end",
    cell: ({ deciles }) => format.number(deciles[key]),
  });
  const columns: Column<VillageCount>[] = [
    {
      key: "village",
      header: t("village"),
      card: "main",
      cell: ({ code, name, districtName }) => (
        <>
          <TextLink href={`/register?village=${code}`}>{name}</TextLink>
          <span className="block text-xs text-ink-2">{districtName}</span>
        </>
      ),
    },
    decile("1"),
    decile("2"),
    decile("3"),
    decile("4"),
    { key: "all", header: t("all"), align: "end", cell: ({ households }) => format.number(households) },
  ];
  const sum = (of: (village: VillageCount) => number) =>
    format.number(villages.reduce((total, one) => total + of(one), 0));
  return (
    <Table
      caption={t("title")}
      columns={columns}
      rows={villages}
      rowKey={({ code }) => code}
      selectedKey={current}
      density="compact"
      flush
      foot={{
        village: t("total"),
        "1": sum(({ deciles }) => deciles["1"]),
        "2": sum(({ deciles }) => deciles["2"]),
        "3": sum(({ deciles }) => deciles["3"]),
        "4": sum(({ deciles }) => deciles["4"]),
        all: sum(({ households }) => households),
      }}
    />
  );
}
