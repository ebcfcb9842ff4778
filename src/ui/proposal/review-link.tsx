import { useTranslations } from "next-intl";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import { TextLink } from "../kit/text-link.tsx";

/** From a list that was handed in to where it is reviewed and signed; nothing before that. */
export function ReviewLink({ proposalId, state }: { proposalId: string; state: ProposalState }) {
  const t = useTranslations("lists");
  if (state === "DRAFT") return null;
  return <TextLink href={`/review/${proposalId}`}>{t(state === "UNDER_REVIEW" ? "reviewAndSign" : "review")}</TextLink>;
}
