import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { SpokenFlagText } from "#ui/screening/spoken-flag-text.tsx";
import { placeOf } from "../_components/visit-table.tsx";
import { loadVisits } from "../loader.ts";
import { villageGroups } from "./_components/village-groups.ts";
import { VisitFields } from "./_components/visit-fields.tsx";
import { VisitOutcome } from "./_components/visit-outcome.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("verification"))("title") };
}

/** One family: whom to look for, what to find out, and the answer. */
export default async function VisitPage({ params }: PageProps<"/verification/[verificationId]">) {
  const { verificationId } = await params;
  const { visits, words, now } = await loadVisits();
  const errand = [...visits.open, ...visits.done].find((one) => one.verificationId === verificationId);
  if (!errand) notFound();
  const t = await getTranslations("verification");
  const { dayOfInstant } = formats(words.locale);
  const {
    list,
    asked: { by },
  } = errand;
  return (
    <ClientMessages namespaces={["verification"]}>
      <div className="mx-auto max-w-[640px]">
        <PageHeader
          title={properName(errand.name)}
          crumbs={[{ label: t("title"), href: "/verification" }]}
          meta={[errand.address ?? t("noAddress"), placeOf(errand, words) ?? t("noVillage")].join(", ")}
        />
        <section className="grid gap-3 px-pane py-4">
          <p className="text-sm text-ink-2">
            {list ? t("askedBy", { by, owner: list.owner, title: list.title, row: list.row }) : t("askedFor", { by })}
          </p>
          <div className="grid gap-2 rounded-r-sm border-l-3 border-accent bg-accent-soft px-3 py-2.5 text-accent-ink">
            {errand.asked.reason && <p className="font-medium">{errand.asked.reason}</p>}
            {errand.questions.map((question) => (
              <p key={question.code}>
                <SpokenFlagText flag={question} words={words} />
              </p>
            ))}
          </div>
        </section>
        {errand.found === null && errand.mayRecord ? (
          <VisitFields
            verificationId={errand.verificationId}
            today={dayOfInstant(now)}
            village={errand.known ? null : { code: errand.villageCode, groups: villageGroups(visits.names.regions) }}
          />
        ) : (
          <VisitOutcome errand={errand} words={words} />
        )}
      </div>
    </ClientMessages>
  );
}
