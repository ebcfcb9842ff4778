import { useTranslations } from "next-intl";
import type { HouseholdPage } from "#application/register/read-household.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { reviewHref } from "../../../../review/[proposalId]/review-href.ts";
import { AskForVisit } from "./ask-for-visit.tsx";

/** What a planner may do from a family's page: ask for a visit, and go to where its open flags are decided. */
export function HouseholdActions({ page }: { page: HouseholdPage }) {
  return (
    <>
      {page.mayAskForVisit && (
        <AskForVisit householdId={page.household.id} waits={page.visits.some(({ found }) => found === null)} />
      )}
      {page.mayDecide && <OpenFlags flags={page.flags} />}
    </>
  );
}

/** To the row with the latest open flag; how many are open on its list, and how serious the worst is. */
function OpenFlags({ flags }: { flags: HouseholdPage["flags"] }) {
  const t = useTranslations("register.household.flags");
  const open = flags.filter((flag) => flag.underReview && flag.decision === null && flag.severity !== "info");
  const [latest] = open;
  if (!latest) return null;
  const ofList = open.filter(({ proposalId }) => proposalId === latest.proposalId);
  const level = ofList.some(({ severity }) => severity === "block") ? "block" : "review";
  return (
    <LinkButton href={reviewHref(latest.proposalId, latest.candidateId ?? undefined)}>
      {t("decide")}
      <Severity tag level={level}>
        {ofList.length}
      </Severity>
    </LinkButton>
  );
}
