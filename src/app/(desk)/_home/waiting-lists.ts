import type { WaitingList } from "#application/approval/list-reviews.ts";
import { holds } from "#domain/access/can.ts";
import type { Role } from "#domain/access/role.ts";

/** Lists under way by what they wait for, for one person. */
export type SortedLists = {
  /** For their decisions. */
  review: WaitingList[];
  /** For their signature: nothing else is open. */
  sign: WaitingList[];
  /** Their own, held by somebody else or sent back to them. */
  held: WaitingList[];
};

/** What a list under way waits for: decisions, then a second signature; for its owner, whatever holds it. */
export function sortLists(lists: readonly WaitingList[], role: Role): SortedLists {
  const handedIn = lists.filter(({ state }) => state !== "RETURNED");
  const ready = handedIn.filter(isReady);
  return {
    review: holds(role, "flag.decide") ? handedIn.filter((list) => !isReady(list)) : [],
    sign: ready.filter(({ mine }) => mine),
    held: holds(role, "proposal.write") ? lists.filter((list) => !(isReady(list) && list.mine)) : [],
  };
}

function isReady({ state, flags }: WaitingList): boolean {
  return state === "UNDER_REVIEW" && flags.block + flags.review === 0;
}
