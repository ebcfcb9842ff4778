import { useLocale, useTranslations } from "next-intl";
import type { FinishedImport } from "#application/import/list-finished-imports.ts";
import { formats } from "#i18n/format.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";

/** The files of hand-overs this list has had; each leads to its undoing. */
export function LoadsLine({ loads }: { loads: readonly FinishedImport[] }) {
  const t = useTranslations("deliveries");
  const { dateTime, number } = formats(useLocale());
  if (loads.length === 0) return null;
  return (
    <Pane title={t("loads")} className="border-t border-line">
      <ul className="grid gap-1 text-sm">
        {loads.map(({ id, state, fileNames, loaded, finishedAt }) => (
          <li key={id} className="flex flex-wrap gap-x-3 [overflow-wrap:anywhere]">
            <TextLink href={`/deliveries/import/${id}`}>{fileNames.join(", ")}</TextLink>
            <span className="text-ink-2">
              {state === "UNDONE" ? t("loadUndone") : t("loadRows", { count: number(loaded) })}
              {finishedAt && ` · ${dateTime(finishedAt)}`}
            </span>
          </li>
        ))}
      </ul>
    </Pane>
  );
}
