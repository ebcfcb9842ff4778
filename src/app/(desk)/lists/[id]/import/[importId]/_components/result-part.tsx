import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { formats } from "#i18n/format.ts";
import type { ListCount } from "#infrastructure/db/load/count-list-rows.ts";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { OpenFlags } from "#ui/proposal/open-flags.tsx";
import { type ListImport, loadListCount } from "../../loader.ts";
import { UndoFile } from "./undo-file.tsx";

/** What the file did to the list, the rows that still want mending, and the way back. */
export async function ResultPart({ page: { view, listId } }: { page: ListImport }) {
  const t = await getTranslations("lists.import");
  const { number } = formats(await getLocale());
  const count = await loadListCount(listId);
  const { added = 0, changed = 0, removed = 0 } = view.counts.figures;
  const refused = view.counts.roles.TABLE?.refused ?? 0;
  const isDone = view.state === "DONE";
  return (
    <>
      <div className="grid max-w-3xl gap-3.5 px-pane pt-5 pb-6">
        {isDone ? (
          <Message
            level="clear"
            title={t("done", { added: number(added), changed: number(changed), removed: number(removed) })}
          >
            {refused === 0 && t("refused", { count: 0 })}
          </Message>
        ) : (
          <Message level="info" title={t("undone")} />
        )}
        {refused > 0 && (
          <Message
            level="review"
            action={
              <LinkButton
                size="sm"
                href={`/api/imports/${view.id}/refused?role=TABLE`}
                download
                icon={<Download size={14} aria-hidden />}
              >
                {t("downloadRefused")}
              </LinkButton>
            }
          >
            {t("refused", { count: refused })}
          </Message>
        )}
        {isDone && <HeldRows count={count} />}
        {isDone && <UndoFile importId={view.id} />}
      </div>
      <BottomBar
        className="mt-auto"
        actions={
          <LinkButton href={`/lists/${listId}`} tone="primary">
            {t("toList")}
          </LinkButton>
        }
      />
    </>
  );
}

/** Accepted is what could be read; held is what flags say about it. */
function HeldRows({ count: { rows, held, blocks, reviews, waiting } }: { count: ListCount }) {
  const t = useTranslations("lists.import");
  const { number } = formats(useLocale());
  if (held + blocks + reviews + waiting === 0) {
    return (
      <Message level="clear" title={t("noneHeld", { rows: number(rows) })}>
        {t("heldMeaning")}
      </Message>
    );
  }
  return (
    <Message level={blocks > 0 ? "block" : "review"} title={t("held", { held: number(held), rows: number(rows) })}>
      <p>{t("heldMeaning")}</p>
      <p className="mt-1 flex flex-wrap gap-x-3">
        <span>{t("heldFlags")}</span>
        <OpenFlags block={blocks} review={reviews} waiting={waiting} />
      </p>
    </Message>
  );
}
