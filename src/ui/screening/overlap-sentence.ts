import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import type { Evidence, EvidenceOf, OtherAid } from "#domain/screening/evidence.ts";
import { type FlagWords, formatsOf, needWord, receiptWord } from "./flag-words.ts";

const CODES = [
  "OVERLAP_COMMITTED",
  "OVERLAP_PENDING",
  "OVERLAP_REGISTER",
  "OVERLAP_INCOMPATIBLE",
  "OVERLAP_CEILING",
] as const;
type OverlapEvidence = EvidenceOf<(typeof CODES)[number]>;
type OwnAid = EvidenceOf<"OVERLAP_COMMITTED">["own"];

export function isOverlapEvidence(evidence: Evidence): evidence is OverlapEvidence {
  return CODES.some((code) => code === evidence.code);
}

/** Who else helps with the same, and until when. */
export function overlapSentence(evidence: OverlapEvidence, words: FlagWords): string {
  switch (evidence.code) {
    case "OVERLAP_COMMITTED":
    case "OVERLAP_PENDING":
      return sameGroupSentence(evidence, words);
    case "OVERLAP_REGISTER":
      return words.t("flags.sentence.OVERLAP_REGISTER", {
        receipt: receiptWord(evidence.receipt, words),
        ...ownValues(evidence.own, words),
      });
    case "OVERLAP_INCOMPATIBLE":
      return incompatibleSentence(evidence, words);
    case "OVERLAP_CEILING":
      return ceilingSentence(evidence, words);
  }
}

/** What the other funder does, as a clause: in full where its details were disclosed. */
export function aidClause(other: OtherAid, beneficiary: "HOUSEHOLD" | "PERSON", words: FlagWords): string {
  const { t, organisation } = words;
  const shared = {
    organisation: organisation(other.organisation),
    need: needWord(other.need, words),
    beneficiary: t(`flags.beneficiary.${beneficiary}`),
    period: formatsOf(words).period(other.period),
  };
  if (other.details === null) return t(`flags.aid.${other.state}`, shared);
  const { programme, row, benefit, amount } = other.details;
  return t(`flags.aidInFull.${other.state}`, {
    ...shared,
    programme: row === null ? programme : t("flags.programmeRow", { programme, row }),
    benefit: t(`terms.benefit.${benefit}`),
    amount: formatsOf(words).rupiah(amount),
  });
}

function sameGroupSentence(evidence: EvidenceOf<"OVERLAP_COMMITTED" | "OVERLAP_PENDING">, words: FlagWords): string {
  const { own, other, code, excludedUntil, coolingOffMonths, personUnknown } = evidence;
  const aid = aidClause(other, beneficiaryOf(own), words);
  const sentences = [words.t(`flags.sentence.${code}`, { aid, ...ownValues(own, words) })];
  if (personUnknown) sentences.push(words.t("flags.personUnknown"));
  if (excludedUntil !== null && isOverBefore(other, own)) {
    const until = formatsOf(words).date(excludedUntil);
    sentences.push(words.t("flags.coolingOff", { months: coolingOffMonths, until }));
  }
  return sentences.join(" ");
}

function incompatibleSentence({ own, with: companion }: EvidenceOf<"OVERLAP_INCOMPATIBLE">, words: FlagWords): string {
  const key = `flags.sentence.OVERLAP_INCOMPATIBLE.${companion.kind}`;
  if (companion.kind === "AID") {
    return words.t(key, { aid: aidClause(companion.other, "HOUSEHOLD", words), ...ownValues(own, words) });
  }
  return words.t(key, { receipt: receiptWord(companion.receipt, words), ...ownValues(own, words) });
}

function ceilingSentence(evidence: EvidenceOf<"OVERLAP_CEILING">, words: FlagWords): string {
  const { rupiah } = formatsOf(words);
  const { year, received } = evidence;
  const shared = { year: String(year), ceiling: rupiah(evidence.ceiling), proposed: rupiah(evidence.proposed) };
  if (received === null) return words.t("flags.sentence.OVERLAP_CEILING.OWNER", shared);
  const total = rupiah(received + evidence.proposed);
  return words.t("flags.sentence.OVERLAP_CEILING.FULL", { ...shared, received: rupiah(received), total });
}

function ownValues({ need, benefit, period }: OwnAid, words: FlagWords) {
  return {
    need: needWord(need, words),
    benefit: words.t(`terms.benefit.${benefit}`),
    ownPeriod: formatsOf(words).period(period),
  };
}

function beneficiaryOf({ benefit }: OwnAid): "HOUSEHOLD" | "PERSON" {
  return BENEFIT_TERMS[benefit].key ?? "HOUSEHOLD";
}

/** The other aid has ended before this begins: only its cooling-off still excludes. */
function isOverBefore(other: OtherAid, own: OwnAid): boolean {
  return other.period.to !== null && other.period.to < own.period.from;
}
