import { useLocale, useTranslations } from "next-intl";
import type { ImportSummary } from "#application/import/list-imports.ts";
import { formats } from "#i18n/format.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";

/** Loads that were begun: to go on with them where they were left. */
export function UnfinishedImports({ imports }: { imports: readonly ImportSummary[] }) {
  const t = useTranslations("register.unfinished");
  const format = formats(useLocale());
  return (
    <div className="grid gap-2 px-pane pt-3.5">
      {imports.slice(0, 3).map(({ id, state, createdAt, fileNames }) => (
        <Message
          key={id}
          level={state === "FAILED" ? "review" : "info"}
          title={t(`states.${state}`)}
          action={
            <LinkButton size="sm" href={`/register/import/${id}`}>
              {t("continue")}
            </LinkButton>
          }
        >
          {t("begun", { files: fileNames.join(", "), at: format.dateTime(createdAt) })}
        </Message>
      ))}
    </div>
  );
}
