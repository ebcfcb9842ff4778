"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Select } from "#ui/kit/select.tsx";
import { useDesk } from "./desk-context.tsx";
import type { DeskRow } from "./desk-queue.ts";

/** As many rows before and after the opened one as a select on a phone bears. */
const AROUND = 60;

/** The queue on a phone: where one is, and the rows before and after. */
export function QueueSelect() {
  const { parts, currentId, go, walk, hrefOf } = useDesk();
  const t = useTranslations("review");
  const groups = parts.map(({ title, rows }) => ({
    label: t("partOf", { part: title, count: rows.length }),
    options: near(rows, currentId).map(({ id, name, row }) => ({
      value: id,
      label: `${name}, ${t("rowNumber", { row })}`,
    })),
  }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_auto] gap-2">
      <Select
        aria-label={t("queue")}
        value={currentId ?? ""}
        onChange={(event) => go(event.target.value || null)}
        options={[{ value: "", label: t("overview") }]}
        groups={groups}
      />
      {walk.previous && (
        <LinkButton
          href={hrefOf(walk.previous)}
          replace
          scroll={false}
          aria-label={t("previousRow")}
          icon={<ChevronUp size={18} aria-hidden />}
        />
      )}
      {walk.next && (
        <LinkButton
          href={hrefOf(walk.next)}
          replace
          scroll={false}
          prefetch
          aria-label={t("nextRow")}
          icon={<ChevronDown size={18} aria-hidden />}
        />
      )}
    </div>
  );
}

function near(rows: readonly DeskRow[], currentId: string | null): readonly DeskRow[] {
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === currentId),
  );
  return rows.slice(Math.max(0, at - AROUND), at + AROUND);
}
