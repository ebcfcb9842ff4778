"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Select } from "#ui/kit/select.tsx";
import { conflictHref } from "../conflict-href.ts";
import type { ConflictLine } from "./conflict-lines.ts";
import { neighbours } from "./neighbours.ts";

type Queue = { lines: readonly ConflictLine[]; currentId: string | null };

/** The conflicts by need, each with the shapes of its two funders; on a phone one select with the neighbours beside it. */
export function ConflictQueue({ lines, currentId }: Queue) {
  const t = useTranslations("conflict");
  return (
    <nav aria-label={t("queue")} className="h-full">
      <div className="p-3 md:hidden">
        <QueueSelect lines={lines} currentId={currentId} />
      </div>
      <div className="max-md:hidden">
        {parts(lines).map(([part, ofPart]) => (
          <section key={part}>
            <h2 className="flex px-3.5 pt-2.5 pb-1.5 text-mark font-strong">
              {part}
              <span className="ml-auto font-normal text-ink-2 tabular">{ofPart.length}</span>
            </h2>
            <ul>
              {ofPart.map((line) => (
                <li key={line.id}>
                  <QueueItem line={line} isCurrent={line.id === currentId} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className="mt-1.5 border-t border-line px-3.5 pt-2 pb-3 text-xs text-ink-2">{t("otherNeeds")}</p>
      </div>
    </nav>
  );
}

function QueueItem({ line: { id, name, place, funders }, isCurrent }: { line: ConflictLine; isCurrent: boolean }) {
  const t = useTranslations("conflict");
  return (
    <Link
      href={conflictHref(id)}
      scroll={false}
      prefetch={false}
      aria-current={isCurrent ? "true" : undefined}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 px-3.5 py-1.5 text-sm leading-[18px] text-ink no-underline hover:bg-sheet-3 focus-visible:outline-offset-[-2px] aria-[current]:bg-sheet aria-[current]:shadow-[inset_3px_0_0_var(--color-accent)]"
    >
      <span className="truncate font-medium" title={name}>
        {name}
      </span>
      <span
        className="row-span-2 flex items-center gap-1.5 self-center"
        title={funders.map((one) => one.name).join(", ")}
      >
        {funders.map((one, index) => (
          <FunderMark key={index === 0 ? "first" : "second"} funder={one.kind} />
        ))}
        <span className="sr-only">
          {t("between", { first: funders[0]?.name ?? "", second: funders[1]?.name ?? "" })}
        </span>
      </span>
      <span className="truncate text-xs text-ink-2">{place}</span>
    </Link>
  );
}

function QueueSelect({ lines, currentId }: Queue) {
  const router = useRouter();
  const t = useTranslations("conflict");
  const { previous, next } = neighbours(lines, currentId);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_auto] gap-2">
      <Select
        aria-label={t("queue")}
        value={currentId ?? ""}
        onChange={(event) => router.push(conflictHref(event.target.value))}
        options={currentId === null ? [{ value: "", label: t("choose") }] : []}
        groups={parts(lines).map(([part, ofPart]) => ({
          label: t("partOf", { part, count: ofPart.length }),
          options: ofPart.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` })),
        }))}
      />
      {previous && (
        <LinkButton
          href={conflictHref(previous)}
          replace
          aria-label={t("previous")}
          icon={<ChevronUp size={18} aria-hidden />}
        />
      )}
      {next && (
        <LinkButton
          href={conflictHref(next)}
          replace
          aria-label={t("next")}
          icon={<ChevronDown size={18} aria-hidden />}
        />
      )}
    </div>
  );
}

function parts(lines: readonly ConflictLine[]): [string, ConflictLine[]][] {
  return [...Map.groupBy(lines, ({ part }) => part)];
}
