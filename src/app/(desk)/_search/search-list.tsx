"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import type { Place, SearchGroup, SearchOption } from "./search-groups.ts";

/** The list below the field, a heading a kind. The field keeps the focus; the chosen line is only marked. */
export function SearchList({
  id,
  groups,
  current,
  onChoose,
}: {
  id: string;
  groups: readonly SearchGroup[];
  current: string | null;
  onChoose: (option: SearchOption) => void;
}) {
  const t = useTranslations("shell.search");

  useEffect(() => {
    if (current !== null) document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: "nearest" });
  }, [id, current]);

  return (
    <div id={`${id}-list`} role="listbox" aria-label={t("results")} className="scroll-py-8">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`} className="pt-2 pb-1.5">
          <p id={`${id}-${group.key}`} role="presentation" className="px-4 pb-1 text-xs text-ink-2">
            {t(`groups.${group.key}`)}
          </p>
          {group.options.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: chosen by aria-activedescendant
            <div
              key={option.key}
              id={`${id}-${option.key}`}
              role="option"
              aria-selected={option.key === current}
              onClick={() => onChoose(option)}
              className="flex min-h-9 cursor-pointer items-center gap-3 px-4 py-1.5 hover:bg-sheet-2 aria-selected:bg-accent-soft aria-selected:shadow-[inset_3px_0_0_var(--color-accent)] max-sm:min-h-12"
            >
              {"all" in option ? (
                <span className="text-sm font-medium text-accent">{t(`all.${option.all}`)}</span>
              ) : (
                <PlaceLine place={option} />
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function PlaceLine({ place: { title, sub, decile } }: { place: Place }) {
  const t = useTranslations("shell.search");
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="block text-sm font-medium">{title}</span>
        {sub && <span className="block text-xs text-ink-2">{sub}</span>}
      </span>
      {typeof decile === "number" && <DecileMark decile={decile}>{t("decile", { decile })}</DecileMark>}
    </>
  );
}
