import { can } from "#domain/access/can.ts";
import { callsForReplacement } from "#domain/proposal/flag-family.ts";
import {
  type ProposalState,
  reasonsAreHeard,
  replacementsMayBeTaken,
  rowsMayChange,
} from "#domain/proposal/proposal-state.ts";
import { countSieves, openFlagsOf, type Sieve, type SieveCounts, siftRows } from "#domain/proposal/sift-rows.ts";
import { maskNumber } from "#domain/register/mask.ts";
import type { Viewer } from "#domain/screening/disclosure.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { findPersonNames } from "#infrastructure/db/load/find-person-names.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import { loadListRows } from "#infrastructure/db/load/load-list-rows.ts";
import { countPendingRows, loadProgrammeUse } from "#infrastructure/db/load/load-programme-use.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { type ProgrammeView, toProgrammeView } from "../programme/programme-view.ts";
import { type ListRow, type RowFlag, toListRows } from "./list-row.ts";
import { openForReading } from "./open-for-reading.ts";

export type ListQuery = { sieve: Sieve; text: string; page: number; removed: boolean };

/** `nik` is masked; one that is not of 16 digits shows nothing and has its flag. */
export type ShownRow = ListRow & { nik: string | null };

export type ListTotals = {
  rows: number;
  households: number;
  people: number;
  /** Rows × the programme's amount; null where it has none. */
  amount: bigint | null;
  /** Rows that an open flag, or a visit not yet made, holds up. */
  held: number;
  heldAmount: bigint | null;
  /** Flags nobody has decided, those on the list as a whole included. */
  blocks: number;
  reviews: number;
  /** Flags that wait for a visit. */
  waiting: number;
};

export type ListPage = {
  id: string;
  title: string;
  state: ProposalState;
  version: number;
  returnedReason: string | null;
  screenedAt: Date | null;
  programme: ProgrammeView;
  /** What the programme has committed and delivered beside this list, and what its other lists under way ask for. */
  used: { count: number; amount: bigint };
  asked: { count: number; amount: bigint };
  rows: ShownRow[];
  found: number;
  page: number;
  pages: number;
  counts: SieveCounts;
  removed: number;
  totals: ListTotals;
  listFlags: RowFlag[];
  /** What codes in the evidence are called. */
  names: Names & { people: Record<string, string> };
  may: { changeRows: boolean; submit: boolean; withdraw: boolean; answer: boolean; replace: boolean; reveal: boolean };
};

export const LIST_PAGE = 50;

/**
 * One page of a list with the figures of all of it; flags are disclosed as the viewer may have them. Reading is recorded.
 * A constant number of queries whatever the length of the list. Refused: NOT_FOUND, FORBIDDEN.
 */
export async function getProposal(
  request: Request,
  { proposalId, query }: { proposalId: string; query: ListQuery },
): Promise<Result<ListPage>> {
  return transact(request, async (context) => {
    const opened = await openForReading(context, { proposalId, permission: "proposal.read" });
    if (!opened.ok) return opened;
    const list = opened.value;
    const { rows, listFlags } = await readRows(context, list);
    const listed = rows.filter(({ state }) => state === "LISTED");
    const gone = rows.filter(({ state }) => state === "REMOVED");
    const named = (query.removed ? gone : listed).filter(({ name }) => isNamed(name, query.text));
    const found = query.removed ? named : siftRows(named, query.sieve);
    const pages = Math.max(1, Math.ceil(found.length / LIST_PAGE));
    const page = Math.min(Math.max(1, query.page), pages);
    const shown = found.slice((page - 1) * LIST_PAGE, page * LIST_PAGE);
    const { regencyId, programmeId } = list;
    await recordAudit(context, {
      type: "proposal.read",
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { rows: shown.length, page },
    });
    const programme = toProgrammeView(list.programme);
    const beside = { regencyId, programmeId, exceptProposalId: list.id };
    const asked = await countPendingRows(context.tx, beside);
    return ok({
      id: list.id,
      title: list.title,
      state: list.state,
      version: list.version,
      returnedReason: list.state === "RETURNED" ? list.returnedReason : null,
      screenedAt: list.screenedAt,
      programme,
      used: await loadProgrammeUse(context.tx, beside),
      asked: { count: asked, amount: (programme.amount ?? 0n) * BigInt(asked) },
      rows: await withMaskedNumbers(context, shown),
      found: found.length,
      page,
      pages,
      counts: countSieves(listed, query.sieve),
      removed: gone.length,
      totals: totalsOf({ rows: listed, listFlags }, programme.amount),
      listFlags,
      names: { ...(await loadNames(context)), people: await namePossiblePeople(context, shown) },
      may: rightsOf(context, list),
    });
  });
}

