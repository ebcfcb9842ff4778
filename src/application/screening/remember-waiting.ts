import type { WaitingCount } from "#domain/screening/waiting-household.ts";
import { toJsonText } from "#infrastructure/db/json.ts";
import { findRegisterState } from "#infrastructure/db/load/find-register-state.ts";
import type { Author, Context } from "../context.ts";
import { countWaiting, type WaitingAsked } from "./count-waiting.ts";

/** So long a count of those who wait is good enough for a row that is being typed, in milliseconds. */
const KEPT_FOR = 60_000;
/** Aid is for these deciles: they are asked for at once, so that the next row need not ask again. */
export const USUAL_DECILES = 4;
const MOST_KEPT = 20;

const kept = new Map<string, Kept>();
type Kept = { at: number; belowDecile: number; waiting: Promise<WaitingCount> };

/**
 * Who waits for a programme, as it was counted within the last minute for the same list, programme, policy and register: a row is looked
 * up at every pause. What is stored, and what is decided on, is always counted anew.
 */
export async function rememberWaiting(context: Context<Author>, asked: WaitingAsked): Promise<WaitingCount> {
  const { proposalId, programme, policy, belowDecile } = asked;
  if (belowDecile <= 1) return new Map();
  const { regencyId } = context.actor;
  const register = await findRegisterState(context.tx, regencyId);
  const key = toJsonText([regencyId, context.today, proposalId, programme, policy.version, register]);
  const known = kept.get(key);
  if (known && known.belowDecile >= belowDecile && performance.now() - known.at < KEPT_FOR) {
    const waiting = await known.waiting.catch(() => null);
    if (waiting !== null) return waiting;
  }
  const upTo = Math.max(belowDecile, USUAL_DECILES + 1);
  const waiting = countWaiting(context, { ...asked, belowDecile: upTo });
  keep(key, { at: performance.now(), belowDecile: upTo, waiting });
  return waiting;
}

function keep(key: string, counted: Kept): void {
  kept.delete(key);
  kept.set(key, counted);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
