import { type Result, refuse } from "#domain/shared/result.ts";
import { claimRequestKey, keepAnswer } from "#infrastructure/db/save/claim-request-key.ts";
import { type Context, type Request, transact } from "./context.ts";

/**
 * `transact` for what a flaky connection may send twice. A request that carries a key is carried out once and answered the same
 * ever after, also when it comes fifty times at the same moment: the others wait for the first, whose answer is kept in its own
 * transaction. Refused: KEY_REUSED, the same key with other contents.
 */
export async function transactOnce<Answer extends Result<unknown, { code: string }>>(
  request: Request,
  work: (context: Context) => Promise<Answer>,
): Promise<Answer | ReturnType<typeof refuse<"KEY_REUSED">>> {
  const { once } = request;
  if (!once) return transact(request, work);
  return transact(request, async (context) => {
    const { actor, tx, now } = context;
    const key = { regencyId: actor.regencyId, userId: actor.userId, key: once.key };
    const earlier = await claimRequestKey(tx, { ...key, print: once.print, now });
    if (earlier !== null)
      return earlier.print === once.print ? (readAnswer(earlier.answer) as Answer) : refuse("KEY_REUSED");
    const answer = await work(context);
    await keepAnswer(tx, { ...key, answer: writeAnswer(answer) });
    return answer;
  });
}

/** JSON with what it has no words for: whole numbers of any size, and instants. */
function writeAnswer(answer: unknown): string {
  return JSON.stringify(answer, function (this: Record<string, unknown>, name, value: unknown) {
    const given = this[name];
    if (typeof given === "bigint") return { $bigint: String(given) };
    return given instanceof Date ? { $date: given.toISOString() } : value;
  });
}

function readAnswer(text: string | null): unknown {
  return JSON.parse(text ?? "null", (_name, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("$bigint" in value) return BigInt(String(value.$bigint));
    return "$date" in value ? new Date(String(value.$date)) : value;
  });
}
