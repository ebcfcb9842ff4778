"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Unit } from "#domain/programme/benefit.ts";
import { Button } from "../kit/button.tsx";
import { ClauseRow, CountCell, type PartCount, RemoveButton } from "./clause-row.tsx";
import type { CriteriaForm, CriteriaNode, Opaque } from "./criteria-form.ts";
import { criterionText } from "./criteria-sentence.ts";
import { choicesOf, subjectsFor } from "./field-choices.ts";
import { GroupRow } from "./group-row.tsx";

/** Who is eligible, condition by condition, each with what it leaves of those before it. */
export function CriteriaEditor({
  form,
  unit,
  counts,
  newKey,
  onChange,
}: {
  form: CriteriaForm;
  unit: Unit;
  /** By the key of a condition or group. */
  counts: ReadonlyMap<string, PartCount>;
  newKey: () => string;
  onChange: (form: CriteriaForm) => void;
}) {
  const t = useTranslations("programmes.criteria");
  const subjects = subjectsFor(unit);

  function withNodes(nodes: CriteriaNode[]) {
    onChange({ ...form, nodes });
  }

  function addClause() {
    const [choice] = choicesOf("household");
    if (choice) withNodes([...form.nodes, choice.begin(newKey())]);
  }

  function addGroup(subject: "household" | "someMember") {
    const [choice] = choicesOf(subject);
    if (!choice) return;
    const mode = subject === "household" ? "any" : "all";
    const clauses = [choice.begin(newKey())];
    withNodes([...form.nodes, { kind: "GROUP", key: newKey(), mode, subject, clauses }]);
  }

  const parts = {
    replace: (changed: CriteriaNode) =>
      withNodes(form.nodes.map((node) => (node.key === changed.key ? changed : node))),
    remove: (key: string) => withNodes(form.nodes.filter((node) => node.key !== key)),
  };

  return (
    <div className="grid">
      {form.nodes.length === 0 && <p className="py-1.5 text-sm text-ink-2">{t("empty")}</p>}
      <ol className="ml-1.5 grid border-l-2 border-accent-line">
        {form.nodes.map((node) => {
          if (node.kind === "CLAUSE") {
            return (
              <ClauseRow
                key={node.key}
                clause={node}
                subjects={subjects}
                count={counts.get(node.key)}
                onChange={parts.replace}
                onRemove={() => parts.remove(node.key)}
              />
            );
          }
          if (node.kind === "GROUP") {
            return (
              <GroupRow
                key={node.key}
                group={node}
                subjects={subjects}
                counts={counts}
                newKey={newKey}
                onChange={parts.replace}
                onRemove={() => parts.remove(node.key)}
              />
            );
          }
          return (
            <OpaqueRow
              key={node.key}
              node={node}
              count={counts.get(node.key)}
              onRemove={() => parts.remove(node.key)}
            />
          );
        })}
      </ol>
      <div className="flex flex-wrap gap-2 pt-2 pl-[18px] max-sm:pl-0">
        <Button size="sm" icon={<Plus size={14} aria-hidden />} onClick={addClause}>
          {t("addClause")}
        </Button>
        <Button size="sm" icon={<Plus size={14} aria-hidden />} onClick={() => addGroup("household")}>
          {t("addGroup")}
        </Button>
        <Button size="sm" icon={<Plus size={14} aria-hidden />} onClick={() => addGroup("someMember")}>
          {t("addMemberGroup")}
        </Button>
      </div>
    </div>
  );
}

/** Criteria nested deeper than the form: its sentence, and the way to take it out. */
function OpaqueRow({ node, count, onRemove }: { node: Opaque; count: PartCount | undefined; onRemove: () => void }) {
  const t = useTranslations("programmes.criteria");
  const words = useTranslations("criteria");
  const locale = useLocale();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_96px_28px] items-center gap-2 py-[5px] pl-3 text-sm">
      <span>
        <b>{t("opaque")}:</b> {criterionText(node.criteria, { locale, t: words })}
      </span>
      <CountCell count={count} isFinished />
      <RemoveButton label={t("remove", { field: t("opaque") })} onRemove={onRemove} />
    </li>
  );
}
