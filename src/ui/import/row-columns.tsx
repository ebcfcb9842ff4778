import { useTranslations } from "next-intl";
import type { AcceptedSample } from "#domain/import/import-counts.ts";
import type { Column } from "../kit/table.tsx";
import { RowNumber } from "./row-number.tsx";

/** Which row of the file, and whose it is. */
export function useRowColumns(): Column<AcceptedSample>[] {
  const t = useTranslations("import.check");
  return [
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
      width: "200px",
      card: "main",
      cell: ({ label }) => <span className="font-medium">{label === "" ? t("empty") : label}</span>,
    },
  ];
}