/** Those whom the rows shown may mean, so that the owner knows whom to tell apart. */
async function namePossiblePeople({ actor, tx }: Context, rows: readonly ListRow[]): Promise<Record<string, string>> {
  const ids = rows.flatMap(({ flags }) =>
    flags.flatMap(({ evidence }) =>
      evidence.code === "IDENTITY_UNCERTAIN" ? evidence.options.map(({ personId }) => personId) : [],
    ),
  );
  return findPersonNames(tx, { regencyId: actor.regencyId, ids });
}

/** All rows of a list with their flags, as this viewer may have them. */
export async function readRows(
  context: Context,
  list: LockedProposal,
): Promise<{ rows: ListRow[]; listFlags: RowFlag[] }> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const place = { regencyId, proposalId: list.id };
  const records = await loadListRows(tx, place);
  const flags = await loadFlags(tx, place);
  const reasons = await tx.proposedReason.findMany({ where: place, orderBy: { id: "asc" } });
  return toListRows({
    records,
    flags,
    reasons: new Map(reasons.map(({ flagId, reason }) => [flagId, reason])),
    viewer: viewerOf(context),
  });
}

/** Rows whose open flags another family would settle. */
export function rowsToReplace(rows: readonly ListRow[]): ListRow[] {
  return rows.filter(
    ({ state, flags }) => state === "LISTED" && openFlagsOf(flags).some(({ code }) => callsForReplacement(code)),
  );
}

function viewerOf({ actor }: Context): Viewer {
  return actor.role === "PLANNER" || actor.role === "INSPECTOR" ? "FULL" : "OWNER";
}

function rightsOf({ actor }: Context, { regencyId, ownerId, state }: LockedProposal): ListPage["may"] {
  const may = (permission: Parameters<typeof can>[1]) => can(actor, permission, { regencyId, ownerId });
  return {
    changeRows: may("proposal.write") && rowsMayChange(state),
    submit: may("proposal.submit") && rowsMayChange(state),
    withdraw: may("proposal.submit") && state === "SUBMITTED",
    answer: may("flag.answer") && reasonsAreHeard(state),
    replace: may("proposal.write") && replacementsMayBeTaken(state),
    reveal: may("number.reveal"),
  };
}

function totalsOf(
  { rows, listFlags }: { rows: readonly ListRow[]; listFlags: readonly RowFlag[] },
  amount: bigint | null,
): ListTotals {
  const open = rows.map(({ flags }) => openFlagsOf(flags));
  const held = open.filter((flags) => flags.length > 0).length;
  const cost = (count: number) => (amount === null ? null : amount * BigInt(count));
  const flags = [...open.flat(), ...openFlagsOf(listFlags)];
  const undecided = flags.filter(({ status }) => status !== "WAITING");
  return {
    rows: rows.length,
    households: new Set(rows.map(({ householdId, id }) => householdId ?? id)).size,
    people: sumByHousehold(rows),
    amount: cost(rows.length),
    held,
    heldAmount: cost(held),
    blocks: undecided.filter(({ severity }) => severity === "block").length,
    reviews: undecided.filter(({ severity }) => severity === "review").length,
    waiting: flags.length - undecided.length,
  };
}

/** Everybody in the households of a list, each household once; somebody the register does not know counts for one. */
function sumByHousehold(rows: readonly ListRow[]): number {
  const members = new Map(rows.map(({ householdId, id, members }) => [householdId ?? id, members ?? 1]));
  return [...members.values()].reduce((sum, count) => sum + count, 0);
}

const WHOLE = /^\d{16}$/;

async function withMaskedNumbers({ actor, tx }: Context, rows: readonly ListRow[]): Promise<ShownRow[]> {
  const sealed = await tx.candidate.findMany({
    where: { regencyId: actor.regencyId, id: { in: rows.map(({ id }) => id) } },
    select: { id: true, nikSealed: true },
  });
  const byId = new Map(sealed.map(({ id, nikSealed }) => [id, nikSealed]));
  return rows.map((row) => {
    const sealedNik = byId.get(row.id);
    const nik = sealedNik ? openNumber("nik", sealedNik) : null;
    return { ...row, nik: nik !== null && WHOLE.test(nik) ? maskNumber(nik) : null };
  });
}

function isNamed(name: string, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => name.toLowerCase().includes(word));
}
