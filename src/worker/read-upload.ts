import { failImport } from "#application/import/fail-import.ts";
import { readUpload as read } from "#application/import/read-upload.ts";
import type { JobHandler } from "./handler.ts";
import { personRequest, systemRequest } from "./person-request.ts";

export const readUpload: JobHandler<"read-upload"> = async (data, attempt) => {
  const request = await personRequest(attempt);
  if (!request)
    return failImport(systemRequest(attempt), { importId: data.importId, refusal: { code: "IMPORT_PERSON_GONE" } });
  try {
    await read(request, { ...data, signal: attempt.signal });
  } catch (error) {
    if (attempt.isLast) await failImport(request, { importId: data.importId, refusal: { code: "IMPORT_BROKEN" } });
    throw error;
  }
};
