import type { HouseholdStatus } from "../register/household.ts";
import type { PersonStatus } from "../register/person.ts";
import type { IsoDate } from "../shared/date.ts";
import { type Rupiah, rupiah } from "../shared/money.ts";
import { ok, type Result, refuse } from "../shared/result.ts";

/** Aid that was promised, as far as it has been handed over. */
export type Commitment = {
  state: "COMMITTED" | "DELIVERED" | "CANCELLED";
  committed: Rupiah;
  delivered: Rupiah;
  /** The day its list was approved; `null`: promised before Sasar. */
  approvedOn: IsoDate | null;
  /** As the register has them now; `null`: it names no person. */
  person: PersonStatus | null;
  household: HouseholdStatus;
};

/** One handing-over, of money or goods. */
export type HandOver = {
  date: IsoDate;
  /** `null`: all that is left. */
  amount: Rupiah | null;
  /** What was given, in words. */
  goods: string | null;
  /** Nothing more is to come: goods have no sum by which that would show. */
  complete: boolean;
};

export type DeliveryCode =
  | "AID_CANCELLED"
  | "AID_DELIVERED"
  | "DATE_IN_FUTURE"
  | "DELIVERY_BEFORE_APPROVAL"
  | "DELIVERY_EMPTY"
  | "DELIVERY_TOO_MUCH"
  | "RECIPIENT_DECEASED"
  | "RECIPIENT_MOVED";

/** What a handing-over makes of the commitment. */
export type Delivered = { amount: Rupiah; state: "COMMITTED" | "DELIVERED" };

type Judged = Result<Delivered, { code: DeliveryCode; params?: Readonly<Record<string, string | number>> }>;

/**
 * Whether aid may be handed over so, and what is left of the promise then: never more than was promised, neither before its
 * approval nor in the future, and to nobody who has died or moved away since. It is delivered when the whole sum is, or when
 * the goods are said to be complete. Example: Rp 3.600.000 in instalments; the third of Rp 1.200.000 makes it DELIVERED, a
 * fourth is refused as AID_DELIVERED.
 */
export function judgeDelivery(commitment: Commitment, handOver: HandOver, today: IsoDate): Judged {
  const obstacle = findObstacle(commitment) ?? dateProblem(commitment, { date: handOver.date, today });
  if (obstacle) return refuse(obstacle);
  const left = rupiah(commitment.committed - commitment.delivered);
  const amount = handOver.amount ?? left;
  if (amount > left) return refuse("DELIVERY_TOO_MUCH", { left: Number(left) });
  if (amount === 0n && handOver.goods === null) return refuse("DELIVERY_EMPTY");
  const isAll = commitment.committed > 0n && amount === left;
  return ok({ amount, state: isAll || handOver.complete ? "DELIVERED" : "COMMITTED" });
}

/** What keeps every handing-over of this aid, on whatever day. */
export function findObstacle({
  state,
  person,
  household,
}: Pick<Commitment, "state" | "person" | "household">): DeliveryCode | null {
  if (state === "CANCELLED") return "AID_CANCELLED";
  if (state === "DELIVERED") return "AID_DELIVERED";
  if (person === "DECEASED") return "RECIPIENT_DECEASED";
  return person === "MOVED" || household === "MOVED" ? "RECIPIENT_MOVED" : null;
}

/** Of a day on which aid is said to have been handed over. */
export function dateProblem(
  { approvedOn }: Pick<Commitment, "approvedOn">,
  { date, today }: { date: IsoDate; today: IsoDate },
): "DATE_IN_FUTURE" | "DELIVERY_BEFORE_APPROVAL" | null {
  if (date > today) return "DATE_IN_FUTURE";
  return approvedOn !== null && date < approvedOn ? "DELIVERY_BEFORE_APPROVAL" : null;
}

/**
 * What becomes of a commitment that is given up: nothing handed over, it is cancelled; otherwise what was handed over stays as
 * delivered aid, and only the rest is cancelled.
 */
export function cancelRest(commitment: Commitment): { state: "CANCELLED" | "DELIVERED"; amount: Rupiah } {
  if (commitment.delivered === 0n) return { state: "CANCELLED", amount: commitment.committed };
  return { state: "DELIVERED", amount: commitment.delivered };
}

/** A list is delivered when every row of it is delivered or cancelled. */
export function isListDelivered(states: readonly Commitment["state"][]): boolean {
  return states.length > 0 && states.every((state) => state !== "COMMITTED");
}
