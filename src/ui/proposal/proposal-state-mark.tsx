import { useTranslations } from "next-intl";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import { ListStateMark, type ListStep } from "../kit/list-state-mark.tsx";

const STEPS = {
  DRAFT: 0,
  SUBMITTED: 1,
  UNDER_REVIEW: 2,
  RETURNED: "returned",
  APPROVED: 3,
  DELIVERED: 4,
  REVOKED: "revoked",
} as const satisfies Record<ProposalState, ListStep>;

/** Where a list stands: its segments and the word. */
export function ProposalStateMark({ state }: { state: ProposalState }) {
  const t = useTranslations("lists.states");
  return <ListStateMark step={STEPS[state]}>{t(state)}</ListStateMark>;
}
