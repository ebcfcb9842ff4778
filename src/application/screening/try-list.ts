import type { MatchKind } from "#domain/matching/match.ts";
import { discloseTo } from "#domain/screening/disclosure.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import type { FlagCode, Severity } from "#domain/screening/flag-code.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import { saveCandidates } from "#infrastructure/db/save/save-candidates.ts";
import type { FileContent } from "#infrastructure/files/file-content.ts";
import { newId } from "#infrastructure/id.ts";
import { type Context, type SystemAuthor, transactAsSystem } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { type ListFile, readListFile } from "./read-list-file.ts";
import { rescreenProposal } from "./rescreen-proposal.ts";
import { withoutTrace } from "./without-trace.ts";

type SystemRequest = { actor: SystemAuthor; now: Date; requestId: string };
type Trial = { programmeCode: string; file: { name: string; content: FileContent } };

/** A flag of a list that was only tried; `row` and `name` are null for one on the whole list. */
export type TriedFlag = {
  row: number | null;
  name: string | null;
  code: FlagCode;
  severity: Severity;
  evidence: Evidence;
};

export type TriedList = {
  rows: number;
  /** Rows of the file without a name. */
  refused: number[];
  /** Rows by what was doubtful in them and counts as missing. */
  notes: Record<string, number>;
  /** Sheets of the file with rows that were not read. */
  otherSheets: string[];
  matches: Partial<Record<MatchKind, number>>;
  flags: TriedFlag[];
  names: Names;
};

/**
 * Screens a file as a draft of a programme, by the very steps of the desk, in a transaction that is rolled back: nothing is
 * saved, no list learns of it. Flags are disclosed as the programme's owner may see them. Rows are counted from 1 as the desk
 * would. Refused: PROGRAMME_CODE_UNKNOWN, NO_ACTIVE_RELEASE, and what keeps a file from being read.
 */
export async function tryList(request: SystemRequest, trial: Trial): Promise<Result<TriedList>> {
  return withoutTrace<Context<SystemAuthor>, Result<TriedList>>(
    (work) => transactAsSystem(request, work),
    (context) => screenFile(context, trial),
  );
}

async function screenFile(context: Context<SystemAuthor>, { programmeCode, file }: Trial): Promise<Result<TriedList>> {
  const { actor, tx, today } = context;
  const { regencyId } = actor;
  const programme = await tx.programme.findUnique({ where: { regencyId_code: { regencyId, code: programmeCode } } });
  if (programme === null) return refuse("PROGRAMME_CODE_UNKNOWN", { code: programmeCode });
  if ((await findActiveRelease(tx, regencyId)) === null) return refuse("NO_ACTIVE_RELEASE");
  const read = await readListFile(file, today);
  if (!read.ok) return read;
  const proposalId = await writeDraft(context, { programme, list: read.value });
  await rescreenProposal(context, proposalId);
  return ok(await findingsOf(context, { proposalId, list: read.value }));
}

const ORDER = { block: 0, review: 1, info: 2 } as const satisfies Record<Severity, number>;

type Draft = { programme: { id: string; ownerId: string }; list: ListFile };

async function writeDraft({ actor, tx, now }: Context<SystemAuthor>, { programme, list }: Draft): Promise<string> {
  const { regencyId } = actor;
  const { id: programmeId, ownerId } = programme;
  const id = newId();
  await tx.proposal.create({
    data: { regencyId, id, programmeId, ownerId, title: "", createdById: ownerId, createdAt: now },
  });
  const rows = list.rows.map((row, index) => ({ ...row, id: newId(), row: index + 1, picked: null, replacesId: null }));
  await saveCandidates(tx, { regencyId, proposalId: id, ownerId, rows, addedById: null, now });
  return id;
}

async function findingsOf(
  context: Context<SystemAuthor>,
  { proposalId, list }: { proposalId: string; list: ListFile },
): Promise<TriedList> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const counts = await tx.candidate.groupBy({
    by: ["matchKind"],
    where: { regencyId, proposalId },
    _count: { _all: true },
  });
  const flags = await loadFlags(tx, { regencyId, proposalId });
  return {
    rows: list.rows.length,
    refused: list.refused,
    notes: countNotes(list),
    otherSheets: list.otherSheets,
    matches: Object.fromEntries(counts.map(({ matchKind, _count }) => [matchKind, _count._all])),
    flags: flags
      .map(({ candidate, code, severity, evidence }) => ({
        row: candidate?.row ?? null,
        name: candidate ? (list.rows[candidate.row - 1]?.values.name ?? null) : null,
        code,
        severity,
        evidence: discloseTo("OWNER", evidence),
      }))
      .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0) || ORDER[a.severity] - ORDER[b.severity]),
    names: await loadNames(context),
  };
}

function countNotes({ rows }: ListFile): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const note of rows.flatMap(({ notes }) => notes)) counts[note] = (counts[note] ?? 0) + 1;
  return counts;
}
