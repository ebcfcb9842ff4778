"use client";

import { useLocale, useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { formats } from "#i18n/format.ts";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { StatFigure } from "#ui/kit/stat-figure.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { acceptReplacements } from "../../actions.ts";
import type { ListView } from "../loader.ts";
import { useList } from "./list-context.tsx";
import { useSuggestions } from "./suggestions-context.tsx";

/** The sums that stay in sight, and all blocked rows replaced in one step. */
export function ListFoot({ list }: { list: ListView }) {
  const t = useTranslations("lists.totals");
  const { number, rupiah } = formats(useLocale());
  const { totals, may } = list;
  const undecided = totals.blocks + totals.reviews;
  return (
    <BottomBar
      note={
        <span className="block sm:text-right">
          {undecided > 0 && t("undecided", { blocks: totals.blocks, reviews: totals.reviews })}
          {undecided + totals.waiting === 0 && t("nothing")}
          {totals.waiting > 0 && ` ${t("waiting", { count: totals.waiting })}`}
        </span>
      }
      actions={
        may.replace &&
        totals.blocks > 0 && (
          <Suspense fallback={null}>
            <AcceptAll />
          </Suspense>
        )
      }
    >
      <div className="flex flex-wrap gap-x-7 gap-y-2.5 max-sm:grid max-sm:w-full max-sm:grid-cols-2">
        <StatFigure size="sm" label={t("people")} value={number(totals.people)} />
        <StatFigure size="sm" label={t("households")} value={number(totals.households)} />
        {totals.amount !== null && <StatFigure size="sm" label={t("amount")} value={rupiah(totals.amount)} />}
        <StatFigure
          size="sm"
          label={t("held")}
          value={number(totals.held)}
          unit={totals.heldAmount === null ? t("heldUnit") : `${t("heldUnit")}, ${rupiah(totals.heldAmount)}`}
        />
      </div>
    </BottomBar>
  );
}

function AcceptAll() {
  const t = useTranslations("lists");
  const common = useTranslations("common");
  const toast = useToast();
  const { take, isBusy } = useList();
  const suggestions = useSuggestions();
  const [isAsking, setAsking] = useState(false);
  const blocked = suggestions?.blocked ?? [];
  if (suggestions === null || blocked.length === 0) return null;
  const replacements = blocked.flatMap((candidateId) => {
    const first = suggestions.byRow[candidateId]?.first;
    const person = first?.people[0];
    return first && person ? [{ candidateId, householdId: first.householdId, personId: person.personId }] : [];
  });

  function accept() {
    setAsking(false);
    take(
      (step) => acceptReplacements({ ...step, replacements }),
      ({ replaced, skipped }) =>
        toast({ text: `${t("replaced", { count: replaced })} ${skipped > 0 ? t("skipped", { count: skipped }) : ""}` }),
    );
  }

  return (
    <>
      <Button tone="primary" aria-busy={isBusy} onClick={() => setAsking(true)}>
        {t("acceptAll", { count: replacements.length })}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        size="sm"
        title={t("acceptAllTitle", { count: replacements.length })}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
            <Button tone="primary" onClick={accept}>
              {t("acceptAll", { count: replacements.length })}
            </Button>
          </>
        }
      >
        <p className="text-sm">{t("acceptAllBody")}</p>
      </Dialog>
    </>
  );
}
