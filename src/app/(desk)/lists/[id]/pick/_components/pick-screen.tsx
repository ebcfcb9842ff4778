"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { ListPlace } from "#application/proposal/place-of-list.ts";
import { formats } from "#i18n/format.ts";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { Button } from "#ui/kit/button.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Skeleton } from "#ui/kit/skeleton.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import type { District } from "#ui/programme/area-picker.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { type ListRefusal, pickHouseholds } from "../../../actions.ts";
import { PickFilterBar } from "./pick-filter-bar.tsx";
import { PickPages } from "./pick-pages.tsx";
import { PickTable } from "./pick-table.tsx";
import { usePickable } from "./use-pickable.ts";

/** Families of the register that wait for a programme, to be taken up on a list. */
export function PickScreen({ list, areas }: { list: ListPlace & { id: string }; areas: readonly District[] }) {
  const t = useTranslations("lists");
  const common = useTranslations("common");
  const format = formats(useLocale());
  const router = useRouter();
  const toast = useToast();
  const { filter, change, pickable, refusal: searchRefusal } = usePickable(list.id);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [refusal, setRefusal] = useState<ListRefusal | null>(null);
  const [isAdding, start] = useTransition();

  function add() {
    start(async () => {
      const picks = [...chosen].map(([personId, householdId]) => ({ personId, householdId }));
      const answer = await pickHouseholds({ proposalId: list.id, version: list.version, picks });
      if (!answer.ok) return setRefusal(answer.error);
      toast({ text: t("pick.added", { count: answer.value.added }) });
      router.push(`/lists/${list.id}`);
    });
  }

  const { amount } = list.programme;
  const summary =
    amount === null || chosen.size === 0
      ? t("pick.chosen", { count: chosen.size })
      : t("pick.chosenAmount", { count: chosen.size, amount: format.rupiah(amount * BigInt(chosen.size)) });
  return (
    <WorkScreen
      header={
        <PageHeader
          compact
          title={t("pick.title")}
          crumbs={[
            { label: t("title"), href: "/lists" },
            { label: list.title, href: `/lists/${list.id}` },
            { label: t("add.pick") },
          ]}
          meta={pickable && t("pick.summary", { waiting: pickable.waiting })}
        />
      }
      footer={
        <BottomBar
          note={`${summary}. ${t("pick.audited")}`}
          actions={
            <>
              <LinkButton href={`/lists/${list.id}`}>{common("cancel")}</LinkButton>
              <Button
                tone="primary"
                aria-busy={isAdding}
                onClick={isAdding ? undefined : add}
                lockedReason={chosen.size === 0 ? t("pick.needChoice") : undefined}
              >
                {t("pick.add")}
              </Button>
            </>
          }
        />
      }
    >
      <PickFilterBar filter={filter} areas={areas} found={pickable?.found ?? null} onChange={change} />
      <RefusalMessage refusal={refusal ?? searchRefusal} className="m-3" />
      {pickable === null && <Skeleton rows={8} />}
      {pickable && pickable.households.length === 0 && (
        <EmptyState title={pickable.waiting === 0 ? t("pick.noneWaiting") : t("pick.none")} />
      )}
      {pickable && pickable.households.length > 0 && (
        <PickTable households={pickable.households} chosen={chosen} onChosen={setChosen} />
      )}
      {pickable && <PickPages pickable={pickable} onPage={(page) => change({ page })} />}
    </WorkScreen>
  );
}
