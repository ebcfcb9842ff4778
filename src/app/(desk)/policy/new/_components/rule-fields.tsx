import { useTranslations } from "next-intl";
import type { FlagCode } from "#domain/screening/flag-code.ts";
import type { Policy } from "#domain/screening/policy.ts";
import { POLICY_SEVERITIES } from "#domain/screening/severities.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { FieldError } from "#ui/kit/field.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { SeverityWord } from "../../_components/severity-word.tsx";

/** What the form says of a rule; the rules themselves stay at the server. */
export type RuleTerms = { code: FlagCode; absolute: boolean; defaultSeverity: string | null };

/** Each rule with how serious it is and what it stands on. What always blocks, and what goes by pair, is only shown. */
export function RuleFields({
  rules,
  policy,
  errorOf,
}: {
  rules: readonly RuleTerms[];
  policy: Policy;
  errorOf: (name: string) => string | undefined;
}) {
  const t = useTranslations("policy");
  return (
    <div className="grid">
      {rules.map((rule) => (
        <RuleRow
          key={rule.code}
          {...rule}
          policy={policy}
          error={errorOf(`severity.${rule.code}`)}
          byPair={t("byPair")}
        />
      ))}
    </div>
  );
}

function RuleRow({
  code,
  absolute,
  defaultSeverity,
  policy,
  error,
  byPair,
}: RuleTerms & {
  policy: Policy;
  error: string | undefined;
  byPair: string;
}) {
  const words = useTranslations();
  const name = sentenceCase(words(`flags.topic.${code}`));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_170px_minmax(0,1.4fr)] items-center gap-x-4 gap-y-1 border-t border-line py-1.5 first:border-0 max-sm:grid-cols-1 max-sm:py-3">
      <span className="text-sm">{name}</span>
      {absolute && (
        <span>
          <SeverityWord severity="block" />
          <span className="block text-xs text-ink-2">{words("policy.absolute")}</span>
        </span>
      )}
      {!absolute && defaultSeverity === null && <span className="text-sm text-ink-2">{byPair}</span>}
      {!absolute && defaultSeverity !== null && (
        <Select
          size="sm"
          name={`severity.${code}`}
          aria-label={words("policy.severityOf", { rule: name })}
          defaultValue={policy.severities[code] ?? defaultSeverity}
          options={POLICY_SEVERITIES.map((value) => ({
            value,
            label: value === "off" ? words("policy.off") : words(`terms.severity.${value}`),
          }))}
        />
      )}
      <TextInput
        size="sm"
        name={`basis.${code}`}
        aria-label={words("policy.basisOf", { rule: name })}
        placeholder={words("policy.noBasis")}
        defaultValue={policy.legalBasis[code] ?? ""}
        maxLength={300}
      />
      {error && (
        <div className="col-span-full">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </div>
  );
}
