"use client";

import { useLocale, useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useState } from "react";
import type { Mending } from "#application/proposal/describe-mending.ts";
import { formats } from "#i18n/format.ts";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { StatFigure, StatStrip } from "#ui/kit/stat-figure.tsx";

type Choice = Mending["choice"];

const Missing = createContext<Choice>("KEEP");

/** What was chosen for rows the file leaves out: they stay, until somebody says otherwise. */
export function useMissingChoice(): Choice {
  return useContext(Missing);
}

const SHOWN = 8;

/** What the file does to the list, and the question about rows it leaves out. */
export function MissingChoice({ mending, children }: { mending: Mending | null; children: ReactNode }) {
  const t = useTranslations("lists.import");
  const { number } = formats(useLocale());
  const [choice, setChoice] = useState<Choice>(mending?.choice ?? "KEEP");
  return (
    <Missing value={choice}>
      {mending && (
        <section aria-label={t("changes")} className="grid gap-3.5 px-pane pt-4">
          <StatStrip>
            <StatFigure label={t("added")} value={number(mending.added)} />
            <StatFigure label={t("changed")} value={number(mending.changed)} />
            <StatFigure label={t("same")} value={number(mending.same)} />
            <StatFigure label={t("missing")} value={number(mending.missing.length)} />
          </StatStrip>
          {mending.missing.length > 0 && <Question mending={mending} choice={choice} onChoice={setChoice} />}
        </section>
      )}
      {children}
    </Missing>
  );
}

function Question({
  mending: { missing },
  choice,
  onChoice,
}: {
  mending: Mending;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}) {
  const t = useTranslations("lists.import");
  const names = missing.slice(0, SHOWN).map(({ row, name }) => `${row} ${name}`);
  const rest = missing.length - names.length;
  return (
    <div className="max-w-2xl">
      <RadioCards
        legend={t("missingTitle", { count: missing.length })}
        name="missing"
        value={choice}
        onChange={(value) => onChoice(value === "REMOVE" ? "REMOVE" : "KEEP")}
        hint={`${names.join(", ")}${rest > 0 ? ` ${t("missingMore", { count: rest })}` : ""}`}
        cards={[
          { value: "KEEP", title: t("missingKeep"), description: t("missingKeepBody") },
          { value: "REMOVE", title: t("missingRemove"), description: t("missingRemoveBody") },
        ]}
      />
    </div>
  );
}
