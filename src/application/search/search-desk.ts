import { z } from "zod";
import { can, holds } from "#domain/access/can.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import { type DeskQuery, readDeskQuery } from "#domain/search/desk-query.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { likeText } from "#infrastructure/db/like-text.ts";
import type { FoundHousehold } from "#infrastructure/db/load/find-households.ts";
import type { FoundRow } from "#infrastructure/db/load/find-list-rows.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { findFamilies, findRows, isAboutPeople, type Search } from "./find-people.ts";

export const FoundKind = z.enum(["families", "rows", "lists", "programmes"]);
export type FoundKind = z.infer<typeof FoundKind>;

/** `all` asks for everything of one kind, and for nothing else. */
export const DeskSearch = z.object({ text: z.string().max(120), all: FoundKind.nullable().default(null) });
export type DeskSearch = z.infer<typeof DeskSearch>;

type Owner = { name: string; kind: OwnerKind };

/** What was found, of each kind at most six unless all of it was asked for. What the asker may not see is empty, as if there were none. */
export type DeskFindings = {
  families: FoundHousehold[];
  rows: FoundRow[];
  programmes: { id: string; name: string; owner: Owner; from: string; to: string | null }[];
  lists: { id: string; title: string; programme: string; owner: Owner; state: ProposalState }[];
  /** The kinds of which there is more than what is here. */
  more: FoundKind[];
};

const NONE: DeskFindings = { families: [], rows: [], programmes: [], lists: [], more: [] };
/** Of each kind, and of one that all of it was asked for: more than that nobody reads through. */
const MOST = 6;
const MOST_OF_ONE = 100;

/**
 * Searches the whole desk: families and rows of lists by name, village or a whole identity number, programmes and lists by
 * their names. Looking for people is recorded, never for whom; by number as a search of its own kind.
 */
export async function searchDesk(
  request: Request,
  { text, all = null }: { text: string; all?: FoundKind | null },
): Promise<Result<DeskFindings>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const villages = await tx.village.findMany({ where: { regencyId: actor.regencyId } });
    const query = readDeskQuery(text, villages);
    if (query.kind === "nothing") return ok(NONE);
    const most = all === null ? MOST : MOST_OF_ONE;
    // One more than is shown says whether there is more.
    const found = await findEach(context, { query, all, limit: most + 1 });
    const people = Math.min(found.families.length, most) + Math.min(found.rows.length, most);
    const isForThings = all === "lists" || all === "programmes";
    if (!isForThings && isAboutPeople(context, query)) await recordSearch(context, { query, found: people });
    return ok({
      families: found.families.slice(0, most),
      rows: found.rows.slice(0, most),
      lists: found.lists.slice(0, most),
      programmes: found.programmes.slice(0, most),
      more: FoundKind.options.filter((kind) => found[kind].length > most),
    });
  });
}

async function findEach(context: Context, { query, all, limit }: Search & { all: FoundKind | null }) {
  const find = async <Found>(kind: FoundKind, finder: (context: Context, search: Search) => Promise<Found[]>) =>
    all === null || all === kind ? finder(context, { query, limit }) : [];
  return {
    families: await find("families", findFamilies),
    rows: await find("rows", findRows),
    lists: await find("lists", findLists),
    programmes: await find("programmes", findProgrammes),
  };
}

async function recordSearch(context: Context, { query, found }: { query: DeskQuery; found: number }): Promise<void> {
  const byNumber = query.kind === "identity";
  const detail = { by: query.kind, villageCode: query.kind === "words" ? (query.village?.code ?? null) : null, found };
  const type = byNumber ? "number.searched" : "register.searched";
  await recordAudit(context, { type, subjectKind: "desk", subjectId: null, detail });
}

async function findProgrammes({ actor, tx }: Context, { query, limit }: Search): Promise<DeskFindings["programmes"]> {
  const { regencyId } = actor;
  if (query.kind !== "words" || !holds(actor.role, "programme.read")) return [];
  const text = { contains: likeText(query.text), mode: "insensitive" as const };
  const programmes = await tx.programme.findMany({
    where: { regencyId, OR: [{ name: text }, { code: text }, { owner: { name: text } }] },
    include: { owner: true },
    orderBy: [{ state: "asc" }, { periodFrom: "desc" }, { name: "asc" }],
    take: limit,
  });
  return programmes
    .filter(({ ownerId }) => can(actor, "programme.read", { regencyId, ownerId }))
    .map(({ id, name, owner, periodFrom, periodTo }) => ({
      id,
      name,
      owner: ownerOf(owner),
      from: toDay(periodFrom),
      to: periodTo && toDay(periodTo),
    }));
}

async function findLists({ actor, tx }: Context, { query, limit }: Search): Promise<DeskFindings["lists"]> {
  const { regencyId } = actor;
  if (query.kind !== "words" || !holds(actor.role, "proposal.read")) return [];
  const text = { contains: likeText(query.text), mode: "insensitive" as const };
  const lists = await tx.proposal.findMany({
    where: { regencyId, OR: [{ title: text }, { programme: { OR: [{ name: text }, { owner: { name: text } }] } }] },
    include: { programme: { include: { owner: true } } },
    orderBy: { createdAt: "desc" },
    take: limit,
  });
  return lists
    .filter(({ ownerId }) => can(actor, "proposal.read", { regencyId, ownerId }))
    .map(({ id, title, state, programme }) => ({
      id,
      title,
      state,
      programme: programme.name,
      owner: ownerOf(programme.owner),
    }));
}

function ownerOf({ name, kind }: { name: string; kind: string }): Owner {
  return { name, kind: OwnerKind.parse(kind) };
}
