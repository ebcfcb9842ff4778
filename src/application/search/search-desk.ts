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
import { findPeople, isAboutPeople } from "./find-people.ts";

export const DeskSearch = z.object({ text: z.string().max(120) });
export type DeskSearch = z.infer<typeof DeskSearch>;

type Owner = { name: string; kind: OwnerKind };

/** What was found, of each kind at most six. What the asker may not see is empty, as if there were none. */
export type DeskFindings = {
  families: FoundHousehold[];
  rows: FoundRow[];
  programmes: { id: string; name: string; owner: Owner; from: string; to: string | null }[];
  lists: { id: string; title: string; programme: string; owner: Owner; state: ProposalState }[];
};

const MOST_OF_A_KIND = 6;
const NONE: DeskFindings = { families: [], rows: [], programmes: [], lists: [] };

/**
 * Searches the whole desk: families and rows of lists by name, village or a whole identity number, programmes and lists by
 * their names. Looking for people is recorded, never for whom; by number as a search of its own kind.
 */
export async function searchDesk(request: Request, { text }: DeskSearch): Promise<Result<DeskFindings>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const villages = await tx.village.findMany({ where: { regencyId: actor.regencyId } });
    const query = readDeskQuery(text, villages);
    if (query.kind === "nothing") return ok(NONE);
    const people = await findPeople(context, query);
    const found = people.families.length + people.rows.length;
    if (isAboutPeople(context, query)) await recordSearch(context, { query, found });
    const words = query.kind === "words" ? query.text : null;
    return ok({
      ...people,
      programmes: words === null ? [] : await findProgrammes(context, words),
      lists: words === null ? [] : await findLists(context, words),
    });
  });
}

async function recordSearch(context: Context, { query, found }: { query: DeskQuery; found: number }): Promise<void> {
  const byNumber = query.kind === "identity";
  const detail = { by: query.kind, villageCode: query.kind === "words" ? (query.village?.code ?? null) : null, found };
  const type = byNumber ? "number.searched" : "register.searched";
  await recordAudit(context, { type, subjectKind: "desk", subjectId: null, detail });
}

async function findProgrammes({ actor, tx }: Context, words: string): Promise<DeskFindings["programmes"]> {
  const { regencyId } = actor;
  if (!holds(actor.role, "programme.read")) return [];
  const text = { contains: likeText(words), mode: "insensitive" as const };
  const programmes = await tx.programme.findMany({
    where: { regencyId, OR: [{ name: text }, { code: text }, { owner: { name: text } }] },
    include: { owner: true },
    orderBy: [{ state: "asc" }, { periodFrom: "desc" }, { name: "asc" }],
    take: MOST_OF_A_KIND,
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

async function findLists({ actor, tx }: Context, words: string): Promise<DeskFindings["lists"]> {
  const { regencyId } = actor;
  if (!holds(actor.role, "proposal.read")) return [];
  const text = { contains: likeText(words), mode: "insensitive" as const };
  const lists = await tx.proposal.findMany({
    where: { regencyId, OR: [{ title: text }, { programme: { OR: [{ name: text }, { owner: { name: text } }] } }] },
    include: { programme: { include: { owner: true } } },
    orderBy: { createdAt: "desc" },
    take: MOST_OF_A_KIND,
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
