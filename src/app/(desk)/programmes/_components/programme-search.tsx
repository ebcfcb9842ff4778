import { Search } from "lucide-react";
import Form from "next/form";
import { useTranslations } from "next-intl";
import { TextInput } from "#ui/kit/text-input.tsx";
import type { ProgrammeQuery } from "../programme-filter.ts";

/** Search by name or code, within the filters that stand. */
export function ProgrammeSearch({ query }: { query: ProgrammeQuery }) {
  const t = useTranslations("programmes");
  return (
    <Form action="/programmes" role="search" className="border-b border-line px-3 py-2 max-sm:px-pane">
      {(["state", "need", "fund", "owner", "year"] as const).map(
        (name) => query[name] !== undefined && <input key={name} type="hidden" name={name} value={query[name]} />,
      )}
      <div className="w-64 max-sm:w-full">
        <TextInput
          key={query.q}
          type="search"
          name="q"
          size="sm"
          defaultValue={query.q}
          aria-label={t("search")}
          placeholder={t("search")}
          lead={<Search size={14} />}
        />
      </div>
    </Form>
  );
}
