"use client";

import { useTranslations } from "next-intl";
import { TextLink } from "#ui/kit/text-link.tsx";
import { bulkHref } from "../review-href.ts";
import { useDesk } from "./desk-context.tsx";

/** How many rows are doubted like the opened one, and the way to decide them in one step. */
export function AlikeLine() {
  const t = useTranslations("review");
  const { queue, current, show } = useDesk();
  if (current?.like === undefined) return null;
  const alike = queue.parts.flatMap(({ rows }) => rows).filter(({ like }) => like === current.like).length;
  if (alike < 2) return null;
  return (
    <p className="flex items-center justify-between gap-3 text-sm">
      <span>{t("alike", { count: alike - 1 })}</span>
      <TextLink id="review-bulk" href={bulkHref(queue.proposalId, current.id, show)} prefetch={false}>
        {t("decideAlike")}
      </TextLink>
    </p>
  );
}
