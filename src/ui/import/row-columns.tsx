import { useTranslations } from "next-intl";
import type { AcceptedSample } from "#domain/import/import-counts.ts";
import type { Column } from "../kit/table.tsx";
import { RowNumber } from "./row-number.tsx";

/** Which row of the file, and whose it is; without `nameWidth` the name takes what room is left. */
export function useRowColumns(nameWidth?: string): Column<AcceptedSample>[] {
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
      ...(nameWidth && { width: nameWidth }),
      card: "main",
      cell: ({ label }) => <span className="font-medium">{label === "" ? t("empty") : label}</span>,
    },
  ];
}
