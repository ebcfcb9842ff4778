import { type Result, refuse } from "#domain/shared/result.ts";
import { decide } from "../actions.ts";

export type Decided = { batchId: string; decided: number };

/** What never reached the server is a refusal too: nobody is to believe it was carried out. */
export async function sendDecision(form: FormData): Promise<Result<Decided>> {
  try {
    return await decide(form);
  } catch {
    return refuse("NOT_SENT");
  }
}
