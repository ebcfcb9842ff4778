"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../kit/button.tsx";
import { Checkbox } from "../kit/checkbox.tsx";
import { Dialog } from "../kit/dialog.tsx";

/** The kecamatan of a regency with their villages, as areas are chosen from. */
export type District = { code: string; name: string; villages: readonly { code: string; name: string }[] };

/** The area of a programme: whole kecamatan or single villages; nothing chosen is the whole regency. */
export function AreaPicker({
  districts,
  area,
  onArea,
}: {
  districts: readonly District[];
  area: readonly string[];
  onArea: (area: string[]) => void;
}) {
  const t = useTranslations("programmes.area");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" aria-label={`${t("label")}: ${useAreaWords(districts, area)}`} onClick={() => setOpen(true)}>
        {useAreaWords(districts, area)}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("title")}
        description={t("description")}
        footer={
          <>
            <Button onClick={() => onArea([])}>{t("clear")}</Button>
            <Button tone="primary" onClick={() => setOpen(false)}>
              {t("done")}
            </Button>
          </>
        }
      >
        <div className="grid gap-4 sm:grid-cols-2">
          {districts.map((district) => (
            <DistrictChoice key={district.code} district={district} area={area} onArea={onArea} />
          ))}
        </div>
      </Dialog>
    </>
  );
}

function DistrictChoice({
  district,
  area,
  onArea,
}: {
  district: District;
  area: readonly string[];
  onArea: (area: string[]) => void;
}) {
  const t = useTranslations("programmes.area");
  const isWhole = area.includes(district.code);
  const others = area.filter((code) => code !== district.code && !code.startsWith(`${district.code}.`));
  return (
    <fieldset className="grid content-start">
      <legend className="sr-only">{district.name}</legend>
      <Checkbox
        label={<b>{t("whole", { name: district.name })}</b>}
        checked={isWhole}
        onChange={() => onArea(isWhole ? others : [...others, district.code].sort())}
      />
      <div className="ml-6 grid">
        {district.villages.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name}
            checked={isWhole || area.includes(code)}
            disabled={isWhole}
            onChange={() => onArea(toggled(area, code))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function toggled(area: readonly string[], code: string): string[] {
  return area.includes(code) ? area.filter((one) => one !== code) : [...area, code].sort();
}

/** `semua 43 desa`, `Sukadana`, `Sukadana, 3 desa`. */
export function useAreaWords(districts: readonly District[], area: readonly string[]): string {
  const t = useTranslations("programmes.area");
  if (area.length === 0) return t("all", { count: districts.reduce((sum, { villages }) => sum + villages.length, 0) });
  const whole = districts.filter(({ code }) => area.includes(code)).map(({ name }) => name);
  const villages = districts.flatMap((district) => district.villages.filter(({ code }) => area.includes(code)));
  const [only] = villages;
  const single = villages.length === 1 && only ? only.name : t("some", { count: villages.length });
  return [...whole, ...(villages.length > 0 ? [single] : [])].join(", ");
}
