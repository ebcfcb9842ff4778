import { can } from "#domain/access/can.ts";
import { type DuplicateKind, KINDS_OF_PEOPLE } from "#domain/register/duplicate/duplicate.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import {
  countDuplicates,
  type DuplicateCount,
  type DuplicateState,
  loadDuplicates,
  type StoredDuplicate,
} from "#infrastructure/db/load/load-duplicates.ts";
import { loadFamilySides, loadPersonSides } from "#infrastructure/db/load/load-record-sides.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Author, type Context, type Request, transact } from "../context.ts";
import { type ComparedRecord, sideBySide } from "./compared-records.ts";

export type DuplicateQuery = {
  state: DuplicateState;
  kind: DuplicateKind | null;
  villageCode: string | null;
  page: number;
};

/** A pair with both of its records. */
export type ListedDuplicate = Omit<StoredDuplicate, "oneId" | "otherId" | "oneHouseholdId" | "otherHouseholdId"> & {
  records: [ComparedRecord, ComparedRecord];
};

export type DuplicatePage = {
  /** Null: no release is in use. */
  release: { label: string /** Null: it is being compared, or never was. */; comparedAt: Date | null } | null;
  duplicates: ListedDuplicate[];
  counts: DuplicateCount[];
  page: number;
  pages: number;
  found: number;
  villages: { code: string; name: string; district: string }[];
  mayDecide: boolean;
};

export const DUPLICATES_A_PAGE = 20;

/** What stands twice in the release in use, side by side. Reading it is recorded. Refused: FORBIDDEN. */
export async function listDuplicates(request: Request, query: DuplicateQuery): Promise<Result<DuplicatePage>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!can(actor, "register.read", { regencyId })) return refuse("FORBIDDEN");
    const mayDecide = can(actor, "register.decide", { regencyId });
    const villages = await tx.village.findMany({ where: { regencyId }, orderBy: { code: "asc" } });
    const about = {
      villages: villages.map(({ code, name, districtName }) => ({ code, name, district: districtName })),
      mayDecide,
    };
    const release = await findActiveRelease(tx, regencyId);
    if (!release?.comparedAt) {
      return ok({ ...about, ...NOTHING, release: release && { label: release.label, comparedAt: null } });
    }
    const { page: wanted, ...filter } = query;
    const compared = { ...filter, regencyId, releaseId: release.id, comparedAt: release.comparedAt };
    const counts = await countDuplicates(tx, compared);
    const found = totalOf(counts, query);
    const pages = Math.max(1, Math.ceil(found / DUPLICATES_A_PAGE));
    const page = Math.min(wanted, pages);
    const place = { skip: (page - 1) * DUPLICATES_A_PAGE, take: DUPLICATES_A_PAGE };
    const duplicates = await withRecords(context, release.id, await loadDuplicates(tx, compared, place));
    const detail = { ...filter, page, pairs: duplicates.length };
    await recordAudit(context, {
      type: "register.duplicates-read",
      subjectKind: "release",
      subjectId: release.id,
      detail,
    });
    const { label, comparedAt } = release;
    return ok({ ...about, release: { label, comparedAt }, duplicates, counts, page, pages, found });
  });
}

const NOTHING = { duplicates: [], counts: [], page: 1, pages: 1, found: 0 };

function totalOf(counts: readonly DuplicateCount[], { state, kind }: DuplicateQuery): number {
  const wanted = counts.filter((one) => one.state === state && (kind === null || one.kind === kind));
  return wanted.reduce((sum, { count }) => sum + count, 0);
}

/** Two queries, whatever the number of pairs. A pair whose record has left the release meanwhile is left out. */
export async function withRecords(
  { actor, tx }: Context<Author>,
  releaseId: string,
  pairs: readonly StoredDuplicate[],
): Promise<ListedDuplicate[]> {
  const key = { regencyId: actor.regencyId, releaseId };
  const ofPeople = pairs.filter(({ kind }) => KINDS_OF_PEOPLE.has(kind));
  const ofFamilies = pairs.filter(({ kind }) => !KINDS_OF_PEOPLE.has(kind));
  const idsOf = (some: readonly StoredDuplicate[]) => some.flatMap(({ oneId, otherId }) => [oneId, otherId]);
  const people = await loadPersonSides(tx, { ...key, personIds: idsOf(ofPeople) });
  const families = await loadFamilySides(tx, { ...key, householdIds: idsOf(ofFamilies) });
  return pairs.flatMap(({ oneId, otherId, oneHouseholdId: _one, otherHouseholdId: _other, ...pair }) => {
    const sides = KINDS_OF_PEOPLE.has(pair.kind) ? people : families;
    const [one, other] = [sides.get(oneId), sides.get(otherId)];
    return one && other ? [{ ...pair, records: sideBySide(one, other) }] : [];
  });
}
