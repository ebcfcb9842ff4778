import { useTranslations } from "next-intl";
import type { ImportView } from "#application/import/describe-import.ts";
import { isSure } from "#domain/import/import-file.ts";
import { mappingFiles } from "#ui/import/mapping-file.ts";
import { TextLink } from "#ui/kit/text-link.tsx";

/** That nobody was asked about the columns, by what they were known, and the way to say otherwise. */
export function RecognisedColumns({ view, changeHref }: { view: ImportView; changeHref: string }) {
  const t = useTranslations("lists.import.columns");
  const columns = mappingFiles(view).flatMap(({ proposal }) => Object.values(proposal));
  if (columns.length === 0 || !columns.every(isSure)) return null;
  const isRemembered = columns.some(({ confidence }) => confidence === "REMEMBERED");
  return (
    <p className="px-pane pt-3 text-sm text-ink-2">
      {t(isRemembered ? "remembered" : "titled")} · <TextLink href={changeHref}>{t("change")}</TextLink>
    </p>
  );
}
