import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "#ui/kit/button.tsx";
import { Field } from "#ui/kit/field.tsx";
import { PhoneFold } from "#ui/kit/phone-fold.tsx";
import { Select } from "#ui/kit/select.tsx";
import type { AssistancePage } from "../loader.ts";

const YEARS_BACK = 6;

/** Which programme, which year, which village. */
export function AidSearch({ page }: { page: AssistancePage }) {
  const t = useTranslations("assistance");
  const { filters, programmes, villages, thisYear } = page;
  const districts = Map.groupBy(villages, ({ district }) => district);
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => thisYear + 1 - index);
  const programme = programmes.find(({ id }) => id === filters.programme);
  return (
    <PhoneFold
      label={t("programme")}
      chosen={programme?.name ?? t("allProgrammes")}
      className="border-b border-line px-pane py-2.5"
    >
      <Form
        key={JSON.stringify(filters)}
        action="/assistance"
        role="search"
        className="flex flex-wrap items-end gap-x-3 gap-y-2 max-sm:grid"
      >
        {filters.state && <input type="hidden" name="state" value={filters.state} />}
        <Field label={t("programme")} name="programme" className="w-64 max-sm:w-full">
          {(control) => (
            <Select
              {...control}
              size="sm"
              defaultValue={filters.programme ?? ""}
              placeholder={t("allProgrammes")}
              options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Field>
        <Field label={t("year")} name="year" className="w-28 max-sm:w-full">
          {(control) => (
            <Select
              {...control}
              size="sm"
              defaultValue={filters.year ?? ""}
              placeholder={t("allYears")}
              options={years.map((year) => ({ value: String(year), label: String(year) }))}
            />
          )}
        </Field>
        <Field label={t("village")} name="village" className="w-48 max-sm:w-full">
          {(control) => (
            <Select
              {...control}
              size="sm"
              defaultValue={filters.village ?? ""}
              placeholder={t("allVillages")}
              groups={[...districts].map(([label, ofDistrict]) => ({
                label,
                options: ofDistrict.map(({ code, name }) => ({ value: code, label: name })),
              }))}
            />
          )}
        </Field>
        <Button type="submit" size="sm">
          {t("show")}
        </Button>
      </Form>
    </PhoneFold>
  );
}
