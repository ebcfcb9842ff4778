import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import type { ProgrammeStart } from "./programme-start.ts";

/** The head of the form: the name as it is typed. On a phone the button stands at the foot instead. */
export function ProgrammeFormHeader({
  start,
  name,
  submit,
}: {
  start: ProgrammeStart;
  name: string;
  submit: ReactNode;
}) {
  const t = useTranslations("programmes");
  const here = start.id ? start.code : t("form.newTitle");
  return (
    <PageHeader
      compact
      title={name.trim() || t("form.newTitle")}
      crumbs={[{ label: t("title"), href: "/programmes" }, { label: here }]}
      actions={
        <span className="contents max-sm:hidden">
          <LinkButton href={start.id ? `/programmes/${start.id}` : "/programmes"}>{t("form.close")}</LinkButton>
          {submit}
        </span>
      }
    />
  );
}
