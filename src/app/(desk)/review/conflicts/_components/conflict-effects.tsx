import { Inbox, Lock, MapPin, PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Funder, FunderMark } from "#ui/kit/funder-mark.tsx";
import type { ChoiceName } from "../conflict-choice.ts";

export type FormSide = {
  owner: string;
  funder: Funder;
  row: number;
  /** Something is decided on its list; not while that lies with its owner. */
  isDecided: boolean;
  amount: string;
  replacement: string | null;
};

/** What carrying it out does, to each list and for each owner. */
export function ConflictEffects({
  choice,
  sides: [first, second],
  taken,
  disclosed,
}: {
  choice: ChoiceName;
  sides: readonly FormSide[];
  taken: readonly string[];
  disclosed: readonly string[];
}) {
  const t = useTranslations("conflict.effects");
  if (!first || !second) return null;
  const lines: { key: string; mark: ReactNode; text: string }[] = [
    ...linesOf(choice, [first, second], disclosed).map(({ key, mark, text }) => ({ key, mark, text: text(t) })),
    ...taken.map((owner) => ({ key: owner, mark: <Inbox {...ICON} />, text: t("taken", { owner }) })),
  ];
  return (
    <section>
      <h3 className="text-button max-sm:text-md">{t("title")}</h3>
      <ul className="mt-1 text-mark max-sm:text-md">
        {lines.map(({ key, mark, text }) => (
          <li key={key} className="grid grid-cols-[16px_minmax(0,1fr)] gap-2 border-t border-line py-1.5">
            <span className="text-ink-2">{mark}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ICON = { size: 15, "aria-hidden": true, className: "mt-0.5" } as const;

type Translate = (key: string, values: Record<string, string | number>) => string;
type Effect = { key: string; mark: ReactNode; text: (t: Translate) => string };

function linesOf(choice: ChoiceName, sides: readonly [FormSide, FormSide], disclosed: readonly string[]): Effect[] {
  const [first, second] = sides;
  switch (choice) {
    case "FIRST":
      return [stays(first), leaves(second), told(disclosed[1])];
    case "SECOND":
      return [stays(second), leaves(first), told(disclosed[0])];
    case "BOTH":
      return [
        ...sides.map((side, index) => effect(`kept ${index}`, side, "kept")),
        { key: "signed", mark: <PenLine {...ICON} />, text: (t) => t("signed", {}) },
      ];
    case "VISIT":
      return [
        ...sides.map((side, index) => effect(`waits ${index}`, side, "waits")),
        { key: "visit", mark: <MapPin {...ICON} />, text: (t) => t("visit", {}) },
      ];
  }
}

function stays(side: FormSide): Effect {
  return effect("stays", side, "stays");
}

function leaves(side: FormSide): Effect {
  return effect("leaves", side, side.replacement === null ? "leaves" : "leavesOffered");
}

function effect(key: string, { owner, row, amount, replacement, funder }: FormSide, said: string): Effect {
  return {
    key,
    mark: <FunderMark funder={funder} />,
    text: (t) => t(said, { owner, row, amount, replacement: replacement ?? "" }),
  };
}

function told(text = ""): Effect {
  return { key: "told", mark: <Lock {...ICON} />, text: () => text };
}
