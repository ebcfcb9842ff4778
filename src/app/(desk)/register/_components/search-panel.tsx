"use client";

import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import type { RegisterFindings } from "#application/register/search-register.ts";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { formats } from "#i18n/format.ts";
import { Button } from "#ui/kit/button.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { HouseholdList } from "./household-list.tsx";

type Village = { code: string; name: string; districtName: string };
type Wanted = { name: string; villageCode: string | null; decile: number | null; page: number };

/** Finds households by name and village. What is searched for is sent, never written into the address. */
export function RegisterSearchPanel({
  villages,
  village,
  findings: firstFindings,
  search,
}: {
  villages: readonly Village[];
  village: string | null;
  findings: RegisterFindings | null;
  search: (wanted: Wanted) => Promise<Result<RegisterFindings>>;
}) {
  const t = useTranslations("register.search");
  const format = formats(useLocale());
  const [wanted, setWanted] = useState<Wanted>({ name: "", villageCode: village, decile: null, page: 1 });
  const [findings, setFindings] = useState(firstFindings);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startSearching] = useTransition();
  const [shownFor, setShownFor] = useState(village);

  if (shownFor !== village) {
    setShownFor(village);
    setFindings(firstFindings);
    setWanted({ name: "", villageCode: village, decile: null, page: 1 });
  }

  function run(next: Wanted) {
    setWanted(next);
    startSearching(async () => {
      const answer = await search(next);
      setRefusal(answer.ok ? null : answer.error);
      if (answer.ok) setFindings(answer.value);
    });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const decile = Number(form.get("decile"));
    const villageCode = String(form.get("village") ?? "") || null;
    run({ name: String(form.get("name") ?? ""), villageCode, decile: decile || null, page: 1 });
  }

  return (
    <section aria-labelledby="search-title" className="min-w-0">
      <form
        onSubmit={submit}
        key={village ?? "all"}
        className="grid grid-cols-[minmax(0,1fr)_104px] gap-3 px-pane py-3.5 max-sm:*:col-span-full max-sm:[&>.half]:col-span-1 sm:grid-cols-[minmax(0,1fr)_200px_110px_auto] sm:items-end"
      >
        <h2 id="search-title" className="text-md sm:col-span-full">
          {t("title")}
        </h2>
        <Field label={t("name")} name="name">
          {(control) => (
            <TextInput {...control} type="search" autoComplete="off" lead={<Search size={15} aria-hidden />} />
          )}
        </Field>
        <Field label={t("village")} name="village" className="half">
          {(control) => (
            <Select
              {...control}
              placeholder={t("everywhere")}
              groups={groupsOf(villages)}
              defaultValue={village ?? ""}
            />
          )}
        </Field>
        <Field label={t("decile")} name="decile" className="half">
          {(control) => (
            <Select
              {...control}
              placeholder={t("anyDecile")}
              options={DECILES.map((decile) => ({ value: decile, label: decile }))}
            />
          )}
        </Field>
        <Button type="submit" aria-busy={pending}>
          {t("find")}
        </Button>
      </form>
      <div className="px-pane">
        <RefusalMessage refusal={refusal} />
      </div>
      {findings === null && refusal === null && <EmptyState title={t("beginTitle")}>{t("beginBody")}</EmptyState>}
      {findings?.total === 0 && <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>}
      {findings !== null && findings.total > 0 && (
        <div aria-live="polite" aria-busy={pending}>
          <p className="px-pane pb-1.5 text-sm text-ink-2">
            {t("found", { count: findings.total, shown: format.number(findings.total) })}
          </p>
          <div className="px-pane">
            <HouseholdList households={findings.households} />
          </div>
          {findings.pages > 1 && (
            <div className="flex items-center justify-between gap-3 px-pane py-3 text-sm">
              <Button
                size="sm"
                onClick={() => run({ ...wanted, page: findings.page - 1 })}
                {...lockedAt(findings.page === 1, t("firstPage"))}
              >
                {t("previous")}
              </Button>
              <span className="tabular text-ink-2">{t("page", { page: findings.page, pages: findings.pages })}</span>
              <Button
                size="sm"
                onClick={() => run({ ...wanted, page: findings.page + 1 })}
                {...lockedAt(findings.page === findings.pages, t("lastPage"))}
              >
                {t("next")}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

const DECILES = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

function lockedAt(isEdge: boolean, reason: string) {
  return isEdge ? { lockedReason: reason } : {};
}

function groupsOf(villages: readonly Village[]) {
  const districts = Map.groupBy(villages, ({ districtName }) => districtName);
  return [...districts].map(([label, of]) => ({
    label,
    options: of.map(({ code, name }) => ({ value: code, label: name })),
  }));
}
