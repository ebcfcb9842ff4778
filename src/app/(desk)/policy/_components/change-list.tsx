import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ApprovalRule } from "#domain/approval/approval-rule.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { PolicySeverity } from "#domain/screening/policy.ts";
import type { PolicyChange } from "#domain/screening/policy-changes.ts";
import { canonicalJson } from "#domain/shared/canonical-json.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import type { Translate } from "#i18n/translator.ts";
import { approvalRuleInWords } from "#ui/approval/approval-rule-in-words.ts";
import { criterionText } from "#ui/programme/criteria-sentence.ts";
import { SeverityWord } from "./severity-word.tsx";

/** What a version changes: the thing, what it was, what it becomes. */
export function ChangeList({ changes }: { changes: readonly PolicyChange[] }) {
  const t = useTranslations("policy");
  if (changes.length === 0) return <p className="text-sm text-ink-2">{t("noChanges")}</p>;
  return (
    <ul className="grid gap-1.5 text-sm">
      {changes.map((change) => (
        <li key={keyOf(change)}>
          <Change change={change} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(change: PolicyChange): string {
  if (change.part === "approval") return `approval ${canonicalJson(change.before ?? change.after)}`;
  if ("receipt" in change) return `receipt ${change.receipt}`;
  if ("need" in change) return `need ${change.need}`;
  if ("code" in change) return `${change.part} ${change.code}`;
  if ("benefit" in change) return `${change.part} ${change.benefit}`;
  return "a" in change ? `${change.part} ${change.a} ${change.b}` : change.part;
}

function Change({ change }: { change: PolicyChange }) {
  const words = useTranslations();
  const locale = useLocale();
  const { rupiah } = formats(locale);
  const t: Translate = (key, values) => words(key, values);
  const benefit = (name: string) => words(`terms.benefit.${name}`);
  const line = (rule: ApprovalRule) => approvalRuleInWords(rule, { t, locale });
  const criteria = (written: Criteria) =>
    criterionText(written, { t: (key, values) => words(`criteria.${key}`, values), locale });
  switch (change.part) {
    case "severity":
      return <SeverityChange name={sentenceCase(words(`flags.topic.${change.code}`))} {...change} />;
    case "pair":
      return <SeverityChange name={`${sentenceCase(benefit(change.a))} × ${benefit(change.b)}`} {...change} />;
    case "pairBasis": {
      const pair = `${benefit(change.a)} × ${benefit(change.b)}`;
      return <Changed name={words("policy.pairBasisOf", { pair })} {...change} />;
    }
    case "receipt":
      return <Changed name={words("policy.receiptOf", { receipt: change.receipt })} {...change} say={benefit} />;
    case "need":
      return (
        <Changed
          name={words("policy.needOf", { need: words(`terms.need.${change.need}`) })}
          {...change}
          say={criteria}
        />
      );
    case "approval":
      return <Changed name={words("policy.approvalLine")} {...change} say={line} />;
    case "coolingOff":
      return (
        <Changed
          name={words("policy.coolingOffOf", { benefit: benefit(change.benefit) })}
          {...change}
          say={(count) => words("policy.months", { count })}
        />
      );
    case "legalBasis":
      return <Changed name={words("policy.basisOf", { rule: words(`flags.topic.${change.code}`) })} {...change} />;
    case "overrideDocument":
      return (
        <Changed
          name={words("policy.overrideDocument")}
          {...change}
          say={(is) => words(`policy.${is ? "yes" : "no"}`)}
        />
      );
    case "passwordFrom":
    case "ceiling":
    case "hadKifayahIncome":
      return <Changed name={words(`policy.${change.part}`)} {...change} say={rupiah} />;
    case "hadKifayahDecile":
    case "staleAfterMonths":
      return <Changed name={words(`policy.${change.part}`)} {...change} />;
  }
}

type Severities = { name: string; before: PolicySeverity | null; after: PolicySeverity | null };

function SeverityChange({ name, before, after }: Severities) {
  return <FromTo name={name} before={<SeverityWord severity={before} />} after={<SeverityWord severity={after} />} />;
}

/** In words; null is none. */
function Changed<Value>({
  name,
  before,
  after,
  say = String,
}: {
  name: string;
  before: Value | null;
  after: Value | null;
  say?: (value: Value) => string;
}) {
  const none = useTranslations("policy")("none");
  const words = (value: Value | null) => (value === null ? none : say(value));
  return <FromTo name={name} before={words(before)} after={words(after)} />;
}

function FromTo({ name, before, after }: { name: string; before: ReactNode; after: ReactNode }) {
  const t = useTranslations("policy");
  return (
    <>
      <span className="block text-ink-2">{name}</span>
      <span className="inline-flex flex-wrap items-center gap-x-2">
        <span className="sr-only">{t("before")}</span>
        {before}
        <span aria-hidden>→</span>
        <span className="sr-only">{t("after")}</span>
        <span className="font-medium">{after}</span>
      </span>
    </>
  );
}
