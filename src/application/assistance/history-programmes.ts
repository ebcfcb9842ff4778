import { can } from "#domain/access/can.ts";
import type { HistoryRow } from "#domain/assistance/read-history-row.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Author, Context } from "../context.ts";

export type HistoryProgramme = Awaited<ReturnType<typeof loadProgrammes>>[number];

/** The programme of a line of aid. `asChosen`: the line names something else, which is no programme; that is noted. */
export type FoundProgramme = { programme: HistoryProgramme; asChosen: boolean };

/** Says which programme a line of aid belongs to. */
export type ProgrammeFinder = (written: HistoryRow["programme"]) => Result<FoundProgramme>;

/**
 * By code, else by exact name (case and blanks aside), else the one chosen beside the file: offices write `Uang tunai` under
 * the kind of aid. A code that is none is never overruled by what was chosen. Refused: PROGRAMME_MISSING, PROGRAMME_UNKNOWN;
 * one that is another organisation's is unknown to whoever loads.
 */
export async function openProgrammes(context: Context<Author>, chosenId: string | null): Promise<ProgrammeFinder> {
  const programmes = (await loadProgrammes(context)).filter((programme) => mayLoad(context, programme.ownerId));
  const byCode = new Map(programmes.map((programme) => [keyOf(programme.code), programme]));
  const byName = new Map(programmes.map((programme) => [keyOf(programme.name), programme]));
  const chosen = programmes.find(({ id }) => id === chosenId) ?? null;
  const named = ({ code, name }: HistoryRow["programme"]) =>
    byCode.get(keyOf(code ?? "")) ?? byCode.get(keyOf(name ?? "")) ?? byName.get(keyOf(name ?? ""));
  return (line) => {
    const written = line.code ?? line.name;
    const programme = named(line);
    if (programme) return found(programme);
    if (chosen !== null && line.code === null) return found(chosen, written !== null);
    return written === null ? refuse("PROGRAMME_MISSING") : refuse("PROGRAMME_UNKNOWN", { written });
  };
}

function found(programme: HistoryProgramme, asChosen = false): Result<FoundProgramme> {
  return ok({ programme, asChosen });
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
