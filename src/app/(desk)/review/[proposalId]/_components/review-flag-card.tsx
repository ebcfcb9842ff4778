import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReviewFlag } from "#application/approval/review-flag.ts";
import type { ReviewList } from "#application/approval/review-list.ts";
import { FlagCard } from "#ui/kit/flag-card.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import { flagBasis } from "#ui/screening/flag-basis.ts";
import { flagAside } from "#ui/screening/flag-label.ts";
import { flagSentence, flagTitle } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { OverlapBars } from "#ui/screening/overlap-bars.tsx";
import { SpokenFlagText } from "#ui/screening/spoken-flag-text.tsx";
import { conflictHref } from "../../conflicts/conflict-href.ts";
import { FlagHistory } from "./flag-history.tsx";

/** A flag with its proof, the rule it stands on, what its owner sees of it, and what was decided. */
export function ReviewFlagCard({ flag, list, words }: { flag: ReviewFlag; list: ReviewList; words: FlagWords }) {
  const t = useTranslations("review");
  const { evidence, ownerEvidence, row } = flag;
  const isOverlap = evidence.code === "OVERLAP_COMMITTED" || evidence.code === "OVERLAP_PENDING";
  return (
    <FlagCard
      level={flag.severity}
      title={flagTitle(flag, words)}
      aside={flagAside(flag, words)}
      sentence={<SpokenFlagText flag={flag} words={words} />}
      legalBasis={flagBasis(flag, words)}
      {...(list.may.decide &&
        evidence.code === "OVERLAP_PENDING" && {
          actions: <TextLink href={conflictHref(flag.id)}>{words.t("conflict.openFromFlag")}</TextLink>,
        })}
    >
      {isOverlap && <OverlapBars evidence={evidence} ownFunder={FUNDER_OF[list.owner.kind]} words={words} />}
      {ownerEvidence && (
        <p className="mt-1.5 flex items-start gap-1.5 text-xs text-ink-2">
          <Lock size={13} aria-hidden className="mt-px shrink-0" />
          <span>{t("ownerSees", { sentence: flagSentence({ evidence: ownerEvidence, row }, words) })}</span>
        </p>
      )}
      <FlagHistory flag={flag} list={list} words={words} />
    </FlagCard>
  );
}
