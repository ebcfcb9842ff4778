import { type HistoryRow, readHistoryRow } from "#domain/assistance/read-history-row.ts";
import type { Result } from "#domain/shared/result.ts";
import { fromDay, toDay } from "#infrastructure/db/day.ts";
import type { Author, Context } from "../context.ts";
import type { RowRemark, RowVerdict, SourceRow } from "../import/import-kind.ts";
import { findRecipients, type Recipient } from "./find-recipients.ts";
import { type HistoryProgramme, openProgrammes } from "./history-programmes.ts";

/** A line of aid, its programme and recipient found: what is written when it is loaded. */
export type FoundAid = {
  row: HistoryRow;
  programme: HistoryProgramme;
  recipient: Recipient;
  from: Date;
  to: Date | null;
};

export type JudgedAid = { verdict: RowVerdict; aid: FoundAid | null };

type Read = { row: HistoryRow; programme: HistoryProgramme; notes: RowRemark[] };

/**
 * Judges lines of aid a batch at a time, in a constant number of queries a batch. A line that is already stored, or stands
 * twice in the file, is refused (AID_ALREADY_LOADED, AID_TWICE): loading a file again adds nothing.
 */
export async function createHistoryReader(context: Context<Author>, settings: { programmeId: string | null }) {
  const findProgramme = await openProgrammes(context, settings.programmeId);
  const seen = new Set<string>();

  function read({ cells }: SourceRow): Read | RowVerdict {
    const reading = readHistoryRow(cells);
    const label = cells.name?.text.trim() ?? "";
    if (!reading.ok) return { accepted: false, label, reasons: reading.reasons.map(toRemark) };
    const found = findProgramme(reading.row.programme);
    if (!found.ok) return { accepted: false, label, reasons: [{ field: "programmeCode", ...found.error }] };
    const { programme, asChosen } = found.value;
    const notes = reading.notes.map(toRemark);
    const value = reading.row.programme.name ?? "";
    if (asChosen) notes.push({ field: "programmeName", code: "PROGRAMME_AS_CHOSEN", params: { value } });
    return { row: reading.row, programme, notes };
  }

  return async function judge(rows: readonly SourceRow[]): Promise<JudgedAid[]> {
    const readings = rows.map(read);
    const readable = readings.filter((reading) => "row" in reading);
    const recipients = await findRecipients(
      context,
      readable.map(({ row }) => row),
    );
    const stored = await findStored(
      context,
      recipients.flatMap((recipient) => (recipient.ok ? [recipient.value] : [])),
    );
    const placed = new Map(
      readable.map((reading, index) => [reading, place(reading, { recipient: recipients[index], stored, seen })]),
    );
    return readings.map((reading) =>
      "row" in reading ? (placed.get(reading) ?? refused(reading.row.name, NOBODY)) : { verdict: reading, aid: null },
    );
  };
}

/** What stood there is said where it is no identity number and no name. */
function toRemark({ field, code, raw }: { field: string; code: string; raw: string }): RowRemark {
  return SAID_BACK.includes(field) ? { field, code, params: { value: raw } } : { field, code };
}

const SAID_BACK = ["periodFrom", "periodTo", "date", "year", "amount", "state", "birthDate"];

const NOBODY = { code: "AID_NOBODY" } as const;

type Placing = { recipient: Result<Recipient> | undefined; stored: ReadonlySet<string>; seen: Set<string> };

function place(reading: Read, { recipient, stored, seen }: Placing): JudgedAid {
  const label = reading.row.name;
  if (!recipient?.ok) return refused(label, recipient?.error ?? NOBODY);
  const aid = toAid(reading, recipient.value);
  const key = keyOf({
    programmeId: aid.programme.id,
    beneficiary: beneficiaryOf(aid),
    from: aid.from,
    cancelled: aid.row.state === "CANCELLED",
  });
  if (seen.has(key)) return refused(label, { code: "AID_TWICE" });
  if (stored.has(key)) return refused(label, { code: "AID_ALREADY_LOADED" });
  seen.add(key);
  return { verdict: { accepted: true, label, notes: reading.notes }, aid };
}

function refused(label: string, { code, params }: { code: string; params?: RowRemark["params"] }): JudgedAid {
  const reason: RowRemark = params ? { field: "name", code, params } : { field: "name", code };
  return { verdict: { accepted: false, label, reasons: [reason] }, aid: null };
}

/** The line's own period, else its programme's. Source: design rulings, "Time and money". */
function toAid({ row, programme }: Read, recipient: Recipient): FoundAid {
  const period = row.period && { from: fromDay(row.period.from), to: row.period.to && fromDay(row.period.to) };
  return { row, programme, recipient, ...(period ?? { from: programme.periodFrom, to: programme.periodTo }) };
}

async function findStored({ actor, tx }: Context<Author>, recipients: readonly Recipient[]): Promise<Set<string>> {
  const stored = await tx.assistance.findMany({
    where: { regencyId: actor.regencyId, householdId: { in: recipients.map(({ householdId }) => householdId) } },
    select: { programmeId: true, beneficiaryKey: true, periodFrom: true, state: true },
  });
  return new Set(
    stored.map(({ programmeId, beneficiaryKey, periodFrom, state }) =>
      keyOf({ programmeId, beneficiary: beneficiaryKey, from: periodFrom, cancelled: state === "CANCELLED" }),
    ),
  );
}

type Identity = { programmeId: string; beneficiary: string; from: Date; cancelled: boolean };

/** One aid: programme, whom it counts for, first day. A cancelled line stands beside one that was given instead. */
function keyOf({ programmeId, beneficiary, from, cancelled }: Identity): string {
  return [programmeId, beneficiary, toDay(from), cancelled].join();
}

/** The household or the person, by the programme's unit; aid counted by person that names nobody stands on the household. */
export function beneficiaryOf({ programme, recipient }: Pick<FoundAid, "programme" | "recipient">): string {
  return programme.unit === "PERSON" ? (recipient.personId ?? recipient.householdId) : recipient.householdId;
}
