import { checkImport as check } from "#application/import/check-import.ts";
import { failImport } from "#application/import/fail-import.ts";
import type { JobHandler } from "./handler.ts";
import { personRequest, systemRequest } from "./person-request.ts";

export const checkImport: JobHandler<"check-import"> = async ({ importId }, attempt) => {
  const request = await personRequest(attempt);
  if (!request) return failImport(systemRequest(attempt), { importId, refusal: { code: "IMPORT_PERSON_GONE" } });
  try {
    await check(request, { importId, signal: attempt.signal });
  } catch (error) {
    if (attempt.isLast) await failImport(request, { importId, refusal: { code: "IMPORT_BROKEN" } });
    throw error;
  }
};
