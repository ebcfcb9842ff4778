import type { Benefit } from "../programme/benefit.ts";
import type { Household } from "../register/household.ts";
import type { Policy } from "./policy.ts";

/** Aid the release itself reports for a family, as the benefit policy takes it for. It counts as running, however old the release. */
export type RegisterReceipt = { receipt: string; benefit: Benefit };

/** Receipts that policy does not know raise nothing; a household of which the release does not say has none to show. */
export function receiptsOf(household: Household, policy: Policy): RegisterReceipt[] {
  return (household.receives ?? []).flatMap((receipt) => {
    const benefit = policy.receipts[receipt];
    return benefit ? [{ receipt, benefit }] : [];
  });
}
