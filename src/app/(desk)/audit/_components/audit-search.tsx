import Form from "next/form";
import { useTranslations } from "next-intl";
import type { AuditFilter } from "#application/audit/list-audit-events.ts";
import { Button } from "#ui/kit/button.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field } from "#ui/kit/field.tsx";
import { PhoneFold } from "#ui/kit/phone-fold.tsx";
import { Select } from "#ui/kit/select.tsx";

/** Whose events, and between which days. */
export function AuditSearch({
  filter,
  people,
}: {
  filter: AuditFilter;
  people: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("audit");
  const person = people.find(({ id }) => id === filter.actorId);
  return (
    <PhoneFold
      label={t("byAndWhen")}
      chosen={person?.name ?? t("anybody")}
      className="border-b border-line px-pane py-2.5"
    >
      <Form action="/audit" role="search" className="flex flex-wrap items-end gap-x-3 gap-y-2 max-sm:grid">
        {filter.group && <input type="hidden" name="group" value={filter.group} />}
        <Field label={t("by")} name="actorId" className="w-56 max-sm:w-full">
          {(control) => (
            <Select
              {...control}
              size="sm"
              defaultValue={filter.actorId ?? ""}
              placeholder={t("anybody")}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Field>
        <Field label={t("from")} name="from" className="w-48 max-sm:w-full">
          {(control) => <DateInput {...control} size="sm" defaultValue={filter.from} />}
        </Field>
        <Field label={t("to")} name="to" className="w-48 max-sm:w-full">
          {(control) => <DateInput {...control} size="sm" defaultValue={filter.to} />}
        </Field>
        <Button type="submit" size="sm">
          {t("show")}
        </Button>
      </Form>
    </PhoneFold>
  );
}
