"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { Select } from "./select.tsx";

/** One group of filters as a select: choosing goes to the filtered page. */
export function FacetSelect({
  title,
  choices,
}: {
  title: string;
  choices: readonly { label: string; href: string; current: boolean }[];
}) {
  const router = useRouter();
  const id = useId();
  const current = choices.find((choice) => choice.current) ?? choices[0];
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-xs text-ink-2">
        {title}
      </label>
      <Select
        id={id}
        value={current?.href ?? ""}
        onChange={(event) => router.push(event.target.value, { scroll: false })}
        options={choices.map((choice) => ({ value: choice.href, label: choice.label }))}
      />
    </div>
  );
}
