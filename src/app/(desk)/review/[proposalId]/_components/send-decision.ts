import { type Result, refuse } from "#domain/shared/result.ts";
import { newRequestKey } from "#ui/request/use-request-key.ts";
import { decide } from "../actions.ts";

export type Decided = { batchId: string; decided: number };

/**
 * Sends a decision, and once more where no answer came: its key lets it be carried out once. What never reached the server is a
 * refusal too: nobody is to believe it was carried out.
 */
export async function sendDecision(form: FormData): Promise<Result<Decided>> {
  form.set("requestKey", newRequestKey());
  try {
    return await decide(form).catch(() => decide(form));
  } catch {
    return refuse("NOT_SENT");
  }
}
