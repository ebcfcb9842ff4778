import { useTranslations } from "next-intl";
import { Note } from "#ui/kit/note.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import type { RowView } from "../row-view.ts";

/** The most pressing thing about a row in a few words; a row without a doubt is quiet. */
export function FlagCell({ row, isSigned }: { row: RowView; isSigned: boolean }) {
  const t = useTranslations("lists");
  const [first] = row.flags;
  if (first && row.open > 0) {
    const waits = first.status === "WAITING";
    return (
      <span className="flex flex-wrap items-center gap-x-2">
        <Severity level={first.severity}>{waits ? `${first.label}. ${t("waiting")}` : first.label}</Severity>
        {row.open > 1 && <span className="text-xs text-ink-2">{t("more", { count: row.open - 1 })}</span>}
      </span>
    );
  }
  const settled = row.flags.find(({ severity }) => severity !== "info");
  if (settled) {
    const kept = isSigned ? t("keptSigned") : t("kept");
    return <Severity level="clear">{settled.decision?.kind === "KEPT" ? kept : t("decided")}</Severity>;
  }
  const [note] = row.notes;
  if (note) return <Note>{t(`notes.${note}`)}</Note>;
  if (first) return <span className="text-xs text-ink-2">{first.label}</span>;
  return <Severity level="clear">{t("clear")}</Severity>;
}
