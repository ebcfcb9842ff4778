import { Search } from "lucide-react";
import Form from "next/form";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextInput } from "#ui/kit/text-input.tsx";
import type { UserFilter } from "../user-filter.ts";

/** Search by name or address, within the filters that stand. */
export function UserSearch({ filter, children }: { filter: UserFilter; children: ReactNode }) {
  const t = useTranslations("access.users");
  return (
    <Form
      action="/users"
      role="search"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 max-sm:px-pane"
    >
      {(["state", "role", "kind"] as const).map(
        (name) => filter[name] && <input key={name} type="hidden" name={name} value={filter[name]} />,
      )}
      <div className="w-60 max-sm:w-full">
        <TextInput
          key={filter.q}
          type="search"
          name="q"
          size="sm"
          defaultValue={filter.q}
          aria-label={t("search")}
          placeholder={t("search")}
          lead={<Search size={14} />}
        />
      </div>
      <p className="text-xs text-ink-2">{children}</p>
    </Form>
  );
}
