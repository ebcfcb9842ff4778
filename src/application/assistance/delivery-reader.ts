import { judgeDelivery } from "#domain/assistance/delivery.ts";
import { recipientFinder } from "#domain/assistance/find-on-list.ts";
import { type DeliveryRow, readDeliveryRow } from "#domain/assistance/read-delivery-row.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { rupiah } from "#domain/shared/money.ts";
import { toDay } from "#infrastructure/db/day.ts";
import type { StoredCommitment } from "#infrastructure/db/load/lock-commitments.ts";
import type { WrittenDelivery } from "#infrastructure/db/save/save-deliveries.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";
import type { RowRemark, RowVerdict, SourceRow } from "../import/import-kind.ts";
import { listRecipients } from "./list-recipients.ts";
import type { openCommitments } from "./open-commitment.ts";

export type JudgedDelivery = { verdict: RowVerdict; householdId: string | null; delivery: WrittenDelivery | null };

type Opened = Extract<Awaited<ReturnType<typeof openCommitments>>, { ok: true }>["value"];

/**
 * Judges lines of hand-overs one after the other, each as the lines before it have left the commitment: instalments add up
 * within a file. A line that is recorded already, or stands twice in the file, is refused, so that loading a file again adds
 * nothing. Three queries in all.
 */
export async function createDeliveryReader(
  context: Context<Author>,
  { opened, dateOfRest }: { opened: Opened; dateOfRest: IsoDate | null },
) {
  const { list, commitments } = opened;
  const find = recipientFinder(await listRecipients(context, { proposalId: list.id }));
  const standing = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  const recorded = await loadRecorded(context, list.id);
  const seen = new Set<string>();

  return ({ cells }: SourceRow): JudgedDelivery => {
    const reading = readDeliveryRow(cells, dateOfRest);
    const label = cells.name?.text.trim() ?? "";
    if (!reading.ok) return refused(label, reading.reasons.map(toRemark));
    const found = find(reading.row);
    if (!found.ok) return refused(label, [{ field: "name", code: found.error.code }]);
    const { assistanceId, name } = found.value;
    const commitment = standing.get(assistanceId);
    const notes = reading.notes.map(toRemark);
    const { handOver } = reading.row;
    return commitment && handOver ? take({ name, notes, commitment, handOver }) : accepted(name, notes);
  };

  function take({ name, notes, commitment, handOver }: Line): JudgedDelivery {
    const { id: assistanceId, ownerId, householdId } = commitment;
    const key = keyOf({ ...handOver, assistanceId });
    if (seen.has(key)) return refused(name, [{ field: "date", code: "DELIVERY_TWICE" }]);
    if (recorded.has(key)) return refused(name, [{ field: "date", code: "DELIVERY_ALREADY_RECORDED" }]);
    seen.add(key);
    const judged = judgeDelivery(commitment, handOver, context.today);
    if (!judged.ok) return refused(name, [{ field: FIELDS[judged.error.code] ?? "name", ...judged.error }]);
    const { amount, state } = judged.value;
    standing.set(assistanceId, { ...commitment, state, delivered: rupiah(commitment.delivered + amount) });
    const { date, goods, proof } = handOver;
    const delivery = { id: newId(), assistanceId, ownerId, date, goods, proof, amount, state };
    return { ...accepted(name, notes), householdId, delivery };
  }
}

type Line = {
  name: string;
  notes: readonly RowRemark[];
  commitment: StoredCommitment;
  handOver: NonNullable<DeliveryRow["handOver"]>;
};

const FIELDS: Readonly<Record<string, string>> = {
  DATE_IN_FUTURE: "date",
  DELIVERY_BEFORE_APPROVAL: "date",
  DELIVERY_EMPTY: "amount",
  DELIVERY_TOO_MUCH: "amount",
};

type Recorded = Pick<NonNullable<DeliveryRow["handOver"]>, "date" | "amount" | "goods" | "proof">;

/** One hand-over: whose, when, what, by which paper. A sum that is not written is whatever was left. */
function keyOf({ assistanceId, date, amount, goods, proof }: Recorded & { assistanceId: string }): string {
  return JSON.stringify([assistanceId, date, amount === null ? null : String(amount), goods, proof]);
}

async function loadRecorded({ actor, tx }: Context<Author>, proposalId: string): Promise<Set<string>> {
  const deliveries = await tx.delivery.findMany({
    where: { regencyId: actor.regencyId, assistance: { proposalId } },
    select: { assistanceId: true, date: true, amount: true, goods: true, proof: true },
  });
  return new Set(
    deliveries.flatMap(({ assistanceId, date, amount, goods, proof }) => {
      const known = { assistanceId, date: toDay(date), goods, proof };
      return [keyOf({ ...known, amount: rupiah(amount) }), keyOf({ ...known, amount: null })];
    }),
  );
}

function accepted(label: string, notes: readonly RowRemark[]): JudgedDelivery {
  return { verdict: { accepted: true, label, notes }, householdId: null, delivery: null };
}

function refused(label: string, reasons: readonly RowRemark[]): JudgedDelivery {
  return { verdict: { accepted: false, label, reasons }, householdId: null, delivery: null };
}

/** What stood there is said where it is no identity number and no name. */
function toRemark({ field, code, raw }: { field: string; code: string; raw: string }): RowRemark {
  return ["date", "amount", "complete"].includes(field) ? { field, code, params: { value: raw } } : { field, code };
}
