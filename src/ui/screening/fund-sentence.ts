import type { Evidence, EvidenceOf } from "#domain/screening/evidence.ts";
import { type FlagWords, formatsOf, needWord, purposeWord, regionList } from "./flag-words.ts";

type FundEvidence = Extract<Evidence, { code: `PROGRAMME_${string}` | `ZAKAT_${string}` | `FUND_${string}` }>;

export function isFundEvidence(evidence: Evidence): evidence is FundEvidence {
  return /^(PROGRAMME|ZAKAT|FUND)_/.test(evidence.code);
}

/** Whether quota, budget and fund allow it, and the fund this person. */
export function fundSentence(evidence: FundEvidence, words: FlagWords): string {
  const { t } = words;
  const { rupiah, number, date } = formatsOf(words);
  const key = `flags.sentence.${evidence.code}`;
  switch (evidence.code) {
    case "PROGRAMME_QUOTA": {
      const { quota, rows, used } = evidence;
      return t(key, {
        quota: number(quota),
        rows: number(rows),
        used: number(used),
        over: number(rows + used - quota),
      });
    }
    case "PROGRAMME_BUDGET": {
      const { budget, needed, used } = evidence;
      return t(key, {
        budget: rupiah(budget),
        needed: rupiah(needed),
        used: rupiah(used),
        short: rupiah(needed + used - budget),
      });
    }
    case "PROGRAMME_CLOSED":
      return t(key, { date: date(evidence.closedOn) });
    case "ZAKAT_ASNAF_MISSING":
      return evidence.written === null ? t(`${key}.BLANK`) : t(`${key}.WRITTEN`, { written: evidence.written });
    case "ZAKAT_ASNAF_UNSUPPORTED":
      return unsupportedSentence(evidence, words);
    case "ZAKAT_NOT_MUSLIM":
      return t(key, { religion: t(`terms.religion.${evidence.religion}`) });
    case "ZAKAT_RELIGION_UNKNOWN":
      return religionSentence(evidence, words);
    case "FUND_PURPOSE":
      return purposeSentence(evidence, words);
    case "FUND_BALANCE": {
      const free = evidence.balance - evidence.committed;
      const { fund, needed } = evidence;
      return t(key, {
        fund: t(`terms.fund.${fund}`),
        free: rupiah(free),
        needed: rupiah(needed),
        short: rupiah(needed - free),
      });
    }
  }
}

function unsupportedSentence(
  { code, asnaf, decile, incomePerMonth }: EvidenceOf<"ZAKAT_ASNAF_UNSUPPORTED">,
  words: FlagWords,
) {
  const { t } = words;
  const { rupiah } = formatsOf(words);
  const key = `flags.sentence.${code}`;
  const byDecile = decile && { decile: decile.seen, decileLine: decile.line };
  const byIncome = incomePerMonth && { income: rupiah(incomePerMonth.seen), incomeLine: rupiah(incomePerMonth.line) };
  const written = t(`terms.asnaf.${asnaf}`);
  if (byDecile && byIncome) return t(`${key}.BOTH`, { asnaf: written, ...byDecile, ...byIncome });
  return t(`${key}.${byDecile ? "DECILE" : "INCOME"}`, { asnaf: written, ...byDecile, ...byIncome });
}

function religionSentence({ code, recorded, asnaf }: EvidenceOf<"ZAKAT_RELIGION_UNKNOWN">, { t }: FlagWords): string {
  const key = `flags.sentence.${code}`;
  if (recorded === null) return t(`${key}.UNKNOWN`);
  return t(`${key}.${asnaf === "MUALAF" ? "MUALAF" : "RECORDED"}`, { recorded: t(`terms.religion.${recorded}`) });
}

function purposeSentence({ code, need, area }: EvidenceOf<"FUND_PURPOSE">, words: FlagWords): string {
  const { t, region } = words;
  const sentences: string[] = [];
  if (need !== null) {
    const values = { bound: needWord(need.bound, words), seen: purposeWord(need.seen, words) };
    sentences.push(t(`flags.sentence.${code}.${need.statedOn}`, values));
  }
  if (area !== null) {
    const values = { areas: regionList(area.bound, words), village: region(area.seen) };
    sentences.push(t(`flags.sentence.${code}.AREA`, values));
  }
  return sentences.join(" ");
}
