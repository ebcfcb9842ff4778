import { can } from "#domain/access/can.ts";
import type { HistoryRow } from "#domain/assistance/read-history-row.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Author, Context } from "../context.ts";

export type HistoryProgramme = Awaited<ReturnType<typeof loadProgrammes>>[number];

/** Says which programme a line of aid belongs to. */
export type ProgrammeFinder = (written: HistoryRow["programme"]) => Result<HistoryProgramme>;

/**
 * By code, else by exact name (case and blanks aside), else the one chosen beside the file. Refused: PROGRAMME_MISSING,
 * PROGRAMME_UNKNOWN; one that is another organisation's is unknown to whoever loads.
 */
export async function openProgrammes(context: Context<Author>, chosenId: string | null): Promise<ProgrammeFinder> {
  const programmes = (await loadProgrammes(context)).filter((programme) => mayLoad(context, programme.ownerId));
  const byCode = new Map(programmes.map((programme) => [keyOf(programme.code), programme]));
  const byName = new Map(programmes.map((programme) => [keyOf(programme.name), programme]));
  const chosen = programmes.find(({ id }) => id === chosenId) ?? null;
  return ({ code, name }) => {
    const written = code ?? name;
    if (written === null) return chosen === null ? refuse("PROGRAMME_MISSING") : ok(chosen);
    const found =
      byCode.get(keyOf(code ?? "")) ?? byCode.get(keyOf(written)) ?? byName.get(keyOf(name ?? "")) ?? chosen;
    return found === null ? refuse("PROGRAMME_UNKNOWN", { written }) : ok(found);
  };
}

async function loadProgrammes({ actor, tx }: Context<Author>) {
  return tx.programme.findMany({ where: { regencyId: actor.regencyId } });
}

function mayLoad({ actor }: Context<Author>, ownerId: string): boolean {
  return !("role" in actor) || can(actor, "assistance.import", { regencyId: actor.regencyId, ownerId });
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
