import { useTranslations } from "next-intl";
import type { Rank } from "#domain/screening/replacement.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";

/** Why a family stands where it stands among those that could take a row's place. */
export function RankReason({ rank: { proximity, unmetNeeds, monthsSinceAid } }: { rank: Rank }) {
  const t = useTranslations("common.rank");
  const terms = useTranslations("terms");
  const needs = unmetNeeds.map((need) => terms(`need.${need}`)).join(", ");
  const unmet = t("unmet", { count: unmetNeeds.length, needs });
  const aid = monthsSinceAid === null ? t("neverHelped") : t("months", { count: monthsSinceAid });
  return sentenceCase([t(`proximity.${proximity}`), unmet, aid].join("; "));
}
