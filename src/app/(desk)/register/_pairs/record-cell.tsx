import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ComparedRecord } from "#application/register/compared-records.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { TextLink } from "#ui/kit/text-link.tsx";
import { type MarkedRun, markDifferences } from "#ui/screening/mark-differences.ts";
import { MarkedText } from "#ui/screening/marked-text.tsx";

type Props = { record: ComparedRecord; beside: ComparedRecord; villages: Readonly<Record<string, string>> };

/** One of two records, with what differs from the one beside it marked. Its name leads to the family. */
export function RecordCell({ record, beside, villages }: Props) {
  const t = useTranslations("pairs");
  const { date } = formats(useLocale());
  const [name] = markDifferences(properName(record.name), properName(beside.name));
  const words = (of: ComparedRecord) => ({
    birthDate: of.birthDate && date(of.birthDate),
    sex: of.sex && t(`sex.${of.sex}`),
    relation: of.relation && t(`relation.${of.relation}`),
    village: villages[of.villageCode] ?? of.villageCode,
  });
  const [own, other] = [words(record), words(beside)];
  const isPerson = record.personId !== null;
  return (
    <div className="grid gap-0.5 text-sm">
      <TextLink href={`/register/households/${record.householdId}`} prefetch={false} className="font-medium">
        <span>
          <MarkedText runs={name} />
        </span>
      </TextLink>
      {isPerson && <Line label={t("nik")}>{numberOf(record.nik, beside.nik)}</Line>}
      <Line label={t("kk")}>{numberOf(record.kk, beside.kk)}</Line>
      {isPerson && <Line label={t("born")}>{markWhole(own.birthDate, other.birthDate)}</Line>}
      {isPerson && <Line label={t("who")}>{joined([markWhole(own.sex, other.sex), own.relation])}</Line>}
      <Line label={t("home")}>
        {t("familyOf", { name: properName(record.headName), members: record.members })}
        {record.familyNumber && <span className="text-ink-2"> · {record.familyNumber}</span>}
      </Line>
      <Line label={t("place")}>
        {joined([markWhole(own.village, other.village), markWhole(record.address, beside.address)])}
      </Line>
    </div>
  );

  function numberOf(number: string | null, against: string | null): ReactNode {
    if (number === null) return null;
    return (
      <span className="tabular tracking-[-0.04em] whitespace-nowrap">
        {against === null || number === against ? number : <MarkedText runs={digitRuns(number)} />}
      </span>
    );
  }
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslations("pairs");
  return (
    <span className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-2">
      <span className="text-xs leading-[inherit] text-ink-2">{label}</span>
      <span className="min-w-0 wrap-anywhere">{children || <span className="text-ink-3">{t("unknown")}</span>}</span>
    </span>
  );
}

/** Of two numbers side by side every digit that is shown is one that differs. */
function digitRuns(text: string): MarkedRun[] {
  return (text.match(/•+|[^•]+/g) ?? []).map((run) => ({ text: run, differs: !run.startsWith("•") }));
}

function markWhole(text: string | null, against: string | null): ReactNode {
  if (text === null || text === "") return null;
  return against === null || text === against ? text : <mark>{text}</mark>;
}

function joined(parts: readonly ReactNode[]): ReactNode {
  const [first, second] = parts.filter(Boolean);
  if (!first) return null;
  return second ? (
    <>
      {first}, {second}
    </>
  ) : (
    first
  );
}
