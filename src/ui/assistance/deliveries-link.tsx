import { useTranslations } from "next-intl";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import { TextLink } from "../kit/text-link.tsx";

/** From an approved list to its hand-overs and its annex; nothing before that. */
export function DeliveriesLink({ proposalId, state }: { proposalId: string; state: ProposalState }) {
  const t = useTranslations("deliveries");
  if (state !== "APPROVED" && state !== "DELIVERED") return null;
  return <TextLink href={`/deliveries/${proposalId}`}>{t("link")}</TextLink>;
}
