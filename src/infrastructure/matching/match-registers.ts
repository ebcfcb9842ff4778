import { createHash } from "node:crypto";
import { createRowMatcher, type RowMatcher } from "#domain/matching/decide/row-matcher.ts";
import { textAt } from "#domain/matching/index/text-column.ts";
import { createMatchRegisterReader, type MatchRegister } from "#domain/matching/match-register.ts";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { findRegisterState } from "../db/load/find-register-state.ts";
import { loadRegisterLines } from "../db/load/load-register-lines.ts";
import type { Tx } from "../db/with-tenant.ts";

/** The model that is shipped; every match says by which it was made. */
export const MODEL = MODEL_2026_11;

/** Its weights in one word: rows matched by other weights are matched anew. */
const WEIGHTS_PRINT = createHash("sha256").update(JSON.stringify(MODEL)).digest("hex").slice(0, 8);

/** A register in memory, ready to be matched with; `basis` names the model and the state of the register it was read in. */
export type OpenRegister = MatchRegister & { basis: string; matcher: RowMatcher };

/** Regencies whose registers are kept in memory at once: some 200 bytes a person each. */
const MOST_KEPT = 4;

const kept = new Map<string, Kept>();

/**
 * The register as this transaction sees it. It is read from the database (some seconds for a hundred thousand people) when it
 * changed since it was read last, otherwise it is in memory already. One that changed while it was read, some pages before and some
 * after, is read again.
 */
export async function openMatchRegister(tx: Tx, regencyId: string): Promise<OpenRegister> {
  for (;;) {
    const state = await findRegisterState(tx, regencyId);
    const register = (await findKept(regencyId, state)) ?? (await readAndKeep(tx, regencyId, state));
    if (register !== null) return register;
  }
}

async function findKept(regencyId: string, state: string): Promise<OpenRegister | null> {
  const known = kept.get(regencyId);
  return known?.state === state ? known.register.catch(() => null) : null;
}

function readAndKeep(tx: Tx, regencyId: string, state: string): Kept["register"] {
  const register = readUnchanged(tx, regencyId, state);
  keep(regencyId, { state, register });
  return register;
}

async function readUnchanged(tx: Tx, regencyId: string, state: string): Kept["register"] {
  const register = await readRegister(tx, regencyId, state);
  return (await findRegisterState(tx, regencyId)) === state ? register : null;
}

/** `register`: null where the register changed while it was read. */
type Kept = { state: string; register: Promise<OpenRegister | null> };

/** One that could not be read is read again by whoever asks next. */
function keep(regencyId: string, { state, register }: Kept): void {
  kept.delete(regencyId);
  kept.set(regencyId, { state, register });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

async function readRegister(tx: Tx, regencyId: string, state: string): Promise<OpenRegister> {
  const reader = createMatchRegisterReader();
  for await (const page of loadRegisterLines(tx, regencyId)) for (const line of page) reader.add(line);
  const villages = await tx.village.findMany({ where: { regencyId } });
  const register = reader.finish(villages.map((village) => ({ ...village, code: RegionCode.parse(village.code) })));
  const matcher = createRowMatcher({ ...register, model: MODEL });
  return { ...register, basis: `${MODEL.version} ${WEIGHTS_PRINT} ${state}`, matcher };
}

/** The number of a person in the index; `null` for somebody who is not of it. The people of a register stand in the order of their ids. */
export function personNumber({ index: { register } }: OpenRegister, personId: string): number | null {
  let from = 0;
  let to = register.people;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (textAt(register.personIds, middle) < personId) from = middle + 1;
    else to = middle;
  }
  return from < register.people && textAt(register.personIds, from) === personId ? from : null;
}
