import { can } from "#domain/access/can.ts";
import type { OrganisationKind } from "#domain/access/role.ts";
import { judgeFlags } from "#domain/screening/flag-status.ts";
import {
  ASKING_FLAGS,
  type AskingKind,
  type IdentityQuestion,
  identityQuestions,
} from "#domain/screening/identity-question.ts";
import { CandidateId } from "#domain/shared/id.ts";
import { loadFlagStandings } from "#infrastructure/db/load/load-flag-standings.ts";
import type { Context } from "../context.ts";
import { hex } from "../screening/load-rulings.ts";
import { toDecision } from "./judged-list.ts";

/** A row whose person is to be named, and where it stands. */
export type AskedRow = {
  id: string;
  row: number;
  name: string;
  kind: AskingKind;
  identityKey: string | null;
  list: { id: string; title: string; owner: { name: string; kind: OrganisationKind } };
};

const KINDS = ["HOUSEHOLD_ONLY", "UNCERTAIN", "CONFLICT"] as const satisfies readonly AskingKind[];

/**
 * Whom somebody has to name on the lists under review whose flags the actor may decide, those of the list that waits longest first. A
 * row that is about to be matched anew, as another like it was answered, asks nothing meanwhile. A constant number of queries.
 */
export async function findIdentityQuestions(context: Context): Promise<IdentityQuestion<AskedRow>[]> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const lists = await findDecidableLists(context);
  const proposalIds = [...lists.keys()];
  const stored = await tx.candidate.findMany({
    where: { regencyId, proposalId: { in: proposalIds }, state: "LISTED", matchKind: { in: [...KINDS] } },
    select: { id: true, proposalId: true, row: true, name: true, matchKind: true, matchedBy: true, identityKey: true },
    orderBy: { row: "asc" },
  });
  const statuses = await findStatuses(context, proposalIds);
  const byList = Map.groupBy(stored, ({ proposalId }) => proposalId);
  const rows = [...lists.values()].flatMap((list) =>
    (byList.get(list.id) ?? []).flatMap(({ matchKind, matchedBy, identityKey, id, row, name }) => {
      const status = statuses.get(id);
      const kind = KINDS.find((one) => one === matchKind);
      if (!status || !kind || matchedBy === null) return [];
      return [{ id, row, name, kind, status, list, identityKey: identityKey && hex(identityKey) }];
    }),
  );
  return identityQuestions(rows);
}

async function findDecidableLists({ actor, tx }: Context): Promise<Map<string, AskedRow["list"]>> {
  const { regencyId } = actor;
  const lists = await tx.proposal.findMany({
    where: { regencyId, state: "UNDER_REVIEW" },
    select: { id: true, title: true, ownerId: true, programme: { select: { owner: true } } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  });
  const mine = lists.filter(({ ownerId }) => can(actor, "flag.decide", { regencyId, ownerId }));
  return new Map(
    mine.map(({ id, title, programme: { owner } }) => [
      id,
      { id, title, owner: { name: owner.name, kind: owner.kind } },
    ]),
  );
}

/** How the flag of each row stands that asks for its person. */
async function findStatuses({ actor, tx }: Context, proposalIds: readonly string[]) {
  const codes = Object.values(ASKING_FLAGS);
  const standings = await loadFlagStandings(tx, { regencyId: actor.regencyId, proposalIds, codes });
  const flags = standings.map((flag) => ({ ...flag, candidateId: CandidateId.nullable().parse(flag.candidateId) }));
  const judged = judgeFlags(flags, standings.flatMap(toDecision));
  return new Map(judged.map(({ flag, status }) => [String(flag.candidateId), status]));
}
