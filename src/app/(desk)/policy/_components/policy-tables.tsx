import { useLocale, useTranslations } from "next-intl";
import { Benefit } from "#domain/programme/benefit.ts";
import type { FlagCode } from "#domain/screening/flag-code.ts";
import type { Pair, Policy } from "#domain/screening/policy.ts";
import { RULES } from "#domain/screening/rule-table.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { approvalRuleInWords } from "#ui/approval/approval-rule-in-words.ts";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";
import { SeverityWord } from "./severity-word.tsx";

/** The policy in force, to be read. */
export function PolicyTables({ policy }: { policy: Policy }) {
  const t = useTranslations("policy");
  return (
    <div className="min-w-0">
      <Pane title={t("rules")} note={t("rulesNote")}>
        <RulesTable policy={policy} />
      </Pane>
      <Pane title={t("pairs")} note={t("pairsNote")} className="border-t border-line">
        <PairsTable pairs={policy.pairs} />
      </Pane>
      <Pane title={t("coolingOff")} note={t("coolingOffNote")} className="border-t border-line">
        <CoolingOff policy={policy} />
      </Pane>
      <Pane title={t("approvals")} note={t("approvalsNote")} className="border-t border-line">
        <Approvals policy={policy} />
      </Pane>
      <Pane title={t("lines")} className="border-t border-line">
        <Lines policy={policy} />
      </Pane>
    </div>
  );
}

type RuleLine = { code: FlagCode; absolute: boolean };

function RulesTable({ policy }: { policy: Policy }) {
  const words = useTranslations();
  const columns: Column<RuleLine>[] = [
    {
      key: "rule",
      header: words("policy.rule"),
      card: "main",
      cell: ({ code }) => sentenceCase(words(`flags.topic.${code}`)),
    },
    {
      key: "severity",
      header: words("policy.severity"),
      card: "corner",
      width: "170px",
      cell: ({ code, absolute }) => (
        <>
          {isByPair({ code, absolute }, policy) ? (
            <span className="text-ink-2">{words("policy.byPair")}</span>
          ) : (
            <SeverityWord severity={absolute ? "block" : (policy.severities[code] ?? null)} />
          )}
          {absolute && <span className="block text-xs text-ink-2">{words("policy.absolute")}</span>}
        </>
      ),
    },
    {
      key: "basis",
      header: words("policy.basis"),
      card: "full",
      cell: ({ code }) => <span className="text-ink-2">{policy.legalBasis[code] ?? ""}</span>,
    },
  ];
  return (
    <div className="-mx-cell max-sm:-mx-pane">
      <Table
        caption={words("policy.rules")}
        columns={columns}
        rows={Object.values(RULES)}
        rowKey={({ code }) => code}
        density="compact"
      />
    </div>
  );
}

/** A rule without a severity of its own takes that of the pair. */
function isByPair({ code, absolute }: RuleLine, { severities }: Policy): boolean {
  return !absolute && severities[code] === undefined;
}

function PairsTable({ pairs }: { pairs: readonly Pair[] }) {
  const words = useTranslations();
  if (pairs.length === 0) return <p className="text-sm text-ink-2">{words("policy.noPairs")}</p>;
  return (
    <ul className="grid gap-1.5 text-sm">
      {pairs.map(({ a, b, severity, legalBasis }) => (
        <li key={`${a} ${b}`} className="grid grid-cols-[300px_100px_minmax(0,1fr)] gap-x-3 max-sm:grid-cols-1">
          <span>{`${sentenceCase(words(`terms.benefit.${a}`))} × ${words(`terms.benefit.${b}`)}`}</span>
          <SeverityWord severity={severity} />
          <span className="text-ink-2">{legalBasis}</span>
        </li>
      ))}
    </ul>
  );
}

function CoolingOff({ policy }: { policy: Policy }) {
  const words = useTranslations();
  const months = Benefit.options.flatMap((benefit) => {
    const count = policy.coolingOffMonths[benefit] ?? 0;
    return count > 0 ? [{ benefit, count }] : [];
  });
  return (
    <DescriptionList
      items={months.map(({ benefit, count }) => ({
        key: benefit,
        term: sentenceCase(words(`terms.benefit.${benefit}`)),
        value: words("policy.months", { count }),
      }))}
    />
  );
}

function Approvals({ policy }: { policy: Policy }) {
  const words = useTranslations();
  const locale = useLocale();
  return (
    <ul className="grid gap-1.5 text-sm">
      {policy.approvals
        .map((rule) => approvalRuleInWords(rule, { locale, t: (key, values) => words(key, values) }))
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ul>
  );
}

function Lines({ policy }: { policy: Policy }) {
  const t = useTranslations("policy");
  const { rupiah } = formats(useLocale());
  const { ceilingPerYear, hadKifayah, staleAfterMonths } = policy;
  return (
    <DescriptionList
      items={[
        { term: t("ceiling"), value: ceilingPerYear === null ? t("none") : rupiah(ceilingPerYear) },
        {
          term: t("hadKifayah"),
          value: [
            hadKifayah.decile === null ? null : t("upToDecile", { decile: hadKifayah.decile }),
            hadKifayah.incomePerMonth === null ? null : t("perMonth", { amount: rupiah(hadKifayah.incomePerMonth) }),
          ]
            .filter(Boolean)
            .join(", "),
        },
        { term: t("passwordFrom"), value: policy.passwordFrom === null ? t("none") : rupiah(policy.passwordFrom) },
        { term: t("stale"), value: t("months", { count: staleAfterMonths }) },
      ]}
    />
  );
}
