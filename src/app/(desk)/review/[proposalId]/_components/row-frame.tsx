"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "#ui/kit/skeleton.tsx";
import { useDesk } from "./desk-context.tsx";
import { useArrival } from "./use-arrival.ts";

type Framed = { rowId: string | null; part: "row" | "decision"; children: ReactNode };

/**
 * A pane of a row. On the way to another row it shows at once what the queue knows of that, until the rest has come. A row begins at
 * its top, wherever the one before was read to.
 */
export function RowFrame({ rowId, part, children }: Framed) {
  const frame = useArrival({ rowId, leads: part === "row" });
  return (
    <div ref={frame} className="lg:contents">
      <FramedRow rowId={rowId} part={part}>
        {children}
      </FramedRow>
    </div>
  );
}

function FramedRow({ rowId, part, children }: Framed) {
  const { current, currentId } = useDesk();
  const t = useTranslations("review");
  const isUnknown = current === null && currentId !== null;
  if (currentId === rowId || isUnknown) return children;
  if (current === null) return <Skeleton rows={3} label={t("rowLoading")} />;
  if (part === "decision") {
    return (
      <div className="px-4 pt-3.5">
        <h2 className="text-base max-sm:text-md">{t("decisionFor", { row: current.row })}</h2>
        <div className="mt-3">
          <Skeleton rows={3} label={t("rowLoading")} />
        </div>
      </div>
    );
  }
  return (
    <section aria-label={t("rowTitle", { row: current.row })} className="px-pane pt-3">
      <header className="flex flex-wrap items-center gap-x-4.5 gap-y-1.5">
        <h2 tabIndex={-1} className="text-xl outline-none max-sm:w-full">
          {current.name}
        </h2>
        <span className="text-sm text-ink-2">{current.place}</span>
      </header>
      <p className="mt-2 mb-3 text-sm text-ink-2">{current.title ?? current.cue}</p>
      <Skeleton rows={6} label={t("rowLoading")} />
    </section>
  );
}
