import { useLocale, useTranslations } from "next-intl";
import type { ListedDuplicate } from "#application/register/list-duplicates.ts";
import { formats } from "#i18n/format.ts";
import { EvidenceList } from "../../_pairs/evidence-list.tsx";

/** Why two records stand beside each other. */
export function DuplicateEvidence({ pair: { kind, evidence } }: { pair: ListedDuplicate }) {
  const t = useTranslations("duplicates");
  const { percent } = formats(useLocale());
  const { fields, members, probability } = evidence;
  if (members !== null) return <span className="text-sm">{t("membersShared", members)}</span>;
  if (fields.length === 0) return <span className="text-sm">{t(`facts.${kind}`)}</span>;
  return (
    <div className="grid gap-1">
      {probability !== null && (
        <span className="text-sm">{t("likely", { share: percent(floor(probability), 1) })}</span>
      )}
      <EvidenceList evidence={fields} />
    </div>
  );
}

/** Never "100 %": nothing that was only compared is quite certain. */
function floor(probability: number): number {
  return Math.min(0.999, Math.floor(probability * 1000) / 1000);
}
