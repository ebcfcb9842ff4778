import { Search } from "lucide-react";
import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "#ui/kit/button.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Segmented } from "#ui/kit/segmented.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { hrefWith, type RowsFilter } from "../../deliveries-query.ts";
import type { ListToDeliver } from "../../loader.ts";

const STATES = ["COMMITTED", "DELIVERED", "CANCELLED"] as const;

/** Rows by how they stand, or by name. */
export function RowsFilterBar({ page: { list, filter } }: { page: ListToDeliver }) {
  const t = useTranslations("deliveries");
  const path = `/deliveries/${list.id}`;
  const option = (state: RowsFilter["state"], label: string) => ({
    label,
    href: hrefWith(path, filter, { state }),
    current: filter.state === state,
  });
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-2 border-b border-line px-pane pt-3.5 pb-3 max-sm:grid">
      <div className="min-w-0 max-sm:overflow-x-auto">
        <Segmented
          label={t("filterRows")}
          options={[option(undefined, t("allRows")), ...STATES.map((state) => option(state, t(`states.${state}`)))]}
        />
      </div>
      <Form action={path} role="search" className="flex items-end gap-2">
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <Field label={t("search")} name="q" labelHidden className="w-56 max-sm:flex-1">
          {(control) => (
            <TextInput
              {...control}
              size="sm"
              type="search"
              placeholder={t("search")}
              defaultValue={filter.q}
              lead={<Search size={14} aria-hidden />}
            />
          )}
        </Field>
        <Button type="submit" size="sm">
          {t("find")}
        </Button>
      </Form>
    </div>
  );
}
