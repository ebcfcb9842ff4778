import { can } from "#domain/access/can.ts";
import { findObstacle } from "#domain/assistance/delivery.ts";
import { maskNumber } from "#domain/register/mask.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { loadDeliveryProgress } from "#infrastructure/db/load/load-delivery-progress.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import type { ListProgress } from "./list-deliveries.ts";
import { listRecipients, type Recipient } from "./list-recipients.ts";

export type DeliveryState = Recipient["state"];

export type ShownDelivery = {
  id: string;
  date: IsoDate;
  amount: bigint;
  goods: string | null;
  proof: string | null;
  byFile: boolean;
};

/** A row of an approved list with what was handed over. `nik` is masked. */
export type DeliveryRow = {
  assistanceId: string;
  row: number;
  name: string;
  nik: string | null;
  village: string | null;
  state: DeliveryState;
  committed: bigint;
  delivered: bigint;
  cancelledReason: string | null;
  /** Why it cannot be handed over although it is open: a code of the refusals. */
  obstacle: string | null;
  deliveries: ShownDelivery[];
};

export type DeliveriesPage = {
  list: ListProgress;
  rows: DeliveryRow[];
  found: number;
  page: number;
  pages: number;
  today: IsoDate;
  may: { record: boolean; exportAnnex: boolean };
};

export type DeliveriesQuery = { proposalId: string; state: DeliveryState | null; text: string; page: number };

export const DELIVERIES_PAGE = 50;

/**
 * One page of an approved list with the hand-overs of its rows. Reading is recorded. A constant number of queries. Refused:
 * NOT_FOUND (none that is approved, or not yours to know).
 */
export async function getDeliveries(request: Request, query: DeliveriesQuery): Promise<Result<DeliveriesPage>> {
  return transact(request, async (context) => {
    const { actor, tx, today } = context;
    const { regencyId } = actor;
    const { proposalId } = query;
    const list = await tx.proposal.findUnique({ where: { regencyId_id: { regencyId, id: proposalId } } });
    const resource = { regencyId, ownerId: list?.ownerId ?? "" };
    if (list === null || !can(actor, "assistance.read", resource)) return refuse("NOT_FOUND");
    const [progress] = await loadDeliveryProgress(tx, { regencyId, year: null, proposalId });
    if (!progress) return refuse("NOT_FOUND");
    const found = (await listRecipients(context, { proposalId })).filter((one) => isWanted(one, query));
    const pages = Math.max(1, Math.ceil(found.length / DELIVERIES_PAGE));
    const page = Math.min(Math.max(1, query.page), pages);
    const shown = found.slice((page - 1) * DELIVERIES_PAGE, page * DELIVERIES_PAGE);
    await recordAudit(context, {
      type: "assistance.read",
      subjectKind: "proposal",
      subjectId: proposalId,
      detail: { rows: shown.length, page },
    });
    return ok({
      list: progress,
      rows: await withDeliveries(context, shown),
      found: found.length,
      page,
      pages,
      today,
      may: { record: can(actor, "delivery.record", resource), exportAnnex: can(actor, "annex.export", resource) },
    });
  });
}

function isWanted({ name, state }: Recipient, { state: wanted, text }: DeliveriesQuery): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (wanted === null || state === wanted) && words.every((word) => name.toLowerCase().includes(word));
}

async function withDeliveries({ actor, tx }: Context, shown: readonly Recipient[]): Promise<DeliveryRow[]> {
  const deliveries = await tx.delivery.findMany({
    where: { regencyId: actor.regencyId, assistanceId: { in: shown.map(({ assistanceId }) => assistanceId) } },
    orderBy: [{ date: "asc" }, { id: "asc" }],
  });
  const byAid = Map.groupBy(deliveries, ({ assistanceId }) => assistanceId);
  return shown.map(
    ({ assistanceId, row, name, nik, village, state, committed, delivered, cancelledReason, ...one }) => ({
      assistanceId,
      row,
      name,
      nik: nik && maskNumber(nik),
      village,
      state,
      committed,
      delivered,
      cancelledReason,
      obstacle: state === "COMMITTED" ? findObstacle({ state, ...one }) : null,
      deliveries: (byAid.get(assistanceId) ?? []).map(({ id, date, amount, goods, proof, importId }) => ({
        id,
        date: toDay(date),
        amount,
        goods,
        proof,
        byFile: importId !== null,
      })),
    }),
  );
}
