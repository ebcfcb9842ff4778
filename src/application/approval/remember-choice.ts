import { personTextOf } from "#domain/matching/identity-key.ts";
import type { MatchOption } from "#domain/matching/match.ts";
import { OPEN_STATES } from "#domain/proposal/proposal-state.ts";
import { fingerprintOf } from "#infrastructure/crypto/fingerprint.ts";
import { loadRegisterLinesOf } from "#infrastructure/db/load/load-register-lines.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Context } from "../context.ts";
import type { PersonChoice } from "./choose-person.ts";

type Chosen = {
  row: { id: string; proposalId: string; identityKey: Uint8Array<ArrayBuffer> | null };
  options: readonly MatchOption[];
  choice: PersonChoice;
};

/**
 * Keeps what the planner said of each person offered, so that no list asks it again of a row that says the same, and has the
 * other open lists with such a row matched anew. Taking the choice back forgets it; what was chosen on another list for its own
 * row stays.
 */
export async function rememberChoice(context: Context, { row, options, choice }: Chosen): Promise<void> {
  const { identityKey } = row;
  if (identityKey === null) return;
  const { actor, tx } = context;
  const { regencyId } = actor;
  await tx.matchRuling.deleteMany({ where: { regencyId, identityKey } });
  if (choice.kind !== "UNDO") await saveRulings(context, { identityKey, options, choice });
  await rematchOthers(context, { row, identityKey });
}

async function saveRulings(
  { actor, tx, now }: Context,
  { identityKey, options, choice }: { identityKey: Uint8Array<ArrayBuffer> } & Omit<Chosen, "row">,
): Promise<void> {
  const { regencyId, userId: ruledById } = actor;
  const people = await loadRegisterLinesOf(tx, { regencyId, personIds: options.map(({ personId }) => personId) });
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

async function rematchOthers(
  context: Context,
  { row, identityKey }: { row: Chosen["row"]; identityKey: Uint8Array<ArrayBuffer> },
): Promise<void> {
  const { actor, tx } = context;
  const alike = await withScreeningScope(tx, async () => {
    const where = {
      regencyId: actor.regencyId,
      identityKey,
      id: { not: row.id },
      proposal: { state: { in: [...OPEN_STATES] } },
      chosenById: null,
    };
    const rows = await tx.candidate.findMany({ where, select: { proposalId: true } });
    await tx.candidate.updateMany({ where, data: { matchedBy: null } });
    return rows;
  });
  const lists = new Set(alike.map(({ proposalId }) => proposalId).filter((id) => id !== row.proposalId));
  for (const proposalId of lists) await enqueue(context, { name: "rescreen-proposal", data: { proposalId } });
}
