"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { Select } from "./select.tsx";

export type FacetChoice = { label: string; href: string; current: boolean };

/** Filters as a select, of one group or of several under their titles: choosing goes to the filtered page. */
export function FacetSelect({
  title,
  choices = [],
  groups = [],
}: {
  title: string;
  choices?: readonly FacetChoice[];
  groups?: readonly { title: string; choices: readonly FacetChoice[] }[];
}) {
  const router = useRouter();
  const id = useId();
  const all = [...choices, ...groups.flatMap((group) => group.choices)];
  const current = all.find((choice) => choice.current) ?? all[0];
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-xs text-ink-2">
        {title}
      </label>
      <Select
        id={id}
        value={current?.href ?? ""}
        onChange={(event) => router.push(event.target.value, { scroll: false })}
        options={choices.map(optionOf)}
        groups={groups.map((group) => ({ label: group.title, options: group.choices.map(optionOf) }))}
      />
    </div>
  );
}

function optionOf({ href, label }: FacetChoice) {
  return { value: href, label };
}
