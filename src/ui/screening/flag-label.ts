import type { EvidenceOf, OtherAid } from "#domain/screening/evidence.ts";
import { criteriaTopics, missingFields } from "./criteria-evidence.ts";
import type { SpokenFlag } from "./flag-sentence.ts";
import { type FlagWords, formatsOf, needWord, purposeWord, receiptWord, stateWord } from "./flag-words.ts";
import { namedOptions } from "./identity-sentence.ts";

/** The few words of a flag in a queue or a table: `Baznas: rumah, disetujui`, `mungkin Suriani`, `desil 4`. */
export function flagLabel({ evidence }: Pick<SpokenFlag, "evidence">, words: FlagWords): string {
  const { t } = words;
  if (evidence.code === "OVERLAP_INCOMPATIBLE" && evidence.with.kind === "RECEIPT") {
    return t("flags.label.OVERLAP_REGISTER", { receipt: receiptWord(evidence.with.receipt, words) });
  }
  return t(`flags.label.${evidence.code}`, labelValues(evidence, words));
}

/** At the right of a flag's title, where it is about another funder's aid: `Baznas: disetujui`. */
export function flagAside({ evidence }: Pick<SpokenFlag, "evidence">, words: FlagWords): string | null {
  const other = otherOf(evidence);
  if (other === null) return null;
  return words.t("flags.aside", {
    organisation: words.organisation(other.organisation),
    state: stateWord(other.state, words),
  });
}

function otherOf(evidence: SpokenFlag["evidence"]): OtherAid | null {
  if (evidence.code === "OVERLAP_COMMITTED" || evidence.code === "OVERLAP_PENDING") return evidence.other;
  if (evidence.code === "OVERLAP_INCOMPATIBLE" && evidence.with.kind === "AID") return evidence.with.other;
  return null;
}

function labelValues(evidence: SpokenFlag["evidence"], words: FlagWords): Record<string, string | number> {
  const { t, region } = words;
  const { rupiah, number, date } = formatsOf(words);
  const other = otherOf(evidence);
  if (other !== null) return otherValues(other, words);
  switch (evidence.code) {
    case "IDENTITY_UNCERTAIN":
      return { count: evidence.options.length, ...namedOptions(evidence, words) };
    case "DUPLICATE_IN_LIST":
    case "HOUSEHOLD_TWICE_IN_LIST":
      return { row: evidence.first.row };
    case "OVERLAP_REGISTER":
      return { receipt: receiptWord(evidence.receipt, words) };
    case "OVERLAP_CEILING":
      return { ceiling: rupiah(evidence.ceiling) };
    case "TARGET_DECILE":
      return { decile: evidence.decile };
    case "TARGET_CRITERIA":
      return {
        topics: criteriaTopics(
          evidence.failed.map(({ criterion }) => criterion),
          words,
        ),
      };
    case "TARGET_CRITERIA_UNKNOWN":
      return {
        topics: missingFields(
          evidence.unknown.flatMap(({ missing }) => missing),
          words,
        ).toLocaleLowerCase(words.locale),
      };
    case "TARGET_EXCLUDED_OCCUPATION":
      return { occupation: t(`criteria.values.occupation.${evidence.occupation}`) };
    case "TARGET_AREA":
      return { village: region(evidence.villageCode) };
    case "TARGET_STALE":
      return { date: date(evidence.date, "short") };
    case "TARGET_POORER_WAITING":
      return { count: number(evidence.count) };
    case "PROGRAMME_QUOTA":
      return { over: number(evidence.rows + evidence.used - evidence.quota) };
    case "PROGRAMME_BUDGET":
      return { short: rupiah(evidence.needed + evidence.used - evidence.budget) };
    case "PROGRAMME_CLOSED":
      return { date: date(evidence.closedOn, "short") };
    case "ZAKAT_ASNAF_UNSUPPORTED":
      return { asnaf: t(`terms.asnaf.${evidence.asnaf}`) };
    case "ZAKAT_NOT_MUSLIM":
      return { religion: t(`terms.religion.${evidence.religion}`) };
    case "FUND_PURPOSE":
      return { seen: outsideOf(evidence, words) };
    case "FUND_BALANCE":
      return { short: rupiah(evidence.needed - (evidence.balance - evidence.committed)) };
    default:
      return {};
  }
}

function otherValues(other: OtherAid, words: FlagWords) {
  return {
    organisation: words.organisation(other.organisation),
    need: needWord(other.need, words),
    state: stateWord(other.state, words),
  };
}

/** What the fund is not for: the need of the row or benefit, or the village. */
function outsideOf({ need, area }: EvidenceOf<"FUND_PURPOSE">, words: FlagWords): string {
  if (need !== null) return purposeWord(need.seen, words);
  return words.region(area?.seen ?? "");
}
