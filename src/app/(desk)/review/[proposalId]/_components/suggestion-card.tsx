import { ArrowLeftRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RankedHousehold } from "#application/proposal/suggested-household.ts";
import { properName } from "#i18n/proper-name.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { RankReason } from "#ui/proposal/rank-reason.tsx";
import { OfferChoice } from "./offer-choice.tsx";

/** The family that could take the row's place; offered to the list's owner unless the planner says no. */
export function SuggestionCard({ rowId, suggestions }: { rowId: string; suggestions: readonly RankedHousehold[] }) {
  const t = useTranslations("review");
  const [first, ...others] = suggestions;
  if (!first) return <p className="text-xs text-ink-2">{t("suggestion.none")}</p>;
  const { decile, village, district, members, people, rank } = first;
  return (
    <div className="rounded-sm border border-accent-line bg-accent-soft px-3 pt-2.5 pb-2">
      <p className="mb-1 flex items-center gap-2 text-mark font-strong text-accent-ink">
        <ArrowLeftRight size={14} aria-hidden />
        {t("suggestion.title")}
      </p>
      <h3 className="text-button">{people.map(({ name }) => properName(name)).join(", ")}</h3>
      <DescriptionList
        className="mt-1.5 gap-y-px! text-xs"
        items={[
          { term: t("fields.village"), value: `${village}, ${district}` },
          {
            term: t("suggestion.register"),
            value: (
              <span className="flex flex-wrap gap-x-3">
                <DecileMark decile={decile}>
                  {decile === null ? t("decileUnknown") : t("decile", { decile })}
                </DecileMark>
                {t("members", { count: members })}
              </span>
            ),
          },
        ]}
      />
      <p className="mt-1 text-xs">
        <RankReason rank={rank} />
      </p>
      {others.length > 0 && (
        <p className="mt-1.5 text-xs text-ink-2">
          {t("suggestion.others", { names: others.map(({ people: [one] }) => properName(one?.name ?? "")).join(", ") })}
        </p>
      )}
      <OfferChoice rowId={rowId} />
    </div>
  );
}
