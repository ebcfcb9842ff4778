import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { RemarkExample } from "#domain/import/import-counts.ts";
import { formats } from "#i18n/format.ts";
import { LinkButton } from "../kit/link-button.tsx";
import { type Column, Table } from "../kit/table.tsx";
import type { CheckedFile, CheckFilter } from "./check-filter.ts";

/** All of them stand in the file of refused rows. */
export const MOST_SHOWN = 100;

/** Rows with why each is refused, or what is doubtful in it. */
export function RemarkTable({ examples, refused }: { examples: readonly RemarkExample[]; refused: boolean }) {
  const t = useTranslations("import.check");
  const sentences = useTranslations("import.remarks");
  const format = formats(useLocale());
  const columns: Column<RemarkExample>[] = [
    {
      key: "row",
      header: t("row"),
      align: "end",
      width: "64px",
      card: "corner",
      cell: ({ number }) => (
        <span className="text-ink-2">
          <span className="sm:hidden">{t("rowCard", { row: format.number(number) })}</span>
          <span className="max-sm:hidden">{format.number(number)}</span>
        </span>
      ),
    },
    {
      key: "name",
      header: t("name"),
      width: "200px",
      card: "main",
      cell: ({ label }) => <span className="font-medium">{label === "" ? t("empty") : label}</span>,
    },
    {
      key: "why",
      header: refused ? t("why") : t("whyNote"),
      card: "full",
      cell: ({ code, params }) => sentences(code, params),
    },
  ];
  return (
    <Table
      caption={refused ? t("why") : t("notes")}
      columns={columns}
      rows={examples}
      rowKey={({ number, code, field }) => `${number} ${code} ${field}`}
      density="compact"
    />
  );
}

type MendingProps = { importId: string; file: CheckedFile; shown: number; filter: CheckFilter };

/** The way to mend refused rows: as a file that comes back. */
export function Mending({ importId, file, shown, filter }: MendingProps) {
  const t = useTranslations("import.check");
  const format = formats(useLocale());
  if (!filter.refused || file.refusedRows === 0) return null;
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
