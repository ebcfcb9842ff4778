"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../kit/button.tsx";
import { Select } from "../kit/select.tsx";
import { ClauseRow, type PartCount, RemoveButton } from "./clause-row.tsx";
import { type Clause, type Group, type GroupMode, isMemberClause, type Subject } from "./criteria-form.ts";
import { choicesOf } from "./field-choices.ts";

const MODES: readonly GroupMode[] = ["any", "all", "none"];

/** Conditions held together: one of them, all, or none; about the household, or about one and the same member. */
export function GroupRow({
  group,
  subjects,
  counts,
  newKey,
  onChange,
  onRemove,
}: {
  group: Group;
  subjects: readonly Subject[];
  counts: ReadonlyMap<string, PartCount>;
  newKey: () => string;
  onChange: (group: Group) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("programmes.criteria");
  const words = useTranslations("criteria.subjects");
  const inside: readonly Subject[] = group.subject === "household" ? subjects : [group.subject];

  function withClauses(clauses: Clause[]) {
    onChange({ ...group, clauses });
  }

  function add() {
    const [subject = "household"] = inside;
    const [choice] = choicesOf(subject);
    if (choice) withClauses([...group.clauses, choice.begin(newKey())]);
  }

  return (
    <li className="relative py-1.5 pl-3 before:absolute before:top-5 before:-left-0.5 before:w-[9px] before:border-t-2 before:border-accent-line">
      <div className="flex flex-wrap items-center gap-2 text-sm max-sm:text-base">
        {group.subject !== "household" && (
          <Select
            size="sm"
            aria-label={t("groupSubject")}
            className="w-auto!"
            value={group.subject}
            onChange={(event) => {
              const subject = subjects.find((one) => one === event.target.value);
              if (subject) onChange(aboutSubject(group, subject));
            }}
            options={subjects.filter((one) => one !== "household").map((one) => ({ value: one, label: words(one) }))}
          />
        )}
        <Select
          size="sm"
          aria-label={t("modeLabel")}
          className="w-auto!"
          value={group.mode}
          onChange={(event) => {
            const mode = MODES.find((one) => one === event.target.value);
            if (mode) onChange({ ...group, mode });
          }}
          options={MODES.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
        />
        <span>{t("of")}</span>
        <span className="ml-auto">
          <RemoveButton label={t("removeGroup")} onRemove={onRemove} />
        </span>
      </div>
      <ol className="ml-1.5 border-l-2 border-dashed border-accent-line">
        {group.clauses.map((clause) => (
          <ClauseRow
            key={clause.key}
            clause={clause}
            subjects={inside}
            count={counts.get(clause.key)}
            onChange={(changed) => withClauses(group.clauses.map((one) => (one.key === clause.key ? changed : one)))}
            onRemove={() => withClauses(group.clauses.filter((one) => one.key !== clause.key))}
          />
        ))}
      </ol>
      <Button size="sm" className="mt-1 ml-[18px]" icon={<Plus size={14} aria-hidden />} onClick={add}>
        {t("addClause")}
      </Button>
    </li>
  );
}

/** The same questions about somebody else of the household. */
function aboutSubject(group: Group, subject: Subject): Group {
  if (subject === "household") return group;
  return { ...group, subject, clauses: group.clauses.filter(isMemberClause).map((clause) => ({ ...clause, subject })) };
}
