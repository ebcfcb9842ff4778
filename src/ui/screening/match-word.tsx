import { useTranslations } from "next-intl";
import type { MatchKind } from "#domain/matching/match.ts";
import { type MatchLevel, MatchMark } from "../kit/match-mark.tsx";

const LEVELS = {
  CERTAIN: "certain",
  HOUSEHOLD_ONLY: "possible",
  UNCERTAIN: "possible",
  CONFLICT: "possible",
  UNMATCHED: "none",
} as const satisfies Record<MatchKind, MatchLevel>;

/** How sure it is whom a row means. */
export function MatchWord({ match }: { match: MatchKind }) {
  const t = useTranslations("terms");
  return <MatchMark level={LEVELS[match]}>{t(`match.${match}`)}</MatchMark>;
}
