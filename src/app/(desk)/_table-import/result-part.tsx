import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";
import type { TableImport } from "./loader.ts";
import { TABLE_KINDS } from "./table-kind.ts";
import { UndoImport } from "./undo-import.tsx";

const WORDS = { ASSISTANCE: "assistance.result", DELIVERIES: "deliveries.result" } as const;

/** What the file made, the rows that still want mending, and the way back. */
export function ResultPart({ page: { kind, view } }: { page: TableImport }) {
  const t = useTranslations(WORDS[kind]);
  const result = useTranslations("import.result");
  const check = useTranslations("import.check");
  const { number } = formats(useLocale());
  const counts = view.counts.roles.TABLE;
  const refused = view.files.find(({ refused: kept }) => kept !== null)?.refused?.rows ?? 0;
  const values = Object.fromEntries(Object.entries(view.counts.figures).map(([name, count]) => [name, number(count)]));
  const isDone = view.state === "DONE";
  return (
    <>
      <div className="grid max-w-3xl content-start gap-3.5 px-pane pt-5 pb-6">
        {isDone ? (
          <Message level="clear" title={t("done", values)}>
            {t("body")}
          </Message>
        ) : (
          <Message level="info" title={result("undone")} />
        )}
        {refused > 0 && (
          <Message
            level="review"
            action={
              <LinkButton
                size="sm"
                download
                href={`/api/imports/${view.id}/refused?role=TABLE`}
                icon={<Download size={14} aria-hidden />}
              >
                {check("download", { count: refused })}
              </LinkButton>
            }
          >
            {result("refused", { count: refused, read: counts?.read ?? 0 })} {check("mending")}
          </Message>
        )}
        {isDone && <UndoImport importId={view.id} note={t("undoNote")} />}
      </div>
      <BottomBar
        className="mt-auto"
        actions={
          <LinkButton href={homeOf()} tone="primary">
            {result("done")}
          </LinkButton>
        }
      />
    </>
  );

  function homeOf(): string {
    const { home } = TABLE_KINDS[kind];
    return kind === "DELIVERIES" && view.targetId ? `${home}/${view.targetId}` : home;
  }
}
