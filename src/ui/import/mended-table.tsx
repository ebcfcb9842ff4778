"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { Button } from "../kit/button.tsx";
import { type Column, Table } from "../kit/table.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";
import type { MendCell } from "./mend-form.tsx";
import { RowNumber } from "./row-number.tsx";

/** A cell mended here. */
export type MendedCell = { role: string; sheet: string | null; row: number; field: string; value: string };

/** What was mended at the check, each cell with the way back to what the file says. */
export function MendedTable({
  importId,
  cells,
  mend,
}: {
  importId: string;
  cells: readonly MendedCell[];
  mend: MendCell;
}) {
  const t = useTranslations("import.check");
  const fields = useTranslations("import.fields");
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();

  const giveBack = ({ role, sheet, row, field }: MendedCell) =>
    start(async () => {
      const answer = await mend({ importId, role, sheet, row, field, value: null });
      if (answer.ok) router.refresh();
      else setRefusal(answer.error);
    });

  const columns: Column<MendedCell>[] = [
    {
      key: "row",
      header: t("row"),
      align: "end",
      width: "64px",
      card: "corner",
      cell: ({ row, sheet }) => <RowNumber number={row} sheet={sheet} />,
    },
    { key: "field", header: t("mendField"), card: "main", cell: ({ field }) => fields(field) },
    { key: "value", header: t("mendValue"), card: "start", cell: ({ value }) => value || t("empty") },
    {
      key: "undo",
      header: t("giveBack"),
      headerHidden: true,
      card: "full",
      cell: (cell) => (
        <Button
          size="sm"
          tone="quiet"
          icon={<Undo2 size={14} aria-hidden />}
          aria-busy={isPending}
          aria-label={t("giveBackOf", { field: fields(cell.field), row: cell.row })}
          onClick={() => !isPending && giveBack(cell)}
        >
          {t("giveBack")}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Table
        caption={t("show.mended")}
        columns={columns}
        rows={cells}
        rowKey={({ sheet, row, field }) => `${sheet ?? ""} ${row} ${field}`}
        density="compact"
      />
      <RefusalMessage refusal={refusal} />
    </>
  );
}
