import { getPolicy, type PolicyPage } from "#application/policy/get-policy.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";

export async function loadPolicyPage(): Promise<PolicyPage> {
  return opened(await getPolicy(await requireRequest()));
}
