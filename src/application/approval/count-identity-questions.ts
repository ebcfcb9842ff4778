import { holds } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";
import { findIdentityQuestions } from "./find-identity-questions.ts";

/** How many questions wait for a planner's answer. Tells of nobody. Refused: FORBIDDEN. */
export async function countIdentityQuestions(request: Request): Promise<Result<number>> {
  return transact(request, async (context) => {
    if (!holds(context.actor.role, "flag.decide")) return refuse("FORBIDDEN");
    const questions = await findIdentityQuestions(context);
    return ok(questions.filter(({ state }) => state === "OPEN").length);
  });
}
