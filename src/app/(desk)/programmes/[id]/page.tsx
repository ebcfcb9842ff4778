import { Download, Plus } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { formats } from "#i18n/format.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { ProgrammeActions } from "../_components/programme-actions.tsx";
import { ProgrammeLists } from "../_components/programme-lists.tsx";
import { ProgrammeMoney } from "../_components/programme-money.tsx";
import { ProgrammeTerms } from "../_components/programme-terms.tsx";
import { WhoIsEligible } from "../_components/who-is-eligible.tsx";
import { loadProgramme } from "./loader.ts";

export async function generateMetadata({ params }: PageProps<"/programmes/[id]">): Promise<Metadata> {
  return { title: (await loadProgramme((await params).id)).name };
}

export default async function ProgrammePage({ params }: PageProps<"/programmes/[id]">) {
  const programme = await loadProgramme((await params).id);
  const { id, owner, from, to, state, standing, mayChange } = programme;
  const t = await getTranslations("programmes");
  const format = formats(await getLocale());
  const isOpen = standing === "ACTIVE" || standing === "UPCOMING";
  return (
    <ClientMessages namespaces={["programmes", "refusals"]}>
      <PageHeader
        title={programme.name}
        crumbs={[{ label: t("title"), href: "/programmes" }, { label: programme.code }]}
        meta={
          <>
            <OrganisationMark kind={owner.kind} name={owner.name} />
            <span>{format.period({ from, to })}</span>
            <span>{t(`states.${standing}`)}</span>
          </>
        }
        actions={
          mayChange && (
            <>
              <ProgrammeActions programme={{ id, version: programme.version, state }} />
              {isOpen && (
                <LinkButton href={`/programmes/${id}/template`} download icon={<Download size={15} aria-hidden />}>
                  {t("page.template")}
                </LinkButton>
              )}
              {isOpen && (
                <LinkButton tone="primary" href={`/lists/new?programme=${id}`} icon={<Plus size={15} aria-hidden />}>
                  {t("page.newList")}
                </LinkButton>
              )}
            </>
          )
        }
      />
      {standing !== "ACTIVE" && (
        <Message level="info" className="m-pane">
          {t(`page.standing.${standing}`)}
        </Message>
      )}
      <div className="grid lg:grid-cols-[minmax(0,1fr)_400px]">
        <div className="min-w-0 divide-y divide-line">
          <WhoIsEligible programme={programme} />
          <ProgrammeLists lists={programme.lists} />
        </div>
        <div className="min-w-0 divide-y divide-line border-line bg-sheet-2 max-lg:border-t lg:min-h-[calc(100dvh-var(--spacing-desk)-92px)] lg:border-l">
          <ProgrammeMoney programme={programme} />
          <ProgrammeTerms programme={programme} />
        </div>
      </div>
    </ClientMessages>
  );
}
