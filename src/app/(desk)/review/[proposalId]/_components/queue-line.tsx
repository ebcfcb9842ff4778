"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { useDecisions } from "./decisions-context.tsx";
import { useDesk } from "./desk-context.tsx";
import type { DeskPart, DeskRow } from "./desk-queue.ts";

export const ITEM =
  "relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 px-3.5 py-1.5 text-sm leading-[18px] text-ink no-underline hover:bg-sheet-3 focus-visible:outline-offset-[-2px] aria-[current]:bg-sheet aria-[current]:shadow-[inset_3px_0_0_var(--color-accent)]";

/** A kind of doubt: how many rows, worth how much. */
export function QueueHead({
  part,
  onFold,
  isOpen,
}: {
  part: DeskPart;
  onFold: (() => void) | undefined;
  isOpen: boolean;
}) {
  const words = (
    <>
      <SectionMark part={part} />
      <span className="ml-auto font-normal text-ink-2 tabular">{part.rows.length}</span>
    </>
  );
  const line = "flex w-full items-center gap-1.5 text-mark font-strong";
  return (
    <div className="h-full bg-sheet-2 px-3.5 pt-2.5">
      {onFold ? (
        <button type="button" aria-expanded={isOpen} onClick={onFold} className={clsx(line, "min-h-6 cursor-pointer")}>
          {words}
        </button>
      ) : (
        <h2 className={line}>{words}</h2>
      )}
      {part.worth && <p className="pl-5 text-xs text-ink-2 tabular">{part.worth}</p>}
    </div>
  );
}

function SectionMark({ part: { look, severity, title } }: { part: DeskPart }) {
  if (look === "waiting") return <span>{title}</span>;
  if (look === "decided") return <Severity level="clear">{title}</Severity>;
  return <Severity level={severity ?? "info"}>{title}</Severity>;
}

/** A row in the queue. Of the rows beside the opened one the page is fetched ahead (`isNear`). */
export function QueueItem({ row, isNear }: { row: DeskRow; isNear: boolean }) {
  const { currentId, hrefOf, go } = useDesk();
  return (
    <Link
      href={hrefOf(row.id)}
      prefetch={isNear}
      scroll={false}
      aria-current={row.id === currentId ? "true" : undefined}
      onNavigate={(event) => {
        event.preventDefault();
        go(row.id);
      }}
      className={clsx(ITEM, "h-full")}
    >
      <span
        className={clsx("truncate font-medium", row.removed && "text-ink-2 line-through decoration-ink-3")}
        title={row.name}
      >
        {row.name}
      </span>
      <span className="row-clamp row-span-2 max-w-28 self-center text-right text-xs text-ink-2">
        <State row={row} />
      </span>
      <span className="row-extra truncate text-xs text-ink-2">{row.place}</span>
    </Link>
  );
}

/** What becomes of a decision just made; else why the row stands here. */
function State({ row }: { row: DeskRow }) {
  const t = useTranslations("review");
  const { saving, refused } = useDecisions();
  if (saving.has(row.id)) return t("saving");
  const isOwed = row.like !== undefined;
  if (isOwed && refused.has(row.id)) return <span className="text-blokir-ink">{t("notSaved")}</span>;
  return <Cue row={row} />;
}

function Cue({ row: { cue, funder, title, more } }: { row: DeskRow }) {
  const t = useTranslations("review");
  return (
    <>
      {funder ? (
        <span title={title}>
          <FunderMark funder={funder}>{cue}</FunderMark>
        </span>
      ) : (
        cue
      )}
      {more !== undefined && <span className="row-extra text-ink-3">{t("more", { count: more })}</span>}
    </>
  );
}
