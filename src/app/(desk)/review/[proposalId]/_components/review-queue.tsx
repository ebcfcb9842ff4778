"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useDensity } from "#ui/kit/density.ts";
import type { Density } from "#ui/kit/density-choice.ts";
import { WindowedList } from "#ui/kit/windowed-list.tsx";
import { useDesk } from "./desk-context.tsx";
import type { DeskPart, DeskRow } from "./desk-queue.ts";
import { QueueFilterBar } from "./queue-filter-bar.tsx";
import { ITEM, QueueHead, QueueItem } from "./queue-line.tsx";
import { QueueSelect } from "./queue-select.tsx";

type Line = { part: DeskPart; row: DeskRow | null };

/** The rows to look at, by kind of doubt; on a phone one select with the neighbours beside it. */
export function ReviewQueue() {
  const { parts, currentId, hrefOf, walk } = useDesk();
  const [opened, setOpened] = useState(false);
  const heightOf = HEIGHTS[useDensity()];
  const t = useTranslations("review");
  const lines = useMemo(
    () =>
      parts.flatMap((part): Line[] => {
        const folded = part.look === "shown" && !opened && !part.rows.some(({ id }) => id === currentId);
        return [{ part, row: null }, ...(folded ? [] : part.rows.map((row) => ({ part, row })))];
      }),
    [parts, opened, currentId],
  );
  return (
    <nav aria-label={t("queue")} className="h-full">
      <div className="p-3 md:hidden">
        <QueueSelect />
      </div>
      <div className="flex h-full flex-col max-lg:max-h-[70dvh] max-md:hidden">
        <Link
          href={hrefOf(null)}
          replace
          prefetch={false}
          aria-current={currentId === null ? "true" : undefined}
          className={clsx(ITEM, "shrink-0 border-b border-line py-2.5 font-medium")}
        >
          {t("overview")}
        </Link>
        <QueueFilterBar />
        {parts.length === 0 ? (
          <p className="px-3.5 py-3 text-xs text-ink-2">{t("queueEmpty")}</p>
        ) : (
          <WindowedList lines={lines} keyOf={keyOf} heightOf={heightOf} isHead={isHead} activeKey={currentId}>
            {({ part, row }) =>
              row ? (
                <QueueItem row={row} isNear={row.id === walk.next || row.id === walk.previous} />
              ) : (
                <QueueHead
                  part={part}
                  onFold={part.look === "shown" ? () => setOpened(!opened) : undefined}
                  isOpen={opened}
                />
              )
            }
          </WindowedList>
        )}
      </div>
    </nav>
  );
}

function keyOf({ part, row }: Line): string {
  return row?.id ?? part.key;
}

function isHead({ row }: Line): boolean {
  return row === null;
}

/** A row has its village below its name, or is one line where rows are compact. */
const HEIGHTS = {
  comfortable: ({ part, row }) => (row === null ? headHeight(part) : 48),
  compact: ({ part, row }) => (row === null ? headHeight(part) : 32),
} as const satisfies Record<Density, (line: Line) => number>;

function headHeight({ worth }: DeskPart): number {
  return worth === null ? 36 : 50;
}
