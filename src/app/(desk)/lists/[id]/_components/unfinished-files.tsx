import { useLocale, useTranslations } from "next-intl";
import type { ImportSummary } from "#application/import/list-imports.ts";
import { formats } from "#i18n/format.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";

/** Files for the list that were left before they were applied: the way back to the latest of them. */
export function UnfinishedFiles({ listId, imports: [latest] }: { listId: string; imports: readonly ImportSummary[] }) {
  const t = useTranslations("import");
  const { dateTime } = formats(useLocale());
  if (!latest) return null;
  return (
    <div className="px-3 pt-2 max-sm:px-pane">
      <Message
        level="info"
        title={t("unfinished", { files: latest.fileNames.join(", ") })}
        action={
          <LinkButton size="sm" href={`/lists/${listId}/import/${latest.id}`}>
            {t("crumbs.continue")}
          </LinkButton>
        }
      >
        {dateTime(latest.createdAt)}
      </Message>
    </div>
  );
}
