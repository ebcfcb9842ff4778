import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { DescribedHousehold } from "#application/register/describe-household.ts";
import { addsToNeed } from "#domain/register/need-conditions.ts";
import { Pane } from "#ui/kit/pane.tsx";

const FIELDS = ["ownership", "floor", "wall", "roof", "water", "toilet", "lighting", "cooking"] as const;

/** How the family lives, by the register; what adds to the need is marked. */
export function HousePane({ household }: { household: DescribedHousehold }) {
  const t = useTranslations("register.household.house");
  const values = useTranslations("criteria.values");
  const { conditions, receives, notes } = household;
  const { stuntingRisk } = conditions;
  return (
    <Pane title={t("title")} note={household.release.label}>
      <dl className="grid gap-x-5 text-sm sm:grid-cols-2">
        {FIELDS.map((field) => {
          const value = conditions[field];
          return (
            <Line key={field} term={t(`terms.${field}`)} marked={addsToNeed(field, value)}>
              {value === null ? t("unknown") : values(`${field}.${value}`)}
            </Line>
          );
        })}
        <Line term={t("stunting")} marked={stuntingRisk === true}>
          {stuntingRisk === null ? t("unknown") : t(stuntingRisk ? "atRisk" : "notAtRisk")}
        </Line>
        <Line term={t("receives")}>{receivesText()}</Line>
      </dl>
      <p className="mt-1.5 text-xs text-ink-2">
        {t("adds")} {notes.length > 0 && t("notes", { count: notes.length })}
      </p>
    </Pane>
  );

  function receivesText(): string {
    if (receives === null) return t("receivesUnknown");
    return receives.length === 0 ? t("receivesNothing") : receives.map((one) => values(`receives.${one}`)).join(", ");
  }
}

function Line({ term, marked = false, children }: { term: string; marked?: boolean; children: string }) {
  return (
    <div className="flex justify-between gap-2.5 border-t border-line py-1.5">
      <dt className="text-ink-2">{term}</dt>
      <dd className={clsx("text-right font-medium", marked && "text-periksa-ink")}>
        {marked && "+ "}
        {children}
      </dd>
    </div>
  );
}
