import { z } from "zod";
import { DELIVERY_COLUMNS } from "#domain/assistance/delivery-header.ts";
import { IsoDate } from "#domain/shared/date.ts";
import { ok, refuse } from "#domain/shared/result.ts";
import { saveDeliveries } from "#infrastructure/db/save/save-deliveries.ts";
import type { Author, BulkContext, Context } from "../context.ts";
import type { ImportKindDefinition, ImportPass, ImportRun, LoadPass } from "../import/import-kind.ts";
import { PassRefused } from "../import/pass-refused.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { createDeliveryReader } from "./delivery-reader.ts";
import { openCommitments } from "./open-commitment.ts";
import { settleList } from "./settle-list.ts";
import { undoDeliveries } from "./undo-deliveries.ts";

/** The approved list, and the day of lines that name none. */
export const DeliverySettings = z.object({ proposalId: z.uuid(), date: IsoDate.nullable().default(null) });
export type DeliverySettings = z.infer<typeof DeliverySettings>;

/** Hand-overs of an approved list from a file: by row id, NIK or name within that list. */
export const deliveriesImport: ImportKindDefinition<DeliverySettings> = {
  permission: "delivery.record",
  audit: { loaded: "delivery.recorded", undone: "delivery.undone" },
  roles: [{ role: "TABLE", columns: DELIVERY_COLUMNS, required: [], numbers: ["nik"] }],
  settings: DeliverySettings,
  async findObstacle(context, { settings }) {
    const opened = await openCommitments(context, settings.proposalId);
    if (!opened.ok) return opened;
    if (settings.date !== null && settings.date > context.today) return refuse("DATE_IN_FUTURE");
    return opened.value.commitments.some(({ state }) => state === "COMMITTED")
      ? ok(null)
      : refuse("NOTHING_TO_DELIVER");
  },
  openCheck,
  openLoad,
  undo: undoDeliveries,
};

type Run = ImportRun<DeliverySettings>;

async function openCheck(context: Context<Author>, { settings }: Run): Promise<ImportPass> {
  const judge = await openReader(context, settings);
  return {
    take: async (rows) => rows.map((row) => judge(row).verdict),
    finish: async () => ({ notes: [] }),
  };
}

async function openLoad(
  context: BulkContext<Author>,
  { settings, importId, createdById, ownerId }: Run,
): Promise<LoadPass> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  const judge = await openReader(context, settings);
  const completed = new Set<string>();
  let recorded = 0;
  return {
    async take(rows) {
      const judged = rows.map(judge);
      const deliveries = judged.flatMap(({ delivery }) => delivery ?? []);
      await saveDeliveries(tx, { regencyId, recordedById: createdById ?? ownerId, importId, now, deliveries });
      for (const { householdId, delivery } of judged) {
        if (householdId !== null && delivery?.state === "DELIVERED") completed.add(householdId);
      }
      recorded += deliveries.length;
      return judged.map(({ verdict }) => verdict);
    },
    async finish() {
      await settleList(context, settings.proposalId);
      await rescreenListsOfHouseholds(context, [...completed]);
      return { notes: [], targetId: settings.proposalId, figures: { recorded, completed: completed.size } };
    },
  };
}

async function openReader(context: Context<Author>, settings: DeliverySettings) {
  const opened = await openCommitments(context, settings.proposalId);
  if (!opened.ok) throw new PassRefused(opened.error);
  return createDeliveryReader(context, { opened: opened.value, dateOfRest: settings.date });
}
