"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { StaleList } from "#application/proposal/open-own-list.ts";
import { formats } from "#i18n/format.ts";
import { Button } from "#ui/kit/button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { useList } from "./list-context.tsx";

/** Below the tool bar of the list. */
export function ListRefusalMessage() {
  const { refusal } = useList();
  if (refusal === null) return null;
  return (
    <div className="px-3 pt-2 max-sm:px-pane">
      <ListRefusal />
    </div>
  );
}

/** Why the last step was not taken: what others did meanwhile, or the sentence of the refusal. */
export function ListRefusal() {
  const { refusal } = useList();
  if (refusal === null) return null;
  return "missed" in refusal ? <StaleMessage stale={refusal} /> : <RefusalMessage refusal={refusal} />;
}

function StaleMessage({ stale }: { stale: StaleList }) {
  const t = useTranslations("lists");
  const router = useRouter();
  const { refuse } = useList();

  function reload() {
    refuse(null);
    router.refresh();
  }

  return (
    <Message
      level="review"
      announce
      title={t("stale.title")}
      action={
        <Button size="sm" onClick={reload}>
          {t("actions.reload")}
        </Button>
      }
    >
      {t("stale.body")}
      <ul className="mt-1 list-disc pl-4">
        {stale.missed.map((change) => (
          <li key={`${change.type} ${change.at.toISOString()}`}>
            <MissedLine change={change} />
          </li>
        ))}
      </ul>
    </Message>
  );
}

function MissedLine({ change }: { change: StaleList["missed"][number] }) {
  const t = useTranslations("lists.stale");
  const what = useWhat(change);
  const at = formats(useLocale()).dateTime(change.at);
  return t("line", { by: change.by ?? t("someone"), at, what });
}

/** `mengubah baris 12, 14; mengeluarkan baris 3`. */
function useWhat({ type, rows }: StaleList["missed"][number]): string {
  const t = useTranslations("lists.stale");
  const list = new Intl.ListFormat(useLocale(), { type: "unit", style: "narrow" });
  if (rows === null) return t(`what.${type}`);
  const named = (key: string, numbers: readonly number[]) =>
    numbers.length === 0 ? [] : [t(key, { rows: list.format(numbers.map(String)) })];
  const parts = [
    ...addedWords(rows.added, t),
    ...named("changedRows", rows.changed),
    ...named("removedRows", rows.removed),
    ...named("restoredRows", rows.restored),
  ];
  return parts.length > 0 ? parts.join("; ") : t(`what.${type}`);
}

function addedWords(
  added: { from: number; to: number } | null,
  t: (key: string, values: Record<string, number>) => string,
): string[] {
  if (added === null) return [];
  return added.from === added.to ? [t("addedOne", { row: added.from })] : [t("addedMany", added)];
}
