import type { MatchKind } from "#domain/matching/match.ts";
import { Candidate } from "#domain/proposal/candidate.ts";
import { rowsMayChange } from "#domain/proposal/proposal-state.ts";
import { judgeFlags } from "#domain/screening/flag-status.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { newId } from "#infrastructure/id.ts";
import { toDecisions } from "../approval/judged-list.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames } from "../desk/load-names.ts";
import { type ScreenedRow, screenTypedRow } from "../screening/screen-typed-row.ts";
import type { RowEdit } from "./edit-row.ts";
import type { ListPage } from "./get-proposal.ts";
import { byPressure, type RowFlag, toRowFlag } from "./list-row.ts";
import { openForReading } from "./open-for-reading.ts";
import { toCandidateValues } from "./stored-candidate.ts";

/** What a row would mean and raise on its list, and what codes in the evidence are called. `home`: where its household lives. */
export type PreviewedRow = {
  row: number;
  matchKind: MatchKind;
  home: { village: string | null; decile: number | null } | null;
  flags: RowFlag[];
  /** What the list as a whole would raise with it. */
  listFlags: RowFlag[];
  names: ListPage["names"];
};

type Asked = {
  proposalId: string;
  /** The row that is written anew; null for a new one. */
  candidateId: string | null;
  edit: RowEdit;
};

/**
 * What a row would mean and raise if it were written as it is typed now, by the rules of the whole list. Nobody waits for it, and
 * nothing is written but the record that the register was read. People who may be meant are counted, not named, until the row is
 * on the list. Refused: NOT_FOUND, FORBIDDEN, LIST_LOCKED, NO_ACTIVE_RELEASE.
 */
export async function previewRow(request: Request, asked: Asked): Promise<Result<PreviewedRow>> {
  return transact(request, async (context) => {
    const opened = await openForReading(context, { ...asked, permission: "proposal.write" });
    if (!opened.ok) return opened;
    const list = opened.value;
    const release = await findActiveRelease(context.tx, list.regencyId);
    if (release === null) return refuse("NO_ACTIVE_RELEASE");
    if (!rowsMayChange(list.state)) return refuse("LIST_LOCKED", { state: list.state });
    const candidate = await readCandidate(context, list, asked);
    if (candidate === null) return refuse("NOT_FOUND");
    const screened = await screenTypedRow(context, { list, release, candidate });
    await recordReading(context, list, screened);
    return ok(await toPreview(context, { list, candidate, screened, isNew: asked.candidateId === null }));
  });
}

/** The row as it would be written; `null` where the one to write anew does not stand on the list. */
async function readCandidate(
  { actor, tx }: Context,
  list: LockedProposal,
  { candidateId, edit }: Asked,
): Promise<Candidate | null> {
  const { regencyId } = actor;
  if (candidateId === null) {
    const last = await tx.candidate.findFirst({
      where: { regencyId, proposalId: list.id },
      orderBy: { row: "desc" },
      select: { row: true },
    });
    return Candidate.parse({ nik: null, kk: null, ...edit, id: newId(), row: (last?.row ?? 0) + 1 });
  }
  const stored = await tx.candidate.findUnique({ where: { regencyId_id: { regencyId, id: candidateId } } });
  if (stored?.proposalId !== list.id || stored.state !== "LISTED") return null;
  const before = toCandidateValues(stored);
  const { nik = before.nik, kk = before.kk, ...rest } = edit;
  return Candidate.parse({ ...rest, nik, kk, id: stored.id, row: stored.row });
}

/** The family that was shown; or that the register was searched, and what came of it. */
async function recordReading(context: Context, { id: proposalId }: LockedProposal, { match, household }: ScreenedRow) {
  await recordAudit(
    context,
    household === null
      ? { type: "register.searched", subjectKind: "proposal", subjectId: proposalId, detail: { match: match.kind } }
      : { type: "household.read", subjectKind: "household", subjectId: household.id, detail: { proposalId } },
  );
}

type Screened = { list: LockedProposal; candidate: Candidate; screened: ScreenedRow; isNew: boolean };

async function toPreview(context: Context, { list, candidate, screened, isNew }: Screened): Promise<PreviewedRow> {
  const { match, household, flags } = screened;
  const judged = judgeFlags(flags, isNew ? [] : await decisionsOn(context, list, candidate));
  const shown = (ofList: boolean) =>
    judged
      .filter(({ flag }) => (flag.candidateId === null) === ofList)
      .map((one) => toRowFlag(one, { id: newId(), reason: null, viewer: "OWNER" }))
      .toSorted(byPressure);
  const names = { ...(await loadNames(context)), people: {} };
  const { villageCode, decile = null } = household ?? {};
  return {
    row: candidate.row,
    matchKind: match.kind,
    home: villageCode === undefined ? null : { village: names.regions[villageCode] ?? candidate.village, decile },
    flags: shown(false),
    listFlags: shown(true),
    names,
  };
}

/** What was decided on a row before it was written anew; decisions on facts that have not changed hold. */
async function decisionsOn({ tx }: Context, { regencyId, id: proposalId }: LockedProposal, { id }: Candidate) {
  return toDecisions(await loadFlags(tx, { regencyId, proposalId, candidateId: id }));
}
