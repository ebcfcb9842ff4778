import { personTextOf } from "#domain/matching/identity-key.ts";
import { Match } from "#domain/matching/match.ts";
import { fingerprintOf } from "#infrastructure/crypto/fingerprint.ts";
import { loadRegisterLinesOf } from "#infrastructure/db/load/load-register-lines.ts";
import { lockRulings } from "#infrastructure/db/load/lock-rulings.ts";
import { forgetMatchesAlike } from "#infrastructure/db/save/forget-matches-alike.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Context } from "../context.ts";
import type { PersonChoice } from "./choose-person.ts";

type Chosen = {
  row: { id: string; proposalId: string; identityKey: Uint8Array<ArrayBuffer> | null; match: unknown };
  choice: PersonChoice;
};

/**
 * Keeps what the planner said of each person the row may mean, so that no list asks it again of a row that says the same, and has the
 * other open lists with such a row matched anew. Taking the choice back forgets it; what was chosen on another list for its own
 * row stays.
 */
export async function rememberChoice(context: Context, { row, choice }: Chosen): Promise<void> {
  const { identityKey } = row;
  if (identityKey === null) return;
  const { actor, tx } = context;
  const { regencyId } = actor;
  await lockRulings(tx, { regencyId, to: "WRITE" });
  if (choice.kind === "UNDO") await tx.matchRuling.deleteMany({ where: { regencyId, identityKey } });
  else await saveRulings(context, { row, identityKey, choice });
  await rematchOthers(context, { row, identityKey });
}

async function saveRulings(
  { actor, tx, now }: Context,
  { row, identityKey, choice }: Chosen & { identityKey: Uint8Array<ArrayBuffer> },
): Promise<void> {
  const { regencyId, userId: ruledById } = actor;
  const people = await loadRegisterLinesOf(tx, { regencyId, personIds: peopleOf(row.match) });
  // Whom earlier answers ruled out stays ruled out: the row does not name them any more.
  await tx.matchRuling.deleteMany({
    where: {
      regencyId,
      identityKey,
      OR: [{ verdict: "SAME" }, { personId: { in: people.map((one) => one.personId) } }],
    },
  });
  const picked = choice.kind === "PERSON" ? choice.personId : null;
  await tx.matchRuling.createMany({
    data: people.map((person) => ({
      regencyId,
      identityKey,
      personId: person.personId,
      personKey: fingerprintOf("person", personTextOf(person)),
      verdict: person.personId === picked ? ("SAME" as const) : ("OTHER" as const),
      ruledById,
      ruledAt: now,
    })),
  });
}

/** Everybody the row may mean. Of a household also the dead, who are not offered: a row said to mean nobody means none of them. */
function peopleOf(stored: unknown): string[] {
  const { data: match } = Match.safeParse(stored);
  return match && "options" in match ? match.options.map(({ personId }) => personId) : [];
}

/** The lists of rows that say the same are told by their screening, which raises their version where the choice changes a row. */
async function rematchOthers(
  context: Context,
  { row, identityKey }: { row: Chosen["row"]; identityKey: Uint8Array<ArrayBuffer> },
): Promise<void> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const lists = await withScreeningScope(tx, () =>
    forgetMatchesAlike(tx, { regencyId, identityKey, exceptId: row.id }),
  );
  const others = lists.filter((id) => id !== row.proposalId);
  for (const proposalId of others) await enqueue(context, { name: "rescreen-proposal", data: { proposalId } });
}
