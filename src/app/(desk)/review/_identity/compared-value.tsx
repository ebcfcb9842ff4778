import type { ReactNode } from "react";
import type { ComparedField } from "#application/approval/compare-row.ts";
import { properName } from "#i18n/proper-name.ts";
import { type FlagWords, formatsOf } from "#ui/screening/flag-words.ts";
import { type MarkedRun, markDifferences } from "#ui/screening/mark-differences.ts";
import { MarkedText } from "#ui/screening/marked-text.tsx";

/** One side of a compared field, in words, with what differs from the other side marked. */
export function ComparedValue({
  field,
  side,
  words,
}: {
  field: ComparedField;
  side: "row" | "register";
  words: FlagWords;
}) {
  const [row, register] = [spoken(field, "row", words), spoken(field, "register", words)];
  const own = side === "row" ? row : register;
  if (own === null) return <span className="text-ink-3">{words.t("common.notFilled")}</span>;
  if (row === null || register === null || field.agreement === "SAME") return <Numbers field={field}>{own}</Numbers>;
  const [inRow, inRegister] = marked(field, row, register);
  return (
    <Numbers field={field}>
      <MarkedText runs={side === "row" ? inRow : inRegister} />
    </Numbers>
  );
}

function spoken({ field, ...sides }: ComparedField, side: "row" | "register", words: FlagWords): string | null {
  const value = sides[side];
  if (value === null) return null;
  if (field === "name" && side === "register") return properName(value);
  if (field === "birthDate") return formatsOf(words).date(value);
  if (field === "sex") return words.t(`criteria.values.sex.${value}`);
  if (field === "village" && side === "register") return words.region(value);
  return value;
}

/** Of numbers every digit shown is one that differs; of names the letters; of the rest the whole. */
function marked({ field, agreement }: ComparedField, row: string, register: string): [MarkedRun[], MarkedRun[]] {
  if (field === "name" || field === "address") return markDifferences(row, register);
  if (agreement === "MISSING") return [plain(row), plain(register)];
  if (field === "nik" || field === "kk") return [digitRuns(row), digitRuns(register)];
  return [whole(row), whole(register)];
}

function digitRuns(text: string): MarkedRun[] {
  return (text.match(/•+|[^•]+/g) ?? []).map((run) => ({ text: run, differs: !run.startsWith("•") }));
}

function plain(text: string): MarkedRun[] {
  return [{ text, differs: false }];
}

function whole(text: string): MarkedRun[] {
  return [{ text, differs: true }];
}

function Numbers({ field, children }: { field: ComparedField; children: ReactNode }) {
  const isNumber = field.field === "nik" || field.field === "kk";
  return <span className={isNumber ? "tabular tracking-[-0.04em] whitespace-nowrap" : undefined}>{children}</span>;
}
