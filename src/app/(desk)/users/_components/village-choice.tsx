import { useTranslations } from "next-intl";
import type { Places } from "#application/access/list-places.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { FieldGroup } from "#ui/kit/field.tsx";

/** The villages a verifier works in, by district. */
export function VillageChoice({ villages, chosen }: { villages: Places["villages"]; chosen: readonly string[] }) {
  const t = useTranslations("access.invite");
  const districts = Map.groupBy(villages, ({ district }) => district);
  return (
    <FieldGroup legend={t("villages")} hint={t("villagesHint")} className="sm:col-span-2">
      <div className="max-h-52 overflow-auto rounded-md border border-line-strong px-3 py-1.5">
        {[...districts].map(([district, inDistrict]) => (
          <section
            key={district}
            className="not-first:mt-1.5 not-first:border-t not-first:border-line not-first:pt-1.5"
          >
            <h3 className="text-xs font-medium tracking-normal text-ink-2">{district}</h3>
            <div className="grid grid-cols-2 gap-x-3 sm:grid-cols-3">
              {inDistrict.map(({ code, name }) => (
                <Checkbox key={code} name="villages" value={code} label={name} defaultChecked={chosen.includes(code)} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </FieldGroup>
  );
}
