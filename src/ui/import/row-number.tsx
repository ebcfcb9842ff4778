import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";

/** The number of a row as the spreadsheet program shows it, with its sheet where several are read. */
export function RowNumber({ number, sheet }: { number: number; sheet: string | null }) {
  const t = useTranslations("import.check");
  const format = formats(useLocale());
  return (
    <span className="text-ink-2">
      <span className="sm:hidden">{t("rowCard", { row: format.number(number) })}</span>
      <span className="max-sm:hidden">{format.number(number)}</span>
      {sheet !== null && <span className="block text-xs">{sheet}</span>}
    </span>
  );
}
