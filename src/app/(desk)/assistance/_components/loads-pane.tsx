import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { FinishedImport } from "#application/import/list-finished-imports.ts";
import { formats } from "#i18n/format.ts";
import { Pane } from "#ui/kit/pane.tsx";

/** The last files of aid history: each leads to what it made and to its undoing. */
export function LoadsPane({ loads }: { loads: readonly FinishedImport[] }) {
  const t = useTranslations("assistance");
  const { number, dateTime } = formats(useLocale());
  return (
    <Pane title={t("loads")}>
      <ul className="grid text-sm">
        {loads.map(({ id, state, fileNames, loaded, refused, finishedAt }) => (
          <li key={id} className="grid gap-0.5 border-t border-line py-2 [overflow-wrap:anywhere]">
            <Link href={`/assistance/import/${id}`} className="font-medium max-sm:min-h-11">
              {fileNames.join(", ")}
            </Link>
            <span className="text-xs text-ink-2">
              {state === "UNDONE"
                ? t("loadUndone")
                : t("loadCounts", { loaded: number(loaded), refused: number(refused) })}
              {finishedAt && ` · ${dateTime(finishedAt)}`}
            </span>
          </li>
        ))}
      </ul>
    </Pane>
  );
}
