"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EligibleCount } from "#application/programme/count-eligible.ts";
import type { ProgrammeFormOptions } from "#application/programme/read-programme-form.ts";
import type { Unit } from "#domain/programme/benefit.ts";
import { FieldError } from "#ui/kit/field.tsx";
import { Menu } from "#ui/kit/menu.tsx";
import { Select } from "#ui/kit/select.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { AreaPicker } from "#ui/programme/area-picker.tsx";
import { CriteriaEditor } from "#ui/programme/criteria-editor.tsx";
import type { ProgrammeStart } from "./programme-start.ts";
import type { CriteriaState } from "./use-criteria-form.ts";

/** Where, and who of those there: `Di semua 43 desa yang memenuhi semua syarat ini:` and the conditions. */
export function CriteriaSection({
  start,
  options,
  criteria,
  unit,
  area,
  parts,
  isRefused,
  onArea,
}: {
  start: ProgrammeStart;
  options: ProgrammeFormOptions;
  criteria: CriteriaState;
  unit: Unit;
  area: readonly string[];
  parts: EligibleCount["parts"];
  isRefused: boolean;
  onArea: (area: string[]) => void;
}) {
  const t = useTranslations("programmes");
  const { form, built, newKey, change } = criteria;
  const byPath = new Map(parts.map((part) => [part.path, part]));
  const counts = new Map(
    [...built.paths].flatMap(([key, path]) => {
      const part = byPath.get(path);
      return part ? [[key, part] as const] : [];
    }),
  );
  return (
    <div className="grid min-w-0 gap-1.5">
      <div className="flex flex-wrap items-center gap-2 pb-1.5 text-sm max-sm:text-base">
        <span>{t("criteria.in")}</span>
        <AreaPicker districts={options.districts} area={area} onArea={onArea} />
        <span>{t("criteria.fulfilling")}</span>
        <Select
          size="sm"
          className="w-auto!"
          aria-label={t("criteria.modeLabel")}
          value={form.mode}
          onChange={(event) => change({ ...form, mode: event.target.value === "any" ? "any" : "all" })}
          options={(["all", "any"] as const).map((mode) => ({ value: mode, label: t(`criteria.modes.${mode}`) }))}
        />
        <span>{t("criteria.these")}</span>
      </div>
      {isRefused && <FieldError>{t("errors.CRITERIA")}</FieldError>}
      <CriteriaEditor form={form} unit={unit} counts={counts} newKey={newKey} onChange={change} />
      <CopyCriteria others={options.others.filter(({ id }) => id !== start.id)} criteria={criteria} />
    </div>
  );
}

function CopyCriteria({ others, criteria }: { others: ProgrammeFormOptions["others"]; criteria: CriteriaState }) {
  const t = useTranslations("programmes.criteria");
  const toast = useToast();
  if (others.length === 0) return null;
  return (
    <div className="pl-[18px] max-sm:pl-0">
      <Menu
        align="start"
        button={{ size: "sm", tone: "quiet", icon: <Copy size={14} aria-hidden />, children: t("copy") }}
        items={others.map((other) => ({
          key: other.id,
          label: other.name,
          onSelect: () => {
            const before = criteria.form;
            criteria.replace(other.criteria);
            toast({ text: t("copied", { name: other.name }), onUndo: () => criteria.change(before) });
          },
        }))}
      />
    </div>
  );
}
