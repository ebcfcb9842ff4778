"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import type { PickFilter } from "#application/proposal/find-pickable.ts";
import { Button } from "#ui/kit/button.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import type { District } from "#ui/programme/area-picker.tsx";

const DECILES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Where, how poor, and by name: a name is looked for when it is sent, each look is recorded. */
export function PickFilterBar({
  filter,
  areas,
  found,
  onChange,
}: {
  filter: PickFilter;
  areas: readonly District[];
  found: number | null;
  onChange: (part: Partial<PickFilter>) => void;
}) {
  const t = useTranslations("lists.pick");
  const facets = useTranslations("lists.facets");

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onChange({ text: String(new FormData(event.currentTarget).get("text")).trim() });
  }

  return (
    <form
      onSubmit={search}
      className="flex flex-wrap items-center gap-2 border-b border-line px-3 py-2 max-sm:grid max-sm:px-pane"
    >
      <div className="w-56 max-sm:w-full">
        <TextInput
          type="search"
          name="text"
          size="sm"
          aria-label={t("search")}
          placeholder={t("search")}
          lead={<Search size={14} />}
          autoComplete="off"
        />
      </div>
      <Button type="submit" size="sm">
        {t("find")}
      </Button>
      <Select
        size="sm"
        className="w-auto! max-sm:w-full!"
        aria-label={t("area")}
        value={filter.area ?? ""}
        onChange={(event) => onChange({ area: event.target.value || null })}
        placeholder={t("everywhere")}
        groups={areas.map(({ code, name, villages }) => ({
          label: name,
          options: [
            { value: code, label: name },
            ...villages.map((village) => ({ value: village.code, label: village.name })),
          ],
        }))}
      />
      <Select
        size="sm"
        className="w-auto! max-sm:w-full!"
        aria-label={t("decile")}
        value={filter.decile === null ? "" : String(filter.decile)}
        onChange={(event) => onChange({ decile: event.target.value === "" ? null : Number(event.target.value) })}
        placeholder={t("anyDecile")}
        options={DECILES.map((decile) => ({ value: String(decile), label: facets("decileOf", { decile }) }))}
      />
      <p className="ml-auto text-xs text-ink-2" aria-live="polite">
        {found !== null && t("found", { count: found })}
      </p>
    </form>
  );
}
