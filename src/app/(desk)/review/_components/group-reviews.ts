import type { WaitingList } from "#application/approval/list-reviews.ts";

/** Whose turn it is with a list. */
export type Turn = "DECIDE" | "SIGN" | "OTHERS" | "OWNER";

const ORDER = ["DECIDE", "SIGN", "OTHERS", "OWNER"] as const satisfies readonly Turn[];

/** Lists by whose turn it is; turns nobody has are left out. */
export function groupReviews(lists: readonly WaitingList[], { decides }: { decides: boolean }) {
  const groups = Map.groupBy(lists, (list) => turnOf(list, decides));
  return ORDER.flatMap((turn) => {
    const waiting = groups.get(turn);
    return waiting ? [{ turn, lists: waiting }] : [];
  });
}

function turnOf({ waitsFor, mine }: WaitingList, decides: boolean): Turn {
  if (waitsFor === "OWNER") return "OWNER";
  if (waitsFor === "DECISIONS" && decides) return "DECIDE";
  return waitsFor === "SIGNATURE" && mine ? "SIGN" : "OTHERS";
}
