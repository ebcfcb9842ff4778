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

/** Under way, by what it waits for; for its owner, whatever holds it. */
export function sortLists(lists: readonly WaitingList[], role: Role): SortedLists {
  return {
    review: holds(role, "flag.decide") ? lists.filter(({ waitsFor }) => waitsFor === "DECISIONS") : [],
    sign: lists.filter(isMineToSign),
    held: holds(role, "proposal.write") ? lists.filter((list) => !isMineToSign(list)) : [],
  };
}

function isMineToSign({ waitsFor, mine }: WaitingList): boolean {
  return waitsFor === "SIGNATURE" && mine;
}
