"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Select } from "#ui/kit/select.tsx";
import { overviewHref, reviewHref } from "../review-href.ts";
import type { Walk } from "./walk.ts";

type Rows = { label: string; rows: readonly { id: string; row: number; name: string }[] }[];

/** The queue on a phone: where one is, and the rows before and after. */
export function QueueSelect({
  parts,
  proposalId,
  current,
  previousHref,
  nextHref,
}: Walk & { parts: Rows; proposalId: string; current: string | null }) {
  const router = useRouter();
  const t = useTranslations("review");
  const groups = parts.map(({ label, rows }) => ({
    label: t("partOf", { part: label, count: rows.length }),
    options: rows.map(({ id, row, name }) => ({
      value: reviewHref(proposalId, id),
      label: `${name}, ${t("rowNumber", { row })}`,
    })),
  }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_auto] gap-2">
      <Select
        aria-label={t("queue")}
        value={current === null ? overviewHref(proposalId) : reviewHref(proposalId, current)}
        onChange={(event) => router.push(event.target.value)}
        options={[{ value: overviewHref(proposalId), label: t("overview") }]}
        groups={groups}
      />
      {previousHref && (
        <LinkButton href={previousHref} aria-label={t("previousRow")} icon={<ChevronUp size={18} aria-hidden />} />
      )}
      {nextHref && (
        <LinkButton href={nextHref} aria-label={t("nextRow")} icon={<ChevronDown size={18} aria-hidden />} />
      )}
    </div>
  );
}
