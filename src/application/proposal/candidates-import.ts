import { z } from "zod";
import { can } from "#domain/access/can.ts";
import { CANDIDATE_COLUMNS, REQUIRED_CANDIDATE_FIELDS } from "#domain/proposal/candidate-header.ts";
import { type CandidateNote, notesBeside } from "#domain/proposal/candidate-note.ts";
import { type CandidateValues, NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { type MendingRow, type MendPlan, readRowId, startMend } from "#domain/proposal/mend.ts";
import { rowsMayChange } from "#domain/proposal/proposal-state.ts";
import { readCandidateRow } from "#domain/proposal/read-candidate-row.ts";
import { RemovalCode } from "#domain/proposal/removal-code.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { textOf } from "#domain/shared/row-reading.ts";
import { type LockedProposal, lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Author, BulkContext, Context } from "../context.ts";
import type {
  ImportKindDefinition,
  ImportPass,
  ImportRun,
  LoadPass,
  RowVerdict,
  SourceRow,
} from "../import/import-kind.ts";
import { PassRefused } from "../import/pass-refused.ts";
import { loadKnownRows } from "./stored-candidate.ts";
import { undoCandidates } from "./undo-candidates.ts";
import { writeRows } from "./write-rows.ts";

/** Which list the rows go to, and what becomes of listed rows that a mended file leaves out: they stay unless told otherwise. */
export const CandidateSettings = z.object({
  proposalId: z.uuid(),
  missing: z.enum(["KEEP", "REMOVE"]).default("KEEP"),
});
export type CandidateSettings = z.infer<typeof CandidateSettings>;

/** The longest list that is matched and screened in one piece. */
const MOST_ROWS = 20_000;

/** Rows of a list, new or mended: known row ids update, other rows are added. */
export const candidatesImport: ImportKindDefinition<CandidateSettings> = {
  permission: "proposal.write",
  audit: { loaded: "proposal.changed", undone: "proposal.changed" },
  roles: [{ role: "TABLE", columns: CANDIDATE_COLUMNS, required: REQUIRED_CANDIDATE_FIELDS, numbers: ["nik", "kk"] }],
  settings: CandidateSettings,
  async findObstacle(context, run) {
    const list = await findTargetList(context, run.settings.proposalId);
    if (!list.ok) return list;
    const rows = run.files.reduce((sum, file) => sum + file.rows, 0);
    return rows > MOST_ROWS ? refuse("LIST_TOO_LONG", { rows, max: MOST_ROWS }) : ok(null);
  },
  openCheck,
  openLoad,
  undo: undoCandidates,
};

type Run = ImportRun<CandidateSettings>;

async function openCheck(context: Context<Author>, { settings }: Run): Promise<ImportPass> {
  const mending = startMend(await loadKnownRows(context, settings.proposalId));
  return {
    take: async (rows) => rows.map((row) => judge(row, { mending, today: context.today }).verdict),
    finish: async () => ({ notes: [] }),
  };
}

async function openLoad(context: BulkContext<Author>, { settings, importId, mends }: Run): Promise<LoadPass> {
  const list = await findTargetList(context, settings.proposalId);
  if (!list.ok) throw new PassRefused(list.error);
  const mending = startMend(await loadKnownRows(context, settings.proposalId));
  const notes = new Map<MendingRow["values"], CandidateNote[]>();
  return {
    async take(rows) {
      return rows.map((row) => {
        const judged = judge(row, { mending, today: context.today });
        if (judged.values) notes.set(judged.values, judged.notes);
        return judged.verdict;
      });
    },
    async finish() {
      const plan = mending.finish();
      const isRest = settings.missing === "KEEP" || mends !== null;
      const removed = isRest ? [] : plan.missing;
      const figures = await apply(context, { list: list.value, plan, removed, notes, importId });
      return { notes: [], targetId: settings.proposalId, figures };
    },
  };
}

type Judging = { mending: ReturnType<typeof startMend>; today: IsoDate };
type Judged = { verdict: RowVerdict; values: MendingRow["values"] | null; notes: CandidateNote[] };

function judge({ cells }: SourceRow, { mending, today }: Judging): Judged {
  const reading = readCandidateRow(cells, today);
  if (!reading.ok) {
    mending.passOver(readRowId(textOf(cells.rowId)));
    const reasons = reading.reasons.map(({ field, code }) => ({ field, code }));
    return { verdict: { accepted: false, label: "", reasons }, values: null, notes: [] };
  }
  const { row, notes } = reading;
  const label = row.values.name;
  const mend = mending.take(row);
  if (mend.kind === "REFUSED") {
    const reasons = [{ field: "rowId", code: mend.code }];
    return { verdict: { accepted: false, label, reasons }, values: null, notes: [] };
  }
  const remarks = notes.map(({ field, code, raw }) => ({
    field,
    code,
    params: { value: code.startsWith("DATE") ? raw : "" },
  }));
  return {
    verdict: { accepted: true, label, notes: remarks },
    values: row.values,
    notes: notes.map(({ code }) => code),
  };
}

type Application = {
  list: LockedProposal;
  plan: MendPlan;
  /** Rows that leave: those the file leaves out, where that was chosen. Refused rows that come back mended are never the whole list. */
  removed: MendPlan["missing"];
  notes: ReadonlyMap<MendingRow["values"], CandidateNote[]>;
  importId: string;
};

async function apply(context: Context<Author>, { list, plan, removed, notes, importId }: Application) {
  const figures = {
    added: plan.additions.length,
    changed: plan.updates.length,
    same: plan.same,
    removed: removed.length,
    missing: plan.missing.length,
  };
  if (figures.added + figures.changed + figures.removed === 0) return figures;
  await writeRows(context, list, {
    add: plan.additions.map((values) => ({ values: complete(values), notes: notes.get(values) ?? [] })),
    update: plan.updates.map(({ known, written, values, changed }) => ({
      id: known.id,
      row: known.row,
      values,
      notes: [...notesBeside(known.notes, changed), ...(notes.get(written) ?? [])],
    })),
    remove: removed.map(({ id, row }) => ({ id, row, reason: RemovalCode.enum.NOT_IN_FILE })),
    source: "FILE",
    importId,
  });
  return figures;
}

function complete(values: MendingRow["values"]): CandidateValues {
  return { ...NO_VALUES, ...values };
}

/** The list of an import, open for rows, and the actor's to write. */
async function findTargetList(context: Context<Author>, proposalId: string): Promise<Result<LockedProposal>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const list = await lockProposal(tx, { regencyId, id: proposalId });
  if (list === null) return refuse("NOT_FOUND");
  if ("role" in actor && !can(actor, "proposal.write", { regencyId, ownerId: list.ownerId }))
    return refuse("NOT_FOUND");
  return rowsMayChange(list.state) ? ok(list) : refuse("LIST_LOCKED", { state: list.state });
}
