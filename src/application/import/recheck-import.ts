import type { Result } from "#domain/shared/result.ts";
import { agreeMapping } from "./agree-mapping.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { takeStep } from "./take-step.ts";

/** Has an import checked again as it stands, after a failure. Refused like agreeing its mapping. */
export async function recheckImport(request: ImportRequest, { importId }: { importId: string }): Promise<Result<null>> {
  const taken = await transactImport(request, (context) => takeStep(context, { importId, step: "check" }));
  if (!taken.ok) return taken;
  const { mapping, settings } = taken.value;
  return agreeMapping(request, { importId, mapping, acceptsDamage: settings.acceptsDamage, remember: false });
}
