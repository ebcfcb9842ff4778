import { useTranslations } from "next-intl";
import type { AcceptedSample } from "#domain/import/import-counts.ts";
import { Table } from "../kit/table.tsx";
import { useRowColumns } from "./row-columns.tsx";

/** The first rows that are accepted without a note. */
export function SampleTable({ samples }: { samples: readonly AcceptedSample[] }) {
  const t = useTranslations("import.check");
  return (
    <Table
      caption={t("accepted")}
      columns={useRowColumns()}
      rows={samples}
      rowKey={({ sheet, number }) => `${sheet ?? ""} ${number}`}
      density="compact"
    />
  );
}
