import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PolicyChange } from "#domain/screening/policy-changes.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
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
  if ("code" in change) return `${change.part} ${change.code}`;
  if ("benefit" in change) return `${change.part} ${change.benefit}`;
  return "a" in change ? `${change.part} ${change.a} ${change.b}` : change.part;
}

function Change({ change }: { change: PolicyChange }) {
  const words = useTranslations();
  const { rupiah } = formats(useLocale());
  const none = words("policy.none");
  const money = (amount: bigint | null) => (amount === null ? none : rupiah(amount));
  const benefit = (name: string) => words(`terms.benefit.${name}`);
  switch (change.part) {
    case "severity":
      return (
        <FromTo
          name={sentenceCase(words(`flags.topic.${change.code}`))}
          before={<SeverityWord severity={change.before} />}
          after={<SeverityWord severity={change.after} />}
        />
      );
    case "pair":
      return (
        <FromTo
          name={`${sentenceCase(benefit(change.a))} × ${benefit(change.b)}`}
          before={<SeverityWord severity={change.before} />}
          after={<SeverityWord severity={change.after} />}
        />
      );
    case "coolingOff":
      return (
        <FromTo
          name={words("policy.coolingOffOf", { benefit: benefit(change.benefit) })}
          before={words("policy.months", { count: change.before })}
          after={words("policy.months", { count: change.after })}
        />
      );
    case "legalBasis":
      return (
        <FromTo
          name={words("policy.basisOf", { rule: words(`flags.topic.${change.code}`) })}
          before={change.before ?? none}
          after={change.after ?? none}
        />
      );
    case "ceiling":
    case "hadKifayahIncome":
      return <FromTo name={words(`policy.${change.part}`)} before={money(change.before)} after={money(change.after)} />;
    case "hadKifayahDecile":
    case "staleAfterMonths":
      return (
        <FromTo name={words(`policy.${change.part}`)} before={change.before ?? none} after={change.after ?? none} />
      );
  }
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
