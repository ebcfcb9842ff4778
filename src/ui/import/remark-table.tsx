"use client";

import { Download, Pencil } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { RemarkExample } from "#domain/import/import-counts.ts";
import { formats } from "#i18n/format.ts";
import { Button } from "../kit/button.tsx";
import { LinkButton } from "../kit/link-button.tsx";
import { type Column, Table } from "../kit/table.tsx";
import type { CheckedFile, CheckFilter } from "./check-filter.ts";
import { type MendCell, MendForm } from "./mend-form.tsx";
import { useRowColumns } from "./row-columns.tsx";

/** Rows with why each is refused, or what is doubtful in it; a cell of it can be mended where it stands. */
export function RemarkTable({
  importId,
  examples,
  refused,
  file,
  mend,
}: {
  importId: string;
  examples: readonly RemarkExample[];
  refused: boolean;
  file: CheckedFile;
  mend: MendCell;
}) {
  const t = useTranslations("import.check");
  const sentences = useTranslations("import.remarks");
  const rowColumns = useRowColumns("200px");
  const [open, setOpen] = useState<string | null>(null);
  const columns: Column<RemarkExample>[] = [
    ...rowColumns,
    {
      key: "why",
      header: refused ? t("why") : t("whyNote"),
      card: "full",
      cell: ({ code, params }) => sentences(code, params),
    },
    {
      key: "mend",
      header: t("mendColumn"),
      headerHidden: true,
      width: "104px",
      card: "full",
      cell: (row) =>
        isMendable(row) && (
          <Button
            size="sm"
            tone="quiet"
            icon={<Pencil size={14} aria-hidden />}
            aria-expanded={open === keyOf(row)}
            aria-label={t("mendRow", { row: row.number, name: row.label })}
            onClick={() => setOpen(open === keyOf(row) ? null : keyOf(row))}
          >
            {t("mend")}
          </Button>
        ),
    },
  ];
  return (
    <Table
      caption={refused ? t("why") : t("notes")}
      columns={columns}
      rows={examples}
      rowKey={keyOf}
      density="compact"
      expansion={(row) =>
        open === keyOf(row) && (
          <MendForm importId={importId} example={row} file={file} mend={mend} onDone={() => setOpen(null)} />
        )
      }
    />
  );
}

/** Shifted columns want the whole row anew, and who waits for their family is mended with it. */
const NOT_BY_A_CELL: readonly string[] = ["COLUMNS_SHIFTED", "FAMILY_REFUSED", "FAMILY_ALREADY_LOADED"];

function isMendable({ code, field }: RemarkExample): boolean {
  return field !== null && !NOT_BY_A_CELL.includes(code);
}

function keyOf({ sheet, number, code, field }: RemarkExample): string {
  return `${sheet ?? ""} ${number} ${code} ${field}`;
}

type MendingProps = { importId: string; file: CheckedFile; shown: number; filter: CheckFilter };

/** The way to mend refused rows elsewhere: as a file that comes back. */
export function Mending({ importId, file, shown, filter }: MendingProps) {
  const t = useTranslations("import.check");
  const format = formats(useLocale());
  if (filter.show !== "refused" || file.refusedRows === 0) return null;
  const total = filter.code === null ? file.counts.refused : (file.counts.reasons[filter.code] ?? 0);
  return (
    <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2">
      <LinkButton
        size="sm"
        download
        href={`/api/imports/${importId}/refused?role=${file.role}`}
        icon={<Download size={14} aria-hidden />}
      >
        {t("download", { count: format.number(file.refusedRows) })}
      </LinkButton>
      <p className="min-w-60 flex-1 text-xs text-ink-2">
        {t("showing", { shown: format.number(shown), total: format.number(total) })} {t("mending")}
      </p>
    </div>
  );
}
