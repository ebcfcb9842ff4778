"use client";

import { useLocale, useTranslations } from "next-intl";
import type { StaleProgramme } from "#application/programme/change-programme.ts";
import type { ProgrammeFormOptions } from "#application/programme/read-programme-form.ts";
import { formats } from "#i18n/format.ts";
import { Message } from "#ui/kit/message.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import type { ProgrammeRefusal } from "../actions.ts";

type Owners = ProgrammeFormOptions["owners"];

/** Why nothing was saved: fields to mend, what somebody else changed meanwhile, or the sentence of a refusal. */
export function ProgrammeRefusalMessage({ refusal, owners }: { refusal: ProgrammeRefusal | null; owners: Owners }) {
  const t = useTranslations("programmes.form");
  if (refusal === null) return null;
  return (
    <div className="pt-3.5">
      {"fields" in refusal && (
        <Message level="block" announce>
          {t("invalid", { count: Object.keys(refusal.fields).length })}
        </Message>
      )}
      {"missed" in refusal && <MissedChanges stale={refusal} owners={owners} />}
      {!("fields" in refusal) && !("missed" in refusal) && <RefusalMessage refusal={refusal} />}
    </div>
  );
}

function MissedChanges({ stale, owners }: { stale: StaleProgramme; owners: Owners }) {
  const t = useTranslations("programmes.form");
  return (
    <Message level="review" announce title={t("staleTitle")}>
      {t("staleBody")}
      <ul className="mt-1 list-disc pl-4">
        {stale.missed.map((change) => (
          <li key={`${change.field} ${change.at.toISOString()}`}>
            <MissedLine change={change} owners={owners} />
          </li>
        ))}
      </ul>
    </Message>
  );
}

function MissedLine({ change, owners }: { change: StaleProgramme["missed"][number]; owners: Owners }) {
  const t = useTranslations("programmes");
  const show = useShownValue(owners);
  const { field, from, to } = change;
  const words = {
    by: change.by,
    at: formats(useLocale()).dateTime(change.at),
    field: t(`fields.${SHORT[field] ?? field}`).toLowerCase(),
  };
  if (from === null && to === null) return t("form.missedNamed", words);
  return t("form.missed", { ...words, from: show(field, from), to: show(field, to) });
}

const SHORT: Readonly<Record<string, string>> = { quota: "quotaShort", amount: "amountShort" };
/** A stored value as people read it; words of one's own stand in quotation marks. */
function useShownValue(owners: Owners): (field: string, value: string | null) => string {
  const t = useTranslations("programmes");
  const terms = useTranslations("terms");
  const format = formats(useLocale());
  const writers: Readonly<Record<string, (value: string) => string>> = {
    amount: (value) => format.rupiah(BigInt(value)),
    budget: (value) => format.rupiah(BigInt(value)),
    from: (value) => format.date(value),
    to: (value) => format.date(value),
    quota: (value) => format.number(Number(value)),
    ownerId: (value) => owners.find(({ id }) => id === value)?.name ?? value,
    benefit: (value) => terms(`benefit.${value}`),
    fund: (value) => terms(`fund.${value}`),
    fundPurpose: (value) => terms(`need.${value}`),
    unit: (value) => t(`units.${value}`),
    strategy: (value) => t(`strategies.${value}`),
    state: (value) => t(`states.${value}`),
  };
  return (field, value) => {
    if (value === null) return t("form.empty");
    return writers[field]?.(value) ?? `“${value}”`;
  };
}
