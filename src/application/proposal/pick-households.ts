import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { loadPeopleToList } from "#infrastructure/db/load/load-people-to-list.ts";
import { type Context, type Request, transact } from "../context.ts";
import { waitingForList } from "../screening/waiting-for-list.ts";
import { openRows, type StaleList } from "./open-own-list.ts";
import { describeSuggested } from "./suggested-household.ts";
import { type NewRow, writeRows } from "./write-rows.ts";

export type Pick = { householdId: string; personId: string };

/**
 * Takes families of the register up on a list: those who still wait for its programme, named by somebody a row may name.
 * Refused: NOT_FOUND, FORBIDDEN, STALE_LIST, LIST_LOCKED, NOBODY_WAITS (all have been helped or listed meanwhile).
 */
export async function pickHouseholds(
  request: Request,
  input: { proposalId: string; version: number; picks: readonly Pick[] },
): Promise<Result<{ version: number; added: number; skipped: number }, Refusal | StaleList>> {
  return transact(request, async (context) => {
    const opened = await openRows(context, input);
    if (!opened.ok) return opened;
    const among = input.picks.map(({ householdId }) => householdId);
    const { programme, waiting, listed } = await waitingForList(context, opened.value, { among });
    const free = new Set(waiting.map(({ householdId }) => String(householdId)));
    for (const id of listed) free.delete(id);
    const asked = input.picks.filter(({ householdId }) => free.delete(householdId));
    const described = await describeSuggested(context, { ids: asked.map(({ householdId }) => householdId), programme });
    const nameable = asked.filter(({ householdId, personId }) =>
      described.get(householdId)?.people.some((person) => person.personId === personId),
    );
    if (nameable.length === 0) return refuse("NOBODY_WAITS");
    const add = await rowsOfRegister(context, nameable);
    const { version } = await writeRows(context, opened.value, { add, source: "REGISTER" });
    return ok({ version, added: add.length, skipped: input.picks.length - add.length });
  });
}

/** Rows that name people of the register, chosen by the actor: the match is theirs and needs no second guess. */
export async function rowsOfRegister(context: Context, picks: readonly Pick[]): Promise<NewRow[]> {
  const { actor, tx } = context;
  const people = await loadPeopleToList(tx, {
    regencyId: actor.regencyId,
    personIds: picks.map(({ personId }) => personId),
  });
  return picks.flatMap(({ householdId, personId }) => {
    const person = people.get(personId);
    if (person?.householdId !== householdId) return [];
    return [{ values: person.values, notes: [], picked: { householdId, personId, by: actor.userId } }];
  });
}
