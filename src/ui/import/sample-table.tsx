import { useTranslations } from "next-intl";
import type { AcceptedSample } from "#domain/import/import-counts.ts";
import { type Column, Table } from "../kit/table.tsx";
import { RowNumber } from "./row-number.tsx";

/** The first rows that are accepted without a note. */
export function SampleTable({ samples }: { samples: readonly AcceptedSample[] }) {
  const t = useTranslations("import.check");
  const columns: Column<AcceptedSample>[] = [
    {
      key: "row",
      header: t("row"),
      align: "end",
      width: "64px",
      card: "corner",
      cell: (row) => <RowNumber {...row} />,
    },
    {
      key: "name",
      header: t("name"),
      card: "main",
      cell: ({ label }) => <span className="font-medium">{label === "" ? t("empty") : label}</span>,
    },
  ];
  return (
    <Table
      caption={t("accepted")}
      columns={columns}
      rows={samples}
      rowKey={({ sheet, number }) => `${sheet ?? ""} ${number}`}
      density="compact"
    />
  );
}
