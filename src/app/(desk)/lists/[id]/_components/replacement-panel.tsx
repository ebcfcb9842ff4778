"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RankedHousehold, SuggestedHousehold } from "#application/proposal/suggested-household.ts";
import { properName } from "#i18n/proper-name.ts";
import { Button } from "#ui/kit/button.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { RankReason } from "#ui/proposal/rank-reason.tsx";
import { acceptReplacements } from "../../actions.ts";
import { useList } from "./list-context.tsx";
import { useSuggestions } from "./suggestions-context.tsx";

/** The way out beside the problem: the next family that should come in, and further ones. */
export function ReplacementPanel({ candidateId }: { candidateId: string }) {
  const t = useTranslations("lists");
  const suggestions = useSuggestions();
  const [showsOthers, setShowsOthers] = useState(false);
  if (suggestions === null) return null;
  const offer = suggestions.offers[candidateId];
  const suggestion = suggestions.byRow[candidateId];
  const first = offer ?? suggestion?.first;
  const others = suggestion?.others ?? [];
  if (!first)
    return (
      <p className="rounded-sm border border-line bg-sheet px-3.5 py-2.5 text-sm text-ink-2">{t("replacementNone")}</p>
    );
  return (
    <div className="grid content-start gap-2 rounded-sm border border-accent-line bg-accent-soft px-3.5 py-2.5 text-sm text-accent-ink">
      <p className="text-mark font-strong">{offer ? t("offered") : t("replacement")}</p>
      <Household household={first} candidateId={candidateId} />
      {others.length > 0 && (
        <div>
          <Button size="sm" tone="quiet" aria-expanded={showsOthers} onClick={() => setShowsOthers(!showsOthers)}>
            {showsOthers ? t("fewerChoices") : t("otherChoices", { count: others.length })}
          </Button>
        </div>
      )}
      {showsOthers && (
        <ul className="grid gap-2 border-t border-accent-line pt-2">
          {others.map((household) => (
            <li key={household.householdId}>
              <Household household={household} candidateId={candidateId} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Household({
  household,
  candidateId,
}: {
  household: SuggestedHousehold & Partial<Pick<RankedHousehold, "rank">>;
  candidateId: string;
}) {
  const t = useTranslations("lists");
  const toast = useToast();
  const { take, isBusy, list } = useList();
  const { householdId, village, members, people, rank } = household;
  const [person] = people;
  if (!person) return null;
  const facts = t("replacementFacts", { village, members, decile: household.decile ?? "?" });

  function accept(personId: string) {
    take(
      (step) => acceptReplacements({ ...step, replacements: [{ candidateId, householdId, personId }] }),
      ({ replaced, skipped }) =>
        toast({ text: replaced > 0 ? t("replaced", { count: replaced }) : t("skipped", { count: skipped }) }),
    );
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1">
        <b>{properName(person.name)}</b>, {facts}
        <span className="block text-xs">{t("replacementWhy")}</span>
        {rank && (
          <span className="block text-xs">
            <RankReason rank={rank} />
          </span>
        )}
      </div>
      {list.may.replace && (
        <Button size="sm" aria-busy={isBusy} onClick={() => accept(person.personId)}>
          {t("accept")}
        </Button>
      )}
    </div>
  );
}
