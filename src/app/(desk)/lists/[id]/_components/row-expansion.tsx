"use client";

import { ArrowLeftRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { Skeleton } from "#ui/kit/skeleton.tsx";
import { useInSight } from "#ui/kit/use-in-sight.ts";
import type { RowView } from "../row-view.ts";
import { FlagPanel } from "./flag-panel.tsx";
import { useList } from "./list-context.tsx";
import { ReplacementPanel } from "./replacement-panel.tsx";

/** Below a row: everything that is asked about it, and beside that who could take its place. */
export function RowExpansion({ row, offersReplacement }: { row: RowView; offersReplacement: boolean }) {
  const t = useTranslations("lists");
  const { list } = useList();
  const inSight = useInSight();
  const flags = row.flags.map((flag) => <FlagPanel key={flag.id} flag={flag} />);
  if (!offersReplacement || !list.may.replace)
    return (
      <div ref={inSight} className={`grid max-w-3xl gap-2 pt-1 sm:pl-9 ${BESIDE}`}>
        {flags}
      </div>
    );
  return (
    <div
      ref={inSight}
      className={`grid items-start gap-3.5 pt-1 sm:pl-9 lg:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] ${BESIDE}`}
    >
      <div className="grid gap-2">{flags}</div>
      <ArrowLeftRight size={20} aria-hidden className="mt-4 text-ink-2 max-lg:hidden" />
      <Suspense fallback={<Skeleton rows={2} label={t("replacementLoading")} />}>
        <ReplacementPanel candidateId={row.id} />
      </Suspense>
    </div>
  );
}

/** Its row and the head of the table above stay in sight, and the sums below. */
const BESIDE = "scroll-mt-24 scroll-mb-4 max-lg:scroll-mt-60 max-lg:scroll-mb-40";
