import { useLocale, useTranslations } from "next-intl";
import type { ImportSummary } from "#application/import/list-imports.ts";
import { formats } from "#i18n/format.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { TABLE_KINDS, type TableKind } from "./table-kind.ts";

/** Files that were begun and are not loaded: the way back to each. */
export function UnfinishedLoads({ kind, loads }: { kind: TableKind; loads: readonly ImportSummary[] }) {
  const t = useTranslations("import");
  const { dateTime } = formats(useLocale());
  if (loads.length === 0) return null;
  return (
    <div className="grid gap-2 border-b border-line px-pane py-2.5">
      {loads.map(({ id, fileNames, createdAt }) => (
        <Message
          key={id}
          level="info"
          title={t("unfinished", { files: fileNames.join(", ") || t(`title.${kind}`) })}
          action={
            <LinkButton size="sm" href={`${TABLE_KINDS[kind].address}/${id}`}>
              {t("crumbs.continue")}
            </LinkButton>
          }
        >
          {dateTime(createdAt)}
        </Message>
      ))}
    </div>
  );
}
