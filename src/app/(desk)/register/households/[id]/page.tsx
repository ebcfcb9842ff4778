import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { properName } from "#i18n/proper-name.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { AccessPane } from "./_components/access-pane.tsx";
import { AidPane } from "./_components/aid-pane.tsx";
import { DecilePane } from "./_components/decile-pane.tsx";
import { FlagPane } from "./_components/flag-pane.tsx";
import { HousePane } from "./_components/house-pane.tsx";
import { HouseholdActions } from "./_components/household-actions.tsx";
import { MemberPane } from "./_components/member-pane.tsx";
import { VisitPane } from "./_components/visit-pane.tsx";
import { loadHousehold } from "./loader.ts";

/** No name in the title: it would stay in the browser's history. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("register"))("household.tab") };
}

export default async function HouseholdPage({ params }: PageProps<"/register/households/[id]">) {
  const page = await loadHousehold((await params).id);
  const t = await getTranslations("register");
  const { household } = page;
  const { villageCode, villageName, districtName, address, decile, members, release, p3keId } = household;
  return (
    <ClientMessages namespaces={["register"]}>
      <PageHeader
        crumbs={[
          { label: t("title"), href: "/register" },
          { label: villageName, href: `/register?village=${villageCode}` },
          { label: p3keId ? t("household.number", { number: p3keId }) : t("household.fromField") },
        ]}
        title={t("household.title", { name: properName(household.headName) })}
        actions={page.mayAskForVisit && <HouseholdActions page={page} />}
        meta={
          <>
            <DecileMark decile={decile}>
              {decile === null ? t("household.decileUnknown") : t("household.decile", { decile })}
            </DecileMark>
            <span>{t("household.people", { count: members.length })}</span>
            <span>{[address, villageName, districtName].filter(Boolean).join(", ")}</span>
            {household.status === "MOVED" && <Severity level="review">{t("household.moved")}</Severity>}
            {release.state !== "ACTIVE" && <span>{t("household.superseded", { release: release.label })}</span>}
          </>
        }
      />
      <div className="grid lg:grid-cols-[430px_minmax(0,1fr)]">
        <div className="divide-y divide-line">
          <MemberPane household={household} mayReveal={page.mayReveal} />
          <HousePane household={household} />
          <DecilePane deciles={page.deciles} />
        </div>
        <div className="border-line divide-y divide-line max-lg:border-t-8 max-lg:border-sheet-3 lg:border-l">
          <AidPane aid={page.aid} today={page.today} />
          <div className="grid sm:grid-cols-2 sm:divide-x divide-line max-sm:divide-y">
            <FlagPane flags={page.flags} names={page.names} mayDecide={page.mayDecide} />
            <div className="divide-y divide-line">
              <VisitPane visits={page.visits} mayCallOff={page.mayAskForVisit} />
              <AccessPane access={page.access} />
            </div>
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
