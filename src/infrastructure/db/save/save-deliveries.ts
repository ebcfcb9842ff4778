import type { Delivered } from "#domain/assistance/delivery.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { fromDay } from "../day.ts";
import type { Tx } from "../with-tenant.ts";

/** A hand-over to write, and what it makes of its commitment. */
export type WrittenDelivery = Delivered & {
  id: string;
  assistanceId: string;
  ownerId: string;
  date: IsoDate;
  goods: string | null;
  proof: string | null;
};

/** Writes hand-overs and the state of what they complete: two statements, whatever their number. */
export async function saveDeliveries(
  tx: Tx,
  batch: {
    regencyId: string;
    recordedById: string;
    importId: string | null;
    now: Date;
    deliveries: readonly WrittenDelivery[];
  },
): Promise<void> {
  const { regencyId, recordedById, importId, now, deliveries } = batch;
  await tx.delivery.createMany({
    data: deliveries.map(({ state: _state, date, ...delivery }) => ({
      ...delivery,
      regencyId,
      date: fromDay(date),
      importId,
      recordedById,
      recordedAt: now,
    })),
  });
  const complete = deliveries.flatMap(({ state, assistanceId }) => (state === "DELIVERED" ? [assistanceId] : []));
  if (complete.length === 0) return;
  await tx.assistance.updateMany({ where: { regencyId, id: { in: complete } }, data: { state: "DELIVERED" } });
}
